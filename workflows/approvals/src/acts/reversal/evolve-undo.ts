import { elementOf, elementsOfStep } from '../../case/find';
import type { CaseEntry, CaseState, ElementState, StepState } from '../../case/state';
import type { StepActData } from '../../case/step-acts';
import { caseTransitions, requireNextStatus, requireStatus, stepTransitions } from '../../case/transitions';
import { withoutPreApproval } from '../../limits/waiting-clock';
import { letGo } from '../commitment/evolve-commitment';
import { unhandled } from './undo';

type EntryOf<T extends keyof StepActData> = Extract<CaseEntry, { type: T }>;

/** 退回: the decision is to be made again. */
export const returned = (step: StepState, at: number): StepState => ({
  ...unhandled(step),
  status: requireNextStatus(stepTransitions, 'return', step.status, step.id),
  returnedAt: at,
});

/** The step waits again, as if it had never been dispatched. */
export function reopened(step: StepState): StepState {
  const { dispatchedAt: _dispatchedAt, returnedAt: _returnedAt, assignment: _assignment, ...rest } = unhandled(step);
  return { ...rest, status: requireNextStatus(stepTransitions, 'reopen', step.status, step.id) };
}

/** 撤销: the decision is void; what the step holds is given back, also what waits to be asked for again. */
export function revoked(step: StepState): StepState {
  return { ...unhandled(step), status: requireNextStatus(stepTransitions, 'revoke', step.status, step.id) };
}

/**
 * The elements after the revocation of a step: what it holds is settled anew, without waiting for what accounts refused; what rested on the
 * decision is given back with it.
 */
export function elementsAfterRevocation(
  state: CaseState,
  step: StepState,
  { data: { elementIds = [] } }: { readonly data: { readonly elementIds?: readonly string[] } },
): CaseState['elements'] {
  const elements: Record<string, ElementState> = { ...state.elements };
  const others = elementIds.map((id) => ({ ...elementOf(state, id), revokedWith: step.itemCode }));
  for (const one of [...elementsOfStep(state, step), ...others]) {
    const { refusal: _refusal, refusedAt: _refusedAt, refusedSince: _since, ...element } = one;
    elements[element.id] = element;
  }
  return elements;
}

/** 撤销 of a decision of a case that was approved: it is under way again. */
export function reopenedCase({ endedAt, ...state }: CaseState): CaseState {
  if (state.status === 'APPROVED')
    return { ...state, status: requireNextStatus(caseTransitions, 'reopen', state.status, state.id) };
  return endedAt === undefined ? state : { ...state, endedAt };
}

/** 取回: the step as it was before the act. */
export function takenBack(
  state: CaseState,
  step: StepState,
  { data: { what }, act, at }: EntryOf<'step.takenBack'>,
): StepState {
  const to = (status: StepState['status']) => requireStatus(stepTransitions, 'takeBack', step.status, status, step.id);
  if (what === 'ACCEPTANCE' || what === 'REFUSAL') {
    const { corrections, receivedAt, papers } = step;
    return {
      ...unhandled(step),
      ...(corrections === undefined ? {} : { corrections }),
      ...(receivedAt === undefined ? {} : { receivedAt }),
      ...(papers === undefined ? {} : { papers }),
      ...letGo(step),
      status: to(step.returnedAt === undefined ? 'DISPATCHED' : 'RETURNED'),
    };
  }
  if (what === 'PRE_APPROVAL') {
    return { ...withoutPreApproval(state, step, at), status: to('ACCEPTED') };
  }
  const { decidedAt: _decidedAt, outcome: _outcome, ...rest } = step;
  const signatures = step.signatures.map((one) =>
    one.act?.actorId === act.actorId ? { departmentId: one.departmentId } : one,
  );
  const status = to(step.preApproval === undefined ? 'ACCEPTED' : 'PRE_APPROVED');
  return { ...rest, ...letGo(step), status, signatures };
}
