/** 调剂 in the graph, made once for every family of accounts: the mutation, and both accounts as its reach. */
import type { ReachTarget } from '../../access/enforce-reach';
import { isRefusal, type Refusal } from '../../errors/errors';
import { refused } from '../../errors/refusals';
import { deriveId } from '../../input/ids';
import { parseInput } from '../../input/input';
import type { LedgerCommand } from '../../ledger';
import { accountTarget } from '../access';
import type { AccountDocument, AccountMeta } from '../account-family';
import { type AccountContext, type AccountGraph, accountInput, accountPayload, orderOf } from '../account-graph';
import { orderFields, place } from '../orders';
import { transferCommand } from './order';

/** The amount of a command in minor units of what the account counts, with how refusals write others. */
export type AmountOf<M extends AccountMeta, A> = (
  account: AccountDocument<M>,
  amount: A,
) => Refusal | Pick<LedgerCommand, 'amount' | 'written'>;

/** Field of inputs that names the account that takes; typed as one name, whatever the family calls it. */
export const toFieldOf = (name: string) => `to${name[0]?.toUpperCase()}${name.slice(1)}Id` as 'toAccountId';

/** Proposes that an account gives to another one. */
export function transferMutation<M extends AccountMeta, C extends AccountContext<M>, Name extends string, A>(
  graph: AccountGraph<M, C, Name>,
  { mutation, amountOf }: { readonly mutation: string; readonly amountOf: AmountOf<M, A> },
) {
  const toField = toFieldOf(graph.account);
  const schema = accountInput(graph.account, {
    [toField]: orderFields.account,
    documentNumber: orderFields.documentNumber,
  });
  return async (_source: unknown, { input }: { readonly input: { readonly amount: A } }, context: C) => {
    const parsed = parseInput(schema, input);
    if (!parsed.ok) return refused(...parsed.refusals);
    const { [toField]: toId, documentNumber: document } = parsed.value;
    const to = await context.loaders.accounts.load(toId);
    const accounts = graph.accountsOf(context);
    const { idempotencyKey } = parsed.value;
    const transferId = deriveId('transfer', accounts.family.source, mutation, context.identity.subject, idempotencyKey);
    const posted = await place(accounts, {
      ...orderOf(graph, context, mutation, parsed.value),
      command: (from) => {
        const amount = amountOf(from, input.amount);
        if (isRefusal(amount)) return amount;
        const command = transferCommand(accounts.family, { from, to, toId, toField, transferId, document });
        return isRefusal(command) ? command : { ...command, ...amount };
      },
    });
    return accountPayload(graph.account, posted, context);
  };
}

/** Both accounts, as far as the input names them: who gives keeps neither side alone. */
export function transferReach<M extends AccountMeta, C extends AccountContext<M>>({
  account: name,
}: Pick<AccountGraph<M, C, string>, 'account'>) {
  const fields = [`${name}Id`, toFieldOf(name)];
  return async (input: object, { viewer, loaders }: C): Promise<readonly ReachTarget[]> => {
    const named = input as Readonly<Record<string, unknown>>;
    const targets = fields.map(async (field) => {
      const id = named[field];
      return typeof id === 'string' ? accountTarget(viewer, await loaders.accounts.load(id), field) : [];
    });
    return (await Promise.all(targets)).flat();
  };
}
