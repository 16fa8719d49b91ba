/** Many pools at once against one; and what the store alone makes of as many streams. */
import { bareWay } from './bare';
import { median, openLedger, type Part, rate, reserving } from './part';

const POOLS = Array.from({ length: 64 }, (_, n) => `pool-${n}`);
const WRITERS = 256;
const ROUNDS = 7;
const ROUND_MS = 700;

export const manyPools: Part = async ({ mongo, db, report }) => {
  const { ledger, close } = await openLedger(mongo, db, [...POOLS, 'one']);
  const ways = { many: reserving(ledger, POOLS), one: reserving(ledger, ['one']) };
  const rates = { many: [] as number[], one: [] as number[] };
  for (const way of Object.values(ways)) await rate(WRITERS, way, ROUND_MS);
  const bare = { many: await bareWay(db, 'one', POOLS), one: await bareWay(db, 'one', ['one']) };
  const bareRates = { many: [] as number[], one: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    rates.one.push(await rate(WRITERS, ways.one, ROUND_MS));
    rates.many.push(await rate(WRITERS, ways.many, ROUND_MS));
    bareRates.one.push(await bare.one(WRITERS, ROUND_MS));
    bareRates.many.push(await bare.many(WRITERS, ROUND_MS));
  }
  report({
    case: `${POOLS.length} pools, ${WRITERS} writers, against one pool`,
    value: median(rates.many),
    unit: 'reservations/s',
    baseline: median(rates.one),
    atLeast: 0.8,
  });
  report({
    case: `bare insertMany of ${WRITERS} documents of ${POOLS.length} streams, against one stream`,
    value: median(bareRates.many),
    unit: 'documents/s',
    baseline: median(bareRates.one),
  });
  await close();
};
