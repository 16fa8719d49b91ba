import { signersOf } from '../acts/review/signing';
import type { ItemSnapshot } from '../case/catalogue-snapshot';
import { isInForce } from '../case/edition';
import type { CaseState } from '../case/state';

/** 法定时限 of an item, as its catalogue gives it or as the law has it for what several departments handle together. */

/** 统一办理、联合办理、集中办理: working days in which it is decided (行政许可法 42). */
export const JOINT_HANDLING_DAYS = 45;
/** By how many more working days the head of the government may extend that. */
export const JOINT_EXTENSION_MAX = 15;

export interface Statute {
  readonly working?: number | undefined;
  readonly calendar?: number | undefined;
}

/** Whether several departments decide an item together 联合办理. */
export const isHandledJointly = (item: ItemSnapshot): boolean => signersOf(item).length > 1;

/** Neither: the law limits nothing that the catalogue knows of. */
export function statuteOf(state: Pick<CaseState, 'edition'>, item: ItemSnapshot): Statute {
  const { statutoryWorkingDays: working, statutoryCalendarDays: calendar } = item;
  if (working !== undefined || calendar !== undefined) return { working, calendar };
  return isHandledJointly(item) && isInForce('jointHandling', state) ? { working: JOINT_HANDLING_DAYS } : {};
}

/** Whether a statutory limit of an item is counted in working days. */
export const isInWorkingDays = ({ statutoryWorkingDays, statutoryCalendarDays }: ItemSnapshot): boolean =>
  statutoryWorkingDays !== undefined || statutoryCalendarDays === undefined;
