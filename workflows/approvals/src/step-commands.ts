import type { CommandBase } from './contracts';
import type { RefusalReason, SpecialProcedure } from './domain/step-acts';

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

export type StepCommand =
  | RefuseCommand
  | RequestCorrectionCommand
  | ResubmitCommand
  | SuspendCommand
  | ResumeCommand
  | ExtendCommand
  | UrgeCommand;
