/**
 * 争取指标: an office asks the one above it for quota; each office passes the request upward, declines it or grants it,
 * within a limit. Pure. REPORTS row 23; amounts are minor units of the kind.
 */
import type { Act } from '@kuaijin/kit/access/posts';
import { regionCodeOf, regionContains } from '@kuaijin/kit/access/region-scope';
import type { Placed } from '@kuaijin/kit/aggregate/things';
import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { type QuotaKind, quantityOf, refusedQuantity } from '@kuaijin/kit/measures/quantity';
import {
  nextStageAt,
  type QuotaRequestLimit,
  type QuotaRequestStage,
  stageAt,
} from '@kuaijin/workflow-land/domain/quota-request-limit';

/** GRANTING: a grant was decided and is not carried out yet, e.g. nobody has confirmed it. */
export type QuotaRequestStatus = 'OPEN' | 'GRANTING' | 'GRANTED' | 'DECLINED' | 'WITHDRAWN' | 'LAPSED';

/** 批复: what was decided to give, and whether it came to pass. */
export interface QuotaGrant {
  /** From 1 on. */
  readonly number: number;
  readonly amount: bigint;
  readonly documentNumber: string;
  /** The pool that it goes into, or the reserve out of which it is held for the project. */
  readonly poolId: string;
  readonly isFromReserve: boolean;
  /** Requests that stood before it in the order, and why they were passed over. */
  readonly passedOver: readonly string[];
  readonly passedOverBecause?: string;
  readonly by: Act;
  readonly at: Date;
  /** FAILED: it was not confirmed, or the account refused it. */
  readonly outcome: 'PENDING' | 'MADE' | 'FAILED';
}

/** A grant, with the request that it is of. */
export interface GrantOfRequest extends QuotaGrant {
  readonly requestId: string;
  readonly kind: QuotaKind;
}

/** 经过: one line of the history of a request. */
export interface QuotaRequestStep {
  readonly kind: QuotaRequestFact['type'];
  readonly at: Date;
  readonly by: Act;
  /** Where the request was then. */
  readonly regionId: string;
  readonly note?: string;
}

export interface QuotaRequest extends Placed {
  /** The pool of the office that asks. */
  readonly poolId: string;
  readonly kind: QuotaKind;
  readonly year: number;
  readonly amount: bigint;
  readonly purpose: string;
  readonly documentNumber: string;
  readonly submittedBy: string;
  readonly submittedAt: Date;
  /** The region whose office has it now. */
  readonly atRegionId: string;
  readonly status: QuotaRequestStatus;
  readonly limit: QuotaRequestLimit;
  /** What the office that has it was notified of already. */
  readonly stage?: QuotaRequestStage;
  readonly grants: readonly QuotaGrant[];
  readonly steps: readonly QuotaRequestStep[];
}

type Submitted = Pick<
  QuotaRequest,
  | 'id'
  | 'regionId'
  | 'projectId'
  | 'ownerId'
  | 'poolId'
  | 'kind'
  | 'year'
  | 'amount'
  | 'purpose'
  | 'documentNumber'
  | 'atRegionId'
  | 'limit'
>;

export type QuotaRequestFact =
  | { readonly type: 'quotaRequest.submitted'; readonly request: Submitted }
  | {
      readonly type: 'quotaRequest.passedOn';
      readonly toRegionId: string;
      readonly opinion: string;
      readonly limit: QuotaRequestLimit;
    }
  | { readonly type: 'quotaRequest.declined'; readonly reason: string }
  | { readonly type: 'quotaRequest.withdrawn'; readonly reason: string }
  | {
      readonly type: 'quotaRequest.grantDecided';
      readonly grant: Omit<QuotaGrant, 'by' | 'at' | 'outcome'>;
    }
  | { readonly type: 'quotaRequest.granted'; readonly number: number }
  | { readonly type: 'quotaRequest.grantFailed'; readonly number: number; readonly reason: string }
  | { readonly type: 'quotaRequest.reminded'; readonly recipientIds: readonly string[] }
  | { readonly type: 'quotaRequest.escalated'; readonly recipientIds: readonly string[] }
  | { readonly type: 'quotaRequest.lapsed'; readonly recipientIds: readonly string[] };

const factOfStage = {
  REMINDED: 'quotaRequest.reminded',
  ESCALATED: 'quotaRequest.escalated',
  LAPSED: 'quotaRequest.lapsed',
} as const;

/** The fact that a stage of the limit was reached. */
export const stageFact = (stage: QuotaRequestStage, recipientIds: readonly string[]): QuotaRequestFact => ({
  type: factOfStage[stage],
  recipientIds,
});

/** Why a request cannot be acted on so, or undefined. */
export function closedRefusal(request: QuotaRequest, version: number): Refusal | undefined {
  if (request.status === 'OPEN') return undefined;
  return refuse('STATE_CONFLICT', ['input', 'requestId'], {
    expected: 'a request that is OPEN',
    received: request.status,
    details: { status: request.status, version },
  });
}

/** Why an office of this region does not answer the request now, or undefined: another one has it. */
export function elsewhereRefusal({ atRegionId }: QuotaRequest, region: string | undefined): Refusal | undefined {
  const at = regionCodeOf(atRegionId);
  if (region !== undefined && at !== undefined && regionContains(region, at)) return undefined;
  const expected = `an office of ${atRegionId}, which has the request`;
  return refuse('NOT_ALLOWED', ['input', 'requestId'], { expected, received: region ?? 'no region' });
}

/** Why so much cannot be granted, or undefined. */
export function grantRefusal({ amount, kind }: QuotaRequest, granted: bigint): Refusal | undefined {
  if (granted <= amount) return undefined;
  const written = (minor: bigint) => `${quantityOf(minor, kind).value()} ${quantityOf(minor, kind).unit}`;
  return refuse('INVALID_INPUT', ['input', 'amount'], {
    expected: `at most ${written(amount)}`,
    received: written(granted),
    details: { requested: refusedQuantity(granted, kind), available: refusedQuantity(amount, kind) },
  });
}

/** How the request stands to its limit at a moment. A grant that waits to be confirmed is not ended under way. */
export function standingAt(
  { status, limit, stage }: QuotaRequest,
  at: Date,
): { readonly stage?: QuotaRequestStage; readonly nextAt?: Date } {
  if (status === 'GRANTING') return { nextAt: new Date(at.getTime() + DAY_MS) };
  if (status !== 'OPEN') return {};
  const reached = stageAt(limit, at);
  if (reached !== undefined && reached !== stage) return { stage: reached, nextAt: nextStageAt(limit, at) ?? at };
  const next = nextStageAt(limit, at);
  return next === undefined ? {} : { nextAt: next };
}

const DAY_MS = 86_400_000;

/** The request after a fact; never refuses. */
export function withRequestFact(
  request: QuotaRequest | undefined,
  fact: QuotaRequestFact,
  at: Date,
  by: Act,
): QuotaRequest {
  if (fact.type === 'quotaRequest.submitted') {
    const { request: asked } = fact;
    const begun = { ...asked, submittedBy: by.actorId, submittedAt: at, status: 'OPEN', grants: [] } as const;
    return { ...begun, steps: [{ kind: fact.type, at, by, regionId: asked.regionId, note: asked.purpose }] };
  }
  if (request === undefined) throw new Error(`${fact.type} of a request that was not submitted`);
  const note = noteOf(fact);
  const step = { kind: fact.type, at, by, regionId: request.atRegionId, ...(note === undefined ? {} : { note }) };
  // Of which stage an office was notified, the next one was not.
  const { stage, ...known } = request;
  const staged = fact.type === 'quotaRequest.passedOn' || stage === undefined ? {} : { stage };
  return { ...known, ...staged, ...changeOf(request, fact, { at, by }), steps: [...request.steps, step] };
}

function changeOf(
  { grants }: QuotaRequest,
  fact: Exclude<QuotaRequestFact, { readonly type: 'quotaRequest.submitted' }>,
  { at, by }: { readonly at: Date; readonly by: Act },
): Partial<QuotaRequest> {
  const settled = (number: number, outcome: QuotaGrant['outcome']) =>
    grants.map((grant) => (grant.number === number ? { ...grant, outcome } : grant));
  switch (fact.type) {
    case 'quotaRequest.passedOn':
      return { atRegionId: fact.toRegionId, limit: fact.limit };
    case 'quotaRequest.declined':
      return { status: 'DECLINED' };
    case 'quotaRequest.withdrawn':
      return { status: 'WITHDRAWN' };
    case 'quotaRequest.grantDecided':
      return { status: 'GRANTING', grants: [...grants, { ...fact.grant, by, at, outcome: 'PENDING' }] };
    case 'quotaRequest.granted':
      return { status: 'GRANTED', grants: settled(fact.number, 'MADE') };
    case 'quotaRequest.grantFailed':
      return { status: 'OPEN', grants: settled(fact.number, 'FAILED') };
    case 'quotaRequest.reminded':
      return { stage: 'REMINDED' };
    case 'quotaRequest.escalated':
      return { stage: 'ESCALATED' };
    case 'quotaRequest.lapsed':
      return { stage: 'LAPSED', status: 'LAPSED' };
  }
}

function noteOf(fact: QuotaRequestFact): string | undefined {
  switch (fact.type) {
    case 'quotaRequest.passedOn':
      return fact.opinion;
    case 'quotaRequest.declined':
    case 'quotaRequest.withdrawn':
    case 'quotaRequest.grantFailed':
      return fact.reason;
    case 'quotaRequest.grantDecided':
      return fact.grant.passedOverBecause;
    default:
      return undefined;
  }
}
