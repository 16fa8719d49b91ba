import type { CheckResult } from '../acts/commitment/commitment';
import type { StepCommandBase } from './step-commands';

/** Operations on items that are approved on a promise 告知承诺. */

/** 作出承诺 by the owner: all points that the catalogue states */
export interface PromiseCommand extends StepCommandBase {
  readonly type: 'promise';
  /** 承诺人: who signs for the owner. */
  readonly signatory: string;
}

/** 告知承诺决定: approved at once, on the promise */
export interface ApproveOnCommitmentCommand extends StepCommandBase {
  readonly type: 'approveOnCommitment';
  readonly opinion: string;
  readonly documentNumber?: string;
}

/** 事中事后核查 */
export interface CheckCommitmentCommand extends StepCommandBase {
  readonly type: 'checkCommitment';
  readonly result: CheckResult;
  readonly findings: string;
}

export type CommitmentCommand = PromiseCommand | ApproveOnCommitmentCommand | CheckCommitmentCommand;
