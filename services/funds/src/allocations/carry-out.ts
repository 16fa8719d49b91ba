/**
 * Carries an allocation out: holds a share of every application, then the money or the quota, and only when all of it
 * is held is it made. Every step is one entry under a key of the allocation, and what is given back leaves a mark that
 * a step on its way cannot pass; so any process may carry it on, two at once too, wherever another one ended.
 */
import { type Placed, storable, type Things } from '@kuaijin/kit/aggregate/things';
import { isKuaijinError, type Refusal } from '@kuaijin/kit/errors';
import { refusalOf } from '@kuaijin/kit/errors/refusals';
import { FeedFollower } from '@kuaijin/kit/feed';
import type { BsonData } from '@kuaijin/kit/journal';
import type { ServiceDeps } from '@kuaijin/kit/service';
import { type ApplicationFact, type FundApplication, shareRefusal } from '../applications/rules';
import type { Batches } from '../model/batches';
import { assignRefusal, type FundQuota, type QuotaFact } from '../quotas/rules';
import type { AllocationFact, AllocationLine, FundAllocation } from './rules';

export interface AllocationStores {
  readonly batches: Batches;
  readonly quotas: Things<FundQuota>;
  readonly applications: Things<FundApplication>;
  readonly allocations: Things<FundAllocation>;
}

/**
 * Carries an allocation out, if it is not yet; repeating it is harmless.
 * @returns the allocation with its outcome
 * @throws KuaijinError UNAVAILABLE, OUTCOME_UNKNOWN: carry it out again
 */
export async function carryOut(decided: FundAllocation, stores: AllocationStores): Promise<FundAllocation> {
  const known = (await stores.allocations.get(decided.id)) ?? decided;
  const refusal = known.status === 'PENDING' ? await hold(known, stores) : undefined;
  const settled = known.status === 'PENDING' ? await withOutcome(known, refusal, stores) : known;
  for (const [i, line] of settled.lines.entries()) {
    if (settled.status === 'FAILED') await giveBack(settled, line, i, stores);
    const type = settled.status === 'MADE' ? 'fundApplication.allocated' : 'fundApplication.shareReturned';
    const fact: ApplicationFact = { type, share: shareOf(settled, line) };
    await record(stores.applications, line.applicationId, settled, 'outcome', () => fact);
  }
  return settled;
}

/** Holds all of it, until something refuses. */
async function hold(allocation: FundAllocation, stores: AllocationStores): Promise<Refusal | undefined> {
  for (const [i, line] of allocation.lines.entries()) {
    const share = shareOf(allocation, line);
    const held = await record(stores.applications, line.applicationId, allocation, 'hold', (application) => {
      const refusal = shareRefusal(application, share, ['input', 'lines', String(i)]);
      return refusal ?? ({ type: 'fundApplication.shareHeld', share } satisfies ApplicationFact);
    });
    if (held !== undefined) return held;
  }
  if (allocation.kind === 'QUOTA') return assign(allocation, stores);
  for (const [i, line] of allocation.lines.entries()) {
    const refusal = await reserve(allocation, line, i, stores);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}

const LINES = ['input', 'lines'];

function assign(allocation: FundAllocation, { quotas }: AllocationStores): Promise<Refusal | undefined> {
  const assignment = assignmentOf(allocation);
  return record(quotas, allocation.accountId, allocation, 'hold', (quota) => {
    if (quota === undefined) throw new Error(`there is no quota ${allocation.accountId}`);
    const fact: QuotaFact = { type: 'fundQuota.assigned', assignment };
    return assignRefusal(quota, assignment, LINES) ?? fact;
  });
}

async function reserve(
  { accountId, by: act, at, documentNumber: document }: FundAllocation,
  { projectId, purpose, amount, reservationId: reservation }: AllocationLine,
  number: number,
  { batches }: AllocationStores,
): Promise<Refusal | undefined> {
  const command = { kind: 'RESERVE', key: reservation, reservation, amount, document, act, at } as const;
  try {
    const posted = await batches.post(accountId, { ...command, meta: { projectId, purpose } });
    return posted.ok ? undefined : { ...posted.refusal, path: [...LINES, String(number), 'amount'] };
  } catch (error) {
    const refusal = isKuaijinError(error) ? refusalOf(error) : undefined;
    if (refusal === undefined) throw error;
    return refusal;
  }
}

/** Decides once whether it was made: of two that carry it out the first. */
async function withOutcome(
  { id, by: act, at }: FundAllocation,
  refusal: Refusal | undefined,
  { allocations }: AllocationStores,
): Promise<FundAllocation> {
  const fact: AllocationFact =
    refusal === undefined ? { type: 'fundAllocation.made' } : { type: 'fundAllocation.failed', refusal };
  const { type, ...data } = fact;
  const command = { key: 'outcome', content: {} as BsonData, act, at };
  const executed = await allocations.execute(id, command, () => [storable({ type, data })]);
  if (!executed.ok) throw new Error(`allocation ${id}: ${executed.refusal.code}`);
  return executed.state;
}

/** Frees what of a line is held; what was not held yet never will be. */
async function giveBack(
  allocation: FundAllocation,
  { reservationId: reservation }: AllocationLine,
  number: number,
  { batches, quotas }: AllocationStores,
): Promise<void> {
  const { id, accountId, by: act, at } = allocation;
  if (allocation.kind === 'QUOTA') {
    if (number > 0) return;
    const fact: QuotaFact = { type: 'fundQuota.assignmentReturned', assignment: assignmentOf(allocation) };
    await record(quotas, accountId, allocation, 'outcome', () => fact);
    return;
  }
  const command = { kind: 'RELEASE', key: `${reservation}/back`, reservation, act, at } as const;
  const posted = await batches.post(accountId, command);
  if (!posted.ok && posted.refusal.code !== 'RESERVATION_CLOSED') {
    throw new Error(`allocation ${id} is not given back: ${posted.refusal.code}`);
  }
}

const shareOf = ({ id: allocationId, kind }: FundAllocation, { amount }: AllocationLine) => ({
  ...{ allocationId, kind, amount },
});

const assignmentOf = ({ id: allocationId, lines }: FundAllocation) => ({
  allocationId,
  shares: lines.map(({ applicationId, projectId, amount }) => ({ applicationId, projectId, amount })),
});

/** Records one step of an allocation in the journal of a thing, once. @returns why the thing refuses it */
async function record<S extends Placed>(
  things: Things<S>,
  id: string,
  allocation: FundAllocation,
  step: 'hold' | 'outcome',
  decide: (thing: S | undefined) => Refusal | { readonly type: string },
): Promise<Refusal | undefined> {
  const { id: allocationId, by: act, at } = allocation;
  const command = { key: `allocation/${allocationId}/${step}`, content: { allocationId } as BsonData, act, at };
  const executed = await things.execute(id, command, (thing) => {
    const decided = decide(thing);
    if ('code' in decided) return decided;
    const { type, ...data } = decided;
    return [storable({ type, data })];
  });
  return executed.ok ? undefined : executed.refusal;
}

const DECIDED: AllocationFact['type'] = 'fundAllocation.decided';

/** Hears what is decided: what a process left undone is carried on. */
export function allocationFollower(
  { feed, mongo, namespaces, log }: ServiceDeps,
  stores: AllocationStores,
): FeedFollower {
  return new FeedFollower({
    ...{ feed, log, db: mongo.db(namespaces.database()), name: 'fund-allocations', sources: ['funds'] },
    concerns: (type) => type === DECIDED,
    handle: async ({ subject }) => {
      const decided = await stores.allocations.get(subject);
      if (decided !== undefined) await carryOut(decided, stores);
    },
  });
}
