import { stepOf } from '../../case/find';
import type { CaseEntry, CaseState, StepState } from '../../case/state';
import { BrokenInvariant, requireNextStatus, stepTransitions } from '../../case/transitions';

/** 调整经办人: what the journal says of it, and what becomes of the step. */
export interface ReassignmentData {
  'step.reassigned': {
    readonly stepId: string;
    readonly fromOfficerId: string;
    readonly officerId: string;
    readonly reason: string;
  };
}

export type ReassignmentEntry = Extract<CaseEntry, { type: keyof ReassignmentData }>;

/** Applies an entry to its step; `state` stands at the entry already. */
export function evolveReassignment(state: CaseState, entry: ReassignmentEntry): CaseState {
  const step = stepOf(state, entry.data.stepId);
  const status = requireNextStatus(stepTransitions, 'reassign', step.status, step.id);
  const next: StepState = { ...reassigned(step, entry), status, version: step.version + 1, changed: state.changed };
  return { ...state, steps: { ...state.steps, [step.id]: next } };
}

/** What was lent still returns to who lent it; reassigned to that officer it is handed back. */
function reassigned({ assignment, ...step }: StepState, { act, at, key, data }: ReassignmentEntry): StepState {
  if (assignment?.officerId !== data.fromOfficerId) {
    throw new BrokenInvariant(`${step.id} is not with ${data.fromOfficerId}`);
  }
  const { officerId, reason } = data;
  if (!assignment.withReturn) return { ...step, assignment: { officerId, withReturn: false, reason, act, at, key } };
  if (assignment.act.actorId === officerId) return step;
  return { ...step, assignment: { ...assignment, officerId, key } };
}
