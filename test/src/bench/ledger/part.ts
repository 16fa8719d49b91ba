/** What the parts of the benchmark of the ledger share. */
import type { Figure } from '@kuaijin/dev/benchmarks/figure';
import { Journal } from '@kuaijin/kit/journal';
import { defineLedger, Ledger } from '@kuaijin/kit/ledger';
import type { Mongo } from '@kuaijin/kit/mongo';
import type { Db } from 'mongodb';

export const PLENTY = 10n ** 15n;
export const act = { actorId: 'officer-bench', post: 'LAND_MANAGER' } as const;

export const quota = defineLedger({
  name: 'bench',
  unit: 'MU',
  kinds: ['ISSUE', 'RESERVE', 'RELEASE'],
  insufficient: 'INSUFFICIENT_QUOTA',
});

/** A figure, with the ratio to its baseline that is promised, or the most that its value may be. */
export interface Measured extends Omit<Figure, 'bench' | 'ratio'> {
  readonly atLeast?: number;
  readonly atMost?: number;
  readonly ratioAtMost?: number;
}

export interface Bench {
  readonly uri: string;
  readonly mongo: Mongo;
  /** A database of the part's own. */
  readonly db: Db;
  readonly report: (measured: Measured) => void;
}

export type Part = (bench: Bench) => Promise<void>;

/** Does one thing; the rate counts what it answers. */
export type Way = (writer: number) => Promise<number>;

/** A process's ledger, with plenty in each of the pools. */
export async function openLedger(mongo: Mongo, db: Db, pools: readonly string[]) {
  const journal = await Journal.open(db, 'ledger', { features: mongo.features });
  const ledger = new Ledger(journal, quota);
  await Promise.all(
    pools.map((pool) => ledger.post(pool, { kind: 'ISSUE', key: 'issue', amount: PLENTY, act, at: new Date() })),
  );
  return { ledger, journal, close: () => journal.close() };
}

/** Reservations from the pools in turn. @param name sets the keys of this way apart from those of others */
export function reserving(ledger: Pick<Ledger, 'post'>, pools: readonly string[], name = 'r'): Way {
  let n = 0;
  return async () => {
    n += 1;
    const pool = pools[n % pools.length] ?? '';
    const outcome = await ledger.post(pool, { kind: 'RESERVE', key: `${name}${n}`, amount: 3n, act, at: new Date() });
    if (!outcome.ok) throw new Error(`refused: ${outcome.refusal.code}`);
    return 1;
  };
}

/** How many a second so many writers manage, each starting the next when the last is answered. */
export async function rate(writers: number, way: Way, ms: number): Promise<number> {
  const start = performance.now();
  const write = async (writer: number) => {
    let count = 0;
    while (performance.now() - start < ms) count += await way(writer);
    return count;
  };
  const counts = await Promise.all(Array.from({ length: writers }, (_, writer) => write(writer)));
  return (counts.reduce((a, b) => a + b, 0) / (performance.now() - start)) * 1_000;
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
