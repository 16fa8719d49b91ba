/**
 * What was handed down arrives in the quota of the region that gets it: as an entry under the key of the movement, so
 * it arrives once however often it is carried on. Nothing that arrives is ever refused, so it never has to come back.
 */
import { storable, type Things } from '@kuaijin/kit/aggregate/things';
import { FeedFollower } from '@kuaijin/kit/feed';
import type { BsonData } from '@kuaijin/kit/journal';
import type { ServiceDeps } from '@kuaijin/kit/service';
import { fundQuotaId } from './model';
import type { FundQuota, QuotaFact } from './rules';

type Quotas = Things<FundQuota>;

/**
 * Carries a confirmed movement on to the region that gets it.
 * @throws KuaijinError UNAVAILABLE, OUTCOME_UNKNOWN: carry it on again
 */
export async function receiveHandedDown(quota: FundQuota, movementId: string, quotas: Quotas): Promise<void> {
  const movement = quota.movements.find(({ id }) => id === movementId);
  if (movement?.toRegionId === undefined || movement.status !== 'MADE' || movement.resolvedBy === undefined) return;
  const { source, year, regionId: fromRegionId } = quota;
  const { toRegionId: regionId, amount, documentNumber } = movement;
  const { at, ...act } = movement.resolvedBy;
  const place = { id: fundQuotaId({ regionId, source, year }), regionId, source, year };
  const fact: QuotaFact = {
    type: 'fundQuota.received',
    place,
    receipt: { movementId, fromRegionId, amount, documentNumber },
  };
  const { type, ...data } = fact;
  const command = { key: `received/${movementId}`, content: { movementId } as BsonData, act, at };
  const executed = await quotas.execute(place.id, command, () => [storable({ type, data })]);
  if (!executed.ok) throw new Error(`movement ${movementId} does not arrive: ${executed.refusal.code}`);
}

const CONFIRMED: QuotaFact['type'] = 'fundQuota.confirmed';

/** Hears what is confirmed: what a process left undone is carried on. */
export function handedDownFollower({ feed, mongo, namespaces, log }: ServiceDeps, quotas: Quotas): FeedFollower {
  return new FeedFollower({
    ...{ feed, log, db: mongo.db(namespaces.database()), name: 'handed-down-quotas', sources: ['funds'] },
    concerns: (type) => type === CONFIRMED,
    handle: async ({ subject, data }) => {
      const quota = await quotas.get(subject);
      const movementId = data?.['movementId'];
      if (quota !== undefined && typeof movementId === 'string') await receiveHandedDown(quota, movementId, quotas);
    },
  });
}
