import type { CaseState, StepState } from '../../case/state';
import { nextStatus, stepTransitions } from '../../case/transitions';
import type { StepMoment } from '../timer';
import { missingPapers } from './tolerance';

/**
 * 补齐期限: what the clock of the case does about a commitment that is not fulfilled. Cases without one have none of these
 * moments.
 */

/** 补齐期限将至, 补齐期限届满, and 逾期未补齐 reported to the head. */
export type ToleranceKind = 'toleranceNear' | 'toleranceOver' | 'toleranceBroken';

/**
 * The moments of the tolerance of a step. What counts is the arrival at the office: papers that lie there unchecked
 * when the limit passes do not break the commitment.
 */
export function toleranceMoments(step: StepState): readonly StepMoment<ToleranceKind>[] {
  const { tolerance, id: stepId } = step;
  if (tolerance === undefined) return [];
  const { status, at, dueAt, remindAt, revision, remindedRevision, settledAt, toldAt } = tolerance;
  const keyOf = (kind: ToleranceKind): string => `${kind}/${stepId}/${at}/${revision}`;
  if (status === 'FAILED') {
    const kind = 'toleranceBroken';
    return toldAt === undefined && settledAt !== undefined ? [{ kind, key: keyOf(kind), at: settledAt, stepId }] : [];
  }
  const mayFail = nextStatus(stepTransitions, 'failTolerance', step.status) !== undefined;
  if (dueAt === null || !mayFail || missingPapers(step).length === 0) return [];
  const over: StepMoment<ToleranceKind> = { kind: 'toleranceOver', key: keyOf('toleranceOver'), at: dueAt, stepId };
  if (remindAt === undefined || remindedRevision === revision) return [over];
  return [{ kind: 'toleranceNear', key: keyOf('toleranceNear'), at: remindAt, stepId }, over];
}

/** Those of one kind. */
export const toleranceMomentsOf =
  <K extends ToleranceKind>(kind: K) =>
  (_state: CaseState, step: StepState): readonly StepMoment<K>[] =>
    toleranceMoments(step).filter((moment): moment is StepMoment<K> => moment.kind === kind);
