import type { FollowedProjects } from '../access/followed-projects';
import type { Act, Post } from '../access/posts';
import { regionScopesOf } from '../access/region-scope';
import { type ErrorCode, isKuaijinError, type Refusal, refuse } from '../errors/errors';
import { refusalOf } from '../errors/refusals';
import type { LedgerCommand } from '../ledger';
import type { AccountMeta, Posted } from './account-family';
import type { Accounts } from './accounts';

/** What a case asks of an account; crosses Temporal as JSON. */
export interface ElementOrder {
  /** What the account has to hold. */
  readonly kind: string;
  readonly account: string;
  readonly reservationId: string;
  readonly key: string;
  /** Minor units as decimal digits. */
  readonly amountMinor: string;
  readonly projectId: string;
  readonly caseId: string;
  readonly stepId: string;
  readonly by: { readonly actorId: string; readonly post: string; readonly onBehalfOf?: string };
  /** Epoch milliseconds. */
  readonly at: number;
}

export type ElementAnswer = { readonly ok: true } | { readonly ok: false; readonly refusal: Refusal };

/** Refusals that a retry may turn into a success once the account is replenished. */
const retryableRefusals = new Set(['INSUFFICIENT_QUOTA', 'INSUFFICIENT_FUNDS', 'NOT_FOUND']);

/**
 * 要素跟着项目走: what the workflow of a case may ask of the accounts of a family. Each answer holds for a repetition too.
 * @param projects where each lies: an account gives to projects of its own region alone
 * @param commitRefusal why what an account of this kind holds for a project may not be committed yet; the case asks
 * again later
 */
export function elementActivities<M extends AccountMeta>(
  accounts: Accounts<M>,
  projects: Pick<FollowedProjects, 'byIds'>,
  commitRefusal: (meta: M, order: ElementOrder) => Promise<Refusal | undefined> = async () => undefined,
) {
  return {
    /**
     * Reserves for a case. A case that is refused for lack of quota or funds is remembered and notified when the
     * account is replenished.
     */
    async reserveElement(order: ElementOrder): Promise<ElementAnswer> {
      const { account, reservationId } = order;
      const command = reserveCommand(order);
      if ('code' in command) return { ok: false, refusal: command };
      const meta = await accounts.metaOf(account);
      if (meta !== undefined && !accounts.family.holds(meta, order.kind)) return otherKind(order);
      const project = (await projects.byIds([order.projectId])).get(order.projectId);
      if (meta !== undefined && project !== undefined && !regionScopesOf(project.regionId).includes(meta.adcode)) {
        return otherRegion(order, project.regionId);
      }
      let posted = await post(accounts, account, command);
      if (isWaiting(posted)) {
        const { code } = posted.refusal;
        await remember(accounts, order, command, code);
        // Nobody would notify the case of a replenishment between the refusal and the record.
        posted = await post(accounts, account, command);
        // Opened meanwhile: now it is known what it waits for.
        if (isWaiting(posted) && posted.refusal.code !== code) {
          await remember(accounts, order, command, posted.refusal.code);
        }
      }
      if (!isWaiting(posted)) await accounts.waiters.forget(account, reservationId);
      return answerOf(posted);
    },

    /** Commits whatever of the reservation is open. */
    async commitElement(order: ElementOrder): Promise<ElementAnswer> {
      const meta = await accounts.metaOf(order.account);
      const refusal = meta === undefined ? undefined : await commitRefusal(meta, order);
      if (refusal !== undefined) return { ok: false, refusal };
      const posted = await post(accounts, order.account, { ...commandOf(order), kind: 'COMMIT' });
      if (posted.ok || posted.refusal.code !== 'RESERVATION_CLOSED') return answerOf(posted);
      const state = await accounts.reservationState(order.account, order.reservationId);
      return state !== undefined && state.committed > 0n ? { ok: true } : answerOf(posted);
    },

    /**
     * Frees whatever of the reservation is open; what was never reserved can never be reserved after it. A commit that
     * was on its way when the case gave up may have come first: it is taken back, so that nothing is held for a case
     * that holds nothing.
     */
    async releaseElement(order: ElementOrder): Promise<ElementAnswer> {
      const posted = await post(accounts, order.account, { ...commandOf(order), kind: 'RELEASE' });
      await accounts.waiters.forget(order.account, order.reservationId);
      if (posted.ok || posted.refusal.code !== 'RESERVATION_CLOSED') return answerOf(posted);
      return takeBack(accounts, order);
    },

    /** Takes back every commit of the reservation that stands. */
    returnElement: (order: ElementOrder): Promise<ElementAnswer> => takeBack(accounts, order),
  };
}

async function takeBack<M extends AccountMeta>(accounts: Accounts<M>, order: ElementOrder): Promise<ElementAnswer> {
  const state = await accounts.reservationState(order.account, order.reservationId);
  if (state === undefined) {
    return { ok: false, refusal: refuse('RESERVATION_UNKNOWN', ['reservationId'], { received: order.reservationId }) };
  }
  for (const [commit, left] of Object.entries(state.commits)) {
    if (left === 0n) continue;
    const command = {
      ...commandOf(order),
      kind: 'RETURN',
      key: `${order.key}#${commit}`,
      commit: Number(commit),
    } as const;
    const posted = await post(accounts, order.account, command);
    if (!posted.ok) return answerOf(posted);
  }
  return { ok: true };
}

async function post<M extends AccountMeta>(
  accounts: Accounts<M>,
  account: string,
  command: LedgerCommand,
): Promise<Posted> {
  try {
    return await accounts.post(account, command);
  } catch (error) {
    // A refusal that was thrown is an answer all the same; anything else is tried again by the workflow.
    const refusal = isKuaijinError(error) ? refusalOf(error) : undefined;
    if (refusal === undefined) throw error;
    return { ok: false, refusal };
  }
}

/** Whether an account has enough nobody knows before it is opened: then every replenishment of it is news. */
async function remember<M extends AccountMeta>(
  accounts: Accounts<M>,
  { account, reservationId, caseId }: ElementOrder,
  { at, amount = 0n }: LedgerCommand,
  code: ErrorCode,
): Promise<void> {
  const wanted = code === 'NOT_FOUND' ? 0n : amount;
  await accounts.waiters.remember({ account, reservationId, caseId, since: at, amount: wanted });
}

function isWaiting(posted: Posted): posted is Extract<Posted, { readonly ok: false }> {
  return !posted.ok && retryableRefusals.has(posted.refusal.code);
}

function answerOf(posted: Posted): ElementAnswer {
  return posted.ok ? { ok: true } : posted;
}

/** Waiting would not help: the amount is counted in another unit than the account's. */
function otherKind({ kind, account }: ElementOrder): ElementAnswer {
  const expected = `an account of ${kind}`;
  return {
    ok: false,
    refusal: refuse('INVALID_INPUT', ['input', 'elements', 'account'], { expected, received: account }),
  };
}

/** Nor would it help here: whoever submits a case names the account, and may name one of any region. */
function otherRegion({ account }: ElementOrder, regionId: string): ElementAnswer {
  const expected = `an account of ${regionId}, where the project lies, or of a region around it`;
  return {
    ok: false,
    refusal: refuse('NOT_ALLOWED', ['input', 'elements', 'account'], { expected, received: account }),
  };
}

function commandOf(order: ElementOrder): Omit<LedgerCommand, 'kind'> {
  const { key, reservationId, projectId, caseId, stepId, at } = order;
  return { key, reservation: reservationId, act: actOf(order), at: new Date(at), meta: { projectId, caseId, stepId } };
}

function reserveCommand(order: ElementOrder): LedgerCommand | Refusal {
  const { amountMinor } = order;
  if (!/^-?\d{1,19}$/.test(amountMinor)) {
    return refuse('INVALID_INPUT', ['amountMinor'], { expected: 'whole minor units', received: amountMinor });
  }
  const amount = BigInt(amountMinor);
  if (amount <= 0n)
    return refuse('NEGATIVE_AMOUNT', ['amountMinor'], { expected: 'more than 0', received: amountMinor });
  // One reservation is made once, however often and under whatever key it is asked for.
  return { ...commandOf(order), kind: 'RESERVE', key: order.reservationId, amount };
}

/** The clock of a case acts too, under a post that no person holds. */
function actOf({ by }: ElementOrder): Act {
  const { actorId, post, onBehalfOf } = by;
  return { actorId, post: post as Post, ...(onBehalfOf === undefined ? {} : { onBehalfOf }) };
}
