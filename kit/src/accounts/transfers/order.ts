/** 调剂 as a person asks for it: proposed in the account that gives, for one that counts the same. */
import { type Refusal, refuse } from '../../errors/errors';
import type { LedgerCommand } from '../../ledger';
import type { AccountDocument, AccountFamily, AccountMeta } from '../account-family';
import { linkMeta } from './link';

export interface TransferOrder<M extends AccountMeta> {
  readonly from: AccountDocument<M>;
  /** Undefined where there is no such account. */
  readonly to: AccountDocument<M> | undefined;
  readonly toId: string;
  /** Field of the input that names the account that takes. */
  readonly toField: string;
  readonly transferId: string;
  readonly document: string;
}

/** The entry that gives the amount away, or why it may not go there. */
export function transferCommand<M extends AccountMeta>(
  family: Pick<AccountFamily<M>, 'fungibleBy'>,
  { from, to, toId, toField, transferId, document }: TransferOrder<M>,
): Refusal | Pick<LedgerCommand, 'kind' | 'document' | 'meta'> {
  const path = ['input', toField];
  if (to === undefined) return refuse('NOT_FOUND', path, { received: toId });
  if (to.key === from.key) return refuse('INVALID_INPUT', path, { expected: 'another account', received: toId });
  const field = family.fungibleBy.find((name) => from.meta[name] !== to.meta[name]);
  if (field !== undefined) {
    const stated = ({ meta }: AccountDocument<M>) => `${field} ${meta[field] ?? false}`;
    return refuse('NOT_TRANSFERABLE', path, { expected: stated(from), received: stated(to) });
  }
  return { kind: 'TRANSFER_OUT', document, meta: linkMeta({ id: transferId, account: to.key, isBack: false }) };
}
