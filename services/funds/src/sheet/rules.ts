/**
 * 资金情况表: what a project has of each source, as of any moment. Sums follow from the entries of the ledger about its
 * reservations. Amounts are fen. Pure.
 */
import type { FundSource } from '../domain/fund-source';
import { fundSources } from '../domain/fund-source';

/** What stood in a reservation after one of its entries. */
export interface Movement {
  readonly kind: string;
  readonly amount: bigint;
  readonly at: Date;
  readonly open: bigint;
  readonly committed: bigint;
  readonly paid: bigint;
  readonly spent: bigint;
}

/** A reservation of one source, with all that happened to it, in order. */
export interface LineHistory {
  readonly source: FundSource;
  readonly movements: readonly Movement[];
  /** 质保金 held back of it. */
  readonly retention?: bigint;
}

/** What one source has come to. */
export interface SheetRow {
  readonly source: FundSource;
  /** 计划 */
  readonly planned: bigint;
  /**
   * 安排: what awards were split off for the project, and what batches hold for it or it was promised (accepted of banks,
   * assigned of a quota), whichever is more: money that was promised comes in through a batch, and is the same money.
   */
  readonly awarded: bigint;
  /** 核定 */
  readonly allotted: bigint;
  /** 拨付 */
  readonly paid: bigint;
  /** 支出 */
  readonly spent: bigint;
  /** 闲置: paid out and not spent. */
  readonly idle: bigint;
  /** When the oldest part of it was paid out. */
  readonly idleSince?: Date;
  readonly retention: bigint;
}

/** 资金情况表 of a project as of a day. */
export interface SheetView {
  readonly day: string;
  readonly rows: readonly SheetRow[];
}

/** A row of a sheet, with the day that it is of. */
export interface SheetRowView extends SheetRow {
  readonly day: string;
}

const nothing = { open: 0n, committed: 0n, paid: 0n, spent: 0n };

/** What stood in a reservation before a moment. */
export function standingBefore(movements: readonly Movement[], moment: Date): typeof nothing {
  return movements.findLast(({ at }) => at < moment) ?? nothing;
}

/**
 * 闲置资金: what was paid out before a moment and not spent, and since when: what is spent is spent of the oldest payment
 * first.
 */
export function idleBefore(movements: readonly Movement[], moment: Date): { idle: bigint; since?: Date } {
  const { paid, spent } = standingBefore(movements, moment);
  if (paid <= spent) return { idle: 0n };
  let covered = spent;
  for (const { kind, amount, at } of movements) {
    if (kind !== 'PAY') continue;
    if (covered < amount) return { idle: paid - spent, since: at };
    covered -= amount;
  }
  return { idle: paid - spent };
}

/** A row for each source of which there is anything, in the order in which sources are declared. */
export function sheetBefore(
  moment: Date,
  planned: readonly { readonly source: FundSource; readonly amount: bigint }[],
  splits: readonly { readonly source: FundSource; readonly amount: bigint }[],
  promised: readonly { readonly source: FundSource; readonly amount: bigint }[],
  lines: readonly LineHistory[],
): readonly SheetRow[] {
  return fundSources.flatMap((source) => {
    const of = <T extends { readonly source: FundSource }>(all: readonly T[]) =>
      all.filter((one) => one.source === source);
    const mine = of(lines).filter(({ movements }) => movements.some(({ at }) => at < moment));
    if (mine.length + of(planned).length + of(splits).length + of(promised).length === 0) return [];
    const standing = mine.map(({ movements }) => standingBefore(movements, moment));
    const idle = mine.map(({ movements }) => idleBefore(movements, moment));
    const since = idle.flatMap((one) => one.since ?? []).sort((one, other) => one.getTime() - other.getTime())[0];
    const total = (field: keyof typeof nothing) => sum(standing.map((one) => one[field]));
    return [
      {
        source,
        planned: amountOf(of(planned)),
        awarded: amountOf(of(splits)) + greater(amountOf(of(promised)), total('open') + total('committed')),
        allotted: total('committed'),
        paid: total('paid'),
        spent: total('spent'),
        idle: sum(idle.map((one) => one.idle)),
        ...(since === undefined ? {} : { idleSince: since }),
        retention: sum(mine.map(({ retention = 0n }) => retention)),
      },
    ];
  });
}

/** Per cent by which 拨付 has to rise within a month. */
const RISE_LEAST = 10n;

/**
 * 月度拨付增幅: true when what was paid out rose by the least that is asked; undefined where there was nothing to rise from.
 */
export function hasRisen(paidBefore: bigint, paid: bigint): boolean | undefined {
  return paidBefore === 0n ? undefined : paid * 100n >= paidBefore * (100n + RISE_LEAST);
}

const amountOf = (all: readonly { readonly amount: bigint }[]): bigint => sum(all.map(({ amount }) => amount));
const greater = (one: bigint, other: bigint): bigint => (one > other ? one : other);
const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((total, amount) => total + amount, 0n);
