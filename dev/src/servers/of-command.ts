/** The servers that a command looks into: those of a deployment, of the start of this folder, or its own. */
import { join } from 'node:path';
import type { Lifetime } from '../lifetime';
import { dataFolder } from '../paths';
import { holdData, runningAddresses } from '../running';
import { say } from '../say';
import { startPair } from './pair';

export interface Servers {
  readonly mongodbUri: string;
  readonly temporalAddress: string;
}

/**
 * What the environment names; else where Kuaijin runs in this folder; else the store of this folder, opened for as long
 * as the command lasts.
 */
export async function serversOf(lifetime: Lifetime): Promise<Servers> {
  const { MONGODB_URI: mongodbUri, TEMPORAL_ADDRESS: temporalAddress } = process.env;
  if (mongodbUri && temporalAddress) return { mongodbUri, temporalAddress };
  const running = runningAddresses();
  if (running !== undefined) return running;
  lifetime.onEnd(holdData());
  say('Kuaijin does not run in this folder; opening its store for the command');
  const pair = await startPair(join(dataFolder, 'data'));
  lifetime.onEnd(() => pair.stop());
  return pair;
}
