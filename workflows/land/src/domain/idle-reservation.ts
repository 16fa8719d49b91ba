/**
 * 闲置预留 of quota: after how many days it is idle, by what is counted. No rule text was found: the days are ours. Pure.
 * REPORTS rows 61 and 62.
 */
import { type IdleRule, leastIdleDays } from '@kuaijin/kit/accounts/idle/idle-rules';
import type { QuotaKind } from '@kuaijin/kit/measures/quantity';

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
export const LEAST_IDLE_DAYS = leastIdleDays(idleRules);

/** For how many days ahead the keeper of a pool may extend a reservation at a time. */
export const EXTENSION_DAYS_MOST = 365;
