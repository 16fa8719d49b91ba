import type { Recipients } from '../acts/act';
import { caseChange } from '../acts/case-act';
import { ownerOf } from '../acts/coordination/recipients';
import type { FurtherEvent } from '../acts/event-fields';
import { aboutStep, stepEvent } from '../acts/step-event';
import type { CaseState, ElementState, StepState } from '../case/state';
import type { Instant } from '../case/terms';
import { caseTransitions, nextStatus, requireNextStatus, stepTransitions } from '../case/transitions';

/** 办结: every step is done. */
export const caseApproved = caseChange({
  entry: 'case.approved',
  apply: (state, { at }) => ({
    ...state,
    status: requireNextStatus(caseTransitions, 'approve', state.status, state.id),
    endedAt: at,
  }),
  notify: (after) => ({ ...ownerOf(after), recipientDepartmentIds: [] }),
});

/** The rejection of a step ends the case. */
export const caseRejected = caseChange({
  entry: 'case.rejected',
  apply: (state, { at }) => endedWithoutApproval(state, 'reject', at),
  notify: whoWasAtWork,
  furtherEvents: endedSteps,
});

/** How the steps end that somebody still may act on. */
const stepMove = { reject: 'closeWithCase', withdraw: 'withdraw' } as const;

/**
 * A case that ends without approval: nobody works on it any more, and what it asked of accounts is settled anew,
 * without waiting.
 */
export function endedWithoutApproval(state: CaseState, by: 'reject' | 'withdraw', at: Instant): CaseState {
  const steps = { ...state.steps };
  for (const step of openSteps(state)) {
    const { blockedBy: _blockedBy, pause: _pause, signedApproval: _signed, ...rest } = step;
    const status = requireNextStatus(stepTransitions, stepMove[by], step.status, step.id);
    steps[step.id] = { ...rest, status, version: step.version + 1, changed: state.changed };
  }
  const elements: Record<string, ElementState> = {};
  for (const one of Object.values(state.elements)) {
    const { refusal: _refusal, refusedAt: _refusedAt, refusedSince: _since, ...element } = one;
    elements[element.id] = element;
  }
  const status = requireNextStatus(caseTransitions, by, state.status, state.id);
  return { ...state, status, endedAt: at, steps, elements };
}

/** The steps that somebody still may act on: those that a withdrawal of the case ends. */
const openSteps = (state: CaseState): StepState[] =>
  Object.values(state.steps).filter((step) => nextStatus(stepTransitions, 'withdraw', step.status) !== undefined);

/** The owner, and the departments whose open steps ended with the case. */
export function whoWasAtWork(after: CaseState): Recipients {
  const begun = Object.values(after.steps).filter(
    ({ status, dispatchedAt }) => status === 'WITHDRAWN' && dispatchedAt !== undefined,
  );
  return { ...ownerOf(after), recipientDepartmentIds: [...new Set(begun.map(({ departmentId }) => departmentId))] };
}

/** 随案终止: the steps that ended with their case, each of which somebody may follow. */
export function endedSteps(
  { at }: { readonly at: Instant },
  after: CaseState,
  before: CaseState | undefined,
): readonly FurtherEvent[] {
  return Object.values(after.steps).flatMap((step) => {
    if (before?.steps[step.id]?.status === step.status || step.status !== 'WITHDRAWN') return [];
    const fields = stepEvent(before, after, step.id, at);
    return [{ type: 'step.withdrawn', ...fields, data: aboutStep(after, step) }];
  });
}
