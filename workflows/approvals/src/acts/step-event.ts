import { itemOf } from '../case/find';
import type { CaseState, StepState } from '../case/state';
import type { Instant } from '../case/terms';
import { stepLight } from '../limits/clock';
import type { EventFields } from './event-fields';

/** What the feed says of a step: whose it is, what its status was and is, and its light. */
export function stepEvent(before: CaseState | undefined, after: CaseState, stepId: string, at: Instant): EventFields {
  const step = after.steps[stepId];
  if (step === undefined) return { stepId };
  const light = stepLight(after, step, at);
  return {
    stepId,
    departmentId: step.departmentId,
    ...fromTo(before?.steps[stepId]?.status, step.status),
    ...(light === null || light === undefined ? {} : { light }),
  };
}

/** What something was, where it was anything, and what it is. */
export const fromTo = (from: string | undefined, to: string): EventFields => ({
  ...(from === undefined ? {} : { from }),
  to,
});

/** The name of a step, for its recipients. */
export const aboutStep = (state: CaseState, step: StepState): { itemName: string; projectName: string } => ({
  itemName: itemOf(state, step).name,
  projectName: state.projectName,
});
