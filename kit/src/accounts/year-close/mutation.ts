/** 年终结转 in the graph, made once for every family of accounts. */
import { refused } from '../../errors/refusals';
import { deriveId } from '../../input/ids';
import { parseInput } from '../../input/input';
import { dateOf } from '../../working-days/working-days';
import type { AccountMeta } from '../account-family';
import { type AccountContext, type AccountGraph, accountInput, accountPayload, orderOf } from '../account-graph';
import { orderFields, place } from '../orders';
import { toFieldOf } from '../transfers/mutation';
import { yearCloseCommand } from './order';

/** Proposes that what is left of an account goes into that of the next year, as far as its time is not over. */
export function yearCloseMutation<M extends AccountMeta, C extends AccountContext<M>, Name extends string>(
  graph: AccountGraph<M, C, Name>,
  mutation: string,
) {
  const toField = toFieldOf(graph.account);
  const { documentNumber, account } = orderFields;
  const schema = accountInput(graph.account, { [toField]: account.nullish(), documentNumber });
  return async (_source: unknown, { input }: { readonly input: object }, context: C) => {
    const parsed = parseInput(schema, input);
    if (!parsed.ok) return refused(...parsed.refusals);
    const { [toField]: named, documentNumber: document, idempotencyKey } = parsed.value;
    const toId = named ?? undefined;
    const to = toId === undefined ? undefined : await context.loaders.accounts.load(toId);
    const accounts = graph.accountsOf(context);
    const { family } = accounts;
    const order = orderOf(graph, context, mutation, parsed.value);
    const transferId = deriveId('transfer', family.source, mutation, context.identity.subject, idempotencyKey);
    const thisYear = Number(dateOf(order.at).slice(0, 4));
    const asked = { fromField: order.accountField, to, toId, toField, transferId, document, thisYear };
    const posted = await place(accounts, {
      ...order,
      command: (from) => yearCloseCommand(family, { ...asked, from }),
    });
    return accountPayload(graph.account, posted, context);
  };
}
