import type { StepState } from '../../case/state';
import { BrokenInvariant } from '../../case/transitions';
import { type ActEntry, stepChange } from '../act';

/** Posts in which steps are given to another officer. */
export const reassignPosts = ['OPERATOR'] as const;

/** The step is with another officer. */
export const reassignment = stepChange({
  entry: 'step.reassigned',
  move: 'reassign',
  apply: reassigned,
  reason: ({ reason }) => reason,
  isReasonInternal: true,
  notify: (_step, { data }) => ({ recipientIds: [data.fromOfficerId, data.officerId] }),
});

/** What was lent still returns to who lent it; reassigned to that officer it is handed back. */
function reassigned(
  { assignment, ...step }: StepState,
  { act, at, key, data }: ActEntry<'step.reassigned'>,
): StepState {
  if (assignment?.officerId !== data.fromOfficerId) {
    throw new BrokenInvariant(`${step.id} is not with ${data.fromOfficerId}`);
  }
  const { officerId, reason } = data;
  if (!assignment.withReturn) return { ...step, assignment: { officerId, withReturn: false, reason, act, at, key } };
  if (assignment.act.actorId === officerId) return step;
  return { ...step, assignment: { ...assignment, officerId, key } };
}
