/** Asks a mutation and reads every refusal that it answers, whether as data or as an error of the request. */
import type { Client, GraphError } from '../harness/client';
import type { MutationShape } from './schema';

export interface Refused {
  readonly code: string;
  readonly path: readonly string[];
  readonly expected?: string | null;
  readonly received?: string | null;
  readonly neededPost?: string | null;
  readonly status?: string;
  readonly version?: number;
  readonly changed?: { readonly actor: { readonly id: string } | null; readonly at: string } | null;
  /** What was asked and what there is, of a refusal for want of quota or money. */
  readonly requested?: object | null;
  readonly available?: object | null;
}

export interface Outcome {
  readonly refusals: readonly Refused[];
  /** True for errors of the request itself: nothing was asked of a rule. */
  readonly isError: boolean;
  readonly cursor: string | null;
  /** The payload where there is one. */
  readonly payload?: Payload;
}

const ERRORS = `userErrors { code path ... on InvalidInput { expected received } ... on NotAllowed { neededPost }
  ... on StateConflict { status version changed { actor { id } at } }
  ... on InsufficientQuota { requested { value } available { value } }
  ... on InsufficientFunds { requested { yuan } available { yuan } } }`;

export interface Payload {
  readonly cursor?: string | null;
  readonly userErrors: readonly Refused[];
  readonly results?: readonly Payload[];
  /** Whatever else it shows. */
  readonly [field: string]: unknown;
}

/** @param wanted further fields of the payload */
export function documentOf({ name, input, hasResults, hasCursor, shown }: MutationShape, wanted = ''): string {
  const own = `${shown.join(' ')} ${hasCursor || hasResults ? 'cursor' : ''}`;
  const results = hasResults ? `results { ${own} ${ERRORS} }` : own;
  return `mutation ($input: ${input.name}!) { done: ${name}(input: $input) { ${wanted} ${results} ${ERRORS} } }`;
}

/** @throws Error where what is refused shows something */
export async function ask(client: Client, document: string, input: unknown, token?: string): Promise<Outcome> {
  const { data, errors } = await client.gql<{ done: Payload | null } | null>(document, { input }, token);
  if (errors !== undefined) return { isError: true, refusals: errors.map(refusedOf), cursor: null };
  const done = data?.done;
  if (!done) throw new Error('there is neither a payload nor an error');
  const payloads = [done, ...(done.results ?? [])];
  const refusals = payloads.flatMap(({ userErrors }) => userErrors);
  const leaked = payloads.filter(({ userErrors }) => userErrors.length > 0).flatMap(shownIn);
  if (leaked.length > 0) throw new Error(`${refusals[0]?.code} shows ${leaked.join(', ')}`);
  const cursor = payloads.map((payload) => payload.cursor).find((one) => typeof one === 'string') ?? null;
  return { isError: false, refusals, cursor, payload: done };
}

/** Names of what a payload shows. */
export const shownIn = ({ userErrors: _refusals, cursor: _cursor, results: _results, ...fields }: Payload): string[] =>
  Object.entries(fields).flatMap(([name, value]) =>
    value === null || value === undefined || (Array.isArray(value) && value.length === 0) ? [] : [name],
  );

function refusedOf({ extensions }: GraphError): Refused {
  const { code, path, expected, received } = extensions as unknown as Refused;
  return {
    code,
    path: path ?? [],
    ...(expected === undefined ? {} : { expected }),
    ...(received === undefined ? {} : { received }),
  };
}

/** Does all of it, so many at once; the answers stand in the order of the questions. */
export function inParallel<T, R>(all: readonly T[], atOnce: number, work: (one: T) => Promise<R>): Promise<R[]> {
  const enter = room(atOnce);
  return Promise.all(all.map((one) => enter(() => work(one))));
}

/** A room for so many at once; the others wait before it, and go in as they came. */
export function room(places: number): <R>(work: () => Promise<R>) => Promise<R> {
  const waiting: (() => void)[] = [];
  let free = places;
  return async (work) => {
    if (free === 0) await new Promise<void>((enter) => waiting.push(enter));
    else free -= 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    }
  };
}
