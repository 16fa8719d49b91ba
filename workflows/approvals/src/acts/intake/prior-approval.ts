import { isInForce } from '../../case/edition';
import { itemOf } from '../../case/find';
import type { CaseAct, CaseState, Instant, ItemSnapshot, StepState } from '../../case/state';
import { momentAfter } from '../../limits/clock';

/**
 * 前置检查: a step of the lane PRECHECK is looked up, not handled: no acceptance, no clock, no decision of a department.
 */

export const lookUpResults = ['FOUND', 'NOT_FOUND'] as const;
export type LookUpResult = (typeof lookUpResults)[number];

/** What was found: a document, where it stands, and until when it is good. Days are YYYY-MM-DD. */
export interface FoundDocument {
  readonly documentNumber?: string;
  readonly documentDate: string;
  readonly validUntil?: string;
  /** The step of an earlier case of the project whose outcome it is; absent where somebody looked it up elsewhere. */
  readonly fromStepId?: string;
}

/** What the journal says of looking up: by a person, or by the clock of the case among earlier cases of the project. */
export interface LookUpData {
  'step.lookedUp': { readonly stepId: string } & (
    | ({ readonly result: 'FOUND' } & FoundDocument)
    | { readonly result: 'NOT_FOUND'; readonly reason?: string }
  );
}

/** What a step remembers of the last time it was looked up; absent before the first. */
export interface LookUpState {
  readonly lookUp?: {
    readonly result: LookUpResult;
    readonly document?: FoundDocument;
    readonly reason?: string;
    readonly act: CaseAct;
    readonly at: Instant;
  };
}

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
