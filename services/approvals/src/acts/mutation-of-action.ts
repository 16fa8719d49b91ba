/** By which mutation each action is asked for that a step, a case or a stage tells of. */

import type { MutationResolvers } from '../resolvers/types.generated';
import type { CaseAction, StageAction } from './case-actions';
import type { StepAction } from './viewer-actions';

/** The mutation of each action on a step, in whose posts it is asked. */
export const mutationOfAction = {
  ACCEPT: 'acceptStep',
  DECIDE: 'decideStep',
  REFUSE: 'refuseStep',
  REQUEST_CORRECTION: 'requestCorrection',
  RESUBMIT: 'resubmitStep',
  HAND_IN_PAPERS: 'handInPapers',
  CHECK_PAPERS: 'checkPapers',
  ACCEPT_WITH_DEFICIENCY: 'acceptWithDeficiency',
  DECIDE_WITH_DEFICIENCY: 'decideWithDeficiency',
  APPLY_FOR_TOLERANCE: 'applyForTolerance',
  PRE_APPROVE: 'preApproveStep',
  EXTEND_TOLERANCE: 'extendTolerance',
  SUSPEND: 'suspendStep',
  RESUME: 'resumeStep',
  EXTEND: 'extendStep',
  URGE: 'urgeStep',
  DELEGATE: 'delegateStep',
  REASSIGN: 'reassignSteps',
  ADD_SIGNER: 'addSigner',
  REMOVE_SIGNER: 'removeSigner',
  RETURN: 'returnStep',
  REVOKE: 'revokeStep',
  TAKE_BACK: 'takeBack',
  LOOK_UP: 'lookUpStep',
  PROMISE: 'promiseCommitment',
  APPROVE_ON_COMMITMENT: 'approveOnCommitment',
  CHECK_COMMITMENT: 'checkCommitment',
  CONSULT: 'consultOnStep',
  GIVE_OPINION: 'giveOpinion',
  CLOSE_CONSULTATION: 'closeConsultation',
  COPY: 'copyStep',
  READ_COPY: 'readCopy',
} as const satisfies Record<StepAction, keyof MutationResolvers>;

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
