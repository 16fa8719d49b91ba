/** Holds what is stored and what was answered against the model, entry by entry. */
import { Journal } from '@kuaijin/kit/journal';
import { Ledger, type LedgerEntry, openAdvances } from '@kuaijin/kit/ledger';
import type { Mongo } from '@kuaijin/kit/mongo';
import type { Answer } from './answers';
import { ModelAccount } from './model/account';
import type { Asked } from './model/asked';
import { definition } from './model/commands';
import { difference, reservationDifference } from './model/compare';
import { request } from './model/requests';

const PAGE = 500;

export interface Judged {
  readonly entries: number;
  readonly findings: readonly string[];
}

/** Every request of an account with what was answered to it. */
interface Row {
  readonly asked: Asked;
  readonly answer: Answer;
}

/** @param answers one for each request */
export async function judge(mongo: Mongo, database: string, seed: number, answers: readonly Answer[]): Promise<Judged> {
  const journal = await Journal.open(mongo.db(database), 'ledger', { features: mongo.features });
  const ledger = new Ledger(journal, definition);
  const rows = grouped(
    answers.map((answer) => ({ asked: { ...request(seed, answer.writer, answer.n), isSeen: answer.isSeen }, answer })),
    ({ asked }) => asked.account,
  );
  const findings: string[] = [];
  let count = 0;
  for (const [account, asked] of rows) {
    const entries: LedgerEntry[] = [];
    for (;;) {
      const page = await ledger.entries(account, entries.length, PAGE);
      entries.push(...page);
      if (page.length < PAGE) break;
    }
    count += entries.length;
    const { ok, firstWrong } = await ledger.verify(account);
    if (!ok) findings.push(`${account}: entry ${firstWrong?.seq} is wrong: ${firstWrong?.reason}`);
    findings.push(...judged(entries, asked).map((finding) => `${account}: ${finding}`));
  }
  await journal.close();
  return { entries: count, findings };
}

function judged(entries: readonly LedgerEntry[], rows: readonly Row[]): string[] {
  const findings: string[] = [];
  const byKey = grouped(rows, ({ asked }) => asked.key);
  const refused = new Set(rows.filter(({ answer }) => answer.code !== undefined));
  const model = new ModelAccount();
  /** Refusals that hold as the account stands now. */
  const hold = (seq: number) => {
    for (const row of refused) {
      const { before, after, code } = row.answer;
      if (before <= seq && seq <= after && model.judge(row.asked) === code) refused.delete(row);
    }
  };
  hold(0);
  for (const entry of entries) {
    const asked = askedFor(entry, byKey.get(entry.data.command) ?? []);
    if (asked === undefined) return [...findings, `entry ${entry.seq} was asked for by nobody`];
    if (model.judge(asked) === 'REPEATED') findings.push(`entry ${entry.seq} stands twice`);
    const wrong = model.apply(asked) ?? differs(entry, model);
    if (wrong !== undefined) return [...findings, `entry ${entry.seq}, ${entry.data.kind}: ${wrong}`];
    hold(entry.seq);
  }
  for (const { answer, asked } of rows) {
    if (answer.seq !== undefined && entries[answer.seq - 1]?.data.command !== asked.key) {
      findings.push(`${asked.key} was answered with entry ${answer.seq}, which is another or lost`);
    }
  }
  for (const { asked, answer } of refused) {
    const { before, after, code } = answer;
    findings.push(
      `${asked.key} (${asked.kind}) was refused with ${code} between ${before} and ${after}: it never held`,
    );
  }
  return findings;
}

/**
 * The request of this key that the entry answers: of two that differ in their amount, the one with its amount. The mark
 * of a release that came first has none.
 */
function askedFor({ data }: LedgerEntry, rows: readonly Row[]): Asked | undefined {
  const found = rows.find(
    ({ asked }) => asked.amount === undefined || [0n, BigInt(asked.amount)].includes(data.amount),
  );
  return found && { ...found.asked, isSeen: true };
}

function differs({ data }: LedgerEntry, model: ModelAccount): string | undefined {
  const { balances, advances = [], proposals = [], reservation } = data;
  return (
    difference({ ...balances, advances: openAdvances(balances, advances), proposals }, model) ??
    (reservation && reservationDifference(reservation.id, reservation, model))
  );
}

function grouped<T>(list: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}
