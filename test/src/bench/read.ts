/**
 * What reading costs the store in a large deployment, and in one that holds a hundredth: calls, documents answered, and
 * documents looked at where every index is used. The synthetic documents have the shape of those that the product
 * makes, and what is asked goes through the product. Reading that goes by indexes costs the same in both; the baseline
 * is the small deployment.
 *
 * On the embedded server the figures are those of a server with real indexes: it uses none but unique ones, and what it
 * passes over instead is told apart.
 */
import { randomBytes } from 'node:crypto';
import type { Figure } from '@kuaijin/dev/benchmarks/figure';
import type { Given } from '@kuaijin/dev/command-line/shape';
import { probeFeatures } from '@kuaijin/kit/mongo/features';
import { MongoClient } from 'mongodb';
import { rounded } from './figures';
import { fill } from './read/fill';
import { type Measured, measure } from './read/measure';
import { type Size, sizeOptions, sizesIn } from './read/sizes';

/** Memory of the embedded store: it holds all that matches a query to sort it. */
export const storeMegabytes = 6_000;

/** More than so many times what the small deployment costs is not the same any more. */
const RATIO_MAX = 2;

export const options = sizeOptions;

export async function run(given: Given<typeof options>, tell: (figure: Figure) => void): Promise<boolean> {
  const { small, large, factor, quietSeconds } = sizesIn(given.options);
  const uri = process.env['MONGODB_URI'];
  if (uri === undefined) throw new Error('MONGODB_URI names no server');
  const client = await new MongoClient(uri, { useBigInt64: true }).connect();
  try {
    const baseline = await measuredAt(small, client, quietSeconds, tell);
    const values = await measuredAt(large, client, quietSeconds, tell);
    const { rangeIndexes } = await probeFeatures(client);
    const worst = Math.max(...values.map((value, i) => reported(value, baseline[i], !rangeIndexes, tell)));
    const name = `worst ratio of calls, documents answered and examined, of ${factor} times as many; at most ${RATIO_MAX}`;
    tell({ bench: 'read', case: name, value: worst, unit: 'times' });
    const isAnswered = [...baseline, ...values].every(({ failed }) => failed === 0);
    return worst <= RATIO_MAX && isAnswered;
  } finally {
    await client.close();
  }
}

async function measuredAt(
  size: Size,
  client: MongoClient,
  quietSeconds: number,
  tell: (figure: Figure) => void,
): Promise<readonly Measured[]> {
  const prefix = `bench-read-${randomBytes(4).toString('hex')}x`;
  try {
    const began = performance.now();
    const documents = await fill(client, prefix, size);
    const name = `${documents} documents written: ${size.projects} projects, ${size.steps} steps, ${size.open} open, ${size.streams} streams`;
    tell({ bench: 'read', case: name, value: rounded((performance.now() - began) / 1_000), unit: 's' });
    return await measure(client, prefix, quietSeconds);
  } finally {
    const { databases } = await client.db('admin').admin().listDatabases({ nameOnly: true });
    for (const { name } of databases) if (name.startsWith(`${prefix}_`)) await client.db(name).dropDatabase();
  }
}

/** @returns the worst of its ratios of calls, documents answered and documents examined */
function reported(
  value: Measured,
  baseline: Measured | undefined,
  isEmbedded: boolean,
  tell: (figure: Figure) => void,
): number {
  if (baseline === undefined) throw new Error(`${value.name} was not measured in the small deployment`);
  const figures = [
    ['calls', 'calls of the store', 'calls'],
    ['returned', 'documents answered by the store', 'documents'],
    ['examined', 'documents examined', 'documents'],
    ...(isEmbedded
      ? [['scanned', 'passed over by the embedded server, which uses unique indexes alone', 'documents'] as const]
      : []),
    ['ms', 'time', 'ms'],
  ] as const;
  for (const [of, what, unit] of figures) {
    const ratio = ratioOf(value[of], baseline[of]);
    const numbers = { value: Math.round(value[of]), unit, baseline: Math.round(baseline[of]), ratio };
    tell({ bench: 'read', case: `${value.name}: ${what}`, ...numbers });
  }
  if (value.failed > 0)
    tell({ bench: 'read', case: `${value.name}: calls that failed`, value: value.failed, unit: 'calls' });
  return Math.max(...(['calls', 'returned', 'examined'] as const).map((of) => ratioOf(value[of], baseline[of])));
}

const ratioOf = (value: number, baseline: number): number =>
  value === baseline ? 1 : rounded(value / Math.max(1, baseline), 2);
