/**
 * Reservations a second on one hot pool. Baselines of the same run: what one would write without a ledger (a
 * conditional update of the pool's document and an insert into an audit collection, two acknowledged writes a
 * reservation), and the bare store (the same documents by insertMany, as many at once as there are writers).
 */
import { randomBytes } from 'node:crypto';
import { Journal } from '@kuaijin/kit/journal';
import { defineLedger, Ledger } from '@kuaijin/kit/ledger';
import { connectMongo, type Mongo } from '@kuaijin/kit/mongo';
import type { Collection, Db } from 'mongodb';

/** One figure; printed as a line of JSON. */
interface Figure {
  readonly bench: string;
  readonly case: string;
  readonly value: number;
  readonly unit: string;
  readonly baseline?: number;
  readonly ratio?: number;
}

interface StoredDocument {
  readonly _id: string;
  readonly stream: string;
  readonly key: string;
}

const WRITERS = [1, 16, 64, 256] as const;
const ROUNDS = 7;
const ROUND_MS = 700;
const WARM_UP_MS = 1_500;
const PLENTY = 10n ** 15n;
const act = { actorId: 'officer-bench', post: 'LAND_MANAGER' } as const;

const quota = defineLedger({
  name: 'bench',
  unit: 'MU',
  kinds: ['ISSUE', 'RESERVE', 'RELEASE'],
  insufficient: 'INSUFFICIENT_QUOTA',
});

/** Does one thing after the other until the time is up; returns how many. */
type Way = (writer: number) => Promise<number>;

/** `npm run bench -- ledger` */
export async function run(_given: readonly string[], tell: (figure: Figure) => void): Promise<boolean> {
  const uri = process.env['MONGODB_URI'];
  if (uri === undefined) throw new Error('MONGODB_URI names no server');
  const mongo = await connectMongo(uri, { appName: 'kuaijin-bench', maxPoolSize: 300 });
  const db = mongo.db(`kuaijin_bench_${randomBytes(4).toString('hex')}`);
  try {
    const ledger = await ledgerWay(mongo, db);
    const update = await updateWay(db);
    for (const way of [ledger, update]) await rate(64, way, WARM_UP_MS);
    const bare = await bareWay(db);
    await bare(64, WARM_UP_MS);
    for (const writers of WRITERS) {
      const rates = { ledger: [] as number[], update: [] as number[], bare: [] as number[] };
      for (let round = 0; round < ROUNDS; round += 1) {
        rates.update.push(await rate(writers, update, ROUND_MS));
        rates.ledger.push(await rate(writers, ledger, ROUND_MS));
        rates.bare.push(await bare(writers, ROUND_MS));
      }
      report(writers, { ledger: median(rates.ledger), update: median(rates.update), bare: median(rates.bare) }, tell);
    }
  } finally {
    await db.dropDatabase();
    await mongo.close();
  }
  return true;
}

function report(
  writers: number,
  rates: { readonly ledger: number; readonly update: number; readonly bare: number },
  tell: (figure: Figure) => void,
): void {
  const who = writers === 1 ? '1 writer' : `${writers} writers`;
  for (const [baseline, name] of [
    [rates.update, 'against a conditional update and an audit insert'],
    [rates.bare, 'against a bare insertMany of the same documents'],
  ] as const) {
    tell({
      bench: 'ledger',
      case: `one hot pool, ${who}, ${name}`,
      value: Math.round(rates.ledger),
      unit: 'reservations/s',
      baseline: Math.round(baseline),
      ratio: Number((rates.ledger / baseline).toFixed(2)),
    });
  }
}

/** Reservations in a ledger, all from one pool. */
async function ledgerWay(mongo: Mongo, db: Db): Promise<Way> {
  const journal = await Journal.open(db, 'ledger', { features: mongo.features });
  const ledger = new Ledger(journal, quota);
  await ledger.post('pool', { kind: 'ISSUE', key: 'issue', amount: PLENTY, act, at: new Date() });
  let n = 0;
  return async () => {
    n += 1;
    const outcome = await ledger.post('pool', { kind: 'RESERVE', key: `r${n}`, amount: 3n, act, at: new Date() });
    if (!outcome.ok) throw new Error(`refused: ${outcome.refusal.code}`);
    return 1;
  };
}

/** What one would write without one. */
async function updateWay(db: Db): Promise<Way> {
  const pools = db.collection<{ _id: string; available: bigint; reserved: bigint }>('pools');
  const audit = db.collection<StoredDocument & { amount: bigint; at: Date; act: typeof act }>('audit');
  await audit.createIndex({ stream: 1, key: 1 }, { unique: true });
  await pools.insertOne({ _id: 'pool', available: PLENTY, reserved: 0n });
  let n = 0;
  return async () => {
    n += 1;
    const key = `r${n}`;
    const { modifiedCount } = await pools.updateOne(
      { _id: 'pool', available: { $gte: 3n } },
      { $inc: { available: -3n, reserved: 3n } },
    );
    if (modifiedCount !== 1) throw new Error('not enough');
    await audit.insertOne({ _id: `pool/${key}`, stream: 'pool', key, amount: 3n, at: new Date(), act });
    return 1;
  };
}

/** Documents of the ledger's own shape, made before the clock starts. */
async function bareWay(db: Db): Promise<(writers: number, ms: number) => Promise<number>> {
  const documents = db.collection<StoredDocument>('bare');
  await documents.createIndex({ stream: 1, key: 1 }, { unique: true });
  const ledger: Collection<StoredDocument> = db.collection('ledger');
  const pattern = await ledger.findOne({ _id: 'pool/2' });
  if (pattern === null) throw new Error('nothing was reserved yet');
  let n = 0;
  return async (writers, ms) => {
    let spent = 0;
    let count = 0;
    while (spent < ms) {
      const batch = Array.from({ length: writers }, () => {
        n += 1;
        return { ...pattern, _id: `bare/${n}`, stream: 'bare', key: `r${n}/0` };
      });
      const start = performance.now();
      await documents.insertMany(batch);
      spent += performance.now() - start;
      count += writers;
    }
    return (count / spent) * 1_000;
  };
}

/** How many a second so many writers manage, each starting the next when the last is answered. */
async function rate(writers: number, way: Way, ms: number): Promise<number> {
  const start = performance.now();
  const write = async (writer: number) => {
    let count = 0;
    while (performance.now() - start < ms) count += await way(writer);
    return count;
  };
  const counts = await Promise.all(Array.from({ length: writers }, (_, writer) => write(writer)));
  return (counts.reduce((a, b) => a + b, 0) / (performance.now() - start)) * 1_000;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
