import type { Db } from 'mongodb';
import type { Model } from 'mongoose';
import { mongooseOver } from '../../mongo/mongoose';
import { declareDocuments } from '../../read-models/declaration';
import { openDocuments } from '../../read-models/open';

/** How far a stream of the feed is archived. */
export interface ArchivedStream {
  /** The stream. */
  readonly _id: string;
  /** Last sequence that lies in the archive, with all before it. */
  readonly through: number;
  /** Last sequence whose event was taken out of the store, with all before it. */
  readonly cleared: number;
  /** Last sequence of the part that is being written after `through`; whoever goes on writes this very part. */
  readonly writingTo?: number;
  /** Who archives the stream, and until when nobody else does. */
  readonly holder?: string;
  readonly heldUntil?: Date;
}

/** A part that is whole. */
export interface ArchivedPart {
  /** `<stream>/<first sequence>` */
  readonly _id: string;
  /** Last sequence. */
  readonly to: number;
  /** In the object store. */
  readonly name: string;
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

const seq = { type: Number, required: true, min: 0, validate: Number.isSafeInteger };
const text = { type: String, required: true };

const streamDocuments = declareDocuments<ArchivedStream>('feed_archive', {
  fields: { _id: text, through: seq, cleared: seq, writingTo: Number, holder: String, heldUntil: Date },
});
const partDocuments = declareDocuments<ArchivedPart>('feed_archive_parts', {
  fields: { _id: text, to: seq, name: text, bytes: seq, sha256: text },
});

export interface ArchiveDocuments {
  readonly streams: Model<ArchivedStream>;
  readonly parts: Model<ArchivedPart>;
}

/** Over the client of the database of the feed. */
export async function archiveDocuments(db: Db): Promise<ArchiveDocuments> {
  const mongo = { mongoose: mongooseOver(db.client), db: (name: string) => db.client.db(name) };
  return {
    streams: await openDocuments(mongo, db.databaseName, streamDocuments),
    parts: await openDocuments(mongo, db.databaseName, partDocuments),
  };
}
