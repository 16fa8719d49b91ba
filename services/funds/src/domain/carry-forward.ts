/**
 * 资金结转: for how many years after its own what is left of a batch may be used. Money of a budget that two years later
 * is not used is taken back (国办发〔2014〕70号); what was borrowed or raised for projects is watched by issue and has no
 * end with a year. Our reading where no rule text was found. Pure.
 */
import type { FundSource } from './fund-source';

export const yearsCarried: Readonly<Record<FundSource, number | 'ALWAYS'>> = {
  SPECIAL_BOND: 'ALWAYS',
  CENTRAL_BUDGET: 2,
  POLICY_DEVELOPMENT_FINANCE: 'ALWAYS',
  SPECIAL_TREASURY_BOND: 'ALWAYS',
  LOCAL_BUDGET: 2,
  BANK_LOAN: 'ALWAYS',
  CORPORATE_BOND: 'ALWAYS',
  OWNER_CAPITAL: 'ALWAYS',
  DIRECT_FUNDS: 2,
  NEW_GOVERNMENT_BOND: 'ALWAYS',
};
