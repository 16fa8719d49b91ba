/** By which mutation each action is asked for that a step, a case or a stage tells of. */

import { caseActions, stageActions, stepActions } from '@kuaijin/workflow-approvals/acts/offered';
import type { MutationResolvers } from '../resolvers/types.generated';
import type { CaseAction, StageAction } from './case-actions';
import type { StepAction } from './viewer-actions';

const mutations = <Action extends string>(entries: readonly { readonly action: string; readonly mutation: string }[]) =>
  Object.fromEntries(entries.map(({ action, mutation }) => [action, mutation])) as Readonly<
    Record<Action, keyof MutationResolvers>
  >;

/** The mutation of each action on a step, in whose posts it is asked. */
export const mutationOfAction = mutations<StepAction>(stepActions);

/** The mutation of each action on a case as a whole. */
export const mutationOfCaseAction = mutations<CaseAction>(caseActions);

/** The mutation of each action on a stage. */
export const mutationOfStageAction = mutations<StageAction>(stageActions);
