/** 资金额度: recorded by its document, and handed down in parts; a second person confirms each. */
import { regionScopesOf } from '@kuaijin/kit/access/region-scope';
import { changeThing } from '@kuaijin/kit/aggregate/change-thing';
import { isRefusal, type Refusal, refuse } from '@kuaijin/kit/errors';
import { refused } from '@kuaijin/kit/errors/refusals';
import { actOf } from '@kuaijin/kit/identity';
import { parseInput } from '@kuaijin/kit/input';
import { deriveId } from '@kuaijin/kit/input/ids';
import { parseMoney } from '@kuaijin/kit/measures/money';
import { z } from 'zod';
import { projectFields } from '../domain/funds-inputs';
import type { FundsContext } from '../funds-context';
import type { MutationResolvers } from '../resolvers/types.generated';
import { fundQuotaId } from './model';
import { receiveHandedDown } from './receiving';
import { type FundQuota, leftRefusal, type QuotaFact, type QuotaPlace, receiverRefusal, resolveRefusal } from './rules';

type Resolver<Name extends keyof MutationResolvers> = NonNullable<MutationResolvers<FundsContext>[Name]>;

const { idempotencyKey, documentNumber, regionId, year, reason } = projectFields;
const id = z.string().trim().min(1).max(200);
const recordInput = z.object({ idempotencyKey, regionId, year, documentNumber });
const handDownInput = z.object({ idempotencyKey, quotaId: id, toRegionId: regionId, documentNumber });
const confirmInput = z.object({ idempotencyKey, quotaId: id, movementId: id });
const declineInput = confirmInput.extend({ reason });

export const recordFundQuota: Resolver<'recordFundQuota'> = async (_source, { input }, context) => {
  const parsed = parseInput(recordInput, input);
  if (!parsed.ok) return refused(...parsed.refusals);
  const amount = parseMoney(input.amount);
  if (isRefusal(amount)) return refused(amount);
  const { idempotencyKey: key, documentNumber: document, ...of } = parsed.value;
  const named = { ...of, source: input.source };
  const place = { ...named, id: fundQuotaId(named) };
  const above = await quotaAbove(place, context);
  if (above !== undefined) {
    const expected = `what ${above.regionId} hands down: the region above has the quota here`;
    return refused(refuse('INVALID_INPUT', ['input', 'regionId'], { expected, received: place.regionId }));
  }
  const movementId = deriveId('quota-movement', 'recordFundQuota', context.identity.subject, key);
  const movement = { id: movementId, kind: 'RECORD', amount, documentNumber: document } as const;
  const asked = { mutation: 'recordFundQuota', key, quotaId: place.id, content: { ...place, movement } };
  return change(context, asked, () => ({ type: 'fundQuota.proposed', place, movement }));
};

/** The quota of the same source and year that a region above has here. */
async function quotaAbove(place: QuotaPlace, { quotas }: FundsContext): Promise<FundQuota | undefined> {
  const above = regionScopesOf(place.regionId).map((code) => `region-${code}`);
  const ids = above.filter((one) => one !== place.regionId).map((one) => fundQuotaId({ ...place, regionId: one }));
  const found = await quotas.byIds(ids);
  return ids.flatMap((one) => found.get(one) ?? [])[0];
}

export const handDownFundQuota: Resolver<'handDownFundQuota'> = async (_source, { input }, context) => {
  const parsed = parseInput(handDownInput, input);
  if (!parsed.ok) return refused(...parsed.refusals);
  const amount = parseMoney(input.amount);
  if (isRefusal(amount)) return refused(amount);
  const { idempotencyKey: key, quotaId, toRegionId, documentNumber: document } = parsed.value;
  const movementId = deriveId('quota-movement', 'handDownFundQuota', context.identity.subject, key);
  const movement = { id: movementId, kind: 'HAND_DOWN', amount, toRegionId, documentNumber: document } as const;
  return change(context, { mutation: 'handDownFundQuota', key, quotaId, content: { movement } }, (quota) => {
    if (quota === undefined) return unknownQuota(quotaId);
    const { regionId: from, source, year: of } = quota;
    const place = { id: quota.id, regionId: from, source, year: of };
    const refusal = receiverRefusal(quota, toRegionId) ?? leftRefusal(quota, amount);
    return refusal ?? { type: 'fundQuota.proposed', place, movement };
  });
};

export const confirmFundQuotaMovement: Resolver<'confirmFundQuotaMovement'> = async (_source, { input }, context) => {
  const parsed = parseInput(confirmInput, input);
  if (!parsed.ok) return refused(...parsed.refusals);
  const { idempotencyKey: key, quotaId, movementId } = parsed.value;
  const by = actOf(context.identity, 'FUND_MANAGER');
  const asked = { mutation: 'confirmFundQuotaMovement', key, quotaId, content: { movementId } };
  const payload = await change(context, asked, (quota) =>
    quota === undefined
      ? unknownQuota(quotaId)
      : (resolveRefusal(quota, movementId, 'CONFIRM', by, new Date()) ?? { type: 'fundQuota.confirmed', movementId }),
  );
  if ('quota' in payload) await receiveHandedDown(payload.quota, movementId, context.quotas);
  return payload;
};

export const declineFundQuotaMovement: Resolver<'declineFundQuotaMovement'> = (_source, { input }, context) => {
  const parsed = parseInput(declineInput, input);
  if (!parsed.ok) return refused(...parsed.refusals);
  const { idempotencyKey: key, quotaId, movementId, reason: because } = parsed.value;
  const by = actOf(context.identity, 'FUND_MANAGER');
  const content = { movementId, reason: because };
  return change(context, { mutation: 'declineFundQuotaMovement', key, quotaId, content }, (quota) =>
    quota === undefined
      ? unknownQuota(quotaId)
      : (resolveRefusal(quota, movementId, 'DECLINE', by, new Date()) ?? { type: 'fundQuota.declined', ...content }),
  );
};

const unknownQuota = (received: string): Refusal => refuse('NOT_FOUND', ['input', 'quotaId'], { received });

interface Asked {
  readonly mutation: string;
  readonly key: string;
  readonly quotaId: string;
  readonly content: object;
}

async function change(
  context: FundsContext,
  { mutation, key, quotaId, content }: Asked,
  decide: (quota: FundQuota | undefined) => QuotaFact | Refusal,
) {
  const asked = { mutation, idempotencyKey: key, id: quotaId, post: 'FUND_MANAGER', content } as const;
  const executed = await changeThing(context.quotas, context, asked, decide);
  if (!executed.ok) return refused(executed.refusal);
  return { quota: executed.state, cursor: executed.cursor, userErrors: [] };
}
