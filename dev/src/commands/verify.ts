/** `npm run verify`: walks every journal of the local store, or of the deployment that the environment names. */
import { join } from 'node:path';
import { loadConfig } from '@kuaijin/kit/config';
import type { Given } from '../command-line/shape';
import type { Lifetime } from '../lifetime';
import { dataFolder } from '../paths';
import { holdData, runningAddresses } from '../running';
import { say } from '../say';
import { startPair } from '../servers/pair';
import { connectToWalk, verifyAll } from '../verify-all';

export async function verify(_given: Given, lifetime: Lifetime): Promise<number> {
  const { mongodbUri, temporalAddress } = runningAddresses() ?? (await ownServers(lifetime));
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

/** The servers of this folder, when nothing runs in it. */
export async function ownServers(lifetime: Lifetime) {
  lifetime.onEnd(holdData());
  say('Kuaijin does not run in this folder; opening its store for the check');
  const pair = await startPair(join(dataFolder, 'data'));
  lifetime.onEnd(() => pair.stop());
  return pair;
}
