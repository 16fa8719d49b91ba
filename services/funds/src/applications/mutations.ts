/** 资金申请: the owner or his agent applies, the bureau of the region recommends, the level above decides. */
import { placeOf } from '@kuaijin/kit/aggregate/asked-by';
import { changeThing, type ThingChange } from '@kuaijin/kit/aggregate/change-thing';
import { isRefusal, type Refusal, refuse } from '@kuaijin/kit/errors';
import { refused } from '@kuaijin/kit/errors/refusals';
import { parseInput } from '@kuaijin/kit/input';
import { deriveId } from '@kuaijin/kit/input/ids';
import { parseMoney } from '@kuaijin/kit/measures/money';
import { z } from 'zod';
import { projectFields } from '../domain/funds-inputs';
import type { FundsContext } from '../funds-context';
import type { MutationResolvers } from '../resolvers/types.generated';
import {
  type ApplicationFact,
  askedRefusal,
  decidingRegion,
  elsewhereRefusal,
  type FundApplication,
  moveRefusal,
} from './rules';

type Resolver<Name extends keyof MutationResolvers> = NonNullable<MutationResolvers<FundsContext>[Name]>;

const { idempotencyKey, projectId, documentNumber, purpose, reason } = projectFields;
const applicationId = z.string().trim().min(1).max(200);
const applyInput = z.object({ idempotencyKey, projectId, purpose });
const recommendInput = z.object({ idempotencyKey, applicationId, opinion: reason });
const approveInput = z.object({ idempotencyKey, applicationId, documentNumber });
const endInput = z.object({ idempotencyKey, applicationId, reason });

export const applyForFunds: Resolver<'applyForFunds'> = async (_source, { input }, context) => {
  const parsed = parseInput(applyInput, input);
  if (!parsed.ok) return refused(...parsed.refusals);
  const amount = parseMoney(input.amount);
  if (isRefusal(amount)) return refused(amount);
  const { idempotencyKey: key, purpose: stated } = parsed.value;
  const id = deriveId('fund-application', context.identity.subject, key);
  const place = await placeOf(id, parsed.value.projectId, context);
  if (isRefusal(place)) return refused(place);
  const asked = { source: input.source, amount, purpose: stated };
  const order = { mutation: 'applyForFunds', idempotencyKey: key, id, post: ['OWNER', 'AGENT'] } as const;
  return change(context, { ...order, content: { projectId: place.projectId, ...asked } }, (known) =>
    known === undefined
      ? { type: 'fundApplication.submitted', place, ...asked }
      : refuse('IDEMPOTENCY_KEY_REUSED', ['input', 'idempotencyKey'], { received: key }),
  );
};

export const recommendFundApplication: Resolver<'recommendFundApplication'> = async (_source, { input }, context) => {
  const parsed = parseInput(recommendInput, input);
  if (!parsed.ok) return refused(...parsed.refusals);
  const amount = input.amount ? parseMoney(input.amount) : undefined;
  if (isRefusal(amount)) return refused(amount);
  const { idempotencyKey: key, applicationId: id, opinion } = parsed.value;
  const order = { mutation: 'recommendFundApplication', idempotencyKey: key, id, post: 'FUND_MANAGER' } as const;
  return change(context, { ...order, content: { amount: amount ?? null, opinion } }, (known, version) => {
    const refusal = answerRefusal(known, version, 'RECOMMEND', context);
    if (refusal !== undefined || known === undefined) return refusal ?? unknownApplication(id);
    const recommended = amount ?? known.amount;
    const toRegionId = decidingRegion(known.atRegionId);
    const fact = { type: 'fundApplication.recommended', amount: recommended, opinion, toRegionId } as const;
    return askedRefusal(known, recommended) ?? fact;
  });
};

export const approveFundApplication: Resolver<'approveFundApplication'> = async (_source, { input }, context) => {
  const parsed = parseInput(approveInput, input);
  if (!parsed.ok) return refused(...parsed.refusals);
  const amount = input.amount ? parseMoney(input.amount) : undefined;
  if (isRefusal(amount)) return refused(amount);
  const { idempotencyKey: key, applicationId: id, documentNumber: document } = parsed.value;
  const order = { mutation: 'approveFundApplication', idempotencyKey: key, id, post: 'FUND_MANAGER' } as const;
  return change(
    context,
    { ...order, content: { amount: amount ?? null, documentNumber: document } },
    (known, version) => {
      const refusal = answerRefusal(known, version, 'APPROVE', context);
      if (refusal !== undefined || known === undefined) return refusal ?? unknownApplication(id);
      const approved = amount ?? known.recommended ?? known.amount;
      const fact = { type: 'fundApplication.approved', amount: approved, documentNumber: document } as const;
      return askedRefusal(known, approved) ?? fact;
    },
  );
};

export const declineFundApplication: Resolver<'declineFundApplication'> = (_source, { input }, context) => {
  const parsed = parseInput(endInput, input);
  if (!parsed.ok) return refused(...parsed.refusals);
  const { idempotencyKey: key, applicationId: id, reason: because } = parsed.value;
  const order = { mutation: 'declineFundApplication', idempotencyKey: key, id, post: 'FUND_MANAGER' } as const;
  return change(
    context,
    { ...order, content: { reason: because } },
    (known, version) =>
      answerRefusal(known, version, 'DECLINE', context) ?? { type: 'fundApplication.declined', reason: because },
  );
};

export const withdrawFundApplication: Resolver<'withdrawFundApplication'> = (_source, { input }, context) => {
  const parsed = parseInput(endInput, input);
  if (!parsed.ok) return refused(...parsed.refusals);
  const { idempotencyKey: key, applicationId: id, reason: because } = parsed.value;
  const order = { mutation: 'withdrawFundApplication', idempotencyKey: key, id, post: ['OWNER', 'AGENT'] } as const;
  return change(
    context,
    { ...order, content: { reason: because } },
    (known, version) =>
      moveRefusal(known, version, 'WITHDRAW') ?? { type: 'fundApplication.withdrawn', reason: because },
  );
};

/** Why the bureau of the caller does not answer so now, or undefined. */
function answerRefusal(
  known: FundApplication | undefined,
  version: number,
  move: 'RECOMMEND' | 'APPROVE' | 'DECLINE',
  { identity }: FundsContext,
): Refusal | undefined {
  return moveRefusal(known, version, move) ?? (known && elsewhereRefusal(known, identity.region));
}

const unknownApplication = (received: string): Refusal => refuse('NOT_FOUND', ['input', 'applicationId'], { received });

async function change(
  context: FundsContext,
  asked: ThingChange,
  decide: (application: FundApplication | undefined, version: number) => ApplicationFact | Refusal,
) {
  const executed = await changeThing(context.applications, context, asked, decide);
  if (!executed.ok) return refused(executed.refusal);
  return { application: executed.state, cursor: executed.cursor, userErrors: [] };
}
