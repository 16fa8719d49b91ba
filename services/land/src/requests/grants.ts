/**
 * 批复的执行: what was decided to give is proposed for the pool of the office that asked, where a second person confirms
 * it, or held in a reserve for the project. Whoever hears of the decision sees to it, so that none is left half done.
 */

import { regionCodeOf } from '@kuaijin/kit/access/region-scope';
import type { Posted } from '@kuaijin/kit/accounts';
import { propose } from '@kuaijin/kit/accounts';
import { storable, systemAct, type Things } from '@kuaijin/kit/aggregate/things';
import { isKuaijinError, type Refusal } from '@kuaijin/kit/errors';
import { refusalOf } from '@kuaijin/kit/errors/refusals';
import type { FeedEvent } from '@kuaijin/kit/feed';
import { deriveId } from '@kuaijin/kit/input/ids';
import type { BsonData } from '@kuaijin/kit/journal';
import type { ServiceDeps } from '@kuaijin/kit/service';
import type { Pools } from '../model/pools';
import type { QuotaGrant, QuotaRequest, QuotaRequestFact } from './rules';

export interface GrantStores {
  readonly pools: Pools;
  readonly requests: Things<QuotaRequest>;
}

/** Requests of a region whose grant waits to be confirmed, at most. */
const WAITING_AT_ONCE = 1_000;

/** Key of the movement that carries a grant out. */
const movementKey = (requestId: string, number: number): string => `quota-request/${requestId}/${number}`;

/** The proposal that a second person confirms. */
export const grantProposalId = (requestId: string, number: number): string =>
  deriveId('proposal', 'land', movementKey(requestId, number));

/** The reservation that holds a grant out of a reserve. */
export const grantReservationId = (requestId: string, number: number): string =>
  deriveId('reservation', 'land', movementKey(requestId, number));

/**
 * Carries out the grant of a request that was decided last, if it is not yet; repeating it is harmless.
 * @returns why the account refused it, or undefined
 * @throws KuaijinError UNAVAILABLE, OUTCOME_UNKNOWN: carry it out again
 */
export async function carryOut(request: QuotaRequest, stores: GrantStores): Promise<Refusal | undefined> {
  const grant = request.grants.at(-1);
  if (grant === undefined || grant.outcome !== 'PENDING') return undefined;
  const posted = await posting(request, grant, stores);
  if (!posted.ok) {
    await recordOutcome(
      request.id,
      { type: 'quotaRequest.grantFailed', number: grant.number, reason: posted.refusal.code },
      stores,
    );
    return posted.refusal;
  }
  if (grant.isFromReserve)
    await recordOutcome(request.id, { type: 'quotaRequest.granted', number: grant.number }, stores);
  return undefined;
}

async function posting(
  { id, projectId, purpose }: QuotaRequest,
  grant: QuotaGrant,
  { pools }: GrantStores,
): Promise<Posted> {
  const { number, amount, documentNumber: document, poolId, by: act, at, isFromReserve } = grant;
  const key = movementKey(id, number);
  try {
    if (!isFromReserve) {
      return await propose(
        pools,
        poolId,
        { kind: 'ISSUE', amount, document, meta: { reason: purpose } },
        { key, act, at },
      );
    }
    const meta = { purpose, ...(projectId === undefined ? {} : { projectId }) };
    const reservation = grantReservationId(id, number);
    return await pools.post(poolId, { kind: 'RESERVE', key, amount, document, reservation, meta, act, at });
  } catch (error) {
    const refusal = isKuaijinError(error) ? refusalOf(error) : undefined;
    if (refusal === undefined) throw error;
    return { ok: false, refusal };
  }
}

/** Records what became of a grant, once. */
function recordOutcome(
  requestId: string,
  fact: Extract<QuotaRequestFact, { readonly number: number }>,
  { requests }: Pick<GrantStores, 'requests'>,
) {
  const { type, ...data } = fact;
  const command = { key: `settled/${fact.number}`, content: { type } as BsonData, act: systemAct, at: new Date() };
  return requests.execute(requestId, command, () => [storable({ type, data })]);
}

const DECIDED: QuotaRequestFact['type'] = 'quotaRequest.grantDecided';

/** Follows what land itself reports, until the signal comes; what fails is tried again. */
export function followGrants(
  { feed, mongo, namespaces, log }: ServiceDeps,
  stores: GrantStores,
  signal: AbortSignal,
): Promise<void> {
  return feed.followFeed({
    follower: 'quota-grants',
    db: mongo.db(namespaces.database()),
    sources: ['land'],
    handle: (event) => heard(event, stores),
    concerns: (type) => type === DECIDED || type in outcomes,
    signal,
    onError: (error) => log.warn({ err: error }, 'grant of a request for quota not carried on; retrying'),
  });
}

/** What an event of the ledger means for the proposal that it resolves. */
const outcomes: Readonly<Record<string, 'CONFIRMED' | 'DECLINED' | 'WITHDRAWN' | 'LAPSED'>> = {
  'quota.issued': 'CONFIRMED',
  'quota.proposalDeclined': 'DECLINED',
  'quota.proposalWithdrawn': 'WITHDRAWN',
  'quota.proposalLapsed': 'LAPSED',
};

/** Takes note of an event of land: a decided grant is carried out, and a resolved proposal settles its request. */
async function heard({ type, subject, regionId, data }: FeedEvent, stores: GrantStores): Promise<void> {
  if (type === DECIDED) {
    const request = await stores.requests.get(subject);
    if (request !== undefined) await carryOut(request, stores);
    return;
  }
  const outcome = outcomes[type];
  const proposalId = data?.['proposalId'];
  const code = regionCodeOf(regionId);
  if (outcome === undefined || typeof proposalId !== 'string' || code === undefined) return;
  const waiting = await stores.requests.inRegion(code, 'GRANTING', WAITING_AT_ONCE);
  for (const { id, grants } of waiting) {
    const { number } = grants.at(-1) ?? { number: 0 };
    if (grantProposalId(id, number) !== proposalId) continue;
    const reason = outcome;
    await recordOutcome(
      id,
      outcome === 'CONFIRMED'
        ? { type: 'quotaRequest.granted', number }
        : { type: 'quotaRequest.grantFailed', number, reason },
      stores,
    );
  }
}
