import { randomBytes } from 'node:crypto';
import type { Db } from 'mongodb';
import { connectMongo, type Mongo } from './connect';

/** A store for one test file: fresh databases on the real server, dropped at the end. */
export interface TestStore {
  readonly mongo: Mongo;
  readonly prefix: string;
  /** A database of its own for each name. */
  db(name: string): Db;
  close(): Promise<void>;
}

/** Connects to the server of `MONGODB_URI`; the test runner provides it. */
export async function testStore(): Promise<TestStore> {
  const uri = process.env['MONGODB_URI'];
  if (uri === undefined)
    throw new Error(
      'MONGODB_URI is not set: run the tests by npm test, and name a file that needs a store *.e2e.test.ts',
    );
  const mongo = await connectMongo(uri, { appName: 'kuaijin-test' });
  const prefix = `kjt_${randomBytes(5).toString('hex')}`;
  const databases = new Map<string, Db>();
  return {
    mongo,
    prefix,
    db(name) {
      const db = databases.get(name) ?? mongo.db(`${prefix}_${name}`);
      databases.set(name, db);
      return db;
    },
    async close() {
      for (const db of databases.values()) await db.dropDatabase();
      await mongo.close();
    },
  };
}

/** Numbers that look random and are the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Waits until a condition holds; throws when it does not within the time. */
export async function until(condition: () => Promise<boolean> | boolean, ms = 60_000): Promise<void> {
  const end = Date.now() + ms;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`The condition did not come to hold within ${ms} ms`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
