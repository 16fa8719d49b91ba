/**
 * Reservations a second on one hot pool. Baselines of the same run: what one would write without a ledger (a
 * conditional update of the pool's document and an insert into an audit collection, two acknowledged writes a
 * reservation), and the bare store (the same documents by insertMany, as many at once as there are writers).
 */
import type { Db } from 'mongodb';
import { bareWay, type StoredDocument } from './bare';
import { act, median, openLedger, type Part, PLENTY, rate, reserving, type Way } from './part';

const ROUNDS = 7;
const ROUND_MS = 700;
const WARM_UP_MS = 1_500;
/** The least ratios, by the number of writers: against the update with its audit, and against the bare store. */
const WRITERS = [
  { writers: 1, ofUpdate: 1.5 },
  { writers: 16 },
  { writers: 64, ofUpdate: 5, ofBare: 0.9 },
  { writers: 256, ofUpdate: 7, ofBare: 0.9 },
] as const satisfies readonly { readonly writers: number; readonly ofUpdate?: number; readonly ofBare?: number }[];

export const hotPool: Part = async ({ mongo, db, report }) => {
  const { ledger, close } = await openLedger(mongo, db, ['pool']);
  const reserve = reserving(ledger, ['pool']);
  const update = await updateWay(db);
  for (const way of [reserve, update]) await rate(64, way, WARM_UP_MS);
  const bare = await bareWay(db, 'pool', ['bare']);
  await bare(64, WARM_UP_MS);
  for (const { writers, ...least } of WRITERS) {
    const rates = { ledger: [] as number[], update: [] as number[], bare: [] as number[] };
    for (let round = 0; round < ROUNDS; round += 1) {
      rates.update.push(await rate(writers, update, ROUND_MS));
      rates.ledger.push(await rate(writers, reserve, ROUND_MS));
      rates.bare.push(await bare(writers, ROUND_MS));
    }
    const { ofUpdate, ofBare } = { ofUpdate: undefined, ofBare: undefined, ...least };
    for (const [baseline, name, wanted] of [
      [rates.update, 'against a conditional update and an audit insert', ofUpdate],
      [rates.bare, 'against a bare insertMany of the same documents', ofBare],
    ] as const) {
      report({
        case: `one hot pool, ${writers === 1 ? '1 writer' : `${writers} writers`}, ${name}`,
        value: median(rates.ledger),
        unit: 'reservations/s',
        baseline: median(baseline),
        ...(wanted === undefined ? {} : { atLeast: wanted }),
      });
    }
  }
  await close();
};

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
