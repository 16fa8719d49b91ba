/** How attachments and quotas lie in the store. Both are found by their ids alone. */
import { declareDocuments } from '../read-models';

export interface AttachmentDocument {
  readonly _id: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
  /** The person, by subject. */
  readonly announcedBy: string;
  readonly announcedAt: Date;
  /** Absent until the bytes lie in the object store. */
  readonly storedAt?: Date;
}

export interface QuotaDocument {
  /** The person, by subject. */
  readonly _id: string;
  /** Day in China of which the counts are. */
  readonly day: string;
  readonly files: number;
  /** A long in the store: a whole number of 32 bits would not hold a day. */
  readonly bytes: bigint;
}

const required = <T>(type: T) => ({ type, required: true });

export const attachmentDocuments = declareDocuments<AttachmentDocument>('attachments', {
  fields: {
    _id: String,
    fileName: required(String),
    mediaType: required(String),
    bytes: required(Number),
    sha256: required(String),
    announcedBy: required(String),
    announcedAt: required(Date),
    storedAt: Date,
  },
});

export const uploadQuotas = declareDocuments<QuotaDocument>('upload_quotas', {
  fields: { _id: String, day: required(String), files: required(Number), bytes: required(BigInt) },
});
