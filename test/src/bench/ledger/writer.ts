/**
 * A process that reserves from one pool for as many milliseconds as it is asked to: `<uri> <database> <writers>
 * [hand-over]`.
 */
import { randomUUID } from 'node:crypto';
import { Feed } from '@kuaijin/kit/feed';
import type { HandOver } from '@kuaijin/kit/hand-over/hand-over';
import { Journal } from '@kuaijin/kit/journal';
import { Ledger, type LedgerOutcome } from '@kuaijin/kit/ledger';
import { type PostCommand, postedByOne } from '@kuaijin/kit/ledger/posted-by-one';
import { connectMongo, type Mongo } from '@kuaijin/kit/mongo';
import { quota, rate, reserving } from './part';
import type { Round } from './processes';

const [uri = '', database = '', writers = '1', handsOver] = process.argv.slice(2);

async function main(): Promise<void> {
  const mongo = await connectMongo(uri, { appName: 'kuaijin-bench', maxPoolSize: 100 });
  const journal = await Journal.open(mongo.db(database), 'ledger', { features: mongo.features });
  const ledger = new Ledger(journal, quota);
  const post: PostCommand<LedgerOutcome> = (account, command) => ledger.post(account, command);
  const handOver = handsOver === undefined ? undefined : await openHandOver(mongo, database);
  const reserve = reserving(postedByOne(handOver, 'bench', post), ['pool'], `${randomUUID()}-`);
  process.on('message', async (ms: number) => {
    let last = performance.now();
    let longestPauseMs = 0;
    let count = 0;
    const timed = async () => {
      await reserve(0);
      count += 1;
      const now = performance.now();
      longestPauseMs = Math.max(longestPauseMs, now - last);
      last = now;
      return 1;
    };
    await rate(Number(writers), timed, ms);
    process.send?.({ count, longestPauseMs } satisfies Round);
  });
  process.once('disconnect', () => process.exit(0));
}

/** Processes of the database that hand over to each other. */
async function openHandOver(mongo: Mongo, database: string): Promise<HandOver | undefined> {
  const handOver = { host: '127.0.0.1', port: 0 };
  const feed = await Feed.open(mongo.db(database), { cursorKey: 'k'.repeat(32), features: mongo.features, handOver });
  return feed.handOver;
}

void main();
