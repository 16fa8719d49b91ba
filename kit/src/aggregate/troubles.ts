import type { RecentWrites } from '../journal/recent-writes';
import type { Logger } from '../logging/logging';
import { boundedCache } from '../memory/bounded-cache';
import { RequiresNewerRelease } from './types';

/** Streams that are remembered as held up; one more that is forgotten is tried, and reported, again. */
const TROUBLES_MAX = 10_000;
/** Milliseconds after which a stream that is held up is tried again, if nothing happens to it before. */
const AGAIN_MS = 5 * 60_000;

/** A stream whose entries cannot be carried on to the readers. */
export interface TroubledStream {
  /** Name of the journal. */
  readonly journal: string;
  readonly stream: string;
  /** The entry that cannot be carried on. */
  readonly seq: number;
  readonly since: Date;
  readonly reason: string;
}

interface Trouble {
  readonly seq: number;
  readonly since: Date;
  readonly reason: string;
  /** True for one that waits for a newer release. */
  readonly needsNewerRelease: boolean;
  readonly nextTry: number;
  /** True once it is noted in the store, so that it is found again after this process. */
  isNoted: boolean;
}

export interface TroublesOptions {
  readonly journal: string;
  readonly recent: RecentWrites;
  readonly log: Logger;
  /** Called once for each stream that only a newer release can continue. */
  readonly onNewerRelease?: (stream: string, error: RequiresNewerRelease) => void;
}

/**
 * The streams that are held up: each is reported once, listed, and left alone until an interval has passed, so that it
 * holds back nothing else. They are noted in the store, so that every process tries them when it starts.
 */
export class Troubles {
  readonly #known = boundedCache<Trouble>(TROUBLES_MAX);

  constructor(private readonly options: TroublesOptions) {}

  /** The entry could not be carried on, for a reason that does not pass by itself. */
  add(stream: string, seq: number, error: unknown): void {
    const reason = error instanceof Error ? error.message : String(error);
    const before = this.#known.get(stream);
    const isSame = before?.seq === seq && before.reason === reason;
    const since = isSame ? before.since : new Date();
    const nextTry = Date.now() + AGAIN_MS;
    const needsNewerRelease = error instanceof RequiresNewerRelease;
    this.#known.set(stream, { seq, since, reason, needsNewerRelease, nextTry, isNoted: isSame && before.isNoted });
    if (isSame) return;
    const { journal, log, onNewerRelease } = this.options;
    if (needsNewerRelease) onNewerRelease?.(stream, error);
    else log.error({ journal, stream, seq, err: error }, 'projection of a stream blocked');
  }

  /** The stream goes on. */
  over(stream: string): void {
    this.#known.delete(stream);
  }

  has(stream: string): boolean {
    return this.#known.has(stream);
  }

  /** False for one that is left alone for now. */
  isDue(stream: string): boolean {
    return Date.now() >= (this.#known.peek(stream)?.nextTry ?? 0);
  }

  /** Returns when the stream is noted as held up, if it is. */
  async note(stream: string): Promise<void> {
    const trouble = this.#known.peek(stream);
    if (trouble === undefined || trouble.isNoted) return;
    const { seq, since, reason } = trouble;
    await this.options.recent.hold(stream, { since, seq, reason });
    trouble.isNoted = true;
  }

  /** Those that no release can carry on, as far as this process has met them. */
  list(): readonly TroubledStream[] {
    const { journal } = this.options;
    return [...this.#known.entries()].flatMap(([stream, { needsNewerRelease, seq, since, reason }]) =>
      needsNewerRelease ? [] : [{ journal, stream, seq, since, reason }],
    );
  }
}
