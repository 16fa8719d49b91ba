/**
 * `npm run cohorts`: puts demonstration projects into the local store, or where the environment says, that reproduce
 * rates of the reports. They are many, so no start does it.
 */
import { loadConfig } from '@kuaijin/kit/config';
import { connectShared, serviceDeps } from '@kuaijin/kit/service';
import { loadCohorts } from '@kuaijin/projects/published/cohort-loader';
import type { Given } from '../command-line/shape';
import type { Lifetime } from '../lifetime';
import { withProgress } from '../say';
import { serversOf } from '../servers/of-command';

export async function cohorts(_given: Given, lifetime: Lifetime): Promise<number> {
  const { mongodbUri, temporalAddress } = await serversOf(lifetime);
  const servers = { MONGODB_URI: mongodbUri, TEMPORAL_ADDRESS: temporalAddress };
  const config = loadConfig({ LOG_LEVEL: 'warn', ...process.env, ...servers }, 'service');
  const shared = await connectShared(config, 'cohorts');
  lifetime.onEnd(() => shared.close());
  const count = await withProgress('entering projects of demonstrations', () =>
    loadCohorts(serviceDeps(shared, 'projects')),
  );
  process.stdout.write(`${count} projects of demonstrations are in the library\n`);
  return 0;
}
