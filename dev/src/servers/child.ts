/**
 * A server as a child process. It has a process group of its own, so that Ctrl-C reaches only us and we end things in
 * order; a few lines of shell watch over it and end it when we die without a word.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { LaunchError } from '../launch-error';

/** Ends the server when its standard input, a pipe from us, closes; ends itself when the server does. */
export const GUARD = `
exec 3<&0 </dev/null
"$@" 3<&- &
server=$!
( while read -r line <&3; do :; done; kill -TERM $server; sleep 4; kill -KILL $server ) 2>/dev/null &
guard=$!
exec 3<&-
wait $server
code=$?
kill -KILL $guard 2>/dev/null
exit $code
`;
const TAIL_LINES = 8;
const LOOK_EVERY_MS = 40;
const READY_WITHIN_MS = 60_000;
const GRACE_MS = 6_000;

export interface ServerOptions {
  /** As the person who started it knows it. */
  readonly name: string;
  readonly command: readonly string[];
  /** Where its output goes. */
  readonly logFile: string;
  /** True once it answers; asked again and again. */
  isReady(): Promise<boolean>;
  readonly env?: NodeJS.ProcessEnv;
}

/** A server that runs. */
export interface RunningServer {
  readonly name: string;
  /** Process id of the group; `process.kill(-pid, 'SIGKILL')` ends all of it. */
  readonly pid: number;
  /** Resolves when it has ended, wanted or not. */
  readonly ended: Promise<{ readonly wanted: boolean; readonly how: string }>;
  /** Asks it to end, waits, and kills it when it does not. */
  stop(): Promise<void>;
  /** Kills it in the middle of whatever it does. */
  kill(): Promise<void>;
}

/**
 * Starts a server and waits until it is ready.
 * @throws LaunchError with the last lines of its output when it does not come up
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  mkdirSync(dirname(options.logFile), { recursive: true });
  const log = openSync(options.logFile, 'w');
  const child = spawn('/bin/sh', ['-c', GUARD, 'kuaijin-guard', ...options.command], {
    detached: true,
    stdio: ['pipe', log, log],
    env: options.env ?? process.env,
  });
  closeSync(log);
  child.stdin?.on('error', () => undefined);
  const { pid } = child;
  if (pid === undefined) throw new LaunchError(`${options.name} cannot be started: /bin/sh is missing.`);
  let wanted = false;
  const ended = exitOf(child).then((how) => ({ wanted, how }));
  let over = false;
  void ended.then(() => {
    over = true;
  });
  const deadline = Date.now() + READY_WITHIN_MS;
  while (!(await options.isReady())) {
    if (over || Date.now() > deadline) {
      endGroup(pid, 'SIGKILL');
      const how = over ? `ended at once (${(await ended).how})` : 'did not get ready';
      throw new LaunchError(
        `${options.name} ${how}. Its last words (${options.logFile}):\n  ${tailOf(options.logFile)}`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  return {
    name: options.name,
    pid,
    ended,
    stop: async () => {
      wanted = true;
      if (over) return;
      child.stdin?.end();
      const patience = setTimeout(() => endGroup(pid, 'SIGKILL'), GRACE_MS);
      await ended;
      clearTimeout(patience);
    },
    kill: async () => {
      wanted = true;
      endGroup(pid, 'SIGKILL');
      await ended;
    },
  };
}

function exitOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`));
  });
}

function endGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch {
    // It has ended already.
  }
}

function tailOf(file: string): string {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.slice(-TAIL_LINES).join('\n  ') || '(nothing)';
}
