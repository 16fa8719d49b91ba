import type { RefusalReason, SpecialProcedure } from '../case/step-acts';
import type { CommitmentCommand } from './commitment-commands';
import type { ConcernCommand } from './concern-commands';
import type { CommandBase } from './index';
import type { LookUpCommand } from './prior-approval-commands';

/** Operations on one step besides acceptance and decision. */

export interface StepCommandBase extends CommandBase {
  readonly stepId: string;
  readonly ifVersion?: number;
}

/** 不予受理 */
export interface RefuseCommand extends StepCommandBase {
  readonly type: 'refuse';
  readonly reasonCode: RefusalReason;
  readonly reason: string;
}

/** 补正: all that is missing, at once */
export interface RequestCorrectionCommand extends StepCommandBase {
  readonly type: 'requestCorrection';
  readonly materialCodes: readonly string[];
  readonly reason: string;
}

/** 补正后重新提交 by the owner */
export interface ResubmitCommand extends StepCommandBase {
  readonly type: 'resubmit';
  readonly comment?: string;
}

/** 特别程序 (开始) */
export interface SuspendCommand extends StepCommandBase {
  readonly type: 'suspend';
  readonly procedure: SpecialProcedure;
  /** The procedure's own limit. */
  readonly limitWorkingDays: number;
  readonly reason: string;
}

/** 特别程序 (结束) */
export interface ResumeCommand extends StepCommandBase {
  readonly type: 'resume';
  readonly comment?: string;
}

/** 延期, once, by the head */
export interface ExtendCommand extends StepCommandBase {
  readonly type: 'extend';
  readonly workingDays: number;
  readonly reason: string;
}

/** 催办 */
export interface UrgeCommand extends StepCommandBase {
  readonly type: 'urge';
  readonly message: string;
}

/** 转办 to another officer of the department */
export interface DelegateCommand extends StepCommandBase {
  readonly type: 'delegate';
  readonly officerId: string;
  readonly withReturn: boolean;
  readonly reason: string;
}

/** 加签 and 减签 of a department */
export interface SignerCommand extends StepCommandBase {
  readonly type: 'addSigner' | 'removeSigner';
  readonly departmentId: string;
  readonly reason: string;
}

/** 退回 to an earlier step, by the step that found it wanting */
export interface ReturnCommand extends StepCommandBase {
  readonly type: 'return';
  readonly toStepId: string;
  readonly reason: string;
}

/** 撤销 of a decision */
export interface RevokeCommand extends StepCommandBase {
  readonly type: 'revoke';
  readonly reason: string;
}

/** 取回 of one's own last act */
export interface TakeBackCommand extends StepCommandBase {
  readonly type: 'takeBack';
  readonly reason: string;
}

export type StepCommand =
  | RefuseCommand
  | RequestCorrectionCommand
  | ResubmitCommand
  | SuspendCommand
  | ResumeCommand
  | ExtendCommand
  | UrgeCommand
  | DelegateCommand
  | SignerCommand
  | ReturnCommand
  | RevokeCommand
  | TakeBackCommand
  | ConcernCommand
  | CommitmentCommand
  | LookUpCommand;
