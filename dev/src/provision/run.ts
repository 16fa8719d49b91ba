/** Runs a tool of the machine and keeps its output for the case that it fails. */
import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const TAIL_LINES = 12;

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Milliseconds after which it is killed. */
  readonly timeoutMs?: number;
}

/** What the tool printed. @throws Error with the last lines of its output when it fails */
export function run(command: string, given: readonly string[], options: RunOptions = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, given, {
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
      env: options.env ?? process.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(options.timeoutMs === undefined ? {} : { timeout: options.timeoutMs, killSignal: 'SIGKILL' as const }),
    });
    const end = () => child.kill('SIGKILL');
    process.once('exit', end);
    const parts: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => parts.push(part));
    child.stderr.on('data', (part: Buffer) => parts.push(part));
    child.once('error', (error) => {
      process.off('exit', end);
      reject(new Error(`${command} cannot be started: ${error.message}`));
    });
    child.once('close', (code, signal) => {
      process.off('exit', end);
      const output = Buffer.concat(parts).toString('utf8');
      if (code === 0) resolve(output);
      else
        reject(new Error(`${command} ${given[0] ?? ''} ended with ${signal ?? `exit code ${code}`}: ${tail(output)}`));
    });
  });
}

/** The path of a tool on PATH; undefined when it is not there. */
export function onPath(tool: string, env: NodeJS.ProcessEnv = process.env): string | undefined {
  for (const folder of (env['PATH'] ?? '').split(delimiter)) {
    if (folder === '') continue;
    const file = join(folder, process.platform === 'win32' ? `${tool}.exe` : tool);
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch {
      // Not in this folder.
    }
  }
  return undefined;
}

function tail(output: string): string {
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  return lines.slice(-TAIL_LINES).join('\n  ') || 'it printed nothing';
}
