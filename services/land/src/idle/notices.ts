/** 闲置提醒 of quota: what was said of a reservation that nobody uses, and to whom. */
import { type IdleFile, idleKindOf } from '@kuaijin/kit/accounts/idle/idle-notices';
import type { QuotaKind } from '@kuaijin/kit/measures/quantity';

/** Where it is reserved. */
export interface IdleInPool {
  readonly poolId: string;
  readonly kind: QuotaKind;
}

export type IdlePoolFile = IdleFile<IdleInPool>;

export const idleKind = idleKindOf<IdleInPool>('land', ({ poolId, kind }) => ({ account: poolId, kind }));
