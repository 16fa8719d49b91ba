/** How long a process that knows nothing takes to read the head of a long and of a short ledger. */
import { timed } from '../figures';
import { median, openLedger, type Part, reserving } from './part';

const LENGTHS = { short: 100, long: 100_000 } as const;
const READS = 40;
const AT_ONCE = 1_000;

export const coldHead: Part = async ({ mongo, db, report }) => {
  const filled = await openLedger(mongo, db, Object.keys(LENGTHS));
  for (const [pool, length] of Object.entries(LENGTHS)) {
    const reserve = reserving(filled.ledger, [pool]);
    for (let there = 1; there < length; ) {
      const count = Math.min(AT_ONCE, length - there);
      await Promise.all(Array.from({ length: count }, () => reserve(0)));
      there += count;
    }
  }
  await filled.close();
  const read = async (pool: keyof typeof LENGTHS) => {
    const { ledger, close } = await openLedger(mongo, db, []);
    const ms = await timed(async () => {
      const { seq } = await ledger.state(pool);
      if (seq !== LENGTHS[pool]) throw new Error(`the head of ${pool} is ${seq}`);
    });
    await close();
    return ms;
  };
  const times = { short: [] as number[], long: [] as number[] };
  for (let n = 0; n < READS; n += 1) for (const pool of ['short', 'long'] as const) times[pool].push(await read(pool));
  report({
    case: `head of a ledger of ${LENGTHS.long} entries read cold, median, against one of ${LENGTHS.short}`,
    value: median(times.long),
    unit: 'ms',
    baseline: median(times.short),
    ratioAtMost: 3,
  });
};
