/**
 * Documents that a call looks at where every index is used: those within the bounds of the index that serves it, and of
 * a page no more than up to its last row. Counted in the store itself, since the embedded one explains nothing.
 */
import { LOOKS_AT_ALL } from '@kuaijin/kit/mongo/indexes';
import { type Access, planOf, type Query } from '@kuaijin/kit/read-models/query-plan';
import type { Document, Filter, MongoClient } from 'mongodb';
import type { StoreCall } from './command-log';

/** What a call costs a store. */
export interface Cost {
  readonly examined: number;
  /** Documents that a store passes over which uses no index but unique ones, and those for whole matches alone. */
  readonly scanned: number;
}

/** @param client one that is not watched and waits as long as a count takes */
export async function costOf(call: StoreCall, client: MongoClient): Promise<Cost> {
  if (call.queries.length === 0) return { examined: call.returned, scanned: call.returned };
  let examined = 0;
  let scanned = 0;
  for (const query of call.queries) {
    const plan = planOf(query, call.declared);
    const collection = client.db(call.database).collection(call.collection);
    const all = () => collection.estimatedDocumentCount({ comment: LOOKS_AT_ALL });
    if (!plan.ok) {
      const size = await all();
      examined += size;
      scanned += size;
      continue;
    }
    const isWhole = plan.branches.every(isWholeUniqueMatch);
    for (const branch of plan.branches) examined += await examinedIn(branch, query, call, client);
    scanned += isWhole ? Math.max(call.returned, 1) : await all();
  }
  return { examined, scanned };
}

/** True when a unique index is matched in all its fields by equality. */
function isWholeUniqueMatch({ index, bounds }: Access): boolean {
  const isEqual = (bound: unknown) =>
    bound !== undefined && !(isPlain(bound) && Object.keys(bound).some((name) => /^\$[gl]te?$/.test(name)));
  return index.unique === true && Object.keys(index.fields).every((field) => isEqual(bounds[field]));
}

async function examinedIn(access: Access, query: Query, call: StoreCall, client: MongoClient): Promise<number> {
  const { bounds, residual, isSortServed } = access;
  if (isWholeUniqueMatch(access)) return Math.max(call.returned, 1);
  const isRead = call.command !== 'update' && call.command !== 'delete';
  // What lies within the bounds of one walk is what is answered, where nothing else is asked of it.
  if (isRead && residual.length === 0 && !hasChoice(query)) return call.counted ?? call.returned;
  const within: Filter<Document>[] = [bounds as Filter<Document>];
  const isPageFull = query.limit !== undefined && call.returned >= query.limit;
  if (isPageFull && isSortServed && query.sort !== undefined && call.last !== undefined) {
    within.push(upTo(query.sort, call.last));
  }
  const collection = client.db(call.database).collection(call.collection);
  const examined = await collection.countDocuments({ $and: within }, { comment: LOOKS_AT_ALL });
  // A count stops at its bound, on whichever of its walks.
  return call.counted === undefined || residual.length > 0 ? examined : Math.min(examined, call.counted);
}

/**
 * True for a query that is answered from several walks over an index, or checks more than one walk tells: each walk is
 * counted by itself.
 */
const hasChoice = ({ filter }: Query): boolean =>
  JSON.stringify(filter, (_name, value: unknown) => (typeof value === 'bigint' ? String(value) : value)).includes(
    '"$or"',
  );

/** What stands in a sort no further than a row. */
function upTo(sort: Readonly<Record<string, 1 | -1>>, row: Readonly<Record<string, unknown>>): Filter<Document> {
  const fields = Object.keys(sort);
  const before = fields.map((field, i) => ({
    ...Object.fromEntries(fields.slice(0, i).map((name) => [name, row[name]])),
    [field]: { [sort[field] === 1 ? '$lt' : '$gt']: row[field] },
  }));
  return { $or: [...before, Object.fromEntries(fields.map((field) => [field, row[field]]))] } as Filter<Document>;
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
