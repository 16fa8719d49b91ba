/**
 * Indexes as a deploy step. Whoever opens a collection declares what it needs; whether that is made or only looked for
 * is configured once, for the client of the process.
 */
import { type Db, type MongoClient, MongoServerError } from 'mongodb';
import type { DriverCollection } from './driver-collections';
import { isOutcomeUnknown, unavailable } from './errors';
import type { MongoFeatures } from './features';

/** An index that a collection needs. */
export interface WantedIndex {
  readonly fields: Readonly<Record<string, 1 | -1>>;
  /** A unique index is a rule and is made everywhere. One that is not only makes reading faster. */
  readonly unique?: boolean;
}

/**
 * `create`: whoever opens a collection makes what it needs. `check`: it is expected to be there, {@link missingIndexes}
 * lists what is missing.
 */
export type IndexMode = 'create' | 'check';

/** The declaration of a collection that was opened. */
export interface DeclaredCollection<I extends WantedIndex = WantedIndex> {
  readonly database: string;
  readonly collection: string;
  readonly indexes: readonly I[];
  /** What it is, where it stays on the driver; undefined for one that a mongoose model reads. */
  readonly onDriver?: DriverCollection;
}

interface Policy {
  readonly mode: IndexMode;
  readonly features: Pick<MongoFeatures, 'rangeIndexes'>;
  /** A client whose commands may take as long as an index takes to build. */
  readonly connectPatiently?: () => Promise<MongoClient>;
  /** By namespace. */
  readonly declared: Map<string, DeclaredCollection>;
}

/** A query that means to look at a whole collection carries this comment. */
export const LOOKS_AT_ALL = 'looks at all';

const policies = new WeakMap<MongoClient, Policy>();
const NAMESPACE_NOT_FOUND = 26;

/** Says once for a client how indexes are treated. */
export function setIndexPolicy(client: MongoClient, policy: Omit<Policy, 'declared'>): void {
  policies.set(client, { ...policy, declared: new Map() });
}

/** True where whoever opens a collection makes what it needs. */
export function makesIndexes(client: MongoClient): boolean {
  return policyOf(client).mode === 'create';
}

/** Every collection that was opened over a client. */
export function declaredCollections(client: MongoClient): readonly DeclaredCollection[] {
  return [...policyOf(client).declared.values()];
}

/** The declaration of a collection that was opened; undefined when it never was. */
export function declaredCollection(client: MongoClient, namespace: string): DeclaredCollection | undefined {
  return policyOf(client).declared.get(namespace);
}

/**
 * Declares a collection that stays on the driver and whose documents are found by their ids alone: it needs no index of
 * ours.
 */
export function declareFoundById(db: Db, collection: string, onDriver: DriverCollection): void {
  declare(db, { collection, indexes: [], onDriver });
}

function declare(db: Db, what: Omit<DeclaredCollection, 'database'>): Policy {
  const policy = policyOf(db.client);
  policy.declared.set(`${db.databaseName}.${what.collection}`, { database: db.databaseName, ...what });
  return policy;
}

/**
 * Declares what a collection needs and, where that is wanted, makes it. On a server with real indexes building does not
 * stop those who write.
 * @throws KuaijinError UNAVAILABLE when the store does not answer
 */
export async function prepareIndexes(
  db: Db,
  what: Pick<DeclaredCollection, 'collection' | 'indexes' | 'onDriver'>,
): Promise<void> {
  const { collection, indexes } = what;
  const policy = declare(db, what);
  if (policy.mode === 'check') return;
  const wanted = usedBy(policy, indexes);
  if (wanted.length === 0) return;
  const there = await presentIndexes(db, collection);
  const missing = wanted.filter((index) => !there.has(nameOf(index)));
  if (missing.length > 0) await makeIndexes(db, collection, missing, policy.connectPatiently);
}

async function makeIndexes(
  db: Db,
  collection: string,
  indexes: readonly WantedIndex[],
  connectPatiently: Policy['connectPatiently'],
): Promise<void> {
  const patient = await connectPatiently?.();
  try {
    const where = patient?.db(db.databaseName) ?? db;
    for (const { fields, unique = false } of indexes) {
      await where.collection(collection).createIndex({ ...fields }, unique ? { unique } : {});
    }
  } catch (error) {
    throw isOutcomeUnknown(error) ? unavailable(error) : error;
  } finally {
    await patient?.close();
  }
}

/**
 * Of what was declared over a client, that which the store lacks: `database.collection {"a":1,"b":-1}`, ` unique` where
 * it is a rule.
 */
export async function missingIndexes(client: MongoClient): Promise<readonly string[]> {
  const policy = policyOf(client);
  const missing = await Promise.all(
    [...policy.declared].map(async ([namespace, { database, collection, indexes }]) => {
      const wanted = usedBy(policy, indexes);
      if (wanted.length === 0) return [];
      const there = await presentIndexes(client.db(database), collection);
      return wanted.map(nameOf).flatMap((name) => (there.has(name) ? [] : [`${namespace} ${name}`]));
    }),
  );
  return missing.flat();
}

/**
 * Those that only serve speed are left out where the server would never use them: the embedded server ignores a
 * non-unique index in queries and yet reads the whole collection at every start to build it.
 */
function usedBy(policy: Policy, indexes: readonly WantedIndex[]): readonly WantedIndex[] {
  return indexes.filter(({ unique = false }) => unique || policy.features.rangeIndexes);
}

function policyOf(client: MongoClient): Policy {
  const known = policies.get(client);
  if (known !== undefined) return known;
  const policy: Policy = { mode: 'create', features: { rangeIndexes: false }, declared: new Map() };
  policies.set(client, policy);
  return policy;
}

async function presentIndexes(db: Db, collection: string): Promise<ReadonlySet<string>> {
  try {
    const found = await db.collection(collection).indexes();
    return new Set(found.map(({ key, unique = false }) => nameOf({ fields: key as Record<string, 1 | -1>, unique })));
  } catch (error) {
    if (error instanceof MongoServerError && error.code === NAMESPACE_NOT_FOUND) return new Set();
    throw isOutcomeUnknown(error) ? unavailable(error) : error;
  }
}

function nameOf({ fields, unique = false }: WantedIndex): string {
  return `${JSON.stringify(fields)}${unique ? ' unique' : ''}`;
}
