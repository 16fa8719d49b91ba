/** 金融对接: the owner asks, the keeper of funds records what banks offer, the owner accepts. */

import { placeOf } from '@kuaijin/kit/aggregate/asked-by';
import { changeThing, type ThingChange } from '@kuaijin/kit/aggregate/change-thing';
import { isRefusal, type Refusal } from '@kuaijin/kit/errors';
import { refused } from '@kuaijin/kit/errors/refusals';
import { dayInput, parseInput } from '@kuaijin/kit/input';
import { deriveId } from '@kuaijin/kit/input/ids';
import { parseMoney } from '@kuaijin/kit/measures/money';
import { dateOf } from '@kuaijin/kit/working-days';
import { z } from 'zod';
import { projectFields, ratioInput } from '../domain/funds-inputs';
import type { FundsContext } from '../funds-context';
import type { MutationResolvers } from '../resolvers/types.generated';
import { acceptRefusal, type FinanceFact, type FinanceRequest, offerRefusal } from './rules';

type Resolver<Name extends keyof MutationResolvers> = NonNullable<MutationResolvers<FundsContext>[Name]>;

const { idempotencyKey, projectId, name } = projectFields;
const id = z.string().min(1).max(200);
const termMonths = z.int().min(1).max(600);
const requestInput = z.object({ idempotencyKey, projectId, termMonths, purpose: z.string().trim().min(1).max(500) });
const offerInput = z.object({
  ...{ idempotencyKey, requestId: id, institution: name, annualPercent: ratioInput, termMonths, validUntil: dayInput },
});
const acceptInput = z.object({ idempotencyKey, requestId: id, offerId: id });

export const requestFinance: Resolver<'requestFinance'> = async (_source, { input }, context) => {
  const parsed = parseInput(requestInput, input);
  if (!parsed.ok) return refused(...parsed.refusals);
  const { idempotencyKey: key, termMonths: months, purpose } = parsed.value;
  const amount = parseMoney(input.amount);
  if (isRefusal(amount)) return refused(amount);
  const requestId = deriveId('finance-request', context.identity.subject, key);
  const place = await placeOf(requestId, parsed.value.projectId, context);
  if (isRefusal(place)) return refused(place);
  const stated = { amount, termMonths: months, purpose };
  const content = { projectId: place.projectId, ...stated };
  return change(
    context,
    { mutation: 'requestFinance', idempotencyKey: key, id: requestId, post: ['OWNER', 'FUND_MANAGER'], content },
    () => ({
      ...{ type: 'financeRequest.made', place, ...stated },
    }),
  );
};

export const recordFinanceOffer: Resolver<'recordFinanceOffer'> = async (_source, { input }, context) => {
  const parsed = parseInput(offerInput, input);
  if (!parsed.ok) return refused(...parsed.refusals);
  const { idempotencyKey: key, requestId, ...terms } = parsed.value;
  const amount = parseMoney(input.amount);
  if (isRefusal(amount)) return refused(amount);
  const offerId = deriveId('finance-offer', context.identity.subject, key);
  const offer = { ...terms, id: offerId, amount, structure: input.structure };
  const order = { mutation: 'recordFinanceOffer', idempotencyKey: key, id: requestId, content: offer };
  return change(
    context,
    { ...order, post: 'FUND_MANAGER' },
    (request, version) => offerRefusal(request, version) ?? { type: 'financeRequest.offered', offer },
  );
};

export const acceptFinanceOffer: Resolver<'acceptFinanceOffer'> = async (_source, { input }, context) => {
  const parsed = parseInput(acceptInput, input);
  if (!parsed.ok) return refused(...parsed.refusals);
  const { idempotencyKey: key, requestId, offerId } = parsed.value;
  const order = { mutation: 'acceptFinanceOffer', idempotencyKey: key, id: requestId, content: { offerId } };
  const today = dateOf(new Date());
  return change(
    context,
    { ...order, post: 'OWNER' },
    (request, version) =>
      acceptRefusal(request, offerId, today, version) ?? { type: 'financeRequest.accepted', offerId },
  );
};

async function change(
  context: FundsContext,
  asked: ThingChange,
  decide: (request: FinanceRequest | undefined, version: number) => FinanceFact | Refusal,
) {
  const executed = await changeThing(context.finance, context, asked, decide);
  if (!executed.ok) return refused(executed.refusal);
  return { request: executed.state, cursor: executed.cursor, userErrors: [] };
}
