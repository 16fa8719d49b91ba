/** A process that reserves from one pool for as many milliseconds as it is asked to: `<uri> <database> <writers>`. */
import { randomUUID } from 'node:crypto';
import { Journal } from '@kuaijin/kit/journal';
import { Ledger } from '@kuaijin/kit/ledger';
import { connectMongo } from '@kuaijin/kit/mongo';
import { quota, rate, reserving } from './part';
import type { Round } from './processes';

const [uri = '', database = '', writers = '1'] = process.argv.slice(2);

async function main(): Promise<void> {
  const mongo = await connectMongo(uri, { appName: 'kuaijin-bench', maxPoolSize: 100 });
  const journal = await Journal.open(mongo.db(database), 'ledger', { features: mongo.features });
  const reserve = reserving(new Ledger(journal, quota), ['pool'], `${randomUUID()}-`);
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

void main();
