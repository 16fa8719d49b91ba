/**
 * `npm run indexes`: makes the indexes that this release needs, while releases run; in the local store, or where the
 * environment says.
 */
import { loadConfig } from '@kuaijin/kit/config';
import { declaredCollections } from '@kuaijin/kit/mongo';
import { connectShared, serviceDeps } from '@kuaijin/kit/service';
import type { Given } from '../command-line/shape';
import { builderOf, serviceNames } from '../compose/services';
import type { Lifetime } from '../lifetime';
import { serversOf } from '../servers/of-command';

export async function indexes(_given: Given, lifetime: Lifetime): Promise<number> {
  const { mongodbUri, temporalAddress } = await serversOf(lifetime);
  const environment = {
    LOG_LEVEL: 'warn',
    ...process.env,
    MONGODB_URI: mongodbUri,
    TEMPORAL_ADDRESS: temporalAddress,
    KUAIJIN_INDEXES: 'create',
  };
  // No gateway: what it alone is given, a job of a deployment is not.
  const config = loadConfig(environment, 'service');
  const shared = await connectShared(config, 'indexes');
  lifetime.onEnd(() => shared.close());
  for (const name of serviceNames) {
    // What a service opens says what it needs; it is not run.
    const service = await (await builderOf(name))(serviceDeps(shared, name));
    await service.onStop?.();
  }
  const collections = declaredCollections(shared.mongo.client);
  const count = collections.reduce((sum, { indexes: all }) => sum + all.length, 0);
  process.stdout.write(
    `${collections.length} collections, ${count} indexes declared; all that this server uses are there\n`,
  );
  return 0;
}
