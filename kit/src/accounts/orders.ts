import { z } from 'zod';
import type { Post } from '../access/posts';
import { type Refusal, refuse } from '../errors/errors';
import { actOf, type Identity } from '../identity/identity';
import { requestKey } from '../input/request-key';
import type { LedgerCommand } from '../ledger';
import { type AccountDocument, type AccountMeta, type Posted, secondPersonKinds } from './account-family';
import type { Accounts } from './accounts';
import { propose } from './proposals/propose';

/** What a person asks of an account through a mutation. */
export interface Order<M extends AccountMeta> {
  /** Name of the mutation: one idempotency key means one thing within it. */
  readonly mutation: string;
  readonly idempotencyKey: string;
  readonly identity: Identity;
  /** Posts in which it may be done. */
  readonly posts: readonly Post[];
  readonly account: string;
  /** Field of the input that names the account. */
  readonly accountField: string;
  readonly at: Date;
  /** The command, once the account is known: its amounts may depend on what the account counts. */
  readonly command: (account: AccountDocument<M>) => Refusal | Omit<LedgerCommand, 'key' | 'act' | 'at'>;
}

/**
 * Places an order, or proposes it where a second person has to confirm it. Whether the account is within the caller's
 * reach is judged before (`@reach`).
 */
export async function place<M extends AccountMeta>(accounts: Accounts<M>, order: Order<M>): Promise<Posted> {
  const { identity, account, accountField, mutation, idempotencyKey, at } = order;
  const act = actOf(identity, order.posts);
  const known = await accounts.byId(account);
  if (known === undefined) {
    return no(refuse('NOT_FOUND', ['input', accountField], { received: account }));
  }
  const command = order.command(known);
  if ('code' in command) return no(command);
  const misplaced = await misplacedRefusal(accounts, account, command);
  if (misplaced !== undefined) return no(misplaced);
  const { key } = requestKey(mutation, act.actorId, idempotencyKey);
  if (!(await accounts.keys.claim(key, account))) {
    return no(refuse('IDEMPOTENCY_KEY_REUSED', ['input', 'idempotencyKey'], { received: idempotencyKey }));
  }
  const posted = secondPersonKinds.has(command.kind)
    ? await propose(accounts, account, command, { key, act, at })
    : await accounts.post(account, { ...command, key, act, at });
  return inInput(posted, idempotencyKey, accountField);
}

const text = (max: number) => z.string().trim().min(1).max(max);

/** Fields that the inputs of both families have, with their limits in characters. */
export const orderFields = {
  idempotencyKey: z.string().min(1).max(200),
  account: text(200),
  reservationId: text(200),
  projectId: text(200),
  documentNumber: text(200),
  purpose: text(500),
  reason: text(500),
  proposalId: text(200),
  entrySeq: z.int().min(1),
  entryHash: text(200),
  regionId: z.string().regex(/^region-\d{6}$/),
  year: z.int().min(2000).max(2100),
} as const;

/** A reservation of another account is not known in this one; a mark of its release would mean nothing here. */
async function misplacedRefusal<M extends AccountMeta>(
  accounts: Accounts<M>,
  account: string,
  { kind, reservation }: Omit<LedgerCommand, 'key' | 'act' | 'at'>,
): Promise<Refusal | undefined> {
  if (kind === 'RESERVE' || reservation === undefined) return undefined;
  const known = (await accounts.reservations([reservation])).get(reservation);
  if (known === undefined || known.account === account) return undefined;
  return refuse('RESERVATION_UNKNOWN', ['input', 'reservationId'], { received: reservation });
}

const no = (refusal: Refusal): Posted => ({ ok: false, refusal });

/**
 * The answer of the ledger in the words of the caller: fields of the command are fields of the input, its keys are ours
 * alone.
 */
export function inInput(posted: Posted, idempotencyKey: string, accountField = 'account'): Posted {
  if (posted.ok) return posted;
  const { refusal } = posted;
  if (refusal.code === 'IDEMPOTENCY_KEY_REUSED') return no({ ...refusal, received: idempotencyKey });
  const fields: Readonly<Record<string, string>> = { reservation: 'reservationId', account: accountField };
  return no({ ...refusal, path: refusal.path.map((step) => fields[step] ?? step) });
}

/** 冲正: what reverses an entry, as it was seen. */
export function correctionOf(entrySeq: number, entryHash: string, reason: string, documentNumber?: string | null) {
  return {
    kind: 'CORRECT',
    corrects: { seq: entrySeq, hash: entryHash },
    meta: { reason },
    ...(documentNumber ? { document: documentNumber } : {}),
  } as const;
}
