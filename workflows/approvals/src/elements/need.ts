import type { CaseState } from '../case/state';
import type { ElementNeed } from '../contracts';
import { isGivenUp } from './elements';

/** 要素是否仍需: what a case wants of a reservation that is held for it. @param state undefined: there is no such case */
export function needOf(state: CaseState | undefined, reservationId: string): ElementNeed {
  const element = Object.values(state?.elements ?? {}).find((one) => one.reservationId === reservationId);
  if (state === undefined || element === undefined || isGivenUp(state, element)) return 'NONE';
  if (element.status !== 'RESERVED' && element.status !== 'REQUESTED') return 'NONE';
  return state.status === 'APPROVED' ? 'AWAITS_START' : 'UNDER_WAY';
}
