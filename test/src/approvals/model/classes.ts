/** 时限类别 that the catalogue of the model offers, and what each leaves of a promise. */
import type { Item, Version } from './items';

export const limitClasses = ['NORMAL', 'GREEN_CHANNEL', 'SAME_DAY'] as const;
export type LimitClass = (typeof limitClasses)[number];
export type SpecialClass = Exclude<LimitClass, 'NORMAL'>;

export interface Offer {
  readonly limitClass: SpecialClass;
  /** What is left of a promise. */
  readonly percent?: number;
  readonly grantedBy: readonly ('DISPATCHER' | 'LEADER' | 'COUNTER')[];
  /** Each escalation reaches one level higher. */
  readonly escalatesHigher: boolean;
}

const green: Offer = {
  limitClass: 'GREEN_CHANNEL',
  percent: 40,
  grantedBy: ['DISPATCHER', 'COUNTER'],
  escalatesHigher: true,
};
const sameDay: Offer = { limitClass: 'SAME_DAY', grantedBy: ['DISPATCHER', 'LEADER'], escalatesHigher: false };

/** The last version has no 当天办理 any more. */
export const offered = (version: Version): readonly Offer[] => (version === 3 ? [green] : [green, sameDay]);

export const offerOf = (version: Version, limitClass: LimitClass | undefined): Offer | undefined =>
  offered(version).find((one) => one.limitClass === limitClass);

/**
 * Days that a class leaves of a promise of an item, never more than there are: the item's own, else a part, rounded up;
 * none under 当天办理.
 */
export function daysLeft({ limitClass, percent = 100 }: Offer, { greenDays }: Item, promise: number): number {
  if (limitClass === 'SAME_DAY') return 0;
  return Math.min(promise, greenDays ?? Math.ceil((promise * percent) / 100));
}
