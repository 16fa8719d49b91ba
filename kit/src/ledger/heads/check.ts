/** Holds a ledger against the head hashes that were published of it. */

import type { publicKeys } from '../../identity/keys';
import { entryHash } from '../../journal/content';
import type { Entry } from '../../journal/types';
import type { LedgerHead } from './signed-page';
import { verifiedPage } from './signed-page';

/** A head, and the day on which it was published. */
export type HeadOfDay = LedgerHead & { readonly day: string };

export interface Finding {
  readonly account: string;
  readonly seq: number;
  readonly reason: string;
}

export interface Checked {
  readonly entries: number;
  /** Heads that stand as they were published. */
  readonly heads: number;
  /** The first entry of each account that is wrong. */
  readonly findings: readonly Finding[];
}

/**
 * The heads of a day, from its pages in their order.
 * @throws Error where a page is not signed with the key, is of another day or ledger, or is missing
 */
export async function headsOfDay(
  { ledger, day }: { readonly ledger: string; readonly day: string },
  signed: readonly string[],
  keys: ReturnType<typeof publicKeys>,
): Promise<HeadOfDay[]> {
  const heads: HeadOfDay[] = [];
  let isWhole = signed.length === 0;
  for (const [i, text] of signed.entries()) {
    const page = await verifiedPage(text, keys);
    if (page.ledger !== ledger || page.day !== day || page.page !== i + 1) {
      throw new Error(`page ${i + 1} of ${ledger}, ${day} is page ${page.page} of ${page.ledger}, ${page.day}`);
    }
    heads.push(...page.heads.map((head) => ({ ...head, day })));
    isWhole = page.isLast;
  }
  if (!isWhole) throw new Error(`the last pages of ${ledger}, ${day} are missing`);
  return heads;
}

/** @param entries of all accounts, those of one together and in their order */
export async function checkLedger(entries: AsyncIterable<Entry>, published: readonly HeadOfDay[]): Promise<Checked> {
  const open = new Map<string, HeadOfDay[]>();
  for (const head of published) open.set(head.account, [...(open.get(head.account) ?? []), head]);
  const findings = new Map<string, Finding>();
  const wrong = (account: string, seq: number, reason: string) => {
    if (!findings.has(account)) findings.set(account, { account, seq, reason });
  };
  let before: Entry | undefined;
  let agreed = 0;
  let counts = { entries: 0, heads: 0 };
  for await (const entry of entries) {
    const { stream: account, seq, hash } = entry;
    if (before?.stream !== account) [before, agreed] = [undefined, 0];
    if (seq !== (before?.seq ?? 0) + 1) wrong(account, (before?.seq ?? 0) + 1, 'it is missing');
    else if (entry.prevHash !== (before?.hash ?? '')) wrong(account, seq, 'it does not follow the entry before it');
    else if (entryHash(entry) !== hash) wrong(account, seq, 'its content is not what was written');
    const heads = open.get(account) ?? [];
    for (const head of heads.filter((one) => one.seq === seq)) {
      if (head.hash !== hash) {
        const since = agreed === 0 ? '' : ` or one after entry ${agreed}`;
        wrong(account, seq, `it${since} is not what was published on ${head.day}`);
      } else if (!findings.has(account)) {
        agreed = seq;
        counts = { ...counts, heads: counts.heads + 1 };
      }
    }
    open.set(
      account,
      heads.filter((one) => one.seq > seq),
    );
    before = entry;
    counts = { ...counts, entries: counts.entries + 1 };
  }
  for (const [account, [missing]] of open) {
    if (missing !== undefined) {
      wrong(account, missing.seq, `it was published on ${missing.day} and is missing`);
    }
  }
  return { ...counts, findings: [...findings.values()] };
}
