import { stepChange } from '../acts/act';
import { whomItIsWith } from '../acts/coordination/recipients';
import { undispatched } from '../acts/reversal/evolve-undo';
import { renewedElements } from '../elements/renewal';

/** 派发: all that the item waits for is done; from now on the department is waited for. */
export const dispatched = stepChange({
  entry: 'step.dispatched',
  move: 'dispatch',
  apply: ({ blockedBy: _blockedBy, ...step }, { at }) => ({ ...step, dispatchedAt: at }),
  notify: whomItIsWith,
});

/** Waits again, as if it had never been dispatched: what the step depends on is not done any more. */
export const reopened = stepChange({
  entry: 'step.reopened',
  move: 'reopen',
  apply: undispatched,
  applyToCase: (state, step) => ({ ...state, elements: renewedElements(state, step) }),
});
