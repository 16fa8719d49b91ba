/** How far what is done regularly has come: one small document each, which outlives the processes that do it. */
import type { Mongo } from '@kuaijin/kit/mongo';
import { declareDocuments, openDocuments, reading } from '@kuaijin/kit/read-models';
import type { Model } from 'mongoose';

interface RoundDocument {
  readonly _id: string;
  /** 每日例行: the last day whose round was done to its end. */
  readonly day?: string;
  /** The watch: the moment up to which it has looked at what changed. */
  readonly at?: Date;
}

/** Found by id alone. */
const rounds = declareDocuments<RoundDocument>('rounds', { fields: { _id: String, day: String, at: Date } });

type Mark = Omit<RoundDocument, '_id'>;

/** Every one of them throws KuaijinError UNAVAILABLE when the store does not answer. */
export class RoundProgress {
  private constructor(private readonly model: Model<RoundDocument>) {}

  static async open(mongo: Mongo, database: string): Promise<RoundProgress> {
    return new RoundProgress(await openDocuments(mongo, database, rounds));
  }

  /** How far a round has come; undefined where there was none yet. */
  async reached(name: string): Promise<Mark | undefined> {
    return (await reading(this.model.findOne({ _id: name }).lean<RoundDocument>())) ?? undefined;
  }

  /** Notes how far a round has come; of two processes the one that came further. */
  async note(name: string, mark: Mark): Promise<void> {
    await reading(this.model.updateOne({ _id: name }, { $max: mark }, { upsert: true }));
  }
}
