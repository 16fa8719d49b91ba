/** Writes the many, straight through the driver. */
import { BSON, type Document, type MongoClient } from 'mongodb';
import { type Copy, caseCopies, inOrderOfNames, projectCopies, streamCopies } from './copies';
import { type Size, STEPS_OF_A_CASE } from './sizes';
import { makeTemplates } from './templates';

/** Documents of one command at most, and about as many bytes: a small server holds several at once. */
const BATCH = 1_000;
const BATCH_BYTES = 1_000_000;
/** Commands on their way at once. */
const AT_ONCE = 4;

/** Fills the databases of a prefix. @returns how many documents there are now */
export async function fill(client: MongoClient, prefix: string, size: Size): Promise<number> {
  const templates = await makeTemplates(prefix);
  const writer = new Writer(client, prefix);
  const now = new Date();
  let streams = 0;
  for (const n of inOrderOfNames('project', 0, size.projects)) {
    const copies = projectCopies(templates, n, now);
    for (let copy = copies.next(); ; copy = copies.next()) {
      if (copy.done === true) {
        streams += copy.value;
        break;
      }
      await writer.add(copy.value);
    }
  }
  const cases = Math.floor(size.steps / STEPS_OF_A_CASE);
  streams += cases;
  for (const n of inOrderOfNames('case', 0, cases)) {
    const isOpen = n < size.open;
    for (const copy of caseCopies(isOpen ? templates.open : templates.ended, n, size.projects, isOpen))
      await writer.add(copy);
  }
  for (const n of inOrderOfNames('case-past', streams, Math.max(0, size.streams - streams))) {
    for (const copy of streamCopies(templates, n)) await writer.add(copy);
  }
  return writer.end();
}

/** Documents of a collection that wait to be written together. */
interface Batch {
  readonly service: string;
  readonly collection: string;
  readonly documents: Document[];
  bytes: number;
}

class Writer {
  readonly #waiting = new Map<string, Batch>();
  readonly #running = new Set<Promise<void>>();
  #failure: unknown;
  #count = 0;

  constructor(
    private readonly client: MongoClient,
    private readonly prefix: string,
  ) {}

  async add({ service, collection, document }: Copy): Promise<void> {
    const name = `${service}.${collection}`;
    const batch = this.#waiting.get(name) ?? { service, collection, documents: [], bytes: 0 };
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
    await Promise.all(this.#running);
    if (this.#failure !== undefined) throw this.#failure;
    return this.#count;
  }

  async #write({ service, collection, documents }: Batch): Promise<void> {
    while (this.#running.size >= AT_ONCE) await Promise.race(this.#running);
    if (this.#failure !== undefined) throw this.#failure;
    const writing = this.client
      .db(`${this.prefix}_${service}`)
      .collection(collection)
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
