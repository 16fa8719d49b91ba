import type { ItemSnapshot } from '../../case/catalogue-snapshot';
import { isInForce } from '../../case/edition';
import { itemOf } from '../../case/find';
import type { CaseState, StepState } from '../../case/state';
import type { Instant } from '../../case/terms';
import { momentAfter } from '../../limits/clock';

/**
 * 前置检查: a step of the lane PRECHECK is looked up, not handled: no acceptance, no clock, no decision of a department.
 */

export const isLookedUp = (item: Pick<ItemSnapshot, 'lane'>): boolean => item.lane === 'PRECHECK';

/** Codes of the items whose outcome in an earlier case is the result, in any catalogue. */
export const sourcesOf = (item: ItemSnapshot): readonly string[] => item.lookUpItemCodes ?? [item.code];

/**
 * When the case looks a step up by itself and records the result: at once; undefined for what is not looked up. Cases
 * of an earlier edition record each working day that there is nothing.
 */
export function lookUpAt(state: CaseState, step: StepState): Instant | undefined {
  if (!isToBeFound(state, step)) return undefined;
  if (step.lookUp === undefined) return step.dispatchedAt;
  return isInForce('boundedRetries', state) ? undefined : momentAfter(state, step.lookUp.at, 1);
}

/**
 * When the case looks again for what it did not find: a working day after the last time, which is not recorded as long
 * as there is nothing.
 * @param since the last time, where it was not recorded
 */
export function looksUpAgainAt(state: CaseState, step: StepState, since: Instant): Instant | undefined {
  const isAgain = step.lookUp !== undefined && state.status === 'RUNNING' && isInForce('boundedRetries', state);
  if (!isAgain || !isToBeFound(state, step)) return undefined;
  return momentAfter(state, Math.max(step.lookUp.at, since), 1);
}

const isToBeFound = (state: CaseState, step: StepState): boolean =>
  step.status === 'DISPATCHED' && step.dispatchedAt !== undefined && isLookedUp(itemOf(state, step));
