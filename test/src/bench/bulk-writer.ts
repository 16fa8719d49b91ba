/** Writes many documents, straight through the driver. */
import { BSON, type Collection, type Document } from 'mongodb';

/** Documents of one command at most, and about as many bytes: a small server holds several at once. */
const BATCH = 1_000;
const BATCH_BYTES = 1_000_000;
/** Commands on their way at once. */
const AT_ONCE = 4;

/** Documents of a collection that wait to be written together. */
interface Batch {
  readonly collection: Collection;
  readonly documents: Document[];
  bytes: number;
}

export class BulkWriter {
  readonly #waiting = new Map<string, Batch>();
  readonly #running = new Set<Promise<void>>();
  #failure: unknown;
  #count = 0;

  /** @throws what the store answered to any of those before */
  async add(collection: Collection, document: Document): Promise<void> {
    const name = collection.namespace;
    const batch = this.#waiting.get(name) ?? { collection, documents: [], bytes: 0 };
    this.#waiting.set(name, batch);
    batch.documents.push(document);
    batch.bytes += BSON.calculateObjectSize(document, { ignoreUndefined: true });
    if (batch.documents.length < BATCH && batch.bytes < BATCH_BYTES) return;
    this.#waiting.delete(name);
    await this.#write(batch);
  }

  /** @returns how many were written */
  async end(): Promise<number> {
    for (const batch of this.#waiting.values()) await this.#write(batch);
    this.#waiting.clear();
    await Promise.all(this.#running);
    if (this.#failure !== undefined) throw this.#failure;
    return this.#count;
  }

  async #write({ collection, documents }: Batch): Promise<void> {
    while (this.#running.size >= AT_ONCE) await Promise.race(this.#running);
    if (this.#failure !== undefined) throw this.#failure;
    const writing = collection
      .insertMany(documents, { ordered: false, ignoreUndefined: true })
      .then(
        () => {
          this.#count += documents.length;
        },
        (error: unknown) => {
          this.#failure ??= error;
        },
      )
      .finally(() => this.#running.delete(writing));
    this.#running.add(writing);
  }
}
