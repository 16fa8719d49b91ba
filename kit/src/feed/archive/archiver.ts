/**
 * Moves events that are older than is kept out of the store into the archive: a part at a time, written whole, read
 * again, noted, and only then taken out of the store.
 */
import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Db } from 'mongodb';
import type { ObjectStore } from '../../attachments/object-store';
import { entryHash } from '../../journal/content';
import type { Journal } from '../../journal/journal';
import type { Entry } from '../../journal/types';
import { writing } from '../../mongo/errors';
import { sourceOf } from '../partitions';
import type { FeedPlaces } from '../places';
import type { ArchivedStream } from './archive-documents';
import { ArchiveHold } from './archive-hold';
import { type ArchivedEntry, archivedEntry, isArchived } from './archived-entry';
import type { FeedArchive } from './feed-archive';
import { measured, packed, partName, unpacked } from './part';

/** Sources whose events are folded from the first on by those who keep what they list in memory. */
const KEPT_SOURCES: readonly string[] = ['directory'];
/** Entries of a part, at most. */
const PART_MAX = 2_000;
/** Entries that are read, or taken out of the store, together. */
const PAGE = 500;

export interface ArchiverOptions {
  readonly db: Db;
  readonly journal: Journal;
  readonly places: Pick<FeedPlaces, 'streams' | 'endOf'>;
  readonly archive: FeedArchive;
  readonly epoch: string;
  readonly objects: ObjectStore;
  /** Milliseconds for which events are kept in the store. */
  readonly keptMs: number;
  /** Entries of a part at most, where others than 2,000. */
  readonly partMax?: number;
  /** Whether a router finds documents by their stream. */
  readonly isSharded: boolean;
}

export class Archiver {
  readonly #options: ArchiverOptions;
  readonly #hold: ArchiveHold;

  constructor(options: ArchiverOptions) {
    this.#options = options;
    this.#hold = new ArchiveHold(options.archive.documents.streams);
  }

  /**
   * Archives what is old by now in every stream that nobody else archives.
   * @returns events that were archived
   * @throws KuaijinError UNAVAILABLE; Error where the object store refuses: what was begun is gone on with the next
   * time
   */
  async round(now: Date): Promise<number> {
    const { places, archive } = this.#options;
    const streams = (await places.streams()).filter((stream) => !KEPT_SOURCES.includes(sourceOf(stream)));
    const states = new Map((await archive.states()).map((state) => [state._id, state]));
    let archived = 0;
    for (const stream of streams) {
      const state = states.get(stream) ?? { _id: stream, through: 0, cleared: 0 };
      if (!(await this.#hasWork(state, now))) continue;
      archived += (await this.#hold.during(stream, () => this.#stream(stream, now))) ?? 0;
    }
    return archived;
  }

  async #hasWork(state: ArchivedStream, now: Date): Promise<boolean> {
    if (state.writingTo !== undefined || state.cleared < state.through) return true;
    const [next] = await this.#options.journal.at(state._id, [state.through + 1]);
    return next !== undefined && this.#isOld(next, now);
  }

  #isOld({ at }: Entry, now: Date): boolean {
    return at.getTime() < now.getTime() - this.#options.keptMs;
  }

  async #stream(stream: string, now: Date): Promise<number> {
    let archived = 0;
    for (;;) {
      const state = await this.#hold.renewed(stream);
      if (state === undefined) return archived;
      if (state.cleared < state.through) await this.#clear(state);
      else {
        const to = state.writingTo ?? (await this.#choose(state, now));
        if (to === undefined) return archived;
        if (!(await this.#write(stream, state.through + 1, to))) return archived;
        archived += to - state.through;
      }
    }
  }

  /** Fixes the next part before it is written, so that whoever goes on after a crash writes the same one. */
  async #choose({ _id: stream, through }: ArchivedStream, now: Date): Promise<number | undefined> {
    const { journal, places, partMax = PART_MAX } = this.#options;
    // The last entry stays: it is where the next is chained.
    const last = Math.min((await journal.head(stream)) - 1, places.endOf(stream), through + partMax);
    let to = through;
    while (to < last) {
      const page = await journal.read(stream, to, Math.min(PAGE, last - to));
      const firstYoung = page.findIndex((entry) => !this.#isOld(entry, now));
      to += firstYoung < 0 ? page.length : firstYoung;
      if (firstYoung >= 0 || page.length === 0) break;
    }
    return to > through && (await this.#hold.note(stream, { through }, { writingTo: to })) ? to : undefined;
  }

  /** @returns false where somebody else has done it meanwhile */
  async #write(stream: string, from: number, to: number): Promise<boolean> {
    const { epoch, archive, objects } = this.#options;
    const entries = await this.#entries(stream, from, to);
    if (entries === undefined) return false;
    const name = partName(epoch, stream, from, to);
    const folder = await mkdtemp(join(tmpdir(), 'kuaijin-archive-'));
    try {
      const path = join(folder, randomUUID());
      await pipeline(packed(entries), createWriteStream(path, { flush: true }));
      const facts = await measured(path);
      await objects.put(name, { path, ...facts });
      await this.#check(name, entries);
      await writing(
        archive.documents.parts.updateOne(
          { _id: `${stream}/${from}` },
          { $set: { to, name, ...facts } },
          { upsert: true },
        ),
      );
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
    return this.#hold.note(stream, { through: from - 1, writingTo: to }, { through: to });
  }

  /** Those of a part; undefined where they were archived meanwhile. */
  async #entries(stream: string, from: number, to: number): Promise<readonly Entry[] | undefined> {
    const entries: (Entry | ArchivedEntry)[] = [];
    while (entries.length < to - from + 1) {
      const after = from - 1 + entries.length;
      const page = await this.#options.journal.read(stream, after, Math.min(PAGE, to - after));
      if (page.length === 0) throw new Error(`${stream}/${after + 1} is missing`);
      entries.push(...page);
    }
    return entries.some(isArchived) ? undefined : (entries as readonly Entry[]);
  }

  /** Reads what was written: nothing is taken out of the store that the archive does not hold exactly. */
  async #check(name: string, entries: readonly Entry[]): Promise<void> {
    const bytes = await this.#options.archive.object(name);
    let read = 0;
    if (bytes !== undefined) {
      for await (const entry of unpacked(bytes)) {
        if (entry.hash !== entries[read]?.hash || entryHash(entry) !== entry.hash) break;
        read += 1;
      }
    }
    if (read !== entries.length) throw new Error(`${name} does not hold what was archived`);
  }

  /** Leaves of each archived entry what has to stay. */
  async #clear({ _id: stream, cleared }: ArchivedStream): Promise<void> {
    const { archive, db, isSharded } = this.#options;
    const part = cleared + 1;
    let batch: Entry[] = [];
    let last = cleared;
    const flush = async () => {
      if (batch.length === 0) return;
      const left = batch.map((entry) => archivedEntry(entry, part));
      await writing(
        db.collection<ArchivedEntry>('feed').bulkWrite(
          left.map((replacement) => ({
            replaceOne: { filter: { _id: replacement._id, ...(isSharded ? { stream } : {}) }, replacement },
          })),
          { ordered: false },
        ),
      );
      last = batch.at(-1)?.seq ?? last;
      batch = [];
    };
    for await (const entry of unpacked(await archive.part(stream, part))) {
      batch.push(entry);
      if (batch.length === PAGE) await flush();
    }
    await flush();
    await this.#hold.note(stream, { cleared }, { cleared: last });
  }
}
