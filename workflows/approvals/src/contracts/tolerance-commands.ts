import type { ToleranceCommitment } from '../acts/tolerance/tolerance';
import type { StepCommandBase } from './step-commands';

/** Operations of tolerance 容缺. Handling 容缺办理 is a decision with `tolerated`, made up 补齐 are papers that are handed in and checked. */

/** 申请容缺, by the owner */
export interface ApplyForToleranceCommand extends StepCommandBase {
  readonly type: 'applyForTolerance';
  readonly materialCodes: readonly string[];
  readonly commitment: ToleranceCommitment;
}

/** 容缺受理; what is left out stands in the owner's application. */
export interface AcceptWithDeficiencyCommand extends StepCommandBase {
  readonly type: 'acceptWithDeficiency';
  readonly materialCodes?: readonly string[];
  /** Left out: the longest limit that is allowed. */
  readonly makeUpWorkingDays?: number;
  readonly commitment?: ToleranceCommitment;
  readonly comment?: string;
}

/** 预批复 */
export interface PreApproveCommand extends StepCommandBase {
  readonly type: 'preApprove';
  readonly opinion: string;
  readonly documentNumber?: string;
  readonly fileIds: readonly string[];
}

/** 因不可抗力延长补齐期限, by the head */
export interface ExtendToleranceCommand extends StepCommandBase {
  readonly type: 'extendTolerance';
  readonly workingDays: number;
  readonly reason: string;
}

export type ToleranceCommand =
  | ApplyForToleranceCommand
  | AcceptWithDeficiencyCommand
  | PreApproveCommand
  | ExtendToleranceCommand;
