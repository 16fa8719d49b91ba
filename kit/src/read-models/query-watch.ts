/**
 * For tests: every query that reaches the store is held against the declared indexes, since the embedded store would
 * answer it without any.
 */
import type { CommandStartedEvent, MongoClient } from 'mongodb';
import { declaredCollection, LOOKS_AT_ALL } from '../mongo/indexes';
import type { DeclaredIndex } from './declaration';
import { planOf, type Query, type QueryFilter } from './query-plan';

/** A query that no declared index serves. */
export interface UnservedQuery {
  readonly namespace: string;
  readonly query: Query;
  /** The index to declare. */
  readonly wanted: Readonly<Record<string, 1 | -1>>;
}

/** What was seen of the commands of this process. */
export interface SeenQueries {
  readonly unserved: UnservedQuery[];
  /** `command namespace` of each query of a collection that nobody had declared. */
  readonly undeclared: Set<string>;
  /** `namespace {"a":1}` of each index that served one. */
  readonly used: Set<string>;
}

/** Watches the queries of a client. */
export function watchQueries(client: MongoClient, seen: SeenQueries): void {
  client.on('commandStarted', ({ commandName, databaseName, command }: CommandStartedEvent) => {
    const collection: unknown = command[commandName];
    if (typeof collection !== 'string' || command['comment'] === LOOKS_AT_ALL) return;
    const namespace = `${databaseName}.${collection}`;
    const queries = queriesIn(commandName, command);
    const declared = declaredCollection(client, namespace)?.indexes as readonly DeclaredIndex[] | undefined;
    if (declared === undefined) {
      if (queries.length > 0) seen.undeclared.add(`${commandName} ${namespace}`);
      return;
    }
    for (const query of queries) {
      const plan = planOf(query, declared);
      if (!plan.ok) seen.unserved.push({ namespace, query, wanted: plan.wanted });
      else for (const { index } of plan.branches) seen.used.add(`${namespace} ${JSON.stringify(index.fields)}`);
    }
  });
}

/** The queries in a command; none in one that asks for nothing. */
export function queriesIn(name: string, command: Readonly<Record<string, unknown>>): readonly Query[] {
  const filters = (list: unknown): readonly Query[] =>
    (list as readonly { readonly q: QueryFilter }[]).map(({ q }) => ({ filter: q }));
  switch (name) {
    case 'find':
      return [queryOf(command['filter'], command['sort'], command['limit'])];
    case 'count':
    case 'distinct':
      return [queryOf(command['query'])];
    case 'findAndModify':
      return [queryOf(command['query'], command['sort'], 1)];
    case 'update':
      return filters(command['updates']);
    case 'delete':
      return filters(command['deletes']);
    case 'aggregate':
      return [ofPipeline(command['pipeline'] as readonly Readonly<Record<string, unknown>>[])];
    default:
      return [];
  }
}

function queryOf(filter: unknown, sort?: unknown, limit?: unknown): Query {
  const order = sort instanceof Map ? Object.fromEntries(sort) : (sort as Query['sort']);
  return {
    filter: (filter ?? {}) as QueryFilter,
    ...(order === undefined ? {} : { sort: order }),
    ...(limit === undefined || Number(limit) === 0 ? {} : { limit: Math.abs(Number(limit)) }),
  };
}

/** What stands before the first stage that is neither a match, a sort nor a limit. */
function ofPipeline(stages: readonly Readonly<Record<string, unknown>>[]): Query {
  const matches: QueryFilter[] = [];
  let sort: unknown;
  let limit: unknown;
  for (const stage of stages) {
    if ('$match' in stage) matches.push(stage['$match'] as QueryFilter);
    else if ('$sort' in stage) sort = stage['$sort'];
    else if ('$limit' in stage) limit = stage['$limit'];
    else break;
  }
  return queryOf(matches.length === 1 ? matches[0] : { $and: matches }, sort, limit);
}
