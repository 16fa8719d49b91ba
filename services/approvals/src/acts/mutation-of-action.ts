/** By which mutation each action is asked for that a step, a case or a stage tells of. */

import { stepActions } from '@kuaijin/workflow-approvals/acts/index';
import type { MutationResolvers } from '../resolvers/types.generated';
import type { CaseAction, StageAction } from './case-actions';
import type { StepAction } from './viewer-actions';

/** The mutation of each action on a step, in whose posts it is asked. */
export const mutationOfAction = Object.fromEntries(
  stepActions.map(({ action, mutation }) => [action, mutation]),
) as Readonly<Record<StepAction, keyof MutationResolvers>>;

/** The mutation of each action on a case as a whole. */
export const mutationOfCaseAction = {
  WITHDRAW: 'withdrawCase',
  REPAIR: 'repairCase',
  CONVENE_SESSION: 'conveneSession',
  SPEAK_IN_SESSION: 'speakInSession',
  CONCLUDE_MATTER: 'concludeMatter',
  CLOSE_SESSION: 'closeSession',
  CANCEL_SESSION: 'cancelSession',
  SET_LIMIT_CLASS: 'setLimitClass',
  MOVE: 'moveCase',
} as const satisfies Record<CaseAction, keyof MutationResolvers>;

/** The mutation of each action on a stage. */
export const mutationOfStageAction = {
  ACCEPT_STAGE: 'acceptStage',
  HAND_OVER_STAGE: 'handOverStage',
} as const satisfies Record<StageAction, keyof MutationResolvers>;
