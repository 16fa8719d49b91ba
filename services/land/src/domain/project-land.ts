/** 项目的用地与能耗: what a project holds of each kind of quota. Pure. */
import { type QuotaKind, quotaKinds } from '@kuaijin/kit/measures/quantity';

/** 一种指标的余额, in minor units of the kind. */
export interface Balance {
  readonly kind: QuotaKind;
  /** Reserved and not yet committed or released. */
  readonly reserved: bigint;
  /** Committed and not returned. */
  readonly committed: bigint;
}

/** What counts of a reservation. */
export interface Holding {
  readonly kind: QuotaKind;
  readonly open: bigint;
  readonly committed: bigint;
}

/** Sums the holdings of a project by kind, in one order; kinds that it never had are left out. */
export function balancesOf(holdings: readonly Holding[], wanted?: QuotaKind | null): readonly Balance[] {
  return quotaKinds
    .filter((kind) => wanted === undefined || wanted === null || kind === wanted)
    .flatMap((kind) => {
      const own = holdings.filter((holding) => holding.kind === kind);
      if (own.length === 0) return [];
      return [{ kind, reserved: sum(own, 'open'), committed: sum(own, 'committed') }];
    });
}

function sum(holdings: readonly Holding[], field: 'open' | 'committed'): bigint {
  return holdings.reduce((total, holding) => total + holding[field], 0n);
}
