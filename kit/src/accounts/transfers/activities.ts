/** What is left of a transfer 调剂 once its amount is out. Both ledgers decide; each step is one entry of one of them. */
import type { LedgerEntry } from '../../ledger';
import type { AccountMeta, Posted } from '../account-family';
import type { Accounts } from '../accounts';
import { arrivals, isDeparture, linkMeta, linkOf, type TransferLink } from './link';
import type { TransferActivities, TransferArgs } from './steps';

/** Any of the entries of a transfer stands under one of these keys, so it is made once. */
const arrivalKey = (id: string) => `transfer:${id}/in`;
const returnKey = (id: string) => `transfer:${id}/back`;

/** @throws Error where a step cannot be done now: the workflow asks again */
export function transferActivities<M extends AccountMeta>(accounts: Accounts<M>): TransferActivities {
  return {
    takeInTransfer: async (args) => {
      const { entry, link } = await departed(accounts, args);
      const arrival = {
        ...arrivalOf(entry),
        ...goingOn(entry),
        key: arrivalKey(link.id),
        meta: metaFrom(entry, link, false),
      };
      const posted = await accounts.post(link.account, arrival);
      if (posted.ok) return { isTaken: true };
      // A try that is still on its way may not take what was given back meanwhile: the mark has its place.
      const { years: _, ...nothing } = { years: undefined, ...arrival, amount: 0n };
      const mark = await accounts.post(link.account, nothing);
      if (mark.ok) return { isTaken: false };
      if (mark.refusal.code === 'IDEMPOTENCY_KEY_REUSED') return { isTaken: true };
      throw undone(link, mark);
    },
    giveBackTransfer: async (args) => {
      const { entry, link } = await departed(accounts, args);
      const meta = metaFrom(entry, link, true);
      const posted = await accounts.post(args.account, { ...arrivalOf(entry), key: returnKey(link.id), meta });
      if (!posted.ok) throw undone(link, posted);
    },
  };
}

async function departed<M extends AccountMeta>(
  { ledger }: Accounts<M>,
  { account, seq }: TransferArgs,
): Promise<{ readonly entry: LedgerEntry; readonly link: TransferLink }> {
  const [entry] = await ledger.entries(account, seq - 1, 1);
  const link = entry && linkOf(entry.data);
  if (entry === undefined || link === undefined || !isDeparture(entry.data.kind)) {
    throw new Error(`entry ${seq} of ${account} gives nothing to another account`);
  }
  return { entry, link };
}

/** What comes in, under the act of whoever had it go out. */
function arrivalOf({ data: { kind, amount, document }, act }: LedgerEntry) {
  if (!isDeparture(kind) || act === undefined) throw new Error(`${kind} by nobody leads nowhere`);
  return { kind: arrivals[kind], amount, act, at: new Date(), ...(document === undefined ? {} : { document }) };
}

/** Names the entry by which the amount left, and the account on the other side. */
function metaFrom({ stream, seq, hash }: LedgerEntry, { id, account }: TransferLink, isBack: boolean) {
  return linkMeta({ id, account: isBack ? account : stream, seq, hash, isBack });
}

/** Of a year that is carried forward what expires goes nowhere; it all comes back where the rest is not taken. */
function goingOn({ data: { kind, amount, expired = 0n, years } }: LedgerEntry) {
  return kind === 'CARRY_FORWARD' ? { amount: amount - expired, ...(years === undefined ? {} : { years }) } : {};
}

function undone({ id }: TransferLink, posted: Posted & { readonly ok: false }): Error {
  return new Error(`transfer ${id}: ${posted.refusal.code} ${posted.refusal.expected ?? ''}`);
}
