import type { StepCommandBase } from './step-commands';

/** Operations that draw others into a step without their deciding it: 会商 and 抄送. */

/** 会商 (征求意见) of other departments or of named officers */
export interface ConsultCommand extends StepCommandBase {
  readonly type: 'consult';
  readonly departmentIds: readonly string[];
  readonly officerIds: readonly string[];
  readonly question: string;
}

/** 会商意见 of who was asked */
export interface GiveOpinionCommand extends StepCommandBase {
  readonly type: 'giveOpinion';
  readonly consultationId: string;
  readonly opinion: string;
}

/** 结束会商 before everybody has answered */
export interface CloseConsultationCommand extends StepCommandBase {
  readonly type: 'closeConsultation';
  readonly consultationId: string;
  readonly reason: string;
}

/** 抄送 */
export interface CopyCommand extends StepCommandBase {
  readonly type: 'copy';
  readonly departmentIds: readonly string[];
  readonly officerIds: readonly string[];
  readonly note?: string;
}

/** 阅知 of a copy */
export interface ReadCopyCommand extends StepCommandBase {
  readonly type: 'readCopy';
}

export type ConcernCommand =
  | ConsultCommand
  | GiveOpinionCommand
  | CloseConsultationCommand
  | CopyCommand
  | ReadCopyCommand;
