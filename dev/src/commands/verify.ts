/** `npm run verify`: walks every journal of the local store, or of the deployment that the environment names. */
import { loadConfig } from '@kuaijin/kit/config';
import type { Given } from '../command-line/shape';
import type { Lifetime } from '../lifetime';
import { serversOf } from '../servers/of-command';
import { connectToWalk, verifyAll } from '../verify-all';

export async function verify(_given: Given, lifetime: Lifetime): Promise<number> {
  const { mongodbUri, temporalAddress } = await serversOf(lifetime);
  const config = loadConfig({
    LOG_LEVEL: 'warn',
    ...process.env,
    MONGODB_URI: mongodbUri,
    TEMPORAL_ADDRESS: temporalAddress,
  });
  const mongo = await connectToWalk(config);
  lifetime.onEnd(() => mongo.close());
  let streams = 0;
  let entries = 0;
  let wrong = 0;
  for await (const found of verifyAll({ mongo, config })) {
    streams += 1;
    entries += found.entries;
    if (found.ok) continue;
    wrong += 1;
    process.stdout.write(
      `${found.journal} ${found.stream}: entry ${found.firstWrong?.seq ?? '?'}: ${found.firstWrong?.reason ?? 'wrong'}\n`,
    );
  }
  process.stdout.write(
    `${streams} journals with ${entries} entries, ${wrong === 0 ? 'all in order' : `${wrong} wrong`}\n`,
  );
  return wrong === 0 ? 0 : 1;
}
