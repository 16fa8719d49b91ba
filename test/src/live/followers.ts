/** Followers of the status feed by the clients that others wrote: each remembers its cursor and goes on behind it. */
import { createClient as createStreamClient } from 'graphql-sse';
import { createClient as createSocketClient } from 'graphql-ws';
import { WebSocket } from 'ws';

export interface FollowedEvent {
  readonly id: string;
  readonly cursor: string;
  readonly subject?: string;
  readonly sequence?: number;
  readonly [field: string]: unknown;
}

export interface Answer {
  readonly data?: Readonly<Record<string, FollowedEvent>> | null;
  readonly errors?: readonly { readonly extensions?: Readonly<Record<string, unknown>> }[];
}

export interface Asking {
  readonly url: string;
  readonly token?: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

export type Transport = 'socket' | 'stream';

const headersOf = ({ token }: Asking) => (token === undefined ? {} : { authorization: `Bearer ${token}` });

/** The answers as `graphql-ws` or `graphql-sse` gives them; breaks off when it is returned. */
export function answersOf(transport: Transport, asking: Asking): AsyncIterableIterator<Answer> {
  const payload = { query: asking.query, variables: { ...asking.variables } };
  if (transport === 'stream') {
    const client = createStreamClient({ url: asking.url, headers: headersOf(asking), retryAttempts: 0 });
    return client.iterate(payload) as unknown as AsyncIterableIterator<Answer>;
  }
  const client = createSocketClient({
    url: asking.url.replace(/^http/, 'ws'),
    webSocketImpl: WebSocket,
    connectionParams: headersOf(asking),
    retryAttempts: 0,
  });
  return client.iterate(payload) as unknown as AsyncIterableIterator<Answer>;
}

/** The event of an answer. @throws Error with the errors that came in its place */
export function eventIn({ data, errors }: Answer): FollowedEvent {
  const event = Object.values(data ?? {})[0];
  if (event === undefined || event === null) throw new Error(`no event: ${JSON.stringify(errors)}`);
  return event;
}

/** The next events, so many of them; then it breaks off. */
export async function take(answers: AsyncIterableIterator<Answer>, count: number): Promise<FollowedEvent[]> {
  const events: FollowedEvent[] = [];
  while (events.length < count) {
    const { done, value } = await answers.next();
    if (done) throw new Error(`it ended after ${events.length} of ${count} events`);
    events.push(eventIn(value));
  }
  await answers.return?.();
  return events;
}

/** Codes of the errors with which a subscription ends. */
export async function codesOf(answers: AsyncIterableIterator<Answer>): Promise<readonly unknown[]> {
  for await (const { errors } of answers) {
    if (errors !== undefined) return errors.map(({ extensions }) => extensions?.['code']);
  }
  return [];
}
