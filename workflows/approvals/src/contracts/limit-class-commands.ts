import type { LimitClass } from '../case/limit-classes';
import type { CommandBase } from './command';

/** 核定时限类别 of a case */
export interface SetLimitClassCommand extends CommandBase {
  readonly type: 'setLimitClass';
  readonly ifVersion?: number;
  /** NORMAL: what was asked for is not granted, or what was granted is taken away. */
  readonly limitClass: LimitClass;
  readonly reason: string;
}
