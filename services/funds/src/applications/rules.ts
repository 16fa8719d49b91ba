/**
 * 资金申请: what a project applies for of a source. The bureau of its region recommends it, the level above decides, and
 * allocations give it money of batches and quota, in parts if need be and never more than was approved. Amounts are
 * fen. Pure.
 */
import type { Act, TimedAct } from '@kuaijin/kit/access/posts';
import { regionAbove, regionCodeOf, regionContains } from '@kuaijin/kit/access/region-scope';
import type { Placed } from '@kuaijin/kit/aggregate/things';
import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { moneyOf, refusedMoney } from '@kuaijin/kit/measures/money';
import type { FundSource } from '../domain/fund-source';

/** 申请状态 */
export type ApplicationStatus =
  | 'SUBMITTED'
  | 'RECOMMENDED'
  | 'APPROVED'
  | 'PARTLY_ALLOCATED'
  | 'ALLOCATED'
  | 'DECLINED'
  | 'WITHDRAWN';

/** 办理动作 */
export type ApplicationMove = keyof typeof applicationTransitions;

/** Every move there is: from which states, and where to. Nothing else sets the status of an application. */
export const applicationTransitions = {
  RECOMMEND: { from: ['SUBMITTED'], to: 'RECOMMENDED' },
  APPROVE: { from: ['RECOMMENDED'], to: 'APPROVED' },
  DECLINE: { from: ['SUBMITTED', 'RECOMMENDED'], to: 'DECLINED' },
  WITHDRAW: { from: ['SUBMITTED', 'RECOMMENDED', 'APPROVED'], to: 'WITHDRAWN' },
  ALLOCATE_PART: { from: ['APPROVED', 'PARTLY_ALLOCATED'], to: 'PARTLY_ALLOCATED' },
  ALLOCATE_REST: { from: ['APPROVED', 'PARTLY_ALLOCATED'], to: 'ALLOCATED' },
} as const satisfies Record<string, { readonly from: readonly ApplicationStatus[]; readonly to: ApplicationStatus }>;

/** What an allocation gives: money that a batch holds, or quota. */
export type AllocationKind = 'MONEY' | 'QUOTA';

/**
 * 分配份额: what one allocation gives the application. HELD: the allocation is under way; RETURNED: it came to nothing, and
 * can hold nothing any more.
 */
export interface ApplicationShare {
  readonly allocationId: string;
  readonly kind: AllocationKind;
  readonly amount: bigint;
  readonly status: 'HELD' | 'MADE' | 'RETURNED';
  /** When it came to that. */
  readonly at: Date;
}

/** What an allocation gives, before anything came of it. */
export type GivenShare = Pick<ApplicationShare, 'allocationId' | 'kind' | 'amount'>;

/** 经过: one line of the history of an application. */
export interface ApplicationStep {
  readonly kind: ApplicationFact['type'];
  readonly act: TimedAct;
  /** Where the application was then. */
  readonly regionId: string;
  readonly amount?: bigint;
  readonly note?: string;
}

export interface FundApplication extends Placed {
  readonly projectId: string;
  readonly source: FundSource;
  readonly amount: bigint;
  readonly purpose: string;
  readonly status: ApplicationStatus;
  /** The region whose bureau has it now. */
  readonly atRegionId: string;
  readonly submittedBy: string;
  /** 推荐额 */
  readonly recommended?: bigint;
  /** 核准额 */
  readonly approved?: bigint;
  readonly shares: readonly ApplicationShare[];
  readonly steps: readonly ApplicationStep[];
}

export type ApplicationFact =
  | {
      readonly type: 'fundApplication.submitted';
      readonly place: Placed & { readonly projectId: string };
      readonly source: FundSource;
      readonly amount: bigint;
      readonly purpose: string;
    }
  | {
      readonly type: 'fundApplication.recommended';
      readonly amount: bigint;
      readonly opinion: string;
      readonly toRegionId: string;
    }
  | { readonly type: 'fundApplication.approved'; readonly amount: bigint; readonly documentNumber: string }
  | { readonly type: 'fundApplication.declined' | 'fundApplication.withdrawn'; readonly reason: string }
  | {
      readonly type: 'fundApplication.shareHeld' | 'fundApplication.allocated' | 'fundApplication.shareReturned';
      readonly share: GivenShare;
    };

/** 上级: the region whose bureau decides what one of this region recommends; a province decides for itself. */
export const decidingRegion = (regionId: string): string => regionAbove(regionId) ?? regionId;

/** What allocations of a kind have given or hold for it. */
export const sharesTotal = ({ shares }: Pick<FundApplication, 'shares'>, kind: AllocationKind): bigint =>
  shares
    .filter((share) => share.kind === kind && share.status !== 'RETURNED')
    .reduce((total, { amount }) => total + amount, 0n);

/** 待分配: what was approved and no allocation of a kind gives. */
export const roomOf = (application: FundApplication, kind: AllocationKind): bigint =>
  (application.approved ?? 0n) - sharesTotal(application, kind);

/** The application after a fact; never refuses. */
export function withApplicationFact(
  known: FundApplication | undefined,
  fact: ApplicationFact,
  at: Date,
  by: Act,
): FundApplication {
  if (fact.type === 'fundApplication.submitted') {
    const { place, source, amount, purpose } = fact;
    const step: ApplicationStep = {
      ...{ kind: fact.type, act: { ...by, at }, regionId: place.regionId, amount, note: purpose },
    };
    const begun = { atRegionId: place.regionId, submittedBy: by.actorId, status: 'SUBMITTED', shares: [] } as const;
    return { ...place, source, amount, purpose, ...begun, steps: [step] };
  }
  if (known === undefined) throw new Error(`an application begins with ${fact.type}`);
  const step = { kind: fact.type, act: { ...by, at }, regionId: known.atRegionId, ...notedOf(fact) };
  return { ...known, ...changeOf(known, fact, at), steps: [...known.steps, step] };
}

type LaterFact = Exclude<ApplicationFact, { readonly type: 'fundApplication.submitted' }>;

function changeOf(known: FundApplication, fact: LaterFact, at: Date): Partial<FundApplication> {
  switch (fact.type) {
    case 'fundApplication.recommended': {
      const { amount: recommended, toRegionId: atRegionId } = fact;
      return { status: applicationTransitions.RECOMMEND.to, recommended, atRegionId };
    }
    case 'fundApplication.approved':
      return { status: applicationTransitions.APPROVE.to, approved: fact.amount };
    case 'fundApplication.declined':
      return { status: applicationTransitions.DECLINE.to };
    case 'fundApplication.withdrawn':
      return { status: applicationTransitions.WITHDRAW.to };
    case 'fundApplication.shareHeld':
      return { shares: withShare(known, { ...fact.share, status: 'HELD', at }) };
    case 'fundApplication.shareReturned':
      return { shares: withShare(known, { ...fact.share, status: 'RETURNED', at }) };
    case 'fundApplication.allocated': {
      const shares = withShare(known, { ...fact.share, status: 'MADE', at });
      return { shares, status: statusWith({ ...known, shares }) };
    }
  }
}

function withShare({ shares }: FundApplication, share: ApplicationShare): readonly ApplicationShare[] {
  return [...shares.filter(({ allocationId }) => allocationId !== share.allocationId), share];
}

/** Money that was allocated moves an application on; quota does not. */
function statusWith({ status, shares, approved = 0n }: FundApplication): ApplicationStatus {
  const allocated = sharesTotal({ shares: shares.filter((share) => share.status === 'MADE') }, 'MONEY');
  if (allocated === 0n) return status;
  return applicationTransitions[allocated < approved ? 'ALLOCATE_PART' : 'ALLOCATE_REST'].to;
}

function notedOf(fact: LaterFact): { readonly amount?: bigint; readonly note?: string } {
  switch (fact.type) {
    case 'fundApplication.recommended':
      return { amount: fact.amount, note: fact.opinion };
    case 'fundApplication.approved':
      return { amount: fact.amount, note: fact.documentNumber };
    case 'fundApplication.declined':
    case 'fundApplication.withdrawn':
      return { note: fact.reason };
    case 'fundApplication.shareHeld':
    case 'fundApplication.allocated':
    case 'fundApplication.shareReturned':
      return { amount: fact.share.amount };
  }
}

/** Why a move is not possible now, or undefined. */
export function moveRefusal(
  application: FundApplication | undefined,
  version: number,
  move: ApplicationMove,
): Refusal | undefined {
  const path = ['input', 'applicationId'];
  if (application === undefined) return refuse('NOT_FOUND', path, { expected: 'the id of an application for funds' });
  const from: readonly ApplicationStatus[] = applicationTransitions[move].from;
  const { status, shares } = application;
  const details = { status, version };
  if (!from.includes(status)) {
    return refuse('STATE_CONFLICT', path, { expected: from.join(' or '), received: status, details });
  }
  if (move !== 'WITHDRAW' || shares.every((share) => share.status === 'RETURNED')) return undefined;
  const expected = 'an application to which nothing is allocated';
  return refuse('STATE_CONFLICT', path, { expected, received: status, details });
}

/** Why a bureau of this region does not answer the application now, or undefined: that of another one has it. */
export function elsewhereRefusal({ atRegionId }: FundApplication, region: string | undefined): Refusal | undefined {
  const at = regionCodeOf(atRegionId);
  if (region !== undefined && at !== undefined && regionContains(region, at)) return undefined;
  const expected = `an officer of ${atRegionId}`;
  return refuse('NOT_ALLOWED', ['input', 'applicationId'], { expected, received: region ?? 'no region' });
}

/** Why so much is not recommended or approved, or undefined. */
export function askedRefusal({ amount: asked }: FundApplication, amount: bigint): Refusal | undefined {
  return amount <= asked ? undefined : tooMuch('INVALID_INPUT', amount, asked, ['input', 'amount']);
}

/** Why an allocation does not give so much to the application, or undefined. @param path of the line that names it */
export function shareRefusal(
  application: FundApplication | undefined,
  { allocationId, kind, amount }: GivenShare,
  path: readonly string[],
): Refusal | undefined {
  const named = [...path, 'applicationId'];
  if (application === undefined) {
    return refuse('NOT_FOUND', named, { expected: 'the id of an application for funds' });
  }
  const { status, shares } = application;
  const from: readonly ApplicationStatus[] = applicationTransitions.ALLOCATE_PART.from;
  if (!from.includes(status) || shares.some((share) => share.allocationId === allocationId)) {
    const expected = `an application that is ${from.join(' or ')}`;
    return refuse('INVALID_INPUT', named, { expected, received: status });
  }
  const room = roomOf(application, kind);
  return amount <= room ? undefined : tooMuch('INSUFFICIENT_FUNDS', amount, room, [...path, 'amount']);
}

function tooMuch(
  code: 'INVALID_INPUT' | 'INSUFFICIENT_FUNDS',
  requested: bigint,
  available: bigint,
  path: readonly string[],
): Refusal {
  return refuse(code, path, {
    expected: `at most ${moneyOf(available).yuan} YUAN`,
    received: `${moneyOf(requested).yuan} YUAN`,
    details: { requested: refusedMoney(requested), available: refusedMoney(available) },
  });
}
