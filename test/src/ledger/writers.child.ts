/**
 * A process of writers over the ledgers of a run until it is killed or has asked everything:
 * `<uri> <database> <seed> <requests> <starts>`, starts = JSON of [writer, first request]. A line for each answer.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { isKuaijinError } from '@kuaijin/kit/errors';
import { Journal } from '@kuaijin/kit/journal';
import { Ledger, type LedgerOutcome } from '@kuaijin/kit/ledger';
import { connectMongo } from '@kuaijin/kit/mongo';
import type { Answer } from './answers';
import type { Asked } from './model/asked';
import { actOf, commandOf, definition } from './model/commands';
import { request } from './model/requests';

const [, , , uri = '', database = '', seed = '', requests = '', starts = '[]'] = process.argv;

async function main(): Promise<void> {
  const mongo = await insist(() => connectMongo(uri, { appName: 'writers' }));
  const journal = await insist(() => Journal.open(mongo.db(database), 'ledger', { features: mongo.features }));
  const ledger = new Ledger(journal, definition);
  const write = async ([writer, first]: readonly [number, number]) => {
    for (let n = first; n < Number(requests); n += 1) {
      const answer = await ask(ledger, request(Number(seed), writer, n));
      process.stdout.write(`${JSON.stringify({ writer, n, ...answer })}\n`);
    }
  };
  await Promise.all((JSON.parse(starts) as [number, number][]).map(write));
  process.exit(0);
}

async function ask(ledger: Ledger, asked: Asked): Promise<Omit<Answer, 'writer' | 'n'>> {
  const { account } = asked;
  const { seq: before } = await insist(() => ledger.state(account));
  const place = asked.corrects ?? asked.proposed?.corrects;
  const named = place === undefined ? [] : await insist(() => ledger.entries(account, place - 1, 1));
  const hash = named[0]?.hash;
  const outcome = await insist(() => post(ledger, asked, hash));
  const { seq: after } = await insist(() => ledger.state(account));
  const isSeen = hash !== undefined;
  if (outcome.ok) return { before, after, isSeen, seq: outcome.entry.seq };
  return { before, after, isSeen, code: outcome.refusal.code };
}

function post(ledger: Ledger, asked: Asked, hash: string | undefined): Promise<LedgerOutcome> {
  const command = commandOf(asked, hash);
  if (asked.kind !== 'CONFIRM') return ledger.post(asked.account, command);
  return ledger.confirm(asked.account, asked.proposal ?? '', { ...command, act: actOf(asked) });
}

/** As a caller would: the same again until there is an answer. */
async function insist<T>(attempt: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      const isTrouble = error instanceof Error && error.name.startsWith('Mongo');
      if (!isTrouble && !(isKuaijinError(error) && ['UNAVAILABLE', 'OUTCOME_UNKNOWN'].includes(error.code)))
        throw error;
      await sleep(20);
    }
  }
}

void main();
