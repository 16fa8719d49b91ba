/**
 * After a run: what lies between the cases, feed, inboxes, pools and what one found in another, says the same as the
 * model.
 */
import type { Graph } from './graph';
import { departmentCodes, departmentId, EARLIER_ITEM, type ElementKind, itemOf } from './items';
import { operator } from './people';
import type { Player } from './player';
import { type Case, stepsOf } from './state';

type Find = (what: string) => void;

interface EventRow {
  readonly id: string;
  readonly type: string;
}

const EVENTS = `query ($id: ID!, $after: Cursor) { events(filter: { caseIds: [$id], sources: ["approvals"] }, after: $after, first: 500) {
  nodes { id type } endCursor hasNextPage } }`;

/** The feed tells every entry once, in order. */
export async function checkFeed({ kase }: Player, graph: Graph, find: Find): Promise<void> {
  const events: EventRow[] = [];
  let after: string | null = null;
  for (let hasMore = true; hasMore; ) {
    const answer: { events: { nodes: EventRow[]; endCursor: string; hasNextPage: boolean } } = await graph.ask(EVENTS, {
      id: kase.id,
      after,
    });
    events.push(...answer.events.nodes);
    after = answer.events.endCursor;
    hasMore = answer.events.hasNextPage;
  }
  // Mandates of the case are told with it, each in a stream of its own.
  const own = events.filter(({ id, type }) => !id.includes('#') && !type.startsWith('mandate.'));
  const seqs = own.map(({ id }) => Number(id.slice(id.lastIndexOf('/') + 1)));
  const isInOrder = seqs.every((seq, at) => seq === at + 1);
  if (!isInOrder || seqs.length < kase.head)
    find(`${kase.id}: the feed tells ${seqs.length} entries of ${kase.head}: ${seqs.slice(0, 60).join(' ')}`);
  if (new Set(events.map(({ id }) => id)).size !== events.length) find(`${kase.id}: the feed tells an event twice`);
}

const inInbox: ReadonlySet<string> = new Set(['DISPATCHED', 'ACCEPTED', 'RETURNED', 'SUSPENDED', 'PRE_APPROVED']);

/** Each inbox counts the steps that lie in it, once the journals are followed as far as it has been. */
export async function checkInboxes(players: readonly Player[], graph: Graph, find: Find): Promise<void> {
  for (const code of departmentCodes) {
    const wrong = await settled(players, () => inboxFault(players, code, graph));
    if (wrong !== undefined) find(wrong);
  }
}

async function inboxFault(players: readonly Player[], code: string, graph: Graph): Promise<string | undefined> {
  const own = players
    .flatMap(({ kase }) => stepsOf(kase))
    .filter(
      ({ status, item, signers }) =>
        inInbox.has(status) && (item.department === code || signers.some(({ department }) => department === code)),
    );
  const { inbox } = await graph.ask<{ inbox: { total: { value: number } } }>(
    'query ($id: ID!) { inbox(filter: { departmentId: $id }, first: 1) { total(upTo: 10000) { value } } }',
    { id: departmentId(code) },
  );
  return inbox.total.value === own.length
    ? undefined
    : `the inbox of ${code} counts ${inbox.total.value}, the model ${own.length}`;
}

/**
 * What was found in an earlier case was there, and what was there for long was found.
 * @param slackMs that a case may be approved before everybody reads so
 */
export function checkLooks(cases: readonly Case[], slackMs: number, find: Find): void {
  for (const kase of cases) {
    for (const { code, since, at, isFound } of kase.looks) {
      const sources = itemOf(kase.version, code)?.looksUp ?? [];
      const approvals = cases.filter((one) => one !== kase).flatMap((one) => one.approvals);
      const isEarlier = sources.includes(EARLIER_ITEM);
      const mayBe = isEarlier || approvals.some(({ from, until = at }) => from <= at && until >= since - slackMs);
      const mustBe = isEarlier || approvals.some(({ from, until = at }) => from < since - slackMs && until >= at);
      if (isFound && !mayBe) find(`${kase.id}: ${code} was found, no case has it`);
      if (!isFound && mustBe) find(`${kase.id}: ${code} was not found, a case has it`);
    }
  }
}

/** What an account holds is what the cases hold. */
export async function checkAccount(
  players: readonly Player[],
  kind: ElementKind,
  id: string,
  graph: Graph,
  find: Find,
): Promise<void> {
  const wrong = await settled(players, () => accountFault(players, kind, id, graph));
  if (wrong !== undefined) find(wrong);
  const { verification } = await graph.ask<{ verification: { ok: boolean; reason: string | null } }>(
    kind === 'FUNDS' ? VERIFIED_BATCH : VERIFIED_POOL,
    { id },
    operator,
  );
  if (!verification.ok) find(`the ledger of ${id}: ${verification.reason}`);
}

const VERIFIED_POOL = 'query ($id: ID!) { verification: verifyQuotaPool(poolId: $id) { ok reason } }';
const VERIFIED_BATCH = 'query ($id: ID!) { verification: verifyFundBatch(batchId: $id) { ok reason } }';
const POOL = 'query ($id: ID!) { account: quotaPool(id: $id) { reserved { value } committed { value } } }';
const BATCH = 'query ($id: ID!) { account: fundBatch(id: $id) { reserved { value: wan } committed { value: wan } } }';

async function accountFault(
  players: readonly Player[],
  kind: ElementKind,
  id: string,
  graph: Graph,
): Promise<string | undefined> {
  const held = (status: string) =>
    players
      .flatMap(({ kase }) => kase.elements)
      .filter((one) => one.account === id && one.status === status)
      .reduce((sum, { amount }) => sum + amount, 0);
  const should = `${held('RESERVED')} reserved, ${held('COMMITTED')} committed`;
  const { account } = await graph.ask<{ account: Record<'reserved' | 'committed', { value: string }> }>(
    kind === 'FUNDS' ? BATCH : POOL,
    { id },
    operator,
  );
  const is = `${Number(account.reserved.value)} reserved, ${Number(account.committed.value)} committed`;
  return is === should ? undefined : `the account ${id} says ${is}, the cases ${should}`;
}

/** What is wrong for good: a clock may have rung between two looks. */
async function settled(
  players: readonly Player[],
  look: () => Promise<string | undefined>,
): Promise<string | undefined> {
  let wrong = await look();
  for (let again = 0; wrong !== undefined && again < 20; again += 1) {
    for (const player of players) await player.follow();
    wrong = await look();
  }
  return wrong;
}
