import { type ErrorCode, isRefusal } from '@kuaijin/kit/errors';
import {
  type CaseActionEntry,
  caseActions as onCase,
  stageActions as onStage,
} from '@kuaijin/workflow-approvals/acts/offered';
import { propose } from '@kuaijin/workflow-approvals/acts/propose';
import type { CaseState } from '@kuaijin/workflow-approvals/case/state';
import type { Instant } from '@kuaijin/workflow-approvals/case/terms';
import type { Caller } from '../access/caller';
import { commanderOf, placeOf } from '../access/commander';
import type { CaseAction as OnCase, StageAction as OnStage } from '../resolvers/schema.generated';

/** 案件操作 and 阶段操作: what may be asked for on a case as a whole, and on a stage of it. */
export type CaseAction = `${OnCase}`;
export type StageAction = `${OnStage}`;

export interface ActionView<Action> {
  readonly action: Action;
  readonly allowed: boolean;
  readonly reason: ErrorCode | null;
}

type Viewed = Parameters<CaseActionEntry['sample']>[2];

/**
 * What the caller may do with a case as a whole now, by the rules that the workflow itself decides by.
 * @param newestVersion of the catalogue of the case; needed where the caller may move it
 * @param isStuck the case is noted as one whose workflow cannot go on
 */
export const caseActions = (
  state: CaseState,
  identity: Caller,
  now: Instant,
  newestVersion?: number,
  isStuck = false,
): ActionView<CaseAction>[] =>
  viewed<CaseAction>(onCase, state, identity, now, {
    isStuck,
    ...(newestVersion === undefined ? {} : { newestVersion }),
  });

/** What the caller may do with a stage now. */
export const stageActions = (
  state: CaseState,
  stageCode: string,
  identity: Caller,
  now: Instant,
): ActionView<StageAction>[] => viewed<StageAction>(onStage, state, identity, now, { stageCode });

const viewed = <Action extends string>(
  entries: readonly CaseActionEntry[],
  state: CaseState,
  identity: Caller,
  now: Instant,
  more: Viewed,
): ActionView<Action>[] =>
  entries.map((entry) => {
    const reason = reasonAgainst(entry, state, identity, now, more);
    return { action: entry.action as Action, allowed: reason === null, reason };
  });

/** Why it is refused to the caller now; null where it is not. */
function reasonAgainst(
  { posts, sample, refusal }: CaseActionEntry,
  state: CaseState,
  identity: Caller,
  now: Instant,
  more: Viewed,
): ErrorCode | null {
  const by = commanderOf(identity, posts, placeOf(state));
  if (by === undefined) return 'NOT_ALLOWED';
  if (refusal !== undefined) return refusal(state, more) ?? null;
  const proposed = propose(state, sample(state, by, more), now);
  return isRefusal(proposed) ? proposed.code : null;
}
