/**
 * `npm run bench -- ledger`: what the ledger costs and holds; all of it, or the
 * parts that are named.
 */
import { randomBytes } from 'node:crypto';
import type { Figure } from '@kuaijin/dev/benchmarks/figure';
import type { Given } from '@kuaijin/dev/command-line/shape';
import { LaunchError } from '@kuaijin/dev/launch-error';
import { connectMongo } from '@kuaijin/kit/mongo';
import { rounded } from './figures';
import { callers } from './ledger/callers';
import { coldHead } from './ledger/cold-head';
import { hotPool } from './ledger/hot-pool';
import { manyPools } from './ledger/many-pools';
import type { Measured, Part } from './ledger/part';
import { handOver, processes } from './ledger/processes';

const parts: Readonly<Record<string, Part>> = {
  hot: hotPool,
  pools: manyPools,
  processes,
  'hand-over': handOver,
  cold: coldHead,
  callers,
};

/** Hundreds of thousands of entries. */
export const storeMegabytes = 1_500;

export const rest = { form: '[PART ...]', is: `of ${Object.keys(parts).join(', ')}; left out: all` };

export async function run({ rest: given }: Given, report: (figure: Figure) => void): Promise<boolean> {
  const uri = process.env['MONGODB_URI'];
  if (uri === undefined) throw new Error('MONGODB_URI names no server');
  const names = given.length === 0 ? Object.keys(parts) : given;
  let isHeld = true;
  const mongo = await connectMongo(uri, { appName: 'kuaijin-bench', maxPoolSize: 300 });
  try {
    for (const name of names) {
      const part = parts[name];
      if (part === undefined) throw new LaunchError(`one of ${Object.keys(parts).join(', ')}, not ${name}`);
      const db = mongo.db(`kuaijin_bench_${randomBytes(4).toString('hex')}`);
      try {
        await part({
          ...{ uri, mongo, db },
          report: (measured) => {
            report(figureOf(measured));
            isHeld &&= holds(measured);
          },
        });
      } finally {
        await db.dropDatabase();
      }
    }
  } finally {
    await mongo.close();
  }
  return isHeld;
}

function figureOf({ case: name, value, unit, baseline, atLeast, atMost, ratioAtMost }: Measured): Figure {
  const decimals = value >= 100 ? 0 : 1;
  const promised =
    atLeast !== undefined
      ? `; at least ${atLeast}`
      : atMost !== undefined
        ? `; at most ${atMost} ${unit}`
        : ratioAtMost !== undefined
          ? `; at most ${ratioAtMost} times`
          : '';
  return {
    bench: 'ledger',
    case: `${name}${promised}`,
    value: rounded(value, decimals),
    unit,
    ...(baseline === undefined ? {} : { baseline: rounded(baseline, decimals), ratio: rounded(value / baseline, 2) }),
  };
}

function holds({ value, baseline = value, atLeast = 0, atMost = value, ratioAtMost }: Measured): boolean {
  const ratio = value / baseline;
  return ratio >= atLeast && value <= atMost && ratio <= (ratioAtMost ?? ratio);
}
