/** Every command of the launcher; `dev/bootstrap.cjs` hands over to it when packages and build are there. */
import { LaunchError } from './launch-error';
import { Lifetime } from './lifetime';

/**
 * A command: `given` is what stands after `--`. Resolves with the exit code; left out = the process goes on until it is
 * ended.
 */
type Command = (given: readonly string[], lifetime: Lifetime) => Promise<number | undefined>;

const commands: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./commands/start.js')).start,
  test: async () => (await import('./commands/test.js')).test,
  demo: async () => (await import('./commands/script.js')).demo,
  bench: async () => (await import('./commands/script.js')).bench,
  soak: async () => (await import('./commands/script.js')).soak,
  indexes: async () => (await import('./commands/indexes.js')).indexes,
  verify: async () => (await import('./commands/verify.js')).verify,
  'check-ledger': async () => (await import('./commands/check-ledger.js')).checkLedgers,
  reset: async () => (await import('./commands/reset.js')).reset,
  keys: async () => (await import('./commands/keys.js')).keys,
  token: async () => (await import('./commands/token.js')).token,
  'webhook-receiver': async () => (await import('./commands/webhook-receiver.js')).webhookReceiver,
  prepare: async () => async () => 0,
};

/** Runs one command and ends the process with its code. */
export async function run(name: string, given: readonly string[]): Promise<void> {
  const load = commands[name];
  if (load === undefined)
    throw new LaunchError(`there is no command ${name}; there are ${Object.keys(commands).join(', ')}`);
  // Everything on one machine is development; a process that is started alone is in production unless KUAIJIN_ENV says
  // otherwise.
  process.env['KUAIJIN_ENV'] ||= 'development';
  const lifetime = new Lifetime(name === 'start' ? 0 : 1);
  try {
    const code = await (await load())(given, lifetime);
    if (code === undefined) return;
    await lifetime.end();
    process.exit(code);
  } catch (error) {
    // While it ends on a signal, whatever is broken off by that is no news.
    if (lifetime.isEnding) return;
    await lifetime.end();
    if (!(error instanceof LaunchError) && process.env['LOG_LEVEL'] === 'debug') console.error(error);
    throw error;
  }
}
