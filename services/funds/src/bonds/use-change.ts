/**
 * 调整用途: moves what of an issue was not paid out from one project to another, out of the batch that holds it or through
 * another one of the same source and year. Each step is entries under keys of the change; the ledger decides each.
 */
import { transferActivities } from '@kuaijin/kit/accounts';
import { linkMeta } from '@kuaijin/kit/accounts/transfers/link';
import type { TransferArgs } from '@kuaijin/kit/accounts/transfers/steps';
import { storable } from '@kuaijin/kit/aggregate/things';
import { deriveId } from '@kuaijin/kit/input/ids';
import type { BsonData } from '@kuaijin/kit/journal';
import type { LedgerCommand, LedgerEntry } from '@kuaijin/kit/ledger';
import { least } from '@kuaijin/kit/ledger/least';
import type { UseChangeActivities, UseChangeArgs, UseChangeOutcome } from '@kuaijin/workflow-funds/domain/use-change';
import type { Batches } from '../model/batches';
import type { FundsStores } from '../model/stores';
import type { BondFact, BondIssue, SpecialBond, UseChange } from './rules';

type Stores = Pick<FundsStores, 'batches' | 'bonds'>;

interface Known {
  readonly bond: SpecialBond;
  readonly issue: BondIssue;
  readonly change: UseChange & { readonly id: string };
}

/** @throws Error where a step cannot be done now: the workflow asks again */
export function useChangeActivities({ batches, bonds }: Stores): UseChangeActivities {
  const known = (args: UseChangeArgs) => knownChange(args, bonds);
  return {
    takeBackForUseChange: async (args) => {
      const { issue, change } = await known(args);
      return { isDone: (await takenBack(change, issue, batches)) === change.amount };
    },
    allotForUseChange: async (args) => {
      const { issue, change } = await known(args);
      const { toBatchId = issue.batchId, toProjectId: projectId } = change;
      if (toBatchId !== issue.batchId && !(await hasGone(change, issue.batchId, toBatchId, batches))) {
        return { isDone: false };
      }
      const allotment = { account: toBatchId, reservation: allotmentId(change), amount: change.amount, projectId };
      return { isDone: await allot(change, allotment, batches) };
    },
    restoreAfterUseChange: async (args) => {
      const { bond, issue, change } = await known(args);
      const { toBatchId = issue.batchId } = change;
      const amount = sumOf(await returnsOf(change, issue, batches));
      if (amount === 0n) return;
      // What was not all taken back was never on its way.
      const isWhole = toBatchId !== issue.batchId && amount === change.amount;
      if (isWhole && (await hasGone(change, issue.batchId, toBatchId, batches))) {
        await comeBack(change, toBatchId, issue.batchId, batches);
      }
      const allotment = { account: issue.batchId, reservation: restoredId(change), amount, projectId: bond.projectId };
      const reserved = await reserve(change, allotment, batches);
      if (!reserved.ok) throw undone(change, reserved.refusal.code);
      await commit(change, allotment, batches);
    },
    recordUseChangeOutcome: async ({ outcome, ...args }) => {
      const { bond, issue, change } = await known(args);
      const reservationId = await settledIn(outcome, change, issue, batches);
      const fact: BondFact = {
        ...{ type: 'bond.useChangeSettled', changeId: change.id, outcome },
        ...(reservationId === undefined ? {} : { reservationId }),
      };
      const { type, ...data } = fact;
      const command = { key: `use-change/${change.id}`, content: { outcome } as BsonData, act: actOf(change) };
      const executed = await bonds.execute(bond.id, { ...command, at: new Date() }, () => [storable({ type, data })]);
      if (!executed.ok) throw undone(change, executed.refusal.code);
    },
  };
}

async function knownChange({ bondId, changeId }: UseChangeArgs, bonds: Stores['bonds']): Promise<Known> {
  const bond = await bonds.get(bondId);
  const change = bond?.useChanges.find(({ id }) => id === changeId);
  const issue = bond?.issues.find(({ id }) => id === change?.issueId);
  if (bond === undefined || change === undefined || issue === undefined) {
    throw new Error(`bond ${bondId} has no change of use ${changeId}`);
  }
  return { bond, issue, change: { ...change, id: changeId } };
}

type Change = Known['change'];

const keyOf = ({ id }: Change, step: string): string => `use-change:${id}/${step}`;
const allotmentId = ({ id }: Change): string => deriveId('allotment', 'use-change', id);
const restoredId = ({ id }: Change): string => deriveId('allotment', 'use-change-restored', id);
const actOf = ({ confirmedBy = 'system' }: Change) => ({ actorId: confirmedBy, post: 'FUND_MANAGER' }) as const;
const undone = ({ id }: Change, what: string): Error => new Error(`change of use ${id}: ${what}`);
const sumOf = (entries: readonly LedgerEntry[]): bigint => entries.reduce((sum, { data }) => sum + data.amount, 0n);

function post(change: Change, account: string, command: Omit<LedgerCommand, 'act' | 'at'>, batches: Batches) {
  return batches.post(account, { ...command, act: actOf(change), at: new Date() });
}

/** What of the money has come back from the project that had it, as entries of its allotment. */
async function returnsOf(
  change: Change,
  { batchId, reservationId }: BondIssue,
  { ledger }: Batches,
): Promise<readonly LedgerEntry[]> {
  const entries = await ledger.about(batchId, reservationId);
  return entries.filter(({ data }) => data.command.startsWith(keyOf(change, 'return/')));
}

/** Takes the money back, commit by commit; what is paid out meanwhile stays. @returns how much came back */
async function takenBack(change: Change, issue: BondIssue, batches: Batches): Promise<bigint> {
  const { batchId, reservationId: reservation } = issue;
  for (;;) {
    const made = await returnsOf(change, issue, batches);
    const left = change.amount - sumOf(made);
    const commits = (await batches.reservationState(batchId, reservation))?.commits ?? {};
    const [commit, open] = Object.entries(commits).find(([, amount]) => amount > 0n) ?? [];
    if (left === 0n || commit === undefined || open === undefined) return change.amount - left;
    const command = {
      ...{ kind: 'RETURN' as const, key: keyOf(change, `return/${made.length}`), reservation, commit: Number(commit) },
      ...{ amount: least(left, open), document: change.documentNumber },
    } as const;
    const posted = await post(change, batchId, command, batches);
    if (!posted.ok) return change.amount - left;
  }
}

interface Allotment {
  readonly account: string;
  readonly reservation: string;
  readonly amount: bigint;
  readonly projectId: string;
}

function reserve(change: Change, { account, reservation, amount, projectId }: Allotment, batches: Batches) {
  const document = change.documentNumber;
  const meta = { projectId, purpose: `调整用途 ${document}` };
  return post(change, account, { kind: 'RESERVE', key: reservation, reservation, amount, document, meta }, batches);
}

function commit(change: Change, { account, reservation }: Allotment, batches: Batches) {
  const document = change.documentNumber;
  return post(change, account, { kind: 'COMMIT', key: `${reservation}/commit`, reservation, document }, batches);
}

/**
 * Reserves and commits for a project. What cannot be reserved is marked as released, so that a try that is still on its
 * way does not take it later.
 */
async function allot(change: Change, allotment: Allotment, batches: Batches): Promise<boolean> {
  const { account, reservation } = allotment;
  if ((await reserve(change, allotment, batches)).ok) return (await commit(change, allotment, batches)).ok;
  const mark = { kind: 'RELEASE', key: `${reservation}/none`, reservation } as const;
  if ((await post(change, account, mark, batches)).ok) return false;
  return ((await batches.reservationState(account, reservation))?.committed ?? 0n) > 0n;
}

/**
 * Carries the money to another batch; where that one does not take it, it comes back. What cannot leave is marked, so
 * that a try that is still on its way does not take it out later: asked again, the answer is the same.
 */
async function hasGone(change: Change, from: string, to: string, batches: Batches): Promise<boolean> {
  const order = departure(change, 'out', to);
  const posted = await post(change, from, order, batches);
  if (posted.ok) return hasArrived({ account: from, seq: posted.entry.seq }, batches);
  const { key, meta } = order;
  const mark = await post(change, from, { kind: 'TRANSFER_IN', key, meta, amount: 0n }, batches);
  if (mark.ok) return false;
  throw undone(change, 'left meanwhile');
}

/** Carries it back to the batch where it was, as soon as the other one has it. */
async function comeBack(change: Change, from: string, to: string, batches: Batches): Promise<void> {
  const posted = await post(change, from, departure(change, 'back', to), batches);
  if (!posted.ok) throw undone(change, posted.refusal.code);
  if (!(await hasArrived({ account: from, seq: posted.entry.seq }, batches))) throw undone(change, 'not back');
}

const departure = (change: Change, way: 'out' | 'back', to: string) => ({
  ...{ kind: 'TRANSFER_OUT' as const, key: keyOf(change, way), amount: change.amount, document: change.documentNumber },
  meta: linkMeta({ id: `${change.id}/${way}`, account: to, isBack: false }),
});

/** @returns whether the other batch took it; where it did not, it is back where it was */
async function hasArrived(transfer: TransferArgs, batches: Batches): Promise<boolean> {
  const { takeInTransfer, giveBackTransfer } = transferActivities(batches);
  const { isTaken } = await takeInTransfer(transfer);
  if (!isTaken) await giveBackTransfer(transfer);
  return isTaken;
}

/** The allotment that holds the money in the end; undefined where it never left. */
async function settledIn(
  outcome: UseChangeOutcome,
  change: Change,
  issue: BondIssue,
  batches: Batches,
): Promise<string | undefined> {
  if (outcome === 'MOVED') return allotmentId(change);
  return (await returnsOf(change, issue, batches)).length === 0 ? undefined : restoredId(change);
}
