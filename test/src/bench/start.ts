/**
 * A start on one machine, as a person waits for it: from the command to the line "Kuaijin is ready", packages, build
 * and seeds being there; and what our own process takes when it has come to rest. Baseline of the time: the two
 * embedded servers alone, without anything of ours.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Figure } from '@kuaijin/dev/benchmarks/figure';
import type { Given } from '@kuaijin/dev/command-line/shape';
import { startPair } from '@kuaijin/dev/servers/pair';

/** It starts its own; see dev/src/commands/script.ts. */
export const needsServers = false;

const root = join(__dirname, '..', '..', '..');
const ROUNDS = 5;
const REST_MS = 20_000;
const PATIENCE_MS = 120_000;

export async function run(_given: Given, tell: (figure: Figure) => void): Promise<boolean> {
  const data = mkdtempSync(join(tmpdir(), 'kuaijin-bench-'));
  try {
    const cold = await started(data);
    await ended(cold.child);
    tell({ bench: 'start', case: 'first start, into an empty store', value: round(cold.seconds), unit: 's' });
    const alone: number[] = [];
    const warm: number[] = [];
    let memory = 0;
    for (let i = 0; i < ROUNDS; i += 1) {
      alone.push(await serversAlone(data));
      const { child, seconds } = await started(data);
      warm.push(seconds);
      if (i === ROUNDS - 1) {
        await new Promise((resolve) => setTimeout(resolve, REST_MS));
        memory = megabytes(child);
      }
      await ended(child);
    }
    const baseline = median(alone);
    const value = median(warm);
    const times = { value: round(value), unit: 's', baseline: round(baseline), ratio: round(value / baseline) };
    tell({
      bench: 'start',
      case: `warm start to ready, median of ${ROUNDS}; baseline: the embedded servers alone`,
      ...times,
    });
    tell({
      bench: 'start',
      case: `memory of our own process after ${REST_MS / 1000} s at rest`,
      value: memory,
      unit: 'MB',
    });
    return value <= 12 && memory <= 700;
  } finally {
    rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** Runs `npm start` without npm, over data of its own. */
function started(data: string): Promise<{ readonly child: ChildProcess; readonly seconds: number }> {
  const { MONGODB_URI: _mongo, TEMPORAL_ADDRESS: _temporal, ...env } = process.env;
  const began = performance.now();
  const child = spawn(process.execPath, [join(root, 'dev', 'bootstrap.cjs'), 'start'], {
    cwd: root,
    env: { ...env, KUAIJIN_DATA_DIR: data, KUAIJIN_PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    let printed = '';
    const patience = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
    const hear = (text: Buffer) => {
      printed += text.toString('utf8');
      if (!printed.includes('Kuaijin is ready')) return;
      clearTimeout(patience);
      child.stdout.off('data', hear).resume();
      resolve({ child, seconds: (performance.now() - began) / 1000 });
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', (text: Buffer) => {
      printed += text.toString('utf8');
    });
    child.once('exit', () => {
      clearTimeout(patience);
      reject(new Error(`the start ended before it was ready:\n${printed}`));
    });
  });
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}

async function serversAlone(data: string): Promise<number> {
  const began = performance.now();
  const pair = await startPair(join(data, 'data'), {});
  const seconds = (performance.now() - began) / 1000;
  await pair.stop();
  return seconds;
}

/** Resident memory, as the kernel counts it. */
function megabytes({ pid }: ChildProcess): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Math.round(Number(kilobytes) / 1024);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
