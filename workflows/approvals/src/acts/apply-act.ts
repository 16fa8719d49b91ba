import { stepOf } from '../case/find';
import type { CaseState, StepState } from '../case/state';
import type { StepStatus } from '../case/terms';
import { requireNextStatus, requireStatus, stepTransitions } from '../case/transitions';
import { awaitedNoMore } from '../elements/awaited-no-more';
import type { ActEntry, AnyStepChange, StepEntryType } from './act';
import { released } from './administration/evolve-move';
import { moveOf } from './step-rules';

/**
 * A stored entry to its step; `state` stands at the entry already. Throws BrokenInvariant where the table leads
 * nowhere.
 */
export function applyChange(change: AnyStepChange, state: CaseState, entry: ActEntry<StepEntryType>): CaseState {
  const step = stepOf(state, entry.data.stepId);
  const next: StepState = {
    ...change.apply(step, entry, state),
    status: statusAfter(change, step, entry),
    version: step.version + 1,
    changed: change.isItsOwnCause === true ? { act: entry.act, at: entry.at } : state.changed,
  };
  const after: CaseState = change.applyToCase?.(state, step, entry) ?? state;
  const { elements, step: own } = awaitedNoMore(state, step, { step: next, elements: after.elements });
  return { ...after, elements, steps: { ...after.steps, [step.id]: released(state, own) } };
}

function statusAfter(change: AnyStepChange, step: StepState, entry: ActEntry<StepEntryType>): StepStatus {
  const move = moveOf(change, entry.data);
  if (move === undefined) return step.status;
  const to: StepStatus | undefined = change.leadsTo?.(step, entry);
  return to === undefined
    ? requireNextStatus(stepTransitions, move, step.status, step.id)
    : requireStatus(stepTransitions, move, step.status, to, step.id);
}
