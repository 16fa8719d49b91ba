import { randomUUID } from 'node:crypto';
import type { Model } from 'mongoose';
import { isDuplicateKey, writing } from '../../mongo/errors';
import type { ArchivedStream } from './archive-documents';

/** Milliseconds for which a stream is held; one part takes a few seconds. */
const HELD_MS = 60_000;

/**
 * One process archives a stream at a time. Two that believe they do would do the same work twice, nothing wrong: every
 * step is noted on condition of the one before it.
 */
export class ArchiveHold {
  readonly #holder = randomUUID();

  constructor(private readonly streams: Model<ArchivedStream>) {}

  /** Works on a stream while it is held; undefined where somebody else holds it. @throws KuaijinError UNAVAILABLE */
  async during<T>(stream: string, work: () => Promise<T>): Promise<T | undefined> {
    if (!(await this.#take(stream))) return undefined;
    try {
      return await work();
    } finally {
      const free = { $unset: { holder: true, heldUntil: true } } as const;
      await this.streams.updateOne({ _id: stream, holder: this.#holder }, free).catch(() => undefined);
    }
  }

  /** How far the stream is, held for longer; undefined where it was lost to somebody else. */
  async renewed(stream: string): Promise<ArchivedStream | undefined> {
    const held = { $set: { heldUntil: this.#end() } };
    const mine = { _id: stream, holder: this.#holder };
    const query = this.streams.findOneAndUpdate(mine, held, { returnDocument: 'after' });
    return (await writing(query.lean<ArchivedStream | null>())) ?? undefined;
  }

  /** Notes a step on condition of the one before it. @returns false where somebody else noted it */
  async note(
    stream: string,
    before: Partial<Pick<ArchivedStream, 'through' | 'cleared' | 'writingTo'>>,
    after: Partial<Pick<ArchivedStream, 'through' | 'cleared' | 'writingTo'>>,
  ): Promise<boolean> {
    const isWritten = before.writingTo !== undefined;
    const condition = { _id: stream, ...before, ...(isWritten || after.writingTo === undefined ? {} : NOT_WRITING) };
    const change = { $set: after, ...(isWritten ? { $unset: { writingTo: true } as const } : {}) };
    const { matchedCount } = await writing(this.streams.updateOne(condition, change));
    return matchedCount === 1;
  }

  async #take(stream: string): Promise<boolean> {
    const now = new Date();
    const isFree = { $or: [{ heldUntil: { $exists: false } }, { heldUntil: { $lt: now } }] };
    const held = { $set: { holder: this.#holder, heldUntil: this.#end() }, $setOnInsert: { through: 0, cleared: 0 } };
    try {
      await writing(this.streams.updateOne({ _id: stream, ...isFree }, held, { upsert: true }));
      return true;
    } catch (error) {
      if (isDuplicateKey(error)) return false;
      throw error;
    }
  }

  #end(): Date {
    return new Date(Date.now() + HELD_MS);
  }
}

const NOT_WRITING = { writingTo: { $exists: false } } as const;
