/**
 * 指标结转: for how many years after its own what is left of a pool may be used. Plan quota may be used on within three
 * years (土地利用年度计划管理办法); what was put in store for land is used up, not out of time; consumption is allowed for
 * a year, and what was not consumed is none of the next one. Our reading where no rule text was found. Pure.
 */
import type { QuotaKind } from '@kuaijin/kit/measures/quantity';

export const yearsCarried: Readonly<Record<QuotaKind, number | 'ALWAYS'>> = {
  LAND_PLAN: 3,
  PLANNING_SIZE: 'ALWAYS',
  LINKED_SURPLUS: 'ALWAYS',
  FARMLAND: 'ALWAYS',
  PADDY: 'ALWAYS',
  GRAIN_CAPACITY: 'ALWAYS',
  ENERGY: 0,
  COAL: 0,
};
