import type { DeliveryMethod } from '../case/stages';
import type { CommandBase } from './command';

/** Operations of the counter 综合窗口 on all steps of a stage at once. */

export interface StageCommandBase extends CommandBase {
  readonly stageCode: string;
  readonly ifVersion?: number;
}

/** 统一受理 of everything that was dispatched in the stage */
export interface AcceptStageCommand extends StageCommandBase {
  readonly type: 'acceptStage';
  /** Steps whose papers are incomplete. */
  readonly exceptStepIds: readonly string[];
  readonly comment?: string;
  /** True: what was not handed in here lay before the officer on paper. */
  readonly seenOnPaper?: boolean;
}

/** 统一送达 of the results of the stage */
export interface HandOverStageCommand extends StageCommandBase {
  readonly type: 'handOverStage';
  readonly recipient: string;
  readonly method: DeliveryMethod;
  /** YYYY-MM-DD; left out: the day of the operation. */
  readonly deliveredOn?: string;
}

export type StageCommand = AcceptStageCommand | HandOverStageCommand;
