/** 年度计划 with its months, and 分期投资计划: a new version keeps those before. */
import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { moneyWritten } from '@kuaijin/kit/measures/money';
import { fact, type ProjectFact } from '../domain/facts';
import type { Project } from '../domain/project';
import type { PlannedStage } from './terms';

/** Sets the plan of a year, or a new version of it. @returns INVALID_INPUT for months that add up to another sum */
export function planYear({
  year,
  fen,
  months,
}: {
  readonly year: number;
  readonly fen: bigint;
  readonly months?: readonly bigint[] | undefined;
}): readonly ProjectFact[] | Refusal {
  const sum = months === undefined ? fen : sumOf(months);
  if (sum !== fen) return addsUp('months', fen, sum);
  return [fact('plan.set', { year, fen, ...(months === undefined ? {} : { months }) })];
}

/**
 * Sets the stages, or a new version of them.
 * @returns INVALID_INPUT for a stage that begins before the one before has ended, and for more than the total
 * investment
 */
export function planStages(
  project: Project,
  { stages }: { readonly stages: readonly PlannedStage[] },
): readonly ProjectFact[] | Refusal {
  for (const [i, { from, to }] of stages.entries()) {
    const path = ['input', 'stages', String(i)];
    const before = stages[i - 1]?.to;
    if (before !== undefined && from <= before) {
      return refuse('INVALID_INPUT', [...path, 'from'], { expected: `a day after ${before}`, received: from });
    }
    if (to < from) return refuse('INVALID_INPUT', [...path, 'to'], { expected: `${from} or after`, received: to });
  }
  const sum = sumOf(stages.map(({ fen }) => fen));
  const whole = project.totalInvestment;
  if (whole !== undefined && sum > whole) {
    const expected = `at most ${moneyWritten(whole, 'YUAN')}`;
    return refuse('INVALID_INPUT', ['input', 'stages'], { expected, received: moneyWritten(sum, 'YUAN') });
  }
  return [fact('stagePlan.set', { stages })];
}

const sumOf = (sums: readonly bigint[]): bigint => sums.reduce((sum, one) => sum + one, 0n);

function addsUp(argument: string, fen: bigint, sum: bigint): Refusal {
  return refuse('INVALID_INPUT', ['input', argument], {
    expected: `sums that add up to ${moneyWritten(fen, 'YUAN')}`,
    received: moneyWritten(sum, 'YUAN'),
  });
}
