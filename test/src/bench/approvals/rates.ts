import type { Figure } from '@kuaijin/dev/benchmarks/figure';
import type { BareWay, Operation } from '../bare-way';
import { percentile, rounded, timed } from '../figures';
import type { Office, Road } from './office';

const ROUNDS = 3;
/** Running cases, and the decisions on each in a round. */
const SIZES = [
  { cases: 1, each: 30 },
  { cases: 10, each: 10 },
  { cases: 100, each: 4 },
] as const;
const roads: Readonly<Record<Road, string>> = {
  graph: 'decision through the gateway',
  update: 'decision as the Update of its case alone',
};
const BASELINE = 'baseline: a bare Update with one local activity';

/** What so many lanes did, each starting the next operation when the last is answered. */
interface Run {
  readonly times: number[];
  ms: number;
}

/**
 * Decisions a second and how long each takes, on 1, 10 and 100 running cases at once; rounds alternate with those of
 * the baseline.
 */
export async function decisionRates(office: Office, bare: BareWay, tell: (figure: Figure) => void): Promise<void> {
  for (const { cases, each } of SIZES) {
    const base: Run = { times: [], ms: 0 };
    const own: Record<Road, Run> = { graph: { times: [], ms: 0 }, update: { times: [], ms: 0 } };
    for (let round = 0; round < ROUNDS; round += 1) {
      const bareLanes = (await bare.prepare(cases)).map((operation) => Array.from({ length: each }, () => operation));
      await runLanes(bareLanes, base);
      for (const road of ['graph', 'update'] as const) await runLanes(await office.lanes(cases, each, road), own[road]);
    }
    for (const road of ['graph', 'update'] as const) report(`${roads[road]}, ${cases} running`, own[road], base, tell);
  }
}

async function runLanes(lanes: readonly (readonly Operation[])[], run: Run): Promise<void> {
  const start = performance.now();
  await Promise.all(
    lanes.map(async (lane) => {
      for (const operation of lane) run.times.push(await timed(operation));
    }),
  );
  run.ms += performance.now() - start;
}

function report(name: string, own: Run, base: Run, tell: (figure: Figure) => void): void {
  const perSecond = (run: Run) => (run.times.length / run.ms) * 1_000;
  const figure = (what: string, value: number, baseline: number, unit: string) =>
    tell({
      bench: 'approvals',
      case: `${what}, ${name}; ${BASELINE}`,
      value: rounded(value),
      unit,
      baseline: rounded(baseline),
      ratio: rounded(value / baseline, 2),
    });
  figure('rate', perSecond(own), perSecond(base), 'operations/s');
  figure('p50', percentile(own.times, 0.5), percentile(base.times, 0.5), 'ms');
  figure('p99', percentile(own.times, 0.99), percentile(base.times, 0.99), 'ms');
}
