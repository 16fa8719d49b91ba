/** Every command of the launcher; `dev/bootstrap.cjs` hands over to it when packages and build are there. */
import { nearest } from '@kuaijin/kit/feed/event-types/nearest';
import { helpOf, inColumns } from './command-line/help';
import { asksForHelp, readCommandLine } from './command-line/read';
import type { CommandLine, Given } from './command-line/shape';
import * as lines from './commands/command-lines';
import { LaunchError } from './launch-error';
import { Lifetime } from './lifetime';

/** Resolves with the exit code; left out = the process goes on until it is ended. */
type Run = (given: Given, lifetime: Lifetime) => Promise<number | undefined>;

interface Command {
  readonly line: CommandLine;
  readonly load: () => Promise<Run>;
}

function command<L extends CommandLine>(
  line: L,
  load: () => Promise<(given: Given<L['options']>, lifetime: Lifetime) => Promise<number | undefined>>,
): Command {
  return { line, load: load as Command['load'] };
}

const commands: Readonly<Record<string, Command>> = {
  start: command(lines.startLine, async () => (await import('./commands/start.js')).start),
  test: command(lines.testLine, async () => (await import('./commands/test.js')).test),
  demo: command(lines.demoLine, async () => (await import('./commands/script.js')).demo),
  bench: command(lines.benchLine, async () => (await import('./commands/script.js')).bench),
  soak: command(lines.soakLine, async () => (await import('./commands/script.js')).soak),
  indexes: command(lines.indexesLine, async () => (await import('./commands/indexes.js')).indexes),
  cohorts: command(lines.cohortsLine, async () => (await import('./commands/cohorts.js')).cohorts),
  verify: command(lines.verifyLine, async () => (await import('./commands/verify.js')).verify),
  'check-ledger': command(lines.checkLedgerLine, async () => (await import('./commands/check-ledger.js')).checkLedgers),
  'sync-directory': command(
    lines.syncDirectoryLine,
    async () => (await import('./commands/sync-directory.js')).syncDirectory,
  ),
  'deploy:check': command(lines.deployCheckLine, async () => (await import('./deploy/check-chart.js')).checkChart),
  'deploy:pin': command(lines.deployPinLine, async () => (await import('./deploy/pin-images.js')).pinImages),
  reset: command(lines.resetLine, async () => (await import('./commands/reset.js')).reset),
  keys: command(lines.keysLine, async () => (await import('./commands/keys.js')).keys),
  token: command(lines.tokenLine, async () => (await import('./commands/token.js')).token),
  'webhook-receiver': command(
    lines.webhookReceiverLine,
    async () => (await import('./commands/webhook-receiver.js')).webhookReceiver,
  ),
  prepare: command(lines.prepareLine, async () => async () => 0),
};

export const commandNames = Object.keys(commands);

/** Runs one command and ends the process with its code. */
export async function run(name: string, typed: readonly string[]): Promise<void> {
  if (asksForHelp(name)) return print(overview());
  const wanted = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (wanted === undefined)
    throw new LaunchError(
      `there is no command ${name}, the nearest is ${nearest(name, commandNames)}; there are ${commandNames.join(', ')}`,
    );
  const given = readCommandLine(wanted.line, typed);
  if (given === undefined) return print(helpOf(wanted.line));
  // Everything on one machine is development; a process that is started alone is in production unless KUAIJIN_ENV says
  // otherwise.
  process.env['KUAIJIN_ENV'] ||= 'development';
  const lifetime = new Lifetime(name === 'start' ? 0 : 1);
  try {
    const code = await (await wanted.load())(given, lifetime);
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

const print = (text: string): void => void process.stdout.write(`${text}\n`);

const overview = (): string =>
  inColumns(Object.values(commands).map(({ line }) => [line.typed.replace(/ --$/, ''), line.does])).join('\n');
