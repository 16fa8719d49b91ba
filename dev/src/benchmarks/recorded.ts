/**
 * Figures of benchmarks and soak runs that are kept: `docs/benchmarks.json`, from which `docs/benchmarks.md` is made.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { root } from '../paths';
import type { RecordedRun } from './figure';
import { benchmarkPage } from './page';

const file = join(root, 'docs', 'benchmarks.json');
const page = join(root, 'docs', 'benchmarks.md');

/** The runs that are kept, by command. */
export function recordedRuns(): readonly RecordedRun[] {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Keeps a run in place of the last one of the same command, and writes the page anew. */
export function keepRun(run: RecordedRun): void {
  const others = recordedRuns().filter(({ command }) => command !== run.command);
  const runs = [...others, run].sort((a, b) => (a.command < b.command ? -1 : 1));
  writeFileSync(file, `${JSON.stringify(runs, null, 2)}\n`);
  writePage();
}

/** Writes `docs/benchmarks.md` from the runs that are kept. */
export function writePage(): void {
  writeFileSync(page, benchmarkPage(recordedRuns()));
}

/** What identifies a run: where, when and of which sources. */
export function circumstances(): Pick<RecordedRun, 'date' | 'commit' | 'machine'> {
  const git = (...given: string[]) => execFileSync('git', given, { cwd: root, encoding: 'utf8' }).trim();
  const differs = git('status', '--porcelain') !== '';
  return {
    date: new Date().toISOString().slice(0, 10),
    commit: `${git('rev-parse', '--short=7', 'HEAD')}${differs ? '+' : ''}`,
    machine: machine(),
  };
}

/**
 * The machine without its name, and how busy it was when the run began: the processes that wanted a processor in the
 * last minute.
 */
function machine(): string {
  const processors = cpus();
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  const model = processors[0]?.model ?? 'unknown processor';
  const load = (loadavg()[0] ?? 0).toFixed(1);
  return `${processors.length} × ${model}, ${gigabytes} GB, ${process.platform}, Node ${process.versions.node}, load ${load}`;
}
