/** The ledger in memory beside the model, one request after the other. */
import { isKuaijinError } from '@kuaijin/kit/errors';
import { Ledger, type LedgerOutcome } from '@kuaijin/kit/ledger';
import { ledgerCheck } from '@kuaijin/kit/ledger/verify';
import { ModelAccount } from './account';
import type { Asked } from './asked';
import { actOf, commandOf, definition } from './commands';
import { difference, expiredDifference, reservationDifference } from './compare';
import { MemoryJournal } from './memory-journal';
import { QUIET_EVERY, request } from './requests';

const WRITERS = 8;
/** Accounts, of which the last is quiet. */
const IN_MEMORY = QUIET_EVERY;

/** @returns the first thing that is otherwise than the model has it */
export async function playInMemory(seed: number, requests: number): Promise<string | undefined> {
  const journal = new MemoryJournal();
  const ledger = new Ledger(journal.asJournal(), definition);
  const accounts = new Map<string, ModelAccount>();
  for (let n = 0; n < requests; n += 1) {
    const asked = request(seed, n % WRITERS, Math.floor(n / WRITERS));
    const account = `account-${Number(asked.account.slice('account-'.length)) % IN_MEMORY}`;
    const model = accounts.get(account) ?? new ModelAccount();
    accounts.set(account, model);
    const finding = await step(ledger, journal, { ...asked, account }, model);
    if (finding !== undefined) return `request ${n} of seed ${seed}, ${JSON.stringify(asked)}: ${finding}`;
  }
  for (const account of accounts.keys()) {
    const wrong = await walked(journal, account);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

async function step(
  ledger: Ledger,
  journal: MemoryJournal,
  given: Asked,
  model: ModelAccount,
): Promise<string | undefined> {
  const place = given.corrects ?? given.proposed?.corrects;
  const hash = place === undefined ? undefined : journal.entries(given.account)[place - 1]?.hash;
  const asked = place === undefined ? given : { ...given, isSeen: hash !== undefined };
  const expected = model.judge(asked);
  const answered = answerOf(await post(ledger, asked, hash));
  if (answered !== expected) return `answered with ${answered}, the model has ${expected}`;
  if (expected === 'POSTED') {
    const wrong = model.apply(asked);
    if (wrong !== undefined) return wrong;
  }
  const entry = (await ledger.entries(asked.account, model.done.length - 1, 2)).at(-1);
  if (entry !== undefined && entry.seq !== model.done.length) return 'there are more entries than the model has';
  const { reservation } = entry?.data ?? {};
  return (
    difference(await ledger.state(asked.account), model) ??
    (reservation && reservationDifference(reservation.id, reservation, model)) ??
    (entry && expiredDifference(entry, model))
  );
}

async function post(ledger: Ledger, asked: Asked, hash: string | undefined): Promise<LedgerOutcome | string> {
  try {
    const command = commandOf(asked, hash);
    if (asked.kind !== 'CONFIRM') return await ledger.post(asked.account, command);
    return await ledger.confirm(asked.account, asked.proposal ?? '', { ...command, act: actOf(asked) });
  } catch (error) {
    return isKuaijinError(error) ? error.code : `${error}`;
  }
}

export function answerOf(outcome: LedgerOutcome | string): string {
  if (typeof outcome === 'string') return outcome;
  if (!outcome.ok) return outcome.refusal.code;
  return outcome.repeated ? 'REPEATED' : 'POSTED';
}

/** What `verify` says of the entries. */
async function walked(journal: MemoryJournal, account: string): Promise<string | undefined> {
  const check = ledgerCheck();
  for (const [i, entry] of journal.entries(account).entries()) {
    const before = journal.entries(account)[i - 1];
    const wrong = await check(entry, before, (key) => journal.find(account, key));
    if (wrong !== undefined) return `entry ${entry.seq} of ${account}: ${wrong}`;
  }
  return undefined;
}
