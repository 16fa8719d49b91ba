/**
 * Which of the declared indexes serves a query: the rule by which MongoDB's planner chooses, as far as it is needed to
 * see that none does. Pure. The embedded store uses no index but unique ones and explains nothing, so this is where a
 * missing index is seen.
 */
import type { DeclaredIndex } from './declaration';

/** A filter as the store gets it. */
export type QueryFilter = Readonly<Record<string, unknown>>;

/** A query, as far as indexes matter. */
export interface Query {
  readonly filter: QueryFilter;
  readonly sort?: Readonly<Record<string, 1 | -1>>;
  /** Documents asked for at most; undefined = all. */
  readonly limit?: number;
}

/** How one branch of a query is served. */
export interface Access {
  readonly index: DeclaredIndex;
  /** The conditions that bound the walk over the index: equalities and, at the end, a range. */
  readonly bounds: QueryFilter;
  /** Conditions that are only checked on each document within the bounds. */
  readonly residual: readonly string[];
  readonly isSortServed: boolean;
}

/** What a query comes to: an access for each of its branches, or the index that it wants. */
export type Plan =
  | { readonly ok: true; readonly branches: readonly Access[] }
  | { readonly ok: false; readonly wanted: Readonly<Record<string, 1 | -1>> };

interface Condition {
  readonly field: string;
  readonly kind: 'equality' | 'range' | 'other';
  readonly value: unknown;
}

/** The index that every collection has. */
const byId: DeclaredIndex = { fields: { _id: 1 }, unique: true, serves: 'one document by its id' };

/** Finds the index that serves a query; branches of an `$or` are served each by its own. */
export function planOf(query: Query, declared: readonly DeclaredIndex[]): Plan {
  const indexes = [byId, ...declared];
  const { conditions, choices } = conjunction(query.filter);
  const left = choices.filter((branches) => !isCursor(branches, query.sort));
  const whole = bestAccess({ conditions, choices: left }, query, indexes);
  if (whole !== undefined) return { ok: true, branches: [whole] };
  // The planner takes one `$or` apart; another one is checked on each document.
  for (const branches of choices) {
    const others = left.filter((one) => one !== branches);
    const accesses = branches.map((branch) => {
      const inner = conjunction(branch);
      const all = { conditions: [...conditions, ...inner.conditions], choices: [...others, ...inner.choices] };
      return bestAccess(all, query, indexes);
    });
    if (accesses.every((access) => access !== undefined)) return { ok: true, branches: accesses };
  }
  return { ok: false, wanted: wantedFor(conditions, choices[0]?.[0], query.sort) };
}

/** A filter as conditions that must all hold, and `$or`s of which one branch must. */
interface Conjunction {
  readonly conditions: readonly Condition[];
  readonly choices: readonly (readonly QueryFilter[])[];
}

function conjunction(filter: QueryFilter): Conjunction {
  const conditions: Condition[] = [];
  const choices: (readonly QueryFilter[])[] = [];
  for (const [field, value] of Object.entries(filter)) {
    if (field === '$and') {
      for (const part of value as readonly QueryFilter[]) {
        const inner = conjunction(part);
        conditions.push(...inner.conditions);
        choices.push(...inner.choices);
      }
    } else if (field === '$or') {
      const branches = value as readonly QueryFilter[];
      const [only] = branches;
      if (branches.length === 1 && only !== undefined) {
        const inner = conjunction(only);
        conditions.push(...inner.conditions);
        choices.push(...inner.choices);
      } else choices.push(branches);
    } else if (field.startsWith('$')) conditions.push({ field, kind: 'other', value });
    else conditions.push(...conditionsOn(field, value));
  }
  return { conditions, choices };
}

const ranges = new Set(['$gt', '$gte', '$lt', '$lte']);

function conditionsOn(field: string, value: unknown): readonly Condition[] {
  if (!isOperators(value)) return [{ field, kind: isPattern(value) ? 'other' : 'equality', value }];
  const element = value['$elemMatch'];
  if (isOperators(element) || isPlainObject(element)) {
    return Object.entries(element as QueryFilter)
      .filter(([name]) => !name.startsWith('$'))
      .flatMap(([name, inner]) => conditionsOn(`${field}.${name}`, inner));
  }
  const names = Object.keys(value);
  if (names.includes('$eq') || names.includes('$in')) {
    return [{ field, kind: 'equality', value: names.includes('$eq') ? value['$eq'] : { $in: value['$in'] } }];
  }
  const bounded = Object.fromEntries(Object.entries(value).filter(([name]) => ranges.has(name)));
  if (Object.keys(bounded).length > 0) return [{ field, kind: 'range', value: bounded }];
  if (value['$exists'] === false) return [{ field, kind: 'equality', value: null }];
  return [{ field, kind: 'other', value }];
}

function bestAccess(
  { conditions, choices }: Conjunction,
  { sort, limit }: Query,
  indexes: readonly DeclaredIndex[],
): Access | undefined {
  const found = indexes
    .map((index) => accessBy(index, conditions, sort ?? {}))
    .filter((access) => {
      const isAllWanted = access.residual.length === 0 && choices.length === 0;
      return isEnough(access, sort, isAllWanted ? limit : undefined);
    })
    .sort((a, b) => rank(b) - rank(a));
  return found[0];
}

/** A unique match beats all; then the more conditions bound the walk, the better. */
function rank({ index, bounds, residual }: Access): number {
  const isExact = index.unique === true && Object.keys(index.fields).every((field) => isEqualityBound(bounds[field]));
  return (isExact ? 1_000 : 0) + Object.keys(bounds).length * 10 - residual.length;
}

const isEqualityBound = (bound: unknown): boolean =>
  bound !== undefined && !(isOperators(bound) && Object.keys(bound).some((name) => ranges.has(name)));

function accessBy(
  index: DeclaredIndex,
  conditions: readonly Condition[],
  sort: Readonly<Record<string, 1 | -1>>,
): Access {
  const equalities = new Map(conditions.filter(({ kind }) => kind === 'equality').map((one) => [one.field, one]));
  const bounds: Record<string, unknown> = {};
  const fields = Object.keys(index.fields);
  let at = 0;
  for (let field = fields[at]; field !== undefined && equalities.has(field); field = fields[at]) {
    bounds[field] = equalities.get(field)?.value;
    at += 1;
  }
  const isSortServed = servesSort(index, at, sort, bounds);
  const next = fields[at];
  const within = conditions.filter(({ field, kind }) => field === next && kind === 'range');
  if (next !== undefined && within.length > 0) {
    bounds[next] = Object.assign({}, ...within.map(({ value }) => value));
  }
  const residual = conditions.filter(({ field }) => !(field in bounds)).map(({ field }) => field);
  return { index, bounds, residual, isSortServed };
}

/**
 * True when the index gives the rest of the sort in its order, from its first field that is not bound by equality on.
 */
function servesSort(
  index: DeclaredIndex,
  from: number,
  sort: Readonly<Record<string, 1 | -1>>,
  bounds: QueryFilter,
): boolean {
  const wanted = Object.entries(sort).filter(([field]) => !(field in bounds));
  const offered = Object.entries(index.fields).slice(from);
  const turns = wanted.map(([field, direction], i) => {
    const [name, own] = offered[i] ?? [];
    return name === field && own !== undefined ? direction * own : 0;
  });
  return turns.every((turn) => turn === 1) || turns.every((turn) => turn === -1);
}

/**
 * Bounded by a condition, or a page of a walk in order whose every document is wanted; a sort in memory only of what a
 * unique match gives.
 * @param page documents of a walk that passes over none; undefined = it may pass over any number
 */
function isEnough(
  { index, bounds, isSortServed }: Access,
  sort: Query['sort'] = {},
  page: number | undefined,
): boolean {
  if (index === byId && isEqualityBound(bounds['_id'])) return true;
  if (Object.keys(sort).length === 0) return Object.keys(bounds).length > 0;
  const isBounded = Object.entries(bounds).some(([field, bound]) => !isOnwards(bound, sort[field]));
  return isSortServed && (isBounded || page !== undefined);
}

/** True for the range from where a page goes on, in the direction of the sort: it leaves the walk without an end. */
function isOnwards(bound: unknown, direction: 1 | -1 | undefined): boolean {
  if (direction === undefined || isEqualityBound(bound)) return false;
  const onwards = direction === 1 ? ['$gt', '$gte'] : ['$lt', '$lte'];
  return Object.keys(bound as object).every((name) => onwards.includes(name));
}

/** True for the `$or` that says, over several fields of the sort, from where a page goes on. */
function isCursor(branches: readonly QueryFilter[], sort: Query['sort'] = {}): boolean {
  return branches.every((branch) => Object.keys(branch).every((field) => field in sort));
}

/** The index to declare: equality, then the sort, then a range. */
function wantedFor(
  conditions: readonly Condition[],
  branch: QueryFilter | undefined,
  sort: Query['sort'] = {},
): Readonly<Record<string, 1 | -1>> {
  const all = [...conditions, ...(branch === undefined ? [] : conjunction(branch).conditions)];
  const named = (kind: Condition['kind']) => all.filter((one) => one.kind === kind).map(({ field }) => field);
  const wanted: Record<string, 1 | -1> = {};
  for (const field of named('equality')) wanted[field] = 1;
  for (const [field, direction] of Object.entries(sort)) wanted[field] ??= direction;
  for (const field of named('range')) wanted[field] ??= 1;
  return wanted;
}

function isPattern(value: unknown): boolean {
  return value instanceof RegExp || (isPlainObject(value) && '$regex' in value);
}

function isPlainObject(value: unknown): value is QueryFilter {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function isOperators(value: unknown): value is QueryFilter {
  return isPlainObject(value) && Object.keys(value).some((name) => name.startsWith('$'));
}
