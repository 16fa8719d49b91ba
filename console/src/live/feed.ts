/**
 * The status feed as the console follows it: from the head, resumed after the last event that was passed on, over a
 * socket or, where sockets are blocked, by asking again and again. A loop of our own, since clients that reconnect by
 * themselves send the cursor again with which they began.
 */

import { print } from 'graphql';
import { createClient, type Client as Socket } from 'graphql-ws';
import type { Client } from 'urql';
import {
  FeedHeadDocument,
  FeedPageDocument,
  FollowFeedDocument,
  type FollowFeedSubscription,
} from '../graph/documents.generated';
import { currentToken } from '../sign-in/session';

export type FeedEvent = FollowFeedSubscription['statusChanged'];
export type FeedWay = 'CONNECTING' | 'SOCKET' | 'POLL' | 'OFF';

export interface FeedState {
  readonly way: FeedWay;
  /** Since when nothing comes, in milliseconds; while it is off. */
  readonly since?: number;
}

/** What who follows hears: an event, or that everything has to be loaded again. */
export type Heard = (event: FeedEvent | undefined) => void;

/** Attempts over a socket after which it is asked by polling instead. */
const SOCKET_ATTEMPTS = 3;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 15_000;

export class Feed {
  #state: FeedState = { way: 'CONNECTING' };
  #after: string | undefined;
  #isOpen = true;
  #failures = 0;
  readonly #heard = new Set<Heard>();
  readonly #watchers = new Set<() => void>();
  readonly #sequences = new Map<string, number>();
  #end: () => void = () => undefined;

  constructor(
    private readonly graph: Client,
    private readonly url: string,
  ) {
    void this.#run();
  }

  readonly state = (): FeedState => this.#state;

  readonly watch = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  };

  follow(heard: Heard): () => void {
    this.#heard.add(heard);
    return () => this.#heard.delete(heard);
  }

  close(): void {
    this.#isOpen = false;
    this.#end();
  }

  async #run(): Promise<void> {
    while (this.#isOpen) {
      try {
        this.#after ??= await this.#head();
        if (this.#failures < SOCKET_ATTEMPTS) await this.#overSocket();
        else await this.#byPolling();
      } catch (error) {
        if (isExpired(error)) this.#beginAnew();
      }
      if (!this.#isOpen) return;
      this.#failures += 1;
      this.#become({ way: 'OFF', since: this.#state.since ?? Date.now() });
      await this.#pause();
    }
  }

  async #head(): Promise<string> {
    const { data, error } = await this.graph.query(FeedHeadDocument, {}, { requestPolicy: 'network-only' }).toPromise();
    if (error !== undefined) throw error;
    if (!data?.feedHead) throw new Error('the feed does not answer');
    return data.feedHead;
  }

  /** Ends, or fails, when the subscription does. */
  async #overSocket(): Promise<void> {
    const socket = createClient({
      url: this.url,
      retryAttempts: 0,
      connectionParams: async () => {
        const token = await currentToken();
        return token === undefined ? {} : { authorization: `Bearer ${token}` };
      },
      on: { connected: () => this.#become({ way: 'SOCKET' }) },
    });
    this.#end = () => void socket.dispose();
    try {
      await this.#take(socket);
    } finally {
      await socket.dispose();
    }
  }

  async #take(socket: Socket): Promise<void> {
    const events = socket.iterate<FollowFeedSubscription>({
      query: print(FollowFeedDocument),
      variables: { after: this.#after },
    });
    for await (const { data, errors } of events) {
      if (errors !== undefined) throw new FeedError(String(errors[0]?.extensions?.['code']));
      if (data) this.#pass(data.statusChanged);
    }
  }

  async #byPolling(): Promise<void> {
    while (this.#isOpen) {
      const { data, error } = await this.graph
        .query(FeedPageDocument, { after: this.#after }, { requestPolicy: 'network-only' })
        .toPromise();
      if (error !== undefined) throw new FeedError(String(error.graphQLErrors[0]?.extensions['code']));
      this.#become({ way: 'POLL' });
      for (const event of data?.events?.nodes ?? []) this.#pass(event);
      this.#after = data?.events?.endCursor ?? this.#after;
    }
  }

  /** What is older than what is known of its subject is dropped. */
  #pass(event: FeedEvent): void {
    this.#failures = 0;
    this.#after = event.cursor ?? this.#after;
    if ((this.#sequences.get(event.subject) ?? 0) >= event.sequence) return;
    this.#sequences.set(event.subject, event.sequence);
    for (const heard of this.#heard) heard(event);
  }

  #beginAnew(): void {
    this.#after = undefined;
    this.#sequences.clear();
    for (const heard of this.#heard) heard(undefined);
  }

  #become(state: FeedState): void {
    if (state.way === this.#state.way) return;
    this.#state = state;
    for (const watcher of this.#watchers) watcher();
  }

  #pause(): Promise<void> {
    const longest = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** this.#failures);
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, longest * (0.5 + Math.random() / 2));
      this.#end = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

class FeedError extends Error {}

const isExpired = (error: unknown): boolean =>
  (error instanceof Error && error.message.startsWith('CURSOR_')) || codeIn(error).startsWith('CURSOR_');

/** What graphql-ws throws for a subscription that is refused is the list of its errors. */
function codeIn(error: unknown): string {
  const [first] = Array.isArray(error) ? error : [];
  return String(first?.extensions?.['code'] ?? '');
}
