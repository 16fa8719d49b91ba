/** 闲置提醒 of money: what was said of a reservation that nobody uses, and to whom. */
import { type IdleFile, idleKindOf } from '@kuaijin/kit/accounts/idle/idle-notices';
import type { FundSource } from '../domain/fund-source';

/** Where it is reserved. */
export interface IdleInBatch {
  readonly batchId: string;
  readonly source: FundSource;
}

export type IdleBatchFile = IdleFile<IdleInBatch>;

export const idleKind = idleKindOf<IdleInBatch>('funds', ({ batchId, source }) => ({ account: batchId, kind: source }));
