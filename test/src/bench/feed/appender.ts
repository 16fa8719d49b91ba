/** One process of a service that appends to the feed for some seconds, and says how many events it has appended. */
import { randomUUID } from 'node:crypto';
import { Feed } from '@kuaijin/kit/feed';
import { connectMongo } from '@kuaijin/kit/mongo';
import { caseEvent } from './events';

const WRITERS = 32;

async function append(uri: string, database: string, ms: number): Promise<number> {
  const mongo = await connectMongo(uri, { appName: 'kuaijin-bench', maxPoolSize: 40 });
  const handOver = { host: '127.0.0.1', port: 0 };
  const options = { cursorKey: 'k'.repeat(32), features: mongo.features, handOver };
  const feed = await Feed.open(mongo.db(database), options);
  const write = async (until: number) => {
    let count = 0;
    const caseId = randomUUID();
    while (Date.now() < until) {
      count += 1;
      await feed.publish('approvals', [caseEvent(caseId, count, 'project-bench')]);
    }
    return count;
  };
  const writing = (until: number) => Promise.all(Array.from({ length: WRITERS }, () => write(until)));
  // Until they know each other.
  await writing(Date.now() + ms);
  process.send?.('ready');
  await new Promise((resolve) => process.once('message', resolve));
  const counts = await writing(Date.now() + ms);
  await feed.close();
  await mongo.close();
  return counts.reduce((sum, count) => sum + count, 0);
}

const [uri = '', database = '', ms = '2000'] = process.argv.slice(2);
append(uri, database, Number(ms)).then(
  (count) => process.send?.(count, () => process.disconnect()),
  (error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    process.exitCode = 1;
  },
);
