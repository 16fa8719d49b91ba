/** What persons do with what one of them proposed: confirm, decline, withdraw. */
import { type Refusal, refuse } from '../../errors/errors';
import { actOf } from '../../identity/identity';
import { requestKey } from '../../input/request-key';
import type { AccountMeta, Posted } from '../account-family';
import type { Accounts } from '../accounts';
import type { Order } from '../orders';

/** What a person does with a proposal. */
export interface Resolution
  extends Pick<Order<AccountMeta>, 'mutation' | 'idempotencyKey' | 'identity' | 'posts' | 'at'> {
  readonly by: 'CONFIRM' | 'WITHDRAW' | 'DECLINE';
  readonly proposalId: string;
  /** DECLINE: why. */
  readonly reason?: string;
}

/** Resolves a proposal. Whether its account is within the caller's reach is judged before (`@reach`). */
export async function resolveProposal<M extends AccountMeta>(
  accounts: Accounts<M>,
  { by, proposalId, reason, mutation, idempotencyKey, identity, posts, at }: Resolution,
): Promise<Posted> {
  const act = actOf(identity, posts);
  const { key } = requestKey(mutation, act.actorId, idempotencyKey);
  const proposal = (await accounts.proposals([proposalId])).get(proposalId);
  const reused = () => no(refuse('IDEMPOTENCY_KEY_REUSED', ['input', 'idempotencyKey'], { received: idempotencyKey }));
  if (proposal === undefined) {
    if (await accounts.keys.isClaimed(key)) return reused();
    return no(refuse('NOT_FOUND', ['input', 'proposalId'], { received: proposalId }));
  }
  const { account } = proposal;
  if (!(await accounts.keys.claim(key, `${account}#${proposalId}`))) return reused();
  const command = { key, act, at };
  if (by === 'CONFIRM') return inInput(await accounts.confirm(account, proposalId, command), idempotencyKey);
  const meta = reason === undefined ? {} : { meta: { reason } };
  const posted = await accounts.post(account, { ...command, kind: by, proposal: proposalId, ...meta });
  return inInput(posted, idempotencyKey);
}

const no = (refusal: Refusal): Posted => ({ ok: false, refusal });

/** The answer of the ledger in the words of the caller, who names a proposal alone. */
function inInput(posted: Posted, idempotencyKey: string): Posted {
  if (posted.ok) return posted;
  const { refusal } = posted;
  if (refusal.code === 'IDEMPOTENCY_KEY_REUSED') return no({ ...refusal, received: idempotencyKey });
  return no({ ...refusal, path: ['input', 'proposalId'] });
}
