import type { CaseState, StepState } from '../case/state';
import { toBeCommittedWith } from './elements';

/**
 * A step whose approval waits for its accounts no more, because it is approved, or its signature or the decision before
 * it was undone: what accounts refused to write off stands no longer.
 * @param before the step before the entry, of the case before it
 */
export function awaitedNoMore(
  state: CaseState,
  before: StepState,
  after: { readonly step: StepState; readonly elements: CaseState['elements'] },
): typeof after {
  if (before.signedApproval === undefined || after.step.signedApproval !== undefined) return after;
  const elements = { ...after.elements };
  for (const { id } of toBeCommittedWith(state, before)) {
    const one = elements[id];
    if (one?.refusal === undefined || one.status === 'REFUSED') continue;
    const { refusal: _refusal, refusedAt: _refusedAt, refusedSince: _since, ...element } = one;
    // Asked again after another signature, it may be refused again: that is another entry.
    elements[id] = { ...element, attempt: element.attempt + 1 };
  }
  const { blockedBy: _blockedBy, ...step } = after.step;
  return { step, elements };
}
