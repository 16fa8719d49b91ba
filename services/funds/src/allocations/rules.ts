/**
 * 资金分配: money of a batch, or a part of a quota, goes to several applications in one act, all of it or nothing. What is
 * decided is carried out step by step elsewhere; whether it was made is decided once, in the journal of the allocation.
 * Amounts are fen. Pure.
 */
import type { Act } from '@kuaijin/kit/access/posts';
import type { Placed } from '@kuaijin/kit/aggregate/things';
import type { Refusal } from '@kuaijin/kit/errors';
import type { AllocationKind } from '../applications/rules';
import type { FundSource } from '../domain/fund-source';

/** What one application gets. */
export interface AllocationLine {
  readonly applicationId: string;
  readonly projectId: string;
  readonly purpose: string;
  readonly amount: bigint;
  /** MONEY: the reservation of the batch that holds it. */
  readonly reservationId: string;
}

/** A line, with what its allocation gives. */
export interface AllocationLineView extends AllocationLine {
  readonly kind: AllocationKind;
}

/** 分配状态. PENDING: it is being carried out. */
export type AllocationStatus = 'PENDING' | 'MADE' | 'FAILED';

export interface FundAllocation extends Placed {
  readonly kind: AllocationKind;
  /** The batch or the quota that gives. */
  readonly accountId: string;
  readonly source: FundSource;
  readonly documentNumber: string;
  readonly lines: readonly AllocationLine[];
  readonly status: AllocationStatus;
  /** FAILED: why. */
  readonly refusal?: Refusal;
  /** Who decided it: it is carried out under this act. */
  readonly by: Act;
  readonly at: Date;
}

export type AllocationFact =
  | {
      readonly type: 'fundAllocation.decided';
      readonly allocation: Omit<FundAllocation, 'status' | 'refusal' | 'by' | 'at'>;
    }
  | { readonly type: 'fundAllocation.made' }
  | { readonly type: 'fundAllocation.failed'; readonly refusal: Refusal };

/** The allocation after a fact; never refuses. */
export function withAllocationFact(
  known: FundAllocation | undefined,
  fact: AllocationFact,
  at: Date,
  by: Act,
): FundAllocation {
  if (fact.type === 'fundAllocation.decided') return { ...fact.allocation, status: 'PENDING', by, at };
  if (known === undefined) throw new Error(`an allocation begins with ${fact.type}`);
  if (fact.type === 'fundAllocation.made') return { ...known, status: 'MADE' };
  return { ...known, status: 'FAILED', refusal: fact.refusal };
}

/** What an allocation comes to. */
export const allocationTotal = (lines: readonly Pick<AllocationLine, 'amount'>[]): bigint =>
  lines.reduce((total, { amount }) => total + amount, 0n);
