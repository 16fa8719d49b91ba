import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Collection, Db } from 'mongodb';
import { declareFoundById, LOOKS_AT_ALL } from '../mongo/indexes';

/** Milliseconds between two signs of life, without one until a process counts as gone, and until it stops by itself. */
const BEAT_MS = 250;
/**
 * Milliseconds between two signs of life of a process that sees no other. One that comes then gives it the whole time
 * until it counts as gone, from when it saw it first.
 */
const ALONE_BEAT_MS = 400;
const GONE_MS = 1_200;
const SURE_MS = 900;
/** The same for what does no harm when two do it. */
const SLOW_MS = 5_000;
/** Milliseconds after which what is left of a process that is gone is removed. */
const FORGOTTEN_MS = 60_000;

interface ProcessDocument {
  readonly _id: string;
  /** Grows with each sign of life. */
  readonly beat: number;
  /** What it does in which others may stand in for it. */
  readonly roles: readonly string[];
  /** Where others hand things over to it; left out = nowhere. */
  readonly address?: string;
}

interface Seen {
  readonly beat: number;
  readonly roles: readonly string[];
  readonly address?: string;
  /** When the beat was first seen here; by the clock of this process alone, which nobody sets. */
  readonly at: number;
}

/**
 * The processes at the feed, as one of them sees them: each gives signs of life for all that it does, and of those who
 * could do a thing all choose the same one. Clocks of several machines are never compared.
 */
export class Processes {
  readonly id = randomBytes(9).toString('base64url');
  /** Where others hand things over to this process. */
  address: string | undefined;
  readonly #documents: Collection<ProcessDocument>;
  readonly #roles = new Map<string, number>();
  readonly #seen = new Map<string, Seen>();
  readonly #listeners = new Set<() => void>();
  readonly #stopping = new AbortController();
  #beatAt = Number.NEGATIVE_INFINITY;
  #isBack = false;
  #lookedAt = 0;
  #beating: Promise<void> | undefined;
  #running: Promise<void> | undefined;

  constructor(db: Db) {
    declareFoundById(db, 'feed_processes', 'feedProcesses');
    this.#documents = db.collection('feed_processes');
  }

  /** Takes part from then on. @returns returns when all others may know that it does no more */
  async join(role: string): Promise<() => Promise<void>> {
    this.#roles.set(role, (this.#roles.get(role) ?? 0) + 1);
    this.#running ??= this.#run();
    await this.#beat().catch(() => undefined);
    return async () => {
      const count = (this.#roles.get(role) ?? 1) - 1;
      if (count > 0) this.#roles.set(role, count);
      else this.#roles.delete(role);
      await this.#beat().catch(() => undefined);
    };
  }

  /** False where the others may count this process as gone. */
  get isSure(): boolean {
    return performance.now() - this.#beatAt < SURE_MS;
  }

  /** True where no other process was at the feed when this one looked last, however long the store does not answer. */
  get isAlone(): boolean {
    return this.#lookedAt > 0 && !this.#knowsOthers();
  }

  /**
   * Whether this process may keep what it was chosen to do. Where no other could do it and the store then does not
   * answer for a while, it does nothing until it is sure again, and gives nothing up: most likely nobody comes
   * meanwhile.
   */
  mayKeep(role: string, thing: string): boolean {
    if (this.isSure && !this.#isBack) return this.isChosen(role, thing);
    return this.#roles.has(role) && !this.#knowsOthers(role);
  }

  /** Returns when this process is sure, or the signal came. */
  async untilSure(signal: AbortSignal): Promise<void> {
    if (this.isSure || signal.aborted) return;
    await new Promise<void>((resolve) => {
      const look = () => {
        if (!this.isSure && !signal.aborted) return;
        stop();
        signal.removeEventListener('abort', look);
        resolve();
      };
      const stop = this.observe(look);
      signal.addEventListener('abort', look);
    });
  }

  /** Whether this process is the one to do a thing. */
  isChosen(role: string, thing: string): boolean {
    return this.isSure && this.#roles.has(role) && this.#heaviest(role, thing, GONE_MS, () => true) === this.id;
  }

  /**
   * Address of the process that is to do a thing that any may do, where it is another one. Nothing rests on it: a
   * process that is slow to give signs of life is asked on.
   * @param isOut leaves out who did not answer
   */
  addressFor(role: string, thing: string, isOut: (address: string) => boolean): string | undefined {
    const id = this.#heaviest(role, thing, SLOW_MS, ({ address }) => address !== undefined && !isOut(address));
    return id === this.id ? undefined : this.#seen.get(id)?.address;
  }

  #heaviest(role: string, thing: string, withinMs: number, can: (seen: Seen) => boolean): string {
    let chosen = this.id;
    for (const [id, seen] of this.#seen) {
      if (id === this.id || !seen.roles.includes(role) || !this.#isAlive(id, withinMs) || !can(seen)) continue;
      if (weight(id, thing) > weight(chosen, thing)) chosen = id;
    }
    return chosen;
  }

  /** Whether a process has gone, or does this no more; looked at now where it is not known. @throws MongoError */
  async isGone(id: string, role: string): Promise<boolean> {
    if (!this.#seen.has(id)) await this.#look();
    return this.#seen.get(id)?.roles.includes(role) !== true || !this.#isAlive(id);
  }

  /** Calls when others may be chosen than before. @returns ends it */
  observe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async close(): Promise<void> {
    this.#stopping.abort();
    await this.#running;
    await this.#beating?.catch(() => undefined);
    if (this.#running !== undefined) await this.#documents.deleteOne({ _id: this.id }).catch(() => undefined);
  }

  async #run(): Promise<void> {
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      await sleep(this.isAlone ? ALONE_BEAT_MS : BEAT_MS, undefined, { signal }).catch(() => undefined);
      // The store does not answer: after a while this process is sure of nothing.
      if (!signal.aborted) await this.#beat().catch(() => undefined);
      this.#notify();
    }
  }

  /** A sign of life that was begun after the call. */
  async #beat(): Promise<void> {
    await this.#beating?.catch(() => undefined);
    this.#beating ??= this.#beatOnce().finally(() => {
      this.#beating = undefined;
    });
    return this.#beating;
  }

  async #beatOnce(): Promise<void> {
    const began = performance.now();
    const now = { roles: [...this.#roles.keys()], ...(this.address === undefined ? {} : { address: this.address }) };
    await this.#documents.updateOne({ _id: this.id }, { $inc: { beat: 1 }, $set: now }, { upsert: true });
    await this.#look();
    // Others may have come, and taken what this process had, while it could not know of them.
    this.#isBack = !this.isSure;
    this.#beatAt = began;
    this.#notify();
    this.#isBack = false;
  }

  async #look(): Promise<void> {
    const there = await this.#documents.find({}, { comment: LOOKS_AT_ALL }).toArray();
    const now = performance.now();
    // In a time in which nobody could be seen nobody has gone.
    const missed = this.#lookedAt === 0 ? 0 : Math.max(0, now - this.#lookedAt - 2 * BEAT_MS);
    this.#lookedAt = now;
    const before = new Map(this.#seen);
    this.#seen.clear();
    for (const { _id, beat, ...can } of there) {
      const known = before.get(_id);
      this.#seen.set(_id, { ...can, beat, at: known?.beat === beat ? known.at + missed : now });
    }
    const [gone] = [...this.#seen].filter(([id, { at }]) => id !== this.id && now - at > FORGOTTEN_MS);
    if (gone !== undefined) await this.#documents.deleteOne({ _id: gone[0] });
  }

  /** @param role left out: whatever they do */
  #knowsOthers(role?: string): boolean {
    return [...this.#seen].some(
      ([id, { roles }]) => id !== this.id && (role === undefined || roles.includes(role)) && this.#isAlive(id),
    );
  }

  #isAlive(id: string, withinMs = GONE_MS): boolean {
    const at = this.#seen.get(id)?.at;
    return at !== undefined && this.#lookedAt - at < withinMs;
  }

  #notify(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}

/** Of the processes that could do a thing the heaviest does it: when one goes, only its things move. */
function weight(id: string, thing: string): number {
  let hash = 2_166_136_261;
  for (const text of [id, thing]) {
    for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 16_777_619);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
