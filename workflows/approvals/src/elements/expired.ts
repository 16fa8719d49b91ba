import { draft, type Proposal, SYSTEM_KEY } from '../case/draft';
import { isInForce } from '../case/edition';
import { reservingItemOf, stepOf } from '../case/find';
import { type CaseState, type ElementState, stepIdOf } from '../case/state';
import { isCommitDue, isLost } from './elements';
import { askAgain } from './outcome';

/** 闲置收回: what follows when something that was reserved for a case went back to its account, because nobody used it. */

/** The elements that were reserved under these ids hold nothing any more. */
export function expiredDrafts(state: CaseState, reservationIds: readonly string[]): readonly Proposal[] {
  if (state.status === 'FAULTED' || !isInForce('expiredAskedAnew', state)) return [];
  return Object.values(state.elements)
    .filter(({ status, reservationId }) => status === 'RESERVED' && reservationIds.includes(reservationId))
    .map(({ id, attempt }) => draft('element.released', `${SYSTEM_KEY}expired/${id}/${attempt}`, { elementId: id }));
}

/** What is lost is asked for anew as soon as it has to be committed; a waiting step asks for its own by itself. */
export const lostAskedAnew = (state: CaseState): readonly Proposal[] =>
  Object.values(state.elements)
    .filter((element) => isLost(state, element) && isCommitDue(state, element) && !isWaiting(state, element))
    .map(({ id }) => askAgain(state, id));

const isWaiting = (state: CaseState, element: ElementState): boolean =>
  stepOf(state, stepIdOf(state.id, reservingItemOf(element))).status === 'WAITING';
