/** Rates with their parts, comparisons, from what was counted. Pure. */
import { percentOf } from '@kuaijin/kit/measures/decimal';
import type { Tally } from './rules';

/** Which projects should have started: 应开工, 已批复, 当年计划新开工. */
export type StartBase = 'DUE' | 'APPROVED' | 'PLANNED_NEW';

/** A rate and the two numbers that it is made of. */
export interface Rate {
  readonly part: bigint;
  readonly whole: bigint;
}

/** 开工率, of those that the base names. */
export function startRate(tally: Tally, base: StartBase): Rate {
  switch (base) {
    case 'DUE':
      return { part: tally.startedOfDue, whole: tally.dueToStart };
    case 'APPROVED':
      return { part: tally.startedOfApproved, whole: tally.approved };
    case 'PLANNED_NEW':
      return { part: tally.startedOfPlannedNew, whole: tally.plannedNew };
  }
}

/** Percent with so many decimals, half up; null where there is nothing to take a rate of. */
export function percent({ part, whole }: Rate, places: number): string | null {
  return percentOf(part, whole, places);
}

/** 时序进度: the share of the year that has passed with the months that have ended by a day, percent. */
export function timeShare(lastMonth: string, day: string): string {
  const months = lastMonth.slice(0, 4) === day.slice(0, 4) ? Number(lastMonth.slice(5, 7)) : 0;
  return percentOf(BigInt(months), 12n, 2) ?? '0.00';
}

/** Growth of a number against an earlier one in percent with two decimals; null where there was nothing. */
export function growth(before: bigint, now: bigint): string | null {
  return before <= 0n ? null : percentOf(now - before, before, 2);
}
