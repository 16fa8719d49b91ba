import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import type { Db } from 'mongodb';
import { KuaijinError } from '../errors/errors';
import type { Feed } from './feed';
import { type FoldedEvent, MirrorSnapshots } from './mirror-snapshots';
import type { FeedPlace } from './partitions';
import type { FeedEvent } from './types';

/** Events after which what was folded is kept again, at least; a start folds at most so many, or a fifth of all. */
const KEPT_AFTER = 1_000;
/** Share of all that was folded before, after which it is kept again: what is large is written more rarely. */
const KEPT_SHARE = 0.25;

/** Milliseconds between two tries to read what was kept. */
const RETRY_MS = 500;

/** How what a mirror has folded is kept, so that a start goes on from there. */
export interface MirrorKeeping<State> {
  /** Database of the service. */
  readonly db: Db;
  /** Of several mirrors of a service. */
  readonly name: string;
  /** Version of the state: grows when its shape does, or what events mean in it; then all is folded anew. */
  readonly version: number;
  /** All that was folded until now, as plain JSON values. */
  readonly save: () => State;
  /** Takes over what `save` gave. */
  readonly load: (state: State) => void;
  /** Events after which it is kept again, at least; default 1,000. */
  readonly after?: number;
}

export interface MirrorOptions<State = undefined> {
  readonly feed: Feed;
  /** The service whose events are folded. */
  readonly source: string;
  /** Applies one event; those of one thing come in order, from the first on, each once. */
  readonly apply: (event: FeedEvent) => void;
  /** Left out: folded from the first event at every start. */
  readonly keeping?: MirrorKeeping<State>;
  /** Where to begin in each stream, for who knows what stands before; left out: at the first event. */
  readonly after?: ReadonlyMap<string, number>;
  /** Called with every failure before it is tried again. */
  readonly onError?: (error: unknown) => void;
}

/**
 * What another service lists, kept in memory: the fold of its part of the feed, from the first event on and then as
 * they come; a start goes on from what was kept last. For lists of thousands, not of millions.
 */
export class FeedMirror<State = undefined> {
  readonly #options: MirrorOptions<State>;
  readonly #stopping = new AbortController();
  readonly #waiting = new Set<() => void>();
  /** Last sequence that is known here, by stream. */
  readonly #seen: Map<string, number>;
  /** Last event that is known here, by stream. */
  readonly #last = new Map<string, FoldedEvent>();
  #snapshots: MirrorSnapshots<State> | undefined;
  /** Events that were folded, and of how many there is a snapshot. */
  #folded = 0;
  #kept = 0;
  #keeping: Promise<void> | undefined;
  #looking: Promise<void> | undefined;
  #following: Promise<void> = Promise.resolve();

  constructor(options: MirrorOptions<State>) {
    this.#options = options;
    const { feed, source, after } = options;
    this.#seen = new Map([source, ...feed.streamsOf(source)].map((stream) => [stream, after?.get(stream) ?? 0]));
  }

  start(): void {
    this.#following = this.#follow();
  }

  /** Returns when everything that the source has published until now is known here, or the mirror was stopped. */
  caughtUp(): Promise<void> {
    // Who asks in one turn shares a look that begins behind it.
    this.#looking ??= nextTurn().then(() => {
      this.#looking = undefined;
      return this.#catchUp();
    });
    return this.#looking;
  }

  async #catchUp(): Promise<void> {
    const { feed } = this.#options;
    const behind = await feed.waiting(this.#seen);
    if (behind.length === 0) return;
    const heads = await feed.headsOf(behind);
    const isThere = () => [...heads].every(([stream, seq]) => (this.#seen.get(stream) ?? 0) >= seq);
    while (!isThere() && !this.#stopping.signal.aborted) {
      await new Promise<void>((resolve) => this.#waiting.add(resolve));
    }
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#following;
    await this.#keeping;
    this.#wake();
  }

  #take(event: FeedEvent, { stream, seq }: FeedPlace): void {
    this.#options.apply(event);
    this.#note({ stream, seq, eventId: event.id });
    this.#folded += 1;
    this.#keepWhenDue();
    this.#wake();
  }

  async #follow(): Promise<void> {
    const { feed, source, onError } = this.#options;
    const { signal } = this.#stopping;
    while (!signal.aborted && !(await this.#isLoaded())) {
      await sleep(RETRY_MS, undefined, { signal }).catch(() => undefined);
    }
    this.#wake();
    await feed.followFeed({
      follower: `mirror-${source}`,
      sources: [source],
      after: this.#seen,
      handle: async (event, place) => this.#take(event, place),
      signal,
      ...(onError === undefined ? {} : { onError }),
    });
  }

  /** Takes over what was kept last, if anything. @returns false where the store did not answer */
  async #isLoaded(): Promise<boolean> {
    const { feed, source, keeping, onError } = this.#options;
    if (keeping === undefined) return true;
    try {
      this.#snapshots ??= await MirrorSnapshots.open<State>({ ...keeping, feed, source });
      const found = await this.#snapshots.latest();
      if (found === undefined) return true;
      keeping.load(found.state);
      for (const event of found.last) this.#note(event);
      this.#folded = found.last.reduce((sum, { seq }) => sum + seq, 0);
      this.#kept = this.#folded;
      return true;
    } catch (error) {
      onError?.(error);
      // What cannot be read is folded from the first event.
      return !(error instanceof KuaijinError);
    }
  }

  #note(last: FoldedEvent): void {
    this.#seen.set(last.stream, last.seq);
    this.#last.set(last.stream, last);
  }

  #keepWhenDue(): void {
    const { keeping } = this.#options;
    if (keeping === undefined || this.#snapshots === undefined || this.#keeping !== undefined) return;
    if (this.#folded - this.#kept < Math.max(keeping.after ?? KEPT_AFTER, KEPT_SHARE * this.#kept)) return;
    this.#keeping = this.#keep(keeping, this.#snapshots)
      // What is not kept now is kept later, or folded again.
      .catch((error: unknown) => this.#options.onError?.(error))
      .finally(() => {
        this.#keeping = undefined;
      });
  }

  /** Unless another process of the service has just done it. */
  async #keep({ after = KEPT_AFTER, save }: MirrorKeeping<State>, snapshots: MirrorSnapshots<State>): Promise<void> {
    this.#kept = this.#folded;
    const there = await snapshots.events();
    if (there > this.#folded - after) this.#kept = there;
    else await snapshots.keep({ last: [...this.#last.values()], state: save() });
  }

  #wake(): void {
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    for (const resolve of waiting) resolve();
  }
}
