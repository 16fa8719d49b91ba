/** `npm start`: everything on this machine, until Ctrl-C. */
import { join } from 'node:path';
import { loadConfig } from '@kuaijin/kit/config';
import type { Given } from '../command-line/shape';
import { startStack } from '../compose/stack';
import { LaunchError } from '../launch-error';
import type { Lifetime } from '../lifetime';
import { dataFolder } from '../paths';
import { holdData, tellAddresses } from '../running';
import { say } from '../say';
import { seedOnce } from '../seed/seed-once';
import { type ServerPair, startPair } from '../servers/pair';
import { isFree } from '../servers/ports';

export async function start(_given: Given, lifetime: Lifetime): Promise<undefined> {
  const began = Date.now();
  // A mistake in the environment is reported before anything is started for it.
  const wanted = loadConfig();
  lifetime.onEnd(holdData());
  if (wanted.port !== 0 && !(await isFree(wanted.port, wanted.host))) {
    throw new LaunchError(
      `Port ${wanted.port} is in use by another program. End that, or choose another: KUAIJIN_PORT=${wanted.port + 1} npm start`,
    );
  }
  const pair = await startPair(join(dataFolder, 'data'));
  lifetime.onEnd(() => pair.stop());
  watch(pair, lifetime);
  const config = loadConfig({
    KUAIJIN_ATTACHMENTS_DIR: join(dataFolder, 'attachments'),
    // The launcher prints what a person wants to know; faults are still logged.
    LOG_LEVEL: 'warn',
    ...process.env,
    MONGODB_URI: pair.mongodbUri,
    TEMPORAL_ADDRESS: pair.temporalAddress,
  });
  const stack = await startStack({ config, prepare: seedOnce });
  lifetime.onEnd(() => stack.close());
  tellAddresses({ url: stack.url, mongodbUri: pair.mongodbUri, temporalAddress: pair.temporalAddress });
  const rows: (readonly [string, string])[] = [
    ['graph', stack.url],
    ['console', new URL('/', stack.url).href],
    ['explorer', new URL('/explorer/', stack.url).href],
    ['metrics', new URL('/metrics', stack.monitoringUrl).href],
    ...[...stack.services].map(([name, service]) => [name, service.url] as const),
    ['MongoDB', `${withoutSecret(pair.mongodbUri)}  ${pair.labels.mongo}`],
    ['Temporal', `${pair.temporalAddress}  ${pair.labels.temporal}`],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  process.stdout.write(`Kuaijin is ready: ${stack.url}\n`);
  for (const [name, address] of rows) process.stdout.write(`  ${name.padEnd(width)}  ${address}\n`);
  say(`started in ${((Date.now() - began) / 1000).toFixed(1)} s; Ctrl-C ends it`);
  return undefined;
}

/** Without its servers nothing works, so the start ends with them and says so. */
function watch(pair: ServerPair, lifetime: Lifetime): void {
  for (const server of pair.own) {
    void server.ended.then(async ({ wanted, how }) => {
      if (wanted || lifetime.isEnding) return;
      say(
        `${server.name} has ended by itself (${how}); see ${join(dataFolder, 'data', 'logs')}. Nothing that was acknowledged is lost: start again.`,
      );
      await lifetime.end();
      process.exit(1);
    });
  }
}

function withoutSecret(uri: string): string {
  return uri.replace(/\/\/[^@/]*@/, '//');
}
