/**
 * Where the events of each project, case and account stand in the feed, noted by a follower in documents that are found
 * by their keys alone: which parts of which streams hold any, and which in each part.
 */
import { type About, aboutsOf, type EventIndex, type Feed, type PlacedEvent } from '@kuaijin/kit/feed';
import type { Logger } from '@kuaijin/kit/logging';
import type { Mongo } from '@kuaijin/kit/mongo';
import { declareDocuments, openDocuments, reading } from '@kuaijin/kit/read-models';
import type { AnyBulkWriteOperation } from 'mongodb';
import type { Model } from 'mongoose';

/** Sequences of a stream that share a document. */
export const PART = 1_024;
/** Parts that are known to be noted. */
const NOTED_MAX = 50_000;
const FOLLOWER = 'places';
/** Milliseconds between two moments at which places are noted: what is not noted yet is looked through. */
const EVERY_MS = 1_000;

/** `<field>:<id>`: the parts of streams, `<stream>:<part>`, that hold events of it. */
interface PartsDocument {
  readonly _id: string;
  readonly parts: readonly string[];
}
/** `<field>:<id> <stream>:<part>`: the sequences of its events in that part. */
interface PlacesDocument {
  readonly _id: string;
  readonly seqs: readonly number[];
}

const partsDeclaration = declareDocuments<PartsDocument>('event_parts', { fields: { _id: String, parts: [String] } });
const placesDeclaration = declareDocuments<PlacesDocument>('event_places', { fields: { _id: String, seqs: [Number] } });

export interface EventPlacesOptions {
  readonly mongo: Mongo;
  /** Database of the service. */
  readonly database: string;
  readonly feed: Feed;
  readonly log: Logger;
}

export class EventPlaces {
  readonly #parts: Model<PartsDocument>;
  readonly #places: Model<PlacesDocument>;
  readonly #options: EventPlacesOptions;
  readonly #noted = new Set<string>();
  readonly #stopping = new AbortController();
  #following: Promise<void> = Promise.resolve();

  private constructor(parts: Model<PartsDocument>, places: Model<PlacesDocument>, options: EventPlacesOptions) {
    this.#parts = parts;
    this.#places = places;
    this.#options = options;
  }

  static async open(options: EventPlacesOptions): Promise<EventPlaces> {
    const { mongo, database } = options;
    const parts = await openDocuments(mongo, database, partsDeclaration);
    return new EventPlaces(parts, await openDocuments(mongo, database, placesDeclaration), options);
  }

  /** Begins to follow; returns at once. */
  start(): void {
    const { mongo, database, feed, log } = this.#options;
    this.#following = feed.followFeed({
      follower: FOLLOWER,
      db: mongo.db(database),
      handleAll: (events) => this.note(events),
      everyMs: EVERY_MS,
      signal: this.#stopping.signal,
      onError: (err) => log.warn({ err }, 'place of an event not noted yet; retrying'),
    });
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#following;
  }

  /** Notes where events stand; repeated, it changes nothing. */
  async note(events: readonly PlacedEvent[]): Promise<void> {
    const seqsIn = new Map<string, number[]>();
    const partsOf = new Map<string, Set<string>>();
    for (const { event, place } of events) {
      const part = `${place.stream}:${Math.floor(place.seq / PART)}`;
      for (const about of aboutsOf(event)) {
        const key = keyOf(about);
        const inPart = `${key} ${part}`;
        seqsIn.set(inPart, [...(seqsIn.get(inPart) ?? []), place.seq]);
        if (!this.#noted.has(inPart)) partsOf.set(key, (partsOf.get(key) ?? new Set()).add(part));
      }
    }
    await addTo(this.#parts, 'parts', partsOf);
    if (this.#noted.size >= NOTED_MAX) this.#noted.clear();
    for (const [key, parts] of partsOf) for (const part of parts) this.#noted.add(`${key} ${part}`);
    await addTo(this.#places, 'seqs', seqsIn);
  }

  /** How far the notes reach in each stream; asked once for many look-ups. */
  reached(): Promise<ReadonlyMap<string, number>> {
    const { mongo, database, feed } = this.#options;
    return feed.reachedBy(FOLLOWER, mongo.db(database));
  }

  /** What is noted of some projects, cases or accounts. @param reached from before, so that nothing falls between */
  async of(abouts: readonly About[], reached: ReadonlyMap<string, number>): Promise<EventIndex> {
    const keys = abouts.map(keyOf);
    const found = await reading(this.#parts.find({ _id: { $in: keys } }).lean<PartsDocument[]>());
    const parts = new Map<string, Map<number, string[]>>();
    for (const { _id, parts: own } of found) {
      for (const part of own) {
        const at = part.lastIndexOf(':');
        const ofStream = parts.get(part.slice(0, at)) ?? new Map<number, string[]>();
        parts.set(part.slice(0, at), ofStream);
        const n = Number(part.slice(at + 1));
        ofStream.set(n, [...(ofStream.get(n) ?? []), `${_id} ${part}`]);
      }
    }
    return {
      streams: [...parts.keys()],
      reached,
      after: (stream, seq, limit) => this.#after(parts.get(stream) ?? new Map(), seq, limit),
      isMeant: (event) => aboutsOf(event).some((about) => keys.includes(keyOf(about))),
    };
  }

  async #after(parts: ReadonlyMap<number, readonly string[]>, seq: number, limit: number): Promise<readonly number[]> {
    const seqs = new Set<number>();
    const open = [...parts].filter(([part]) => (part + 1) * PART > seq + 1).sort(([one], [other]) => one - other);
    for (const [, ids] of open) {
      const found = await reading(this.#places.find({ _id: { $in: [...ids] } }).lean<PlacesDocument[]>());
      for (const one of found.flatMap((places) => places.seqs)) if (one > seq) seqs.add(one);
      if (seqs.size >= limit) break;
    }
    return [...seqs].sort((one, other) => one - other).slice(0, limit);
  }
}

const keyOf = ({ field, id }: About): string => `${field}:${id}`;

/** Adds values to the sets that documents hold in a field, by id: all in one go. */
async function addTo<D extends object>(
  model: Model<D>,
  field: string,
  values: ReadonlyMap<string, Iterable<string | number>>,
): Promise<void> {
  if (values.size === 0) return;
  const updates = [...values].map(([_id, added]) => ({
    updateOne: { filter: { _id }, update: { $addToSet: { [field]: { $each: [...added] } } }, upsert: true },
  }));
  await model.bulkWrite(updates as unknown as AnyBulkWriteOperation<never>[] as never, { ordered: false });
}
