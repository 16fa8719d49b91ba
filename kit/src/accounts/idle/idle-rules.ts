/**
 * 闲置预留: how long an amount may be held without being used, when that is called to mind, and when it goes back to its
 * account. No rule text was found: the days are ours. Pure; days are calendar days. REPORTS rows 61 and 62.
 */
import { addDays, dateOf, endOf } from '../../working-days/working-days';

/** 提醒, 收回: who holds it is reminded and gets a last term; behind that it goes back to its account. */
export type IdleStage = 'REMIND' | 'EXPIRE';

export interface IdleRule {
  /** Days without any movement after which it counts as idle. */
  readonly idleDays: number;
  /** Days from the reminder to the end. */
  readonly noticeDays: number;
}

/** The last movement of a reservation. */
export interface LastMovement {
  readonly at: Date;
  /** Until when the reservation was made or extended. */
  readonly expiresAt?: Date | undefined;
  readonly isExtension: boolean;
  /** An extension that only gives the last term behind a reminder. */
  readonly isReminder: boolean;
}

/** Days after which a reservation is idle soonest. */
export const leastIdleDays = (rules: Readonly<Record<string, IdleRule>>): number =>
  Math.min(...Object.values(rules).map(({ idleDays }) => idleDays));

/** The first instant behind so many whole days. */
export const termEnd = (from: Date, days: number): Date => endOf(addDays(dateOf(from), days));

/** The first instant at which a reservation is idle: behind what it was extended to, or so long after it moved. */
export function idleFrom({ idleDays }: IdleRule, { at, expiresAt, isExtension }: LastMovement): Date {
  if (isExtension && expiresAt !== undefined) return expiresAt;
  const idle = termEnd(at, idleDays);
  return expiresAt !== undefined && expiresAt > idle ? expiresAt : idle;
}

/** What is due of a reservation at a moment; undefined while it is not idle. */
export function idleStage(rule: IdleRule, last: LastMovement, asOf: Date): IdleStage | undefined {
  if (asOf < idleFrom(rule, last)) return undefined;
  return last.isReminder ? 'EXPIRE' : 'REMIND';
}
