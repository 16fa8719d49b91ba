/**
 * Walks every journal of a deployment: found by their collections, so that none is left out because a service forgot to
 * name it.
 */
import type { Config } from '@kuaijin/kit/config';
import { ArchiveWalk } from '@kuaijin/kit/feed/archive/archive-walk';
import { FeedArchive } from '@kuaijin/kit/feed/archive/feed-archive';
import { openArchiveStore } from '@kuaijin/kit/feed/archive/open-archive-store';
import { type Entry, Journal, type Verification } from '@kuaijin/kit/journal';
import type { EntryCheck } from '@kuaijin/kit/journal/verify';
import { ledgerCheck } from '@kuaijin/kit/ledger/verify';
import { connectMongo, type Mongo } from '@kuaijin/kit/mongo';
import type { SharedDeps } from '@kuaijin/kit/service';

/** A journal keeps the ends of its streams beside its entries, under this suffix. */
const STREAMS = '_streams';
/** Beside the feed, once something of it was archived. */
const ARCHIVE = 'feed_archive';

export interface Verified extends Verification {
  /** Database and collection. */
  readonly journal: string;
}

/** The store alone, and none of its indexes made: what else a process connects to begins a feed where there is none. */
export function connectToWalk({ mongodbUri, prefix }: Pick<Config, 'mongodbUri' | 'prefix'>): Promise<Mongo> {
  return connectMongo(mongodbUri, { appName: `${prefix}-verify`, indexes: 'check' });
}

/** What each stream of each journal under the prefix turned out to be. */
export async function* verifyAll({ mongo, config }: Pick<SharedDeps, 'mongo' | 'config'>): AsyncGenerator<Verified> {
  for (const database of await databasesOf(mongo.client, config.prefix)) {
    const db = mongo.db(database);
    const names = new Set((await db.listCollections({}, { nameOnly: true }).toArray()).map(({ name }) => name));
    for (const name of [...names].sort()) {
      if (!names.has(`${name}${STREAMS}`)) continue;
      // Of what was archived the store keeps the places alone.
      const archive = names.has(ARCHIVE) ? await FeedArchive.open(db, openArchiveStore(config)) : undefined;
      const walk = archive === undefined ? undefined : new ArchiveWalk(archive);
      yield* verifyJournal(await Journal.open(db, name, { features: mongo.features }), `${database}.${name}`, walk);
    }
  }
}

async function* verifyJournal(journal: Journal, address: string, walk?: ArchiveWalk): AsyncGenerator<Verified> {
  const whole = walk === undefined ? undefined : (entries: readonly Entry[]) => walk.found(entries);
  try {
    for await (const stream of journal.streams()) {
      yield { ...(await journal.verify(stream, checkOf(), whole)), journal: address };
    }
  } finally {
    await journal.close();
  }
}

/**
 * The first entry of a stream shows whether it is a ledger, so that nothing is read but what is walked: a reading of
 * another kind may write.
 */
function checkOf(): EntryCheck {
  let check: EntryCheck | undefined;
  return (entry, before, find) => {
    if (before === undefined && isLedger(entry)) check = ledgerCheck();
    return check?.(entry, before, find);
  };
}

/** Entries of a ledger carry an amount and the balances after them. */
function isLedger({ data }: Entry): boolean {
  return typeof data === 'object' && data !== null && 'balances' in data && 'amount' in data;
}

async function databasesOf(client: SharedDeps['mongo']['client'], prefix: string): Promise<readonly string[]> {
  const { databases } = await client.db('admin').admin().listDatabases({ nameOnly: true });
  return databases.map(({ name }) => name).filter((name) => name.startsWith(`${prefix}_`));
}
