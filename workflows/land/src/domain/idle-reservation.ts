/**
 * 闲置预留: how long an amount may be held without being used, when that is called to mind, and when it goes back to its
 * pool. No rule text was found: the days are ours. Pure; days are calendar days. REPORTS rows 61 and 62.
 */
import type { QuotaKind } from '@kuaijin/kit/measures/quantity';
import { addDays, dateOf, endOf } from '@kuaijin/kit/working-days';

/** 提醒, 收回: who holds it is reminded and gets a last term; behind that it goes back to its pool. */
export type IdleStage = 'REMIND' | 'EXPIRE';

interface IdleRule {
  /** Days without any movement after which it counts as idle. */
  readonly idleDays: number;
  /** Days from the reminder to the end. */
  readonly noticeDays: number;
}

/** What is written off as arable land is replaced takes longer than what a project only has to start for. */
export const idleRules: Readonly<Record<QuotaKind, IdleRule>> = {
  LAND_PLAN: { idleDays: 180, noticeDays: 30 },
  PLANNING_SIZE: { idleDays: 365, noticeDays: 60 },
  LINKED_SURPLUS: { idleDays: 180, noticeDays: 30 },
  FARMLAND: { idleDays: 365, noticeDays: 60 },
  PADDY: { idleDays: 365, noticeDays: 60 },
  GRAIN_CAPACITY: { idleDays: 365, noticeDays: 60 },
  ENERGY: { idleDays: 180, noticeDays: 30 },
  COAL: { idleDays: 180, noticeDays: 30 },
};

/** No reservation is idle sooner after it was made. */
export const LEAST_IDLE_DAYS = Math.min(...Object.values(idleRules).map(({ idleDays }) => idleDays));

/** For how many days ahead the keeper of a pool may extend a reservation at a time. */
export const EXTENSION_DAYS_MOST = 365;

/** The last movement of a reservation. */
export interface LastMovement {
  readonly at: Date;
  /** Until when the reservation was made or extended. */
  readonly expiresAt?: Date | undefined;
  readonly isExtension: boolean;
  /** An extension that only gives the last term behind a reminder. */
  readonly isReminder: boolean;
}

/** The first instant behind so many whole days. */
export const termEnd = (from: Date, days: number): Date => endOf(addDays(dateOf(from), days));

/** The first instant at which a reservation is idle: behind what it was extended to, or so long after it moved. */
export function idleFrom(kind: QuotaKind, { at, expiresAt, isExtension }: LastMovement): Date {
  if (isExtension && expiresAt !== undefined) return expiresAt;
  const idle = termEnd(at, idleRules[kind].idleDays);
  return expiresAt !== undefined && expiresAt > idle ? expiresAt : idle;
}

/** What is due of a reservation at a moment; undefined while it is not idle. */
export function idleStage(kind: QuotaKind, last: LastMovement, asOf: Date): IdleStage | undefined {
  if (asOf < idleFrom(kind, last)) return undefined;
  return last.isReminder ? 'EXPIRE' : 'REMIND';
}
