import type { Post } from '@kuaijin/kit/access/posts';
import { levelOfRegion, regionCodeOf } from '@kuaijin/kit/access/region-scope';
import { accountPayload, inInput } from '@kuaijin/kit/accounts';
import { isRefusal, type Refusal, refuse } from '@kuaijin/kit/errors';
import { refused } from '@kuaijin/kit/errors/refusals';
import { actOf } from '@kuaijin/kit/identity';
import { parseInput } from '@kuaijin/kit/input';
import { deriveId } from '@kuaijin/kit/input/ids';
import { quantityMinor } from '@kuaijin/kit/measures/quantity';
import { type CapBasis, capOf, quotaOfYearBefore } from '../advances/cap';
import { openQuotaPoolInput } from '../domain/land-inputs';
import type { LandContext } from '../land-context';
import type { PoolMeta } from '../model/pools';
import type { OpenQuotaPoolInput } from './schema.generated';
import type { MutationResolvers } from './types.generated';

/** Posts in which a pool is opened; everything else is done by keepers alone. */
const openers: readonly Post[] = ['LAND_MANAGER', 'OPERATOR'];

/** 设立指标池 with the cap of its advances 预支上限, as an amount or as a share of the quota of the year before. */
export const openQuotaPool: NonNullable<MutationResolvers<LandContext>['openQuotaPool']> = async (
  _source,
  { input },
  context,
) => {
  const parsed = parseInput(openQuotaPoolInput, input);
  if (!parsed.ok) return refused(...parsed.refusals);
  const { regionId, year, idempotencyKey } = parsed.value;
  const { kind, isDemoData, isReserve } = input;
  const adcode = regionCodeOf(regionId) ?? '';
  if (isReserve && levelOfRegion(adcode) !== 'PROVINCE') {
    const expected = 'false: a reserve is of a province';
    return refused(refuse('INVALID_INPUT', ['input', 'isReserve'], { expected, received: 'true' }));
  }
  const pool: PoolMeta = {
    ...{ regionId, adcode, year, kind, isDemoData: isDemoData ?? false },
    ...(isReserve ? { isReserve } : {}),
  };
  const given = input.advanceCap ? quantityMinor(input.advanceCap, kind, ['input', 'advanceCap']) : 0n;
  if (isRefusal(given)) return refused(given);
  const act = actOf(context.identity, openers);
  const id = deriveId('pool', 'openQuotaPool', act.actorId, idempotencyKey);
  // A repetition is answered by what the year before was when it was asked first.
  const before = await context.pools.metaOf(id);
  const basis = keptBasis(before, input) ?? (await basisOf(input, pool, context));
  if (isRefusal(basis)) return refused(basis);
  const advanceCap = basis === undefined ? given : capOf(basis);
  const posted = await context.pools.openAccount(id, { meta: { ...pool, ...basis }, act, at: new Date(), advanceCap });
  return accountPayload('pool', inInput(posted, idempotencyKey), context);
};

const keptBasis = (before: PoolMeta | undefined, { advanceSharePercent }: OpenQuotaPoolInput): CapBasis | undefined => {
  const { advanceShare, advanceBase } = before ?? {};
  if (advanceShare === undefined || advanceBase === undefined || advanceShare !== advanceSharePercent) return undefined;
  return { advanceShare, advanceBase };
};

/** From what the cap is worked out; undefined where it is given as an amount, or nothing may be advanced. */
async function basisOf(
  { advanceCap, advanceSharePercent: advanceShare }: OpenQuotaPoolInput,
  pool: PoolMeta,
  { pools }: LandContext,
): Promise<CapBasis | Refusal | undefined> {
  if (advanceShare === undefined || advanceShare === null) return undefined;
  const path = ['input', 'advanceSharePercent'];
  if (advanceCap) return refuse('INVALID_INPUT', path, { expected: 'a share or an amount', received: 'both' });
  const advanceBase = await quotaOfYearBefore(pools, pool);
  if (advanceBase !== undefined) return { advanceShare, advanceBase };
  const expected = `a pool of ${pool.kind} in ${pool.regionId} of ${pool.year - 1}`;
  return refuse('NOT_FOUND', path, { expected, received: 'none' });
}
