import { type Collection, type Db, type Document, MongoServerError } from 'mongodb';
import type { Model } from 'mongoose';
import { boundedCache } from '../memory/bounded-cache';
import { isDuplicateKey, isOutcomeUnknown, reading, unavailable } from '../mongo/errors';
import type { VersionedDocument } from './versioned-document';
import { checkWrites } from './write-check';

/** One document as of a version. */
export interface VersionedWrite<T extends object> {
  readonly key: string;
  readonly version: number;
  readonly body: T;
  /** Most likely nothing stands there: it is written without a look before it. A wrong guess costs a round. */
  readonly isNew?: boolean;
}

/** A call of `putMany` that has no answer yet. */
interface Put<T extends object> {
  readonly writes: readonly VersionedWrite<T>[];
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** Documents whose version is remembered. */
const SEEN_MAX = 50_000;
/**
 * Rounds against other writers of the same documents before a put gives up; each round that fails means that another
 * one got on.
 */
const ROUNDS_MAX = 64;

/**
 * One document a thing, each with a version that only grows: a late or repeated write changes nothing, whoever makes it
 * and in whatever order writes arrive. Matched by equality alone, which every server answers from the index.
 */
export class VersionedCollection<T extends object> {
  /** To read by; written through `put` alone. */
  readonly model: Model<VersionedDocument<T>>;
  /**
   * Versions this process has seen, to spare the look before a write; a wrong guess costs a round, never a document.
   */
  readonly #seen = boundedCache<number>(SEEN_MAX);
  readonly #waiting: Put<T>[] = [];
  readonly #db: Db;
  #isWriting = false;

  constructor(model: Model<VersionedDocument<T>>) {
    this.model = model;
    const { db } = model.db;
    if (db === undefined) throw new Error(`${model.collection.collectionName}: the connection has no database`);
    this.#db = db as unknown as Db;
  }

  /**
   * Stores `body` as of `version`, unless that version or a later one stands there. Throws UNAVAILABLE when the store
   * does not answer.
   */
  async put(key: string, version: number, body: T): Promise<void> {
    await this.putMany([{ key, version, body }]);
  }

  /**
   * Stores several documents; of two for one key the later version. What is put in the same turn, or while others are
   * on their way, goes together.
   */
  async putMany(writes: readonly VersionedWrite<T>[]): Promise<void> {
    if (writes.length === 0) return;
    await new Promise<void>((resolve, reject) => {
      this.#waiting.push({ writes, resolve, reject });
      if (this.#isWriting) return;
      this.#isWriting = true;
      setImmediate(() => void this.#writeWaiting());
    });
  }

  /**
   * Stores documents in another form under the version that they have; what they say stays. One that stands at another
   * version is left alone. Throws UNAVAILABLE when the store does not answer.
   */
  async rewrite(writes: readonly VersionedWrite<T>[]): Promise<void> {
    if (writes.length === 0) return;
    const updates = writes.map(({ key, version, body }) => ({
      q: { key, version },
      u: { ...body, _id: key, key, version },
    }));
    await checkWrites(
      this.model,
      updates.map(({ u }) => u),
    );
    try {
      await this.#command({ update: this.#name, updates }, updates.length);
    } catch (error) {
      throw isOutcomeUnknown(error) ? unavailable(error) : error;
    }
  }

  async #writeWaiting(): Promise<void> {
    while (this.#waiting.length > 0) {
      const puts = this.#waiting.splice(0);
      try {
        await this.#write(puts.flatMap(({ writes }) => writes));
        for (const { resolve } of puts) resolve();
      } catch (error) {
        if (isOutcomeUnknown(error)) for (const { reject } of puts) reject(unavailable(error));
        // One of them is at fault, so each goes alone and hears of its own failure.
        else for (const { writes, resolve, reject } of puts) await this.#write(writes).then(resolve, reject);
      }
    }
    this.#isWriting = false;
  }

  async #write(writes: readonly VersionedWrite<T>[]): Promise<void> {
    let left = newest(writes);
    for (let round = 0; left.length > 0; round += 1) {
      if (round === ROUNDS_MAX) throw new Error(`${this.#name}: ${left.length} documents are contended`);
      left = await this.#round(left);
    }
  }

  async get(key: string): Promise<VersionedDocument<T> | undefined> {
    return (await this.getMany([key])).get(key);
  }

  /** Documents by key, in one query; those that do not exist are left out. */
  async getMany(keys: readonly string[]): Promise<Map<string, VersionedDocument<T>>> {
    const ids = [...new Set(keys)];
    if (ids.length === 0) return new Map();
    const found = await reading(this.model.find({ _id: { $in: ids } }).lean<VersionedDocument<T>[]>());
    return new Map(found.map((document) => [document.key, document]));
  }

  /** Writes what is ahead of the store and returns what another writer came in between of. */
  async #round(writes: readonly VersionedWrite<T>[]): Promise<VersionedWrite<T>[]> {
    await this.#look(writes.filter(({ key, isNew }) => !this.#seen.has(key) && isNew !== true).map(({ key }) => key));
    const ahead = writes.filter(({ key, version }) => version > (this.#seen.get(key) ?? 0));
    if (ahead.length === 0) return [];
    const placed = await this.#place(ahead);
    if (placed) {
      for (const { key, version } of ahead) this.#seen.set(key, version);
      return [];
    }
    for (const { key } of ahead) this.#seen.delete(key);
    return ahead.map((write) => ({ ...write, isNew: false }));
  }

  /**
   * True when every one of them was placed. Bare commands: the driver's bulk interface measures each document once
   * more, and sends what is new and what is replaced one after the other.
   */
  async #place(writes: readonly VersionedWrite<T>[]): Promise<boolean> {
    const documents: object[] = [];
    const updates: { readonly q: object; readonly u: object }[] = [];
    for (const { key, version, body } of writes) {
      const document = { ...body, _id: key, key, version };
      const from = this.#seen.get(key) ?? 0;
      if (from === 0) documents.push(document);
      else updates.push({ q: { key, version: from }, u: document });
    }
    await checkWrites(this.model, [...documents, ...updates.map(({ u }) => u)]);
    try {
      const placed = await Promise.all([
        documents.length === 0 || this.#command({ insert: this.#name, documents }, documents.length),
        updates.length === 0 || this.#command({ update: this.#name, updates }, updates.length),
      ]);
      return placed.every((all) => all);
    } catch (error) {
      for (const { key } of writes) this.#seen.delete(key);
      throw error;
    }
  }

  /** True when the command placed so many documents; false when another writer placed one of them. */
  async #command(command: Document, count: number): Promise<boolean> {
    const reply = await this.#db.command(
      { ...command, ordered: false, writeConcern: { w: 'majority', j: true } },
      { ignoreUndefined: true, useBigInt64: true },
    );
    const errors = ((reply['writeErrors'] as { code: number; errmsg?: string }[] | undefined) ?? []).map(
      ({ code, errmsg }) => new MongoServerError({ message: errmsg ?? String(code), code }),
    );
    const fault = errors.find((error) => !isDuplicateKey(error));
    if (fault !== undefined) throw fault;
    return errors.length === 0 && Number(reply['n']) === count;
  }

  async #look(keys: readonly string[]): Promise<void> {
    if (keys.length === 0) return;
    const found = await this.#native.find({ _id: { $in: [...keys] } }, { projection: { version: 1 } }).toArray();
    const versions = new Map(found.map(({ _id, version }) => [_id, version]));
    for (const key of keys) this.#seen.set(key, versions.get(key) ?? 0);
  }

  get #name(): string {
    return this.model.collection.collectionName;
  }

  /** The model's own collection of the driver. */
  get #native(): Collection<{ _id: string; version: number }> {
    return this.#db.collection<{ _id: string; version: number }>(this.#name);
  }
}

function newest<T extends object>(writes: readonly VersionedWrite<T>[]): VersionedWrite<T>[] {
  const byKey = new Map<string, VersionedWrite<T>>();
  for (const write of writes) {
    const other = byKey.get(write.key);
    if (other === undefined || other.version < write.version) byKey.set(write.key, write);
  }
  return [...byKey.values()];
}
