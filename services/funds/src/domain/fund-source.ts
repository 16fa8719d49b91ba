/** 资金来源. Pure. */
export const fundSources = [
  'SPECIAL_BOND',
  'CENTRAL_BUDGET',
  'POLICY_DEVELOPMENT_FINANCE',
  'SPECIAL_TREASURY_BOND',
  'LOCAL_BUDGET',
  'BANK_LOAN',
  'CORPORATE_BOND',
  'OWNER_CAPITAL',
  'DIRECT_FUNDS',
  'NEW_GOVERNMENT_BOND',
] as const;

export type FundSource = (typeof fundSources)[number];
