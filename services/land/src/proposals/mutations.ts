/** 双人复核: what a second person does with a proposal, and 冲正, which is proposed itself. */
import type { Post } from '@kuaijin/kit/access/posts';
import { correctionOf, orderFields, type Posted, place, type Resolution, resolveProposal } from '@kuaijin/kit/accounts';
import { refused } from '@kuaijin/kit/errors/refusals';
import { parseInput } from '@kuaijin/kit/input';
import { z } from 'zod';
import type { LandContext } from '../land-context';
import type { MutationResolvers } from '../resolvers/types.generated';

const keepers: readonly Post[] = ['LAND_MANAGER'];

const { idempotencyKey, account, proposalId, reason, documentNumber, entrySeq, entryHash } = orderFields;
const resolveInput = z.object({ idempotencyKey, proposalId });
const declineInput = resolveInput.extend({ reason });
const correctInput = z.object({
  idempotencyKey,
  poolId: account,
  entrySeq,
  entryHash,
  reason,
  documentNumber: documentNumber.nullish(),
});

type Resolver<Name extends keyof MutationResolvers> = NonNullable<MutationResolvers<LandContext>[Name]>;

export const confirmQuotaProposal: Resolver<'confirmQuotaProposal'> = (_source, { input }, context) => {
  const parsed = parseInput(resolveInput, input);
  if (!parsed.ok) return refused(...parsed.refusals);
  return resolved(context, { by: 'CONFIRM', mutation: 'confirmQuotaProposal', ...parsed.value });
};

export const declineQuotaProposal: Resolver<'declineQuotaProposal'> = (_source, { input }, context) => {
  const parsed = parseInput(declineInput, input);
  if (!parsed.ok) return refused(...parsed.refusals);
  return resolved(context, { by: 'DECLINE', mutation: 'declineQuotaProposal', ...parsed.value });
};

export const withdrawQuotaProposal: Resolver<'withdrawQuotaProposal'> = (_source, { input }, context) => {
  const parsed = parseInput(resolveInput, input);
  if (!parsed.ok) return refused(...parsed.refusals);
  return resolved(context, { by: 'WITHDRAW', mutation: 'withdrawQuotaProposal', ...parsed.value });
};

export const correctQuotaEntry: Resolver<'correctQuotaEntry'> = async (_source, { input }, context) => {
  const parsed = parseInput(correctInput, input);
  if (!parsed.ok) return refused(...parsed.refusals);
  const { poolId, entrySeq: seq, entryHash: hash, reason: why, documentNumber: document } = parsed.value;
  const posted = await place(context.pools, {
    mutation: 'correctQuotaEntry',
    idempotencyKey: parsed.value.idempotencyKey,
    identity: context.identity,
    posts: keepers,
    account: poolId,
    accountField: 'poolId',
    at: new Date(),
    command: () => correctionOf(seq, hash, why, document),
  });
  return payload(posted, context);
};

async function resolved(context: LandContext, asked: Omit<Resolution, 'identity' | 'posts' | 'at'>) {
  const { pools, identity } = context;
  const posted = await resolveProposal(pools, { ...asked, identity, posts: keepers, at: new Date() });
  return payload(posted, context);
}

async function payload(posted: Posted, { loaders }: LandContext) {
  if (!posted.ok) return refused(posted.refusal);
  const { stream, data } = posted.entry;
  const [proposal, pool] = await Promise.all([
    loaders.proposals.clear(data.proposal ?? '').load(data.proposal ?? ''),
    loaders.accounts.clear(stream).load(stream),
  ]);
  return { proposal: proposal ?? null, pool: pool ?? null, cursor: posted.cursor, userErrors: [] };
}
