/**
 * 闲置预留 of money: after how many days it is idle, by its source. No rule text was found: the days are ours. Pure.
 * REPORTS rows 61 and 62.
 */
import { type IdleRule, leastIdleDays } from '@kuaijin/kit/accounts/idle/idle-rules';
import type { FundSource } from '../domain/fund-source';

/** Money of the treasury that waits keeps others waiting; what the owner raises himself is his to hold. */
export const idleRules: Readonly<Record<FundSource, IdleRule>> = {
  SPECIAL_BOND: { idleDays: 180, noticeDays: 30 },
  CENTRAL_BUDGET: { idleDays: 180, noticeDays: 30 },
  POLICY_DEVELOPMENT_FINANCE: { idleDays: 180, noticeDays: 30 },
  SPECIAL_TREASURY_BOND: { idleDays: 180, noticeDays: 30 },
  LOCAL_BUDGET: { idleDays: 180, noticeDays: 30 },
  BANK_LOAN: { idleDays: 365, noticeDays: 60 },
  CORPORATE_BOND: { idleDays: 365, noticeDays: 60 },
  OWNER_CAPITAL: { idleDays: 365, noticeDays: 60 },
  DIRECT_FUNDS: { idleDays: 180, noticeDays: 30 },
  NEW_GOVERNMENT_BOND: { idleDays: 180, noticeDays: 30 },
};

/** No reservation is idle sooner after it was made. */
export const LEAST_IDLE_DAYS = leastIdleDays(idleRules);
