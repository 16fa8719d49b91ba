import { regionCodeOf, regionScopesOf } from '@kuaijin/kit/access/region-scope';
import { maySee } from '@kuaijin/kit/access/visibility';
import { visibilityOfAccount } from '@kuaijin/kit/accounts';
import { isRefusal, type Refusal, refuse } from '@kuaijin/kit/errors';
import { refused } from '@kuaijin/kit/errors/refusals';
import { actOf } from '@kuaijin/kit/identity';
import { parseInput } from '@kuaijin/kit/input';
import { definedFields } from '@kuaijin/kit/input/defined-fields';
import { deriveId } from '@kuaijin/kit/input/ids';
import { requestKey } from '@kuaijin/kit/input/request-key';
import { parseMoney } from '@kuaijin/kit/measures/money';
import { type Award, batchTaken } from '../domain/award-tree';
import { recordGroupAwardInput } from '../domain/funds-inputs';
import type { FundsContext } from '../funds-context';
import type { MutationResolvers } from './types.generated';

/** 登记打捆资金: one award of so much to so many projects, of which some are known by name. */
export const recordGroupAward: NonNullable<MutationResolvers<FundsContext>['recordGroupAward']> = async (
  _source,
  { input },
  context,
) => {
  const parsed = parseInput(recordGroupAwardInput, input);
  if (!parsed.ok) return refused(...parsed.refusals);
  const { idempotencyKey, partOfId, batchId, ...stated } = definedFields(parsed.value);
  const total = parseMoney(input.total, ['input', 'total']);
  if (isRefusal(total)) return refused(total);
  const act = actOf(context.identity, 'FUND_MANAGER');
  const award: Award = {
    ...stated,
    id: deriveId('group-award', act.actorId, idempotencyKey),
    source: input.source,
    total,
    ...(partOfId ? { partOfId } : {}),
    ...(batchId ? { batchId } : {}),
  };
  const refusal = await batchRefusal(award, context);
  if (refusal !== undefined) return refused(refusal);
  const root = await rootOf(award, context);
  if (root === undefined) return refused(refuse('NOT_FOUND', ['input', 'partOfId'], { received: partOfId ?? '' }));
  const { key } = requestKey('recordGroupAward', act.actorId, idempotencyKey);
  if (!(await context.batches.keys.claim(key, root))) {
    return refused(refuse('IDEMPOTENCY_KEY_REUSED', ['input', 'idempotencyKey'], { received: idempotencyKey }));
  }
  const executed = await context.groupAwards.record(root, award, {
    key,
    act,
    at: new Date(),
    region: regionOf(award, context),
  });
  if (!executed.ok) return refused(executed.refusal);
  const recorded = await context.loaders.awards.clear(award.id).load(award.id);
  return { groupAward: recorded ?? null, cursor: executed.cursor, userErrors: [] };
};

/** The batch of an award is one that the caller sees, of the same source, and holds the money of no other award. */
async function batchRefusal(
  award: Award,
  { loaders, viewer, groupAwards }: FundsContext,
): Promise<Refusal | undefined> {
  if (award.batchId === undefined) return undefined;
  const path = ['input', 'batchId'];
  const batch = await loaders.accounts.load(award.batchId);
  if (batch === undefined || !maySee(viewer, visibilityOfAccount(batch), 'region')) {
    return refuse('NOT_FOUND', path, { received: award.batchId });
  }
  if (batch.meta.source !== award.source) {
    return refuse('INVALID_INPUT', path, { expected: `a batch of ${award.source}`, received: batch.meta.source });
  }
  const holder = await groupAwards.byBatch(award.batchId);
  if (holder === undefined || holder.key === award.id) return undefined;
  return batchTaken(award.batchId);
}

/** The region that is named, else that of who records it. */
function regionOf({ regionId }: Award, { identity }: FundsContext) {
  const region = regionId ?? `region-${regionCodeOf(identity.region) ?? '000000'}`;
  return { regionId: region, regionScopes: regionScopesOf(region) };
}

async function rootOf({ id, partOfId }: Award, { loaders }: FundsContext): Promise<string | undefined> {
  return partOfId === undefined ? id : (await loaders.awards.load(partOfId))?.rootId;
}
