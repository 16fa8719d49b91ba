/** How the model's people reach the graph: each request again until its outcome is known, as a client does. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from '../../harness/client';
import type { Row } from './asked';
import { dispatcher, type Person, Tokens } from './people';

/** Codes that say nothing of what became of a request. */
const unknown: ReadonlySet<string> = new Set([
  'OUTCOME_UNKNOWN',
  'UNAVAILABLE',
  'SUBGRAPH_DOWN',
  'TIMED_OUT',
  'RATE_LIMITED',
  'INTERNAL',
]);
const PAUSE_MS = 150;

export interface Answer {
  readonly code?: string;
  /** What was asked of the answer. */
  readonly data?: unknown;
  /** Of several steps: why each was refused, by its place; undefined for what was done. */
  readonly codes?: readonly (string | undefined)[];
  /** Tries that gave no answer. */
  readonly lost: number;
}

interface Payload {
  readonly userErrors: readonly { readonly code: string }[];
  readonly results?: readonly { readonly userErrors: readonly { readonly code: string }[] }[];
}

const HISTORY = `query ($id: ID!, $after: String) { approvalCase(id: $id) { history(first: 100, after: $after) {
  nodes { seq type at act { actorId } stepId reservationId to reason } pageInfo { endCursor hasNextPage } } } }`;

export class Graph {
  readonly #tokens: Tokens;
  /** Tries that gave no answer, in all. */
  lost = 0;

  /** @param patienceMs until a request without an answer is given up */
  constructor(
    private readonly client: Client,
    private readonly patienceMs: number,
  ) {
    this.#tokens = new Tokens(client);
  }

  /** A mutation until its outcome is known. @param wanted fields of the answer @throws Error when the time is up */
  async change(by: Person, mutation: string, type: string, input: object, wanted = ''): Promise<Answer> {
    const results = mutation === 'decideSteps' || mutation === 'reassignSteps' ? 'results { userErrors { code } }' : '';
    const document = `mutation ($input: ${type}!) { done: ${mutation}(input: $input) { ${wanted} ${results} userErrors { code } } }`;
    const token = await this.#tokens.of(by);
    const { value, lost } = await this.#persist(mutation, async () => {
      const { data, errors } = await this.client.gql<{ done: Payload | null } | null>(document, { input }, token);
      const code = errors?.[0]?.extensions.code;
      if (code !== undefined) return unknown.has(code) ? undefined : { code };
      const done = data?.done;
      if (done === null || done === undefined) return undefined;
      const codes = done.results?.map(({ userErrors }) => userErrors[0]?.code);
      const refusal = done.userErrors[0]?.code ?? codes?.find((one) => one !== undefined);
      return {
        ...(refusal === undefined ? { data: done } : { code: refusal }),
        ...(codes === undefined ? {} : { codes }),
      };
    });
    return { ...value, lost };
  }

  /** A question until it is answered. */
  async ask<T>(query: string, variables: object = {}, by: Person = dispatcher): Promise<T> {
    const token = await this.#tokens.of(by);
    const { value } = await this.#persist(query.slice(0, 60), async () => {
      const { data, errors } = await this.client.gql<T>(query, variables, token);
      if (errors === undefined && data !== null && data !== undefined) return { data };
      const code = errors?.[0]?.extensions.code ?? '';
      if (unknown.has(code)) return undefined;
      throw new Refused(JSON.stringify(errors));
    });
    return value.data;
  }

  /** Entries of a case after a sequence, to the end. */
  async history(id: string, after: number): Promise<readonly Row[]> {
    const rows: Row[] = [];
    let cursor: string | null = this.#cursorOf.get(id) ?? null;
    for (;;) {
      const { approvalCase } = await this.ask<{
        approvalCase: { history: { nodes: Row[]; pageInfo: { endCursor: string | null; hasNextPage: boolean } } };
      }>(HISTORY, { id, after: cursor });
      const { nodes, pageInfo } = approvalCase.history;
      rows.push(...nodes.filter(({ seq }) => seq > after));
      cursor = pageInfo.endCursor ?? cursor;
      if (cursor !== null) this.#cursorOf.set(id, cursor);
      if (!pageInfo.hasNextPage) return rows;
    }
  }

  readonly #cursorOf = new Map<string, string>();

  /**
   * Something else that may be lost on the way, and is the same when it is done twice.
   * @throws Error when the time is up
   */
  async persist<T>(what: string, attempt: () => Promise<T>): Promise<T> {
    const { value } = await this.#persist(what, async () => ({ done: await attempt() }));
    return value.done;
  }

  async #persist<T>(
    what: string,
    attempt: () => Promise<T | undefined>,
  ): Promise<{ readonly value: T; readonly lost: number }> {
    const until = Date.now() + this.patienceMs;
    for (let lost = 0; ; lost += 1) {
      let trouble: unknown;
      try {
        const value = await attempt();
        if (value !== undefined) return { value, lost };
      } catch (error) {
        if (error instanceof Refused) throw error;
        trouble = error;
      }
      this.lost += 1;
      if (Date.now() > until) throw new Error(`no answer within ${this.patienceMs} ms: ${what}`, { cause: trouble });
      await pause(PAUSE_MS);
    }
  }
}

/** The graph answered, and said no to a question. */
class Refused extends Error {}
