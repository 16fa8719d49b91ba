/** The processes of the benchmark: subgraphs on one core, a gateway alone on another. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** Cores by number. */
export const SUBGRAPH_CORE = 0;
export const GATEWAY_CORE = 1;
const READY_MS = 60_000;

export interface Started {
  readonly pid: number;
  readonly port: number;
  stop(): Promise<void>;
}

/**
 * Starts a command on a core and waits until it says on which port it listens, or answers there.
 * @param port where it is known before
 * @throws Error with what it printed when it does not get ready
 */
export async function startOn(
  core: number,
  command: readonly string[],
  {
    cwd,
    port,
    env = {},
  }: { readonly cwd?: string; readonly port?: number; readonly env?: Record<string, string> } = {},
): Promise<Started> {
  const child = spawn('taskset', ['-c', String(core), ...command], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production', ...env },
    ...(cwd === undefined ? {} : { cwd }),
  });
  const printed: string[] = [];
  child.stderr?.on('data', (part) => printed.push(String(part)));
  child.stdout?.on('data', (part) => printed.push(String(part)));
  const listening = await untilReady(child, printed, port);
  return {
    pid: child.pid ?? 0,
    port: listening,
    stop: async () => {
      if (child.exitCode !== null) return;
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

async function untilReady(child: ChildProcess, printed: readonly string[], port: number | undefined): Promise<number> {
  const until = Date.now() + READY_MS;
  while (Date.now() < until && child.exitCode === null) {
    if (port !== undefined && (await isAnswering(port))) return port;
    const said = /^listening (\d+)$/m.exec(printed.join(''))?.[1];
    if (said !== undefined) return Number(said);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  child.kill('SIGKILL');
  throw new Error(`it did not get ready: ${printed.join('').slice(-2_000)}`);
}

async function isAnswering(port: number): Promise<boolean> {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ __typename }"}',
    });
    await answer.arrayBuffer();
    return answer.ok;
  } catch {
    return false;
  }
}
