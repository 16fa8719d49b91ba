/**
 * 资金额度 of one source and year for a region: recorded by its document where no region above has one here, else what the
 * levels above handed down 分解下达. Nothing is handed down or assigned beyond what is left, which the journal of the
 * quota that gives decides. Amounts are fen. Pure.
 */
import type { Act, TimedAct } from '@kuaijin/kit/access/posts';
import { regionCodeOf, regionContains } from '@kuaijin/kit/access/region-scope';
import type { Placed } from '@kuaijin/kit/aggregate/things';
import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { isSamePerson } from '@kuaijin/kit/ledger/proposals';
import { moneyOf, refusedMoney } from '@kuaijin/kit/measures/money';
import type { FundSource } from '../domain/fund-source';

/** 提请状态, as it is stored; one whose time is up counts as lapsed. */
export type QuotaMovementStatus = 'PROPOSED' | 'MADE' | 'DECLINED';

/** 额度变动: what was recorded for the region, or handed down to one inside it, once a second person has confirmed it. */
export interface QuotaMovement {
  readonly id: string;
  readonly kind: 'RECORD' | 'HAND_DOWN';
  readonly amount: bigint;
  /** HAND_DOWN: the region that gets it. */
  readonly toRegionId?: string;
  readonly documentNumber: string;
  readonly proposedBy: TimedAct;
  readonly status: QuotaMovementStatus;
  /** Who confirmed or declined it. */
  readonly resolvedBy?: TimedAct;
  readonly declinedBecause?: string;
}

/** 上级下达: what came from a region above. */
export interface QuotaReceipt {
  readonly movementId: string;
  readonly fromRegionId: string;
  readonly amount: bigint;
  readonly documentNumber: string;
}

/** What of the quota one project gets. */
export interface QuotaShare {
  readonly applicationId: string;
  readonly projectId: string;
  readonly amount: bigint;
}

/**
 * 分配: what one allocation assigns to projects, all of it or nothing. RETURNED: it came to nothing, and can assign
 * nothing any more.
 */
export interface QuotaAssignment {
  readonly allocationId: string;
  readonly shares: readonly QuotaShare[];
  readonly status: 'HELD' | 'RETURNED';
}

export interface FundQuota extends Placed {
  readonly source: FundSource;
  readonly year: number;
  readonly movements: readonly QuotaMovement[];
  readonly receipts: readonly QuotaReceipt[];
  readonly assignments: readonly QuotaAssignment[];
}

/** What a quota is known by: there is one for each region, source and year. */
export type QuotaPlace = Pick<FundQuota, 'id' | 'regionId' | 'source' | 'year'>;

export type QuotaFact =
  | {
      readonly type: 'fundQuota.proposed';
      readonly place: QuotaPlace;
      readonly movement: Omit<QuotaMovement, 'status' | 'proposedBy' | 'resolvedBy' | 'declinedBecause'>;
    }
  | { readonly type: 'fundQuota.confirmed'; readonly movementId: string }
  | { readonly type: 'fundQuota.declined'; readonly movementId: string; readonly reason: string }
  | { readonly type: 'fundQuota.received'; readonly place: QuotaPlace; readonly receipt: QuotaReceipt }
  | {
      readonly type: 'fundQuota.assigned' | 'fundQuota.assignmentReturned';
      readonly assignment: Omit<QuotaAssignment, 'status'>;
    };

/** How long a movement may be confirmed after it was proposed: milliseconds. */
const PROPOSAL_LIFETIME_MS = 7 * 86_400_000;

/** 额度变动状态 at a moment. */
export function movementStatus({ status, proposedBy }: QuotaMovement, now: Date): QuotaMovementStatus | 'LAPSED' {
  const isOver = now.getTime() - proposedBy.at.getTime() >= PROPOSAL_LIFETIME_MS;
  return status === 'PROPOSED' && isOver ? 'LAPSED' : status;
}

/** Sums of a quota. */
export interface QuotaSums {
  /** 收到: what was recorded for the region, or handed down to it. */
  readonly received: bigint;
  /** 已分解下达 */
  readonly handedDown: bigint;
  /** 已分配 to projects. */
  readonly assigned: bigint;
  /** 剩余 */
  readonly left: bigint;
}

export function sumsOfQuota({ movements, receipts, assignments }: FundQuota): QuotaSums {
  const made = (kind: QuotaMovement['kind']) =>
    sum(movements.filter((one) => one.kind === kind && one.status === 'MADE').map(({ amount }) => amount));
  const received = made('RECORD') + sum(receipts.map(({ amount }) => amount));
  const handedDown = made('HAND_DOWN');
  const assigned = sum(assignments.filter((one) => one.status === 'HELD').map(totalOf));
  return { received, handedDown, assigned, left: received - handedDown - assigned };
}

const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((total, amount) => total + amount, 0n);

/** What an assignment comes to. */
export const totalOf = ({ shares }: Pick<QuotaAssignment, 'shares'>): bigint => sum(shares.map(({ amount }) => amount));

/** The quota after a fact; never refuses. */
export function withQuotaFact(quota: FundQuota | undefined, fact: QuotaFact, at: Date, by: Act): FundQuota {
  if (fact.type === 'fundQuota.proposed') {
    const { movements, ...known } = quota ?? begun(fact.place);
    const movement: QuotaMovement = { ...fact.movement, status: 'PROPOSED', proposedBy: { ...by, at } };
    return { ...known, movements: [...movements, movement] };
  }
  if (fact.type === 'fundQuota.received') {
    const known = quota ?? begun(fact.place);
    return { ...known, receipts: [...known.receipts, fact.receipt] };
  }
  if (quota === undefined) throw new Error(`a quota begins with ${fact.type}`);
  switch (fact.type) {
    case 'fundQuota.confirmed':
      return withMovement(quota, fact.movementId, { status: 'MADE', resolvedBy: { ...by, at } });
    case 'fundQuota.declined': {
      const declined = { status: 'DECLINED', resolvedBy: { ...by, at }, declinedBecause: fact.reason } as const;
      return withMovement(quota, fact.movementId, declined);
    }
    case 'fundQuota.assigned':
      return withAssignment(quota, { ...fact.assignment, status: 'HELD' });
    case 'fundQuota.assignmentReturned':
      return withAssignment(quota, { ...fact.assignment, status: 'RETURNED' });
  }
}

const begun = (place: QuotaPlace): FundQuota => ({ ...place, movements: [], receipts: [], assignments: [] });

function withAssignment(quota: FundQuota, assignment: QuotaAssignment): FundQuota {
  const others = quota.assignments.filter(({ allocationId }) => allocationId !== assignment.allocationId);
  return { ...quota, assignments: [...others, assignment] };
}

function withMovement(quota: FundQuota, movementId: string, changes: Partial<QuotaMovement>): FundQuota {
  const movements = quota.movements.map((one) => (one.id === movementId ? { ...one, ...changes } : one));
  return { ...quota, movements };
}

/** Why so much of a quota cannot be given away, or undefined. */
export function leftRefusal(
  quota: FundQuota,
  amount: bigint,
  path: readonly string[] = ['input', 'amount'],
): Refusal | undefined {
  const { left } = sumsOfQuota(quota);
  if (amount <= left) return undefined;
  return refuse('INSUFFICIENT_FUNDS', path, {
    expected: `at most ${moneyOf(left).yuan} YUAN, what is left of the quota`,
    received: `${moneyOf(amount).yuan} YUAN`,
    details: { requested: refusedMoney(amount), available: refusedMoney(left) },
  });
}

/** Why an allocation does not assign so much of a quota, or undefined. */
export function assignRefusal(
  quota: FundQuota,
  assignment: Omit<QuotaAssignment, 'status'>,
  path: readonly string[],
): Refusal | undefined {
  const isKnown = quota.assignments.some(({ allocationId }) => allocationId === assignment.allocationId);
  if (isKnown) return refuse('RESERVATION_CLOSED', path, { received: assignment.allocationId });
  return leftRefusal(quota, totalOf(assignment), path);
}

/** Why a region does not get a part of a quota, or undefined: it does not lie inside. */
export function receiverRefusal({ regionId }: Placed, toRegionId: string): Refusal | undefined {
  const [own, to] = [regionCodeOf(regionId), regionCodeOf(toRegionId)];
  if (own !== undefined && to !== undefined && own !== to && regionContains(own, to)) return undefined;
  return refuse('INVALID_INPUT', ['input', 'toRegionId'], {
    expected: `a region inside ${regionId}`,
    received: toRegionId,
  });
}

/** Why a proposed movement is not resolved so by this person now, or undefined. Who proposed it may take it back. */
export function resolveRefusal(
  quota: FundQuota,
  movementId: string,
  decision: 'CONFIRM' | 'DECLINE',
  by: Act,
  now: Date,
): Refusal | undefined {
  const path = ['input', 'movementId'];
  const movement = quota.movements.find(({ id }) => id === movementId);
  if (movement === undefined) {
    return refuse('NOT_FOUND', path, { expected: 'a movement of the quota', received: movementId });
  }
  const status = movementStatus(movement, now);
  if (status !== 'PROPOSED') {
    return refuse('PROPOSAL_CLOSED', path, { expected: 'an open proposal', received: status });
  }
  if (decision === 'DECLINE') return undefined;
  if (isSamePerson(movement.proposedBy, by)) {
    return refuse('SAME_PERSON', path, { expected: 'another person', received: by.actorId });
  }
  return movement.kind === 'HAND_DOWN' ? leftRefusal(quota, movement.amount, path) : undefined;
}
