/** The two servers that everything rests on: those the environment names, else embedded ones. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { provideMongo } from '../provision/mongo';
import { provideTemporal } from '../provision/temporal';
import type { RunningServer } from './child';
import { checkMongo, startMongo } from './mongo';
import { checkTemporal, startTemporal } from './temporal';

/** Both servers, with what the services need to find them. */
export interface ServerPair {
  readonly mongodbUri: string;
  readonly temporalAddress: string;
  /** What runs, in words. */
  readonly labels: { readonly mongo: string; readonly temporal: string };
  /** Those that are ours to end. */
  readonly own: readonly RunningServer[];
  stop(): Promise<void>;
}

/**
 * @param data folder that keeps the data of embedded servers
 * @param storeMegabytes memory of an embedded store that holds far more than is usual
 * @throws LaunchError
 */
export async function startPair(
  data: string,
  env: NodeJS.ProcessEnv = process.env,
  storeMegabytes?: number,
): Promise<ServerPair> {
  mkdirSync(data, { recursive: true });
  const own: RunningServer[] = [];
  const stop = async () => {
    await Promise.all(own.map((server) => server.stop()));
  };
  try {
    // One after the other: the messages of two installations at once cannot be read.
    const mongoRecipe = set(env['MONGODB_URI']) ? undefined : await provideMongo();
    const temporalRecipe = set(env['TEMPORAL_ADDRESS']) ? undefined : await provideTemporal();
    const [mongo, temporal] = await both(
      mongoRecipe === undefined
        ? outside(env['MONGODB_URI'] ?? '', checkMongo)
        : startMongo(data, {
            recipe: mongoRecipe,
            ...(storeMegabytes === undefined ? {} : { memoryMegabytes: storeMegabytes }),
          }).then(({ uri, server }) => {
            own.push(server);
            return { address: uri, label: mongoRecipe.label };
          }),
      temporalRecipe === undefined
        ? outside(env['TEMPORAL_ADDRESS'] ?? '', checkTemporal)
        : startTemporal(join(data, 'temporal'), { recipe: temporalRecipe, logs: join(data, 'logs') }).then(
            ({ address, server }) => {
              own.push(server);
              return { address, label: temporalRecipe.label };
            },
          ),
    );
    return {
      mongodbUri: mongo.address,
      temporalAddress: temporal.address,
      labels: { mongo: mongo.label, temporal: temporal.label },
      own,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

function set(value: string | undefined): boolean {
  return value !== undefined && value !== '';
}

async function outside(address: string, check: (address: string) => Promise<string>) {
  return { address, label: await check(address) };
}

/** Waits for both even when one fails, so that a server that came up meanwhile is known and can be ended. */
async function both<A, B>(one: Promise<A>, other: Promise<B>): Promise<[A, B]> {
  await Promise.allSettled([one, other]);
  return Promise.all([one, other]);
}
