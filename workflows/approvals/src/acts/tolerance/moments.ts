import { draft, type Proposal, SYSTEM_KEY } from '../../case/draft';
import { itemOf, stepOf } from '../../case/find';
import type { CaseState, StepState } from '../../case/state';
import { nextStatus, stepTransitions } from '../../case/transitions';
import { isCommitting, restingOn } from '../../elements/elements';
import { missingPapers } from './tolerance';

/**
 * 补齐期限: what the clock of the case does about a commitment that is not fulfilled. Cases without one have none of these
 * moments.
 */

/** 补齐期限将至, 补齐期限届满, and 逾期未补齐 reported to the head. */
export type ToleranceMoment = {
  readonly kind: 'toleranceNear' | 'toleranceOver' | 'toleranceBroken';
  readonly key: string;
  readonly at: number;
  readonly stepId: string;
};

/**
 * The moments of the tolerance of a step. What counts is the arrival at the office: papers that lie there unchecked
 * when the limit passes do not break the commitment.
 */
export function toleranceMoments(step: StepState): readonly ToleranceMoment[] {
  const { tolerance, id: stepId } = step;
  if (tolerance === undefined) return [];
  const { status, at, dueAt, remindAt, revision, remindedRevision, settledAt, toldAt } = tolerance;
  const keyOf = (kind: ToleranceMoment['kind']): string => `${kind}/${stepId}/${at}/${revision}`;
  if (status === 'FAILED') {
    const kind = 'toleranceBroken';
    return toldAt === undefined && settledAt !== undefined ? [{ kind, key: keyOf(kind), at: settledAt, stepId }] : [];
  }
  const mayFail = nextStatus(stepTransitions, 'failTolerance', step.status) !== undefined;
  if (dueAt === null || !mayFail || missingPapers(step).length === 0) return [];
  const over: ToleranceMoment = { kind: 'toleranceOver', key: keyOf('toleranceOver'), at: dueAt, stepId };
  if (remindAt === undefined || remindedRevision === revision) return [over];
  return [{ kind: 'toleranceNear', key: keyOf('toleranceNear'), at: remindAt, stepId }, over];
}

export const isOfTolerance = (moment: { readonly kind: string }): moment is ToleranceMoment =>
  moment.kind === 'toleranceNear' || moment.kind === 'toleranceOver' || moment.kind === 'toleranceBroken';

/** A requested commit must be confirmed before a clock undoes the decision. */
export function settledMoments<M extends { readonly kind: string }>(
  state: CaseState,
  found: readonly M[],
): readonly M[] {
  if (!found.some(({ kind }) => kind === 'toleranceOver') || !isCommitting(state)) return found;
  return found.filter(({ kind }) => kind !== 'toleranceOver');
}

/** The entry that a moment brings about. @param to whom the directory names for the head of the department */
export function toleranceDraft(
  state: CaseState,
  { kind, key, stepId, at }: ToleranceMoment,
  to?: { readonly actorId: string; readonly name: string },
): Proposal {
  const step = stepOf(state, stepId);
  const own = `${SYSTEM_KEY}${key}`;
  switch (kind) {
    case 'toleranceNear': {
      const data = { stepId, dueAt: step.tolerance?.dueAt ?? at, materialCodes: missingPapers(step) };
      return draft('step.toleranceReminded', own, data);
    }
    case 'toleranceOver':
      return draft('step.toleranceFailed', own, {
        stepId,
        dueAt: at,
        materialCodes: missingPapers(step),
        ...consequence(state, step),
      });
    case 'toleranceBroken':
      return draft('step.toleranceEscalated', own, { stepId, rung: 'HEAD', ...(to === undefined ? {} : { to }) });
  }
}

/** By policy; what was not decided yet cannot be revoked and is returned. */
function consequence(state: CaseState, step: StepState) {
  const isUndecided = step.status === 'ACCEPTED' || step.status === 'SUSPENDED';
  const policy = itemOf(state, step).toleranceRule?.onFailure;
  if (isUndecided || policy !== 'REVOKE') return { to: 'RETURNED' } as const;
  const elementIds = restingOn(state, step);
  return { to: 'REVOKED', ...(elementIds.length === 0 ? {} : { elementIds }) } as const;
}
