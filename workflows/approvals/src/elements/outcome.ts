/** What the journal says when an account has answered, and when it is asked once more. */

import { draft, type Proposal, SYSTEM_KEY } from '../case/draft';
import { isInForce } from '../case/edition';
import { elementOf, reservingItemOf } from '../case/find';
import { type CaseState, stepIdOf } from '../case/state';
import type { ElementOutcome } from '../contracts';
import { type ElementOperation, elementOperation } from './elements';

const done: Readonly<
  Record<ElementOperation, 'element.reserved' | 'element.committed' | 'element.released' | 'element.returned'>
> = {
  reserve: 'element.reserved',
  commit: 'element.committed',
  release: 'element.released',
  return: 'element.returned',
};

/** What an answer is written down as; nothing when the case wants something else by now. */
export function outcomeDrafts(
  state: CaseState,
  elementId: string,
  operation: ElementOperation,
  outcome: ElementOutcome,
): readonly Proposal[] {
  const element = elementOf(state, elementId);
  if (elementOperation(state, element) !== operation) return [];
  if (outcome.ok || holdsNothing(operation, outcome)) {
    return [draft(done[operation], `${SYSTEM_KEY}${operation}/${elementId}/${element.attempt}`, { elementId })];
  }
  if (operation === 'commit' && isClosed(outcome) && isInForce('expiredAskedAnew', state)) {
    return [draft('element.released', `${SYSTEM_KEY}expired/${elementId}/${element.attempt}`, { elementId })];
  }
  const key = `${SYSTEM_KEY}refused/${operation}/${elementId}/${element.attempt}`;
  return [draft('element.refused', key, { elementId, refusal: outcome.refusal })];
}

/** A release of what is not held any more has nothing to do. */
const holdsNothing = (operation: ElementOperation, outcome: ElementOutcome): boolean =>
  operation === 'release' &&
  !outcome.ok &&
  (outcome.refusal.code === 'RESERVATION_CLOSED' || outcome.refusal.code === 'RESERVATION_UNKNOWN');

/** What was to be committed went back before, because nobody used it. */
const isClosed = (outcome: ElementOutcome): boolean => !outcome.ok && outcome.refusal.code === 'RESERVATION_CLOSED';

/** A refused element is asked for once more. */
export function askAgain(state: CaseState, elementId: string): Proposal {
  const element = elementOf(state, elementId);
  const attempt = element.attempt + 1;
  const stepId = stepIdOf(state.id, reservingItemOf(element));
  return draft('element.requested', `${SYSTEM_KEY}requested/${elementId}/${attempt}`, { elementId, stepId, attempt });
}
