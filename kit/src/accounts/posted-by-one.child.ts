/**
 * A process of the coal pools that hands over, and reserves from pools in turn until it is killed: `<prefix> <pools>`.
 * Each line it prints is an acknowledged reservation.
 */
import { connectMongo } from '../mongo/connect';
import { keeper as act, coalFamily, openCoal } from './testing';

const [, , , prefix = '', pools = ''] = process.argv;
const WRITERS = 4;

async function main(): Promise<void> {
  const mongo = await connectMongo(process.env['MONGODB_URI'] ?? '', { appName: 'posted-by-one' });
  const store = { mongo, prefix, db: (part: string) => mongo.db(`${prefix}_${part}`) };
  const handOver = { host: '127.0.0.1', port: 0 };
  const { accounts } = await openCoal(store, 'by-one', undefined, coalFamily, handOver);
  const named = pools.split(',');
  const work = async (writer: number) => {
    for (let n = writer; ; n += 1) {
      const key = `child-${writer}-${n}`;
      const command = { kind: 'RESERVE', key, amount: 3n, act, at: new Date() } as const;
      const { ok } = await accounts.post(named[n % named.length] ?? '', command);
      process.stdout.write(`${ok ? key : 'refused'}\n`);
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, (_, writer) => work(writer)));
}

void main();
