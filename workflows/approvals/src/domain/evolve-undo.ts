import type { CaseEntry, CaseState, ElementState, StepState } from './case';
import { elementsOfStep } from './lookup';
import type { StepActData } from './step-acts';
import { moved, movedTo, stepTransitions } from './transitions';
import { unhandled } from './undo';

type EntryOf<T extends keyof StepActData> = Extract<CaseEntry, { type: T }>;

/** 退回: the decision is to be made again. */
export const returned = (step: StepState, at: number): StepState => ({
  ...unhandled(step),
  status: moved(stepTransitions, 'return', step.status, step.id),
  returnedAt: at,
});

/** The step waits again, as if it had never been dispatched. */
export function reopened(step: StepState): StepState {
  const { dispatchedAt: _dispatchedAt, returnedAt: _returnedAt, assignment: _assignment, ...rest } = unhandled(step);
  return { ...rest, status: moved(stepTransitions, 'reopen', step.status, step.id) };
}

/** 撤销: the decision is void; what the step holds is given back, also what waits to be asked for again. */
export function revoked(step: StepState): StepState {
  return { ...unhandled(step), status: moved(stepTransitions, 'revoke', step.status, step.id) };
}

/** The elements of a step without what their accounts refused: it is settled anew, without waiting. */
export function unrefused(state: CaseState, step: StepState): CaseState['elements'] {
  const elements: Record<string, ElementState> = { ...state.elements };
  for (const { refusal: _refusal, refusedAt: _refusedAt, ...element } of elementsOfStep(state, step)) {
    elements[element.id] = element;
  }
  return elements;
}

/** 取回: the step as it was before the act. */
export function takenBack(step: StepState, { data: { what }, act }: EntryOf<'step.takenBack'>): StepState {
  const to = (status: StepState['status']) => movedTo(stepTransitions, 'takeBack', step.status, status, step.id);
  if (what === 'ACCEPTANCE' || what === 'REFUSAL') {
    const { corrections, receivedAt } = step;
    return {
      ...unhandled(step),
      ...(corrections === undefined ? {} : { corrections }),
      ...(receivedAt === undefined ? {} : { receivedAt }),
      status: to(step.returnedAt === undefined ? 'DISPATCHED' : 'RETURNED'),
    };
  }
  const { decidedAt: _decidedAt, outcome: _outcome, ...rest } = step;
  const signatures = step.signatures.map((one) =>
    one.act?.actorId === act.actorId ? { departmentId: one.departmentId } : one,
  );
  return { ...rest, status: to('ACCEPTED'), signatures };
}
