/** What the graph calls the accounts of a family, and what its mutations have in common. */
import { type ZodRawShape, z } from 'zod';
import type { Post } from '../access/posts';
import type { Viewer } from '../access/visibility';
import { type RefusedPayload, refused } from '../errors/refusals';
import type { RequestContext } from '../subgraph/subgraph';
import type { AccountDocument, AccountMeta, Posted } from './account-family';
import type { Accounts } from './accounts';
import type { AccountLoaders } from './loaders';
import { type Order, orderFields } from './orders';
import type { ProposalDocument } from './proposals/model';

/** What the resolvers of a family find in a request. */
export interface AccountContext<M extends AccountMeta> extends RequestContext {
  readonly viewer: Viewer;
  readonly loaders: AccountLoaders<M>;
}

/** The words of a family in the graph, and where a request finds its accounts. */
export interface AccountGraph<M extends AccountMeta, C extends AccountContext<M>, Name extends string> {
  /** Field of payloads that answers an account; inputs name it with `Id` behind. */
  readonly account: Name;
  /** Posts in which accounts are kept. */
  readonly keepers: readonly Post[];
  accountsOf(context: C): Accounts<M>;
}

/** The account as it stands, with what a second person has to confirm; null for what was done at once. */
export type AccountPayload<M extends AccountMeta, Name extends string> = {
  readonly proposal: ProposalDocument<M> | null;
  readonly cursor: string;
  readonly userErrors: readonly [];
} & { readonly [N in Name]: AccountDocument<M> | null };

/** An input that names an account, with the fields of its mutation beside; read as `account`. */
export function accountInput<Shape extends ZodRawShape>(
  name: string,
  shape: Shape,
): z.ZodType<z.infer<z.ZodObject<Shape>> & { readonly account: string; readonly idempotencyKey: string }> {
  const field = `${name}Id`;
  return z
    .object({ idempotencyKey: orderFields.idempotencyKey, [field]: orderFields.account, ...shape })
    .transform((value: Readonly<Record<string, unknown>>) => ({ ...value, account: value[field] })) as never;
}

/** An order for an account in the words of the graph, but for what is ordered. */
export function orderOf<M extends AccountMeta, C extends AccountContext<M>>(
  { account: name, keepers }: Pick<AccountGraph<M, C, string>, 'account' | 'keepers'>,
  { identity }: C,
  mutation: string,
  { account, idempotencyKey }: { readonly account: string; readonly idempotencyKey: string },
): Omit<Order<M>, 'command'> {
  return { mutation, idempotencyKey, identity, posts: keepers, account, accountField: `${name}Id`, at: new Date() };
}

/** What a mutation of an account answers. */
export async function accountPayload<M extends AccountMeta, Name extends string>(
  name: Name,
  posted: Posted,
  { loaders }: AccountContext<M>,
): Promise<RefusedPayload | AccountPayload<M, Name>> {
  if (!posted.ok) return refused(posted.refusal);
  const { stream, data } = posted.entry;
  const [proposal, account] = await Promise.all([
    data.proposal === undefined ? undefined : loaders.proposals.clear(data.proposal).load(data.proposal),
    loaders.accounts.clear(stream).load(stream),
  ]);
  const answer = { proposal: proposal ?? null, [name]: account ?? null, cursor: posted.cursor, userErrors: [] };
  return answer as unknown as AccountPayload<M, Name>;
}
