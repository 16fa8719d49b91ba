import type { LookUpResult } from '../acts/intake/prior-approval';
import type { StepCommandBase } from './step-commands';

/** 前置检查: what an officer or the counter found, or did not find */
export interface LookUpCommand extends StepCommandBase {
  readonly type: 'lookUp';
  readonly result: LookUpResult;
  /** 文号 and its date, for FOUND. */
  readonly documentNumber?: string;
  readonly documentDate?: string;
  readonly validUntil?: string;
  /** Why there is nothing, for NOT_FOUND. */
  readonly reason?: string;
}
