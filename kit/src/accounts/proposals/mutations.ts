/**
 * 双人复核 in the graph: what a second person does with a proposal, and 冲正, which is proposed itself. Made once for
 * every family of accounts.
 */
import { z } from 'zod';
import { refused } from '../../errors/refusals';
import { parseInput } from '../../input/input';
import type { AccountMeta } from '../account-family';
import { type AccountContext, type AccountGraph, accountInput, accountPayload, orderOf } from '../account-graph';
import { correctionOf, orderFields, place } from '../orders';
import { type Resolution, resolveProposal } from './resolve';

/** Names of the mutations in the graph. */
export interface ProposalMutationNames {
  readonly confirm: string;
  readonly decline: string;
  readonly withdraw: string;
  readonly correct: string;
}

const { idempotencyKey, proposalId, reason, documentNumber, entrySeq, entryHash } = orderFields;
const resolveInput = z.object({ idempotencyKey, proposalId });
const declineInput = resolveInput.extend({ reason });

/** The four mutations for the accounts of a family. */
export function proposalMutations<M extends AccountMeta, C extends AccountContext<M>, Name extends string>(
  graph: AccountGraph<M, C, Name>,
  names: ProposalMutationNames,
) {
  const correctInput = accountInput(graph.account, {
    entrySeq,
    entryHash,
    reason,
    documentNumber: documentNumber.nullish(),
  });

  const resolved = async (
    input: object,
    schema: typeof resolveInput | typeof declineInput,
    context: C,
    { by, mutation }: Pick<Resolution, 'by' | 'mutation'>,
  ) => {
    const parsed = parseInput<z.infer<typeof resolveInput> & { readonly reason?: string }>(schema, input);
    if (!parsed.ok) return refused(...parsed.refusals);
    const asked = { by, mutation, identity: context.identity, posts: graph.keepers, at: new Date() };
    const posted = await resolveProposal(graph.accountsOf(context), { ...asked, ...parsed.value });
    return accountPayload(graph.account, posted, context);
  };

  return {
    confirm: (_source: unknown, { input }: { readonly input: object }, context: C) =>
      resolved(input, resolveInput, context, { by: 'CONFIRM', mutation: names.confirm }),

    decline: (_source: unknown, { input }: { readonly input: object }, context: C) =>
      resolved(input, declineInput, context, { by: 'DECLINE', mutation: names.decline }),

    withdraw: (_source: unknown, { input }: { readonly input: object }, context: C) =>
      resolved(input, resolveInput, context, { by: 'WITHDRAW', mutation: names.withdraw }),

    correct: async (_source: unknown, { input }: { readonly input: object }, context: C) => {
      const parsed = parseInput(correctInput, input);
      if (!parsed.ok) return refused(...parsed.refusals);
      const { entrySeq: seq, entryHash: hash, reason: why, documentNumber: document } = parsed.value;
      const posted = await place(graph.accountsOf(context), {
        ...orderOf(graph, context, names.correct, parsed.value),
        command: () => correctionOf(seq, hash, why, document),
      });
      return accountPayload(graph.account, posted, context);
    },
  };
}
