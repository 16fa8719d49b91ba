import { itemOf } from '../../case/find';
import type { CaseState, StepState } from '../../case/state';
import type { Instant } from '../../case/terms';
import { decisiveDue } from '../../limits/clock';
import { stepChange } from '../act';
import { ownerOf } from '../coordination/recipients';
import { type StepMoment, stepTimer, timedEntry } from '../timer';
import { isTolerated } from '../tolerance/tolerance';
import { tacitDecision } from './tacit-decision';

/**
 * 超时默许: an item whose catalogue says so counts as approved when its limit passes undecided. Off unless an overlay
 * switches it on.
 */

/** What stands where an officer would have written an opinion. */
export const TACIT_OPINION = '办理期限届满未作出决定，超时默许';

/**
 * When a step would be approved tacitly; undefined where its item does not allow it, or where its clock stands still.
 */
export function tacitApprovalAt(state: CaseState, step: StepState): Instant | undefined {
  if (step.status !== 'ACCEPTED' || step.clock === undefined || step.signedApproval !== undefined) return undefined;
  // Nothing is approved tacitly while papers are missing 容缺.
  if (itemOf(state, step).tacitApproval !== true || isTolerated(step)) return undefined;
  return decisiveDue(step.clock) ?? undefined;
}

/** True when the limit of a tacit approval has passed, though the case may not have recorded it yet. */
export function hasLapsed(state: CaseState, step: StepState, at: Instant): boolean {
  const due = tacitApprovalAt(state, step);
  return due !== undefined && at >= due;
}

export const tacitApprovalTimer = stepTimer<StepMoment<'tacitApproval'>>({
  kind: 'tacitApproval',
  momentsOf: (state, step) => {
    const at = tacitApprovalAt(state, step);
    const key = `tacit/${step.id}/${step.clock?.dueRevision ?? 0}`;
    return at === undefined ? [] : [{ kind: 'tacitApproval', key, at, stepId: step.id }];
  },
  records: (_state, moment) => timedEntry('step.deemedApproved', moment, { stepId: moment.stepId, dueAt: moment.at }),
});

/** What was signed until then stays, its conditions hold, and nobody signs any more. */
export const deemedApproved = stepChange({
  entry: 'step.deemedApproved',
  move: 'deemApproved',
  isItsOwnCause: true,
  apply: (step, { act, at, key }) => ({
    ...step,
    decidedAt: at,
    outcome: {
      decision: 'APPROVE',
      opinion: TACIT_OPINION,
      conditions: step.signatures.flatMap((one) => one.conditions ?? []),
      fileIds: [],
      act,
      at,
      key,
    },
  }),
  reason: () => TACIT_OPINION,
  notify: (_step, _entry, state) => ownerOf(state),
  documents: tacitDecision,
});
