/** Where `npm run check-ledger` finds the entries of a ledger, and what was published of it. */
import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { type Entry, Journal } from '@kuaijin/kit/journal';
import type { PublishedHeads } from '@kuaijin/kit/ledger/heads/published-heads';
import type { Mongo } from '@kuaijin/kit/mongo';
import { BSON } from 'mongodb';
import { LaunchError } from './launch-error';

const PAGE = 500;
const PAGES = 20;

/** Every entry of a ledger in the store, account by account. */
export async function* entriesInStore(mongo: Mongo, database: string): AsyncGenerator<Entry> {
  const journal = await Journal.open(mongo.db(database), 'ledger', { features: mongo.features });
  try {
    for await (const account of journal.streams()) {
      let after = 0;
      for (let page = await journal.read(account, 0, PAGE); page.length > 0; ) {
        yield* page;
        after += page.length;
        page = await journal.read(account, after, PAGE);
      }
    }
  } finally {
    await journal.close();
  }
}

/** An entry as a line of an export: canonical Extended JSON, which keeps every type. */
export const lineOf = (entry: Entry): string => BSON.EJSON.stringify(entry, { relaxed: false });

/** The entries of an export, as `lineOf` wrote them. @throws LaunchError where there is none */
export async function* entriesInExport(file: string): AsyncGenerator<Entry> {
  if (!existsSync(file)) throw new LaunchError(`there is no export ${file}`);
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line !== '') yield BSON.EJSON.parse(line, { relaxed: true, useBigInt64: true }) as Entry;
  }
}

/** The signed pages of a day, in their order. */
export async function pagesInStore(published: PublishedHeads, ledger: string, day: string): Promise<string[]> {
  const signed: string[] = [];
  for (;;) {
    const pages = await published.pages(ledger, day, signed.length, PAGES);
    signed.push(...pages.map((page) => page.signed));
    if (pages.length < PAGES) return signed;
  }
}

const QUERY = `query LedgerHeads($ledger: LedgerName!, $day: Date!, $after: Int!) {
  ledgerHeads(ledger: $ledger, day: $day, first: ${PAGES}, after: $after) { signed } }`;

/** The same from a graph; nobody has to sign in for it. @throws LaunchError where it does not answer them */
export async function pagesInGraph(url: string, ledger: string, day: string): Promise<string[]> {
  const signed: string[] = [];
  for (;;) {
    const variables = { ledger: ledger.toUpperCase(), day, after: signed.length };
    const { data, errors } = await answerOf(url, { query: QUERY, variables });
    const pages = data?.ledgerHeads;
    if (pages === undefined || pages === null)
      throw new LaunchError(`${url} answers no head hashes: ${errors?.[0]?.message ?? 'it is no graph'}`);
    signed.push(...pages.map((page) => page.signed));
    if (pages.length < PAGES) return signed;
  }
}

interface Answer {
  readonly data?: { readonly ledgerHeads: readonly { readonly signed: string }[] | null };
  readonly errors?: readonly { readonly message: string }[];
}

async function answerOf(url: string, asked: object): Promise<Answer> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(asked) }).catch((error: Error) => {
    const { cause } = error;
    throw new LaunchError(`${url} does not answer: ${cause instanceof Error ? cause.message : error.message}`);
  });
  const text = await response.text();
  try {
    return JSON.parse(text) as Answer;
  } catch {
    throw new LaunchError(`${url} is no graph: it answers ${response.status} without JSON`);
  }
}
