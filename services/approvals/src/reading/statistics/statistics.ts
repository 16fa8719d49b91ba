/** 审批统计: facts of steps gathered by item, department or month. Pure; rates are exact decimals. */
import { quotient } from '@kuaijin/kit/measures/decimal';
import { dateOf } from '@kuaijin/kit/working-days';
import type { Instant } from '@kuaijin/workflow-approvals/case/terms';
import type { StepFact } from './facts';

export type StatisticsGroup = 'ITEM' | 'DEPARTMENT' | 'MONTH';

export interface StatisticsRow {
  /** Item code, department id, or month `YYYY-MM`; empty for the total. */
  readonly key: string;
  /** 事项名称; absent for departments and months. */
  readonly name?: string;
  readonly decided: number;
  /** Those of the decided that carry a promise. */
  readonly promised: number;
  readonly onTime: number;
  /** 超时默许: those of the decided that nobody decided. */
  readonly tacit: number;
  /** 按时办结率 of those with a promise, percent with one decimal; null where there is none. */
  readonly onTimeRate: string | null;
  /** One decimal; null where nothing was decided. */
  readonly meanWorkingDays: string | null;
  readonly p50WorkingDays: number | null;
  readonly p90WorkingDays: number | null;
  readonly open: number;
  readonly waitedWorkingDays: number;
  readonly waitedAloneWorkingDays: number;
}

/** Days, the first and the last included; left out = without an end. */
export interface Period {
  readonly from?: string;
  readonly to?: string;
}

/** True for a fact of the period: decided in it, or open while it includes today. */
export function isInPeriod({ decidedAt }: StepFact, { from, to }: Period, now: Instant): boolean {
  const day = dateOf(new Date(decidedAt ?? now));
  return (from === undefined || from <= day) && (to === undefined || day <= to);
}

/** Gathers facts; one `add` a fact, `rows` at the end. */
export class Statistics {
  readonly #tallies = new Map<string, Tally>();
  readonly #total = new Tally('');

  constructor(
    private readonly groupBy: StatisticsGroup,
    private readonly now: Instant,
  ) {}

  add(fact: StepFact): void {
    const key = this.#keyOf(fact);
    const tally = this.#tallies.get(key) ?? new Tally(key, this.groupBy === 'ITEM' ? fact.itemName : undefined);
    this.#tallies.set(key, tally);
    tally.add(fact);
    this.#total.add(fact);
  }

  /** Months in their order; items and departments by the waiting that they cause, the most first. */
  rows(): StatisticsRow[] {
    const rows = [...this.#tallies.values()].map((tally) => tally.row());
    const byKey = (a: StatisticsRow, b: StatisticsRow) => (a.key < b.key ? -1 : 1);
    if (this.groupBy === 'MONTH') return rows.sort(byKey);
    return rows.sort((a, b) => b.waitedWorkingDays - a.waitedWorkingDays || byKey(a, b));
  }

  total(): StatisticsRow {
    return this.#total.row();
  }

  /** An open step belongs to the month that it is now. */
  #keyOf({ itemCode, departmentId, decidedAt }: StepFact): string {
    switch (this.groupBy) {
      case 'ITEM':
        return itemCode;
      case 'DEPARTMENT':
        return departmentId;
      case 'MONTH':
        return dateOf(new Date(decidedAt ?? this.now)).slice(0, 7);
    }
  }
}

class Tally {
  #decided = 0;
  #promised = 0;
  #onTime = 0;
  #tacit = 0;
  #open = 0;
  #waited = 0;
  #waitedAlone = 0;
  readonly #days: number[] = [];

  constructor(
    private readonly key: string,
    private readonly name?: string,
  ) {}

  add({ decidedAt, isOnTime, isTacit, workingDays, waited, waitedAlone }: StepFact): void {
    if (decidedAt === undefined) this.#open += 1;
    else this.#decided += 1;
    if (isOnTime !== undefined) this.#promised += 1;
    if (isOnTime === true) this.#onTime += 1;
    if (isTacit === true) this.#tacit += 1;
    if (workingDays !== undefined) this.#days.push(workingDays);
    this.#waited += waited;
    this.#waitedAlone += waitedAlone;
  }

  row(): StatisticsRow {
    const days = this.#days.sort((a, b) => a - b);
    const sum = days.reduce((all, one) => all + one, 0);
    return {
      key: this.key,
      ...(this.name === undefined ? {} : { name: this.name }),
      decided: this.#decided,
      promised: this.#promised,
      onTime: this.#onTime,
      tacit: this.#tacit,
      onTimeRate: rate(this.#onTime * 100, this.#promised),
      meanWorkingDays: rate(sum, days.length),
      p50WorkingDays: percentile(days, 50),
      p90WorkingDays: percentile(days, 90),
      open: this.#open,
      waitedWorkingDays: this.#waited,
      waitedAloneWorkingDays: this.#waitedAlone,
    };
  }
}

const rate = (part: number, whole: number): string | null =>
  whole === 0 ? null : quotient(BigInt(part), BigInt(whole), 1).digits;

/**
 * The smallest of the ascending values that at least `percent` of a hundred do not exceed (nearest rank); null for
 * none.
 */
export function percentile(ascending: readonly number[], percent: number): number | null {
  return ascending[Math.max(1, Math.ceil((ascending.length * percent) / 100)) - 1] ?? null;
}
