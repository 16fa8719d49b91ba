/** 双人复核: what a second person does with a proposal, and 冲正, which is proposed itself. */
import type { Post } from '@kuaijin/kit/access/posts';
import { correctionOf, orderFields, type Posted, place, type Resolution, resolveProposal } from '@kuaijin/kit/accounts';
import { refused } from '@kuaijin/kit/errors/refusals';
import { parseInput } from '@kuaijin/kit/input';
import { z } from 'zod';
import type { FundsContext } from '../funds-context';
import type { MutationResolvers } from '../resolvers/types.generated';

const keepers: readonly Post[] = ['FUND_MANAGER'];

const { idempotencyKey, account, proposalId, reason, documentNumber, entrySeq, entryHash } = orderFields;
const resolveInput = z.object({ idempotencyKey, proposalId });
const declineInput = resolveInput.extend({ reason });
const correctInput = z.object({
  idempotencyKey,
  batchId: account,
  entrySeq,
  entryHash,
  reason,
  documentNumber: documentNumber.nullish(),
});

type Resolver<Name extends keyof MutationResolvers> = NonNullable<MutationResolvers<FundsContext>[Name]>;

export const confirmFundsProposal: Resolver<'confirmFundsProposal'> = (_source, { input }, context) => {
  const parsed = parseInput(resolveInput, input);
  if (!parsed.ok) return refused(...parsed.refusals);
  return resolved(context, { by: 'CONFIRM', mutation: 'confirmFundsProposal', ...parsed.value });
};

export const declineFundsProposal: Resolver<'declineFundsProposal'> = (_source, { input }, context) => {
  const parsed = parseInput(declineInput, input);
  if (!parsed.ok) return refused(...parsed.refusals);
  return resolved(context, { by: 'DECLINE', mutation: 'declineFundsProposal', ...parsed.value });
};

export const withdrawFundsProposal: Resolver<'withdrawFundsProposal'> = (_source, { input }, context) => {
  const parsed = parseInput(resolveInput, input);
  if (!parsed.ok) return refused(...parsed.refusals);
  return resolved(context, { by: 'WITHDRAW', mutation: 'withdrawFundsProposal', ...parsed.value });
};

export const correctFundsEntry: Resolver<'correctFundsEntry'> = async (_source, { input }, context) => {
  const parsed = parseInput(correctInput, input);
  if (!parsed.ok) return refused(...parsed.refusals);
  const { batchId, entrySeq: seq, entryHash: hash, reason: why, documentNumber: document } = parsed.value;
  const posted = await place(context.batches, {
    mutation: 'correctFundsEntry',
    idempotencyKey: parsed.value.idempotencyKey,
    identity: context.identity,
    posts: keepers,
    account: batchId,
    accountField: 'batchId',
    at: new Date(),
    command: () => correctionOf(seq, hash, why, document),
  });
  return payload(posted, context);
};

async function resolved(context: FundsContext, asked: Omit<Resolution, 'identity' | 'posts' | 'at'>) {
  const { batches, identity } = context;
  const posted = await resolveProposal(batches, { ...asked, identity, posts: keepers, at: new Date() });
  return payload(posted, context);
}

async function payload(posted: Posted, { loaders }: FundsContext) {
  if (!posted.ok) return refused(posted.refusal);
  const { stream, data } = posted.entry;
  const [proposal, batch] = await Promise.all([
    loaders.proposals.clear(data.proposal ?? '').load(data.proposal ?? ''),
    loaders.accounts.clear(stream).load(stream),
  ]);
  return { proposal: proposal ?? null, batch: batch ?? null, cursor: posted.cursor, userErrors: [] };
}
