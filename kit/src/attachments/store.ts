import { createHash } from 'node:crypto';
import type { Model } from 'mongoose';
import { z } from 'zod';
import type { Identity } from '../access/posts';
import { KuaijinError } from '../errors/errors';
import { deriveId } from '../input/ids';
import { type Parsed, parseInput } from '../input/input';
import { reading, writing } from '../mongo';
import { declareDocuments, insertNew, openDocuments } from '../read-models';
import type { ServiceDeps } from '../service/deps';
import { type AddressSigner, addressSigner } from './address';
import { type ObjectStore, openObjectStore } from './object-store';

/** What may be handed in: documents and pictures, nothing that a browser would run. */
export const mediaTypes = [
  'application/pdf',
  'application/ofd',
  'application/zip',
  'application/msword',
  'application/vnd.ms-excel',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'image/jpeg',
  'image/png',
  'image/tiff',
  'text/plain',
] as const;

/** 附件: what the graph knows of it. Its content never changes. */
export interface Attachment {
  readonly id: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: number;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly sha256: string;
}

/** An upload that somebody announces. */
export interface UploadRequest {
  readonly idempotencyKey: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
}

interface AttachmentDocument {
  readonly _id: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly announcedBy: string;
  readonly announcedAt: Date;
  /** Absent until the bytes lie in the object store. */
  readonly storedAt?: Date;
}

const required = <T>(type: T) => ({ type, required: true });

/** Found by id alone. */
const declaration = declareDocuments<AttachmentDocument>('attachments', {
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

/** Database that holds the metadata for all services of a deployment. */
export const attachmentsDatabase = (prefix: string): string => `${prefix}_attachments`;

/** The attachments of a deployment. Every service reads the same ones; the one that serves the bytes takes them in. */
export class Attachments {
  readonly #documents: Model<AttachmentDocument>;
  readonly #objects: ObjectStore;
  readonly #request: z.ZodType<UploadRequest>;
  readonly signer: AddressSigner;

  private constructor(
    documents: Model<AttachmentDocument>,
    objects: ObjectStore,
    signer: AddressSigner,
    /** Bytes of one attachment. */
    readonly limit: number,
  ) {
    this.#documents = documents;
    this.#objects = objects;
    this.signer = signer;
    this.#request = requestSchema(limit);
  }

  static async open(deps: Pick<ServiceDeps, 'config' | 'mongo'>): Promise<Attachments> {
    const { config, mongo } = deps;
    return new Attachments(
      await openDocuments(mongo, attachmentsDatabase(config.prefix), declaration),
      await openObjectStore(config),
      addressSigner(config.attachmentsKey),
      config.attachmentLimit,
    );
  }

  /**
   * Announces an upload: gives the attachment its id, which follows from who asked under which key, so that a retry meets itself.
   * @returns the attachment and where to PUT its bytes, or why not
   * @throws KuaijinError IDEMPOTENCY_KEY_REUSED when the key announced another file; UNAVAILABLE, OUTCOME_UNKNOWN: announce it again
   */
  async announce(
    input: UploadRequest,
    identity: Identity,
    now: Date,
  ): Promise<Parsed<{ readonly attachment: Attachment; readonly uploadUrl: string }>> {
    const parsed = parseInput(this.#request, input);
    if (!parsed.ok) return parsed;
    const { idempotencyKey, fileName, mediaType, bytes, sha256 } = parsed.value;
    const id = deriveId('file', 'createUpload', identity.subject, idempotencyKey);
    const facts = { fileName, mediaType, bytes, sha256 };
    const stored = await this.#insert({ _id: id, ...facts, announcedBy: identity.subject, announcedAt: now });
    if (!isSame(stored, facts)) {
      throw new KuaijinError('IDEMPOTENCY_KEY_REUSED', { path: ['input', 'idempotencyKey'], received: idempotencyKey });
    }
    return {
      ok: true,
      value: { attachment: attachmentOf(stored), uploadUrl: this.signer.address('put', id, now) },
    };
  }

  /**
   * Takes in the bytes that were announced; a second time is harmless.
   * @throws KuaijinError NOT_FOUND, INVALID_INPUT when they are not the announced ones; UNAVAILABLE, OUTCOME_UNKNOWN: hand them in again
   */
  async store(id: string, bytes: Uint8Array, now: Date): Promise<Attachment> {
    const document = await this.#find(id);
    if (document === undefined) throw new KuaijinError('NOT_FOUND', { path: ['id'], received: id });
    if (bytes.length !== document.bytes) {
      throw mismatch('bytes', String(document.bytes), String(bytes.length));
    }
    const sha256 = sha256Of(bytes);
    if (sha256 !== document.sha256) throw mismatch('sha256', document.sha256, sha256);
    if (document.storedAt === undefined) {
      await this.#objects.put(objectName(id), bytes);
      await writing(this.#documents.updateOne({ _id: id }, { $set: { storedAt: now } }));
    }
    return attachmentOf(document);
  }

  /** The bytes, as they were announced. @throws KuaijinError NOT_FOUND; UNAVAILABLE when a store does not give them */
  async read(id: string): Promise<{ readonly attachment: Attachment; readonly bytes: Uint8Array }> {
    const document = await this.#find(id);
    if (document?.storedAt === undefined) throw new KuaijinError('NOT_FOUND', { path: ['id'], received: id });
    const bytes = await this.#objects.get(objectName(id));
    if (bytes === undefined || sha256Of(bytes) !== document.sha256) {
      throw new KuaijinError('UNAVAILABLE', { cause: new Error(`the object store does not hold ${id} as announced`) });
    }
    return { attachment: attachmentOf(document), bytes };
  }

  /** Attachments by id whose bytes are there, in one query; others are left out. */
  async getMany(ids: readonly string[]): Promise<Map<string, Attachment>> {
    if (ids.length === 0) return new Map();
    const found = await reading(this.#documents.find({ _id: { $in: [...new Set(ids)] } }).lean<AttachmentDocument[]>());
    return new Map(
      found.filter(({ storedAt }) => storedAt !== undefined).map((document) => [document._id, attachmentOf(document)]),
    );
  }

  /** The attachment as the graph answers it, with an address that is good for some minutes. */
  answer(attachment: Attachment, now: Date): Attachment & { readonly url: string } {
    return { ...attachment, url: this.signer.address('get', attachment.id, now) };
  }

  async #insert(document: AttachmentDocument): Promise<AttachmentDocument> {
    if (await insertNew(this.#documents, document)) return document;
    // One that stands is not shown before a majority has it.
    return (await this.#find(document._id)) ?? this.#insert(document);
  }

  async #find(id: string): Promise<AttachmentDocument | undefined> {
    return (await reading(this.#documents.findOne({ _id: id }).lean<AttachmentDocument>())) ?? undefined;
  }
}

function requestSchema(limit: number) {
  return z.object({
    idempotencyKey: z.string().min(1).max(200),
    fileName: z
      .string()
      .min(1)
      .max(200)
      .refine((name) => name.trim() !== '' && !/[/\\\p{Cc}]/u.test(name), {
        params: { expected: 'a name without slashes and control characters' },
      }),
    mediaType: z.enum(mediaTypes),
    bytes: z.number().int().min(1).max(limit),
    sha256: z
      .string()
      .regex(/^[0-9a-fA-F]{64}$/)
      .transform((text) => text.toLowerCase()),
  });
}

function isSame(document: AttachmentDocument, facts: Omit<Attachment, 'id'>): boolean {
  return (
    document.fileName === facts.fileName &&
    document.mediaType === facts.mediaType &&
    Number(document.bytes) === facts.bytes &&
    document.sha256 === facts.sha256
  );
}

function attachmentOf({ _id, fileName, mediaType, bytes, sha256 }: AttachmentDocument): Attachment {
  return { id: _id, fileName, mediaType, bytes: Number(bytes), sha256 };
}

/** Two characters more, so that no folder grows without end. */
function objectName(id: string): string {
  return `${id.slice(-2)}/${id}`;
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function mismatch(field: string, expected: string, received: string): KuaijinError {
  return new KuaijinError('INVALID_INPUT', { path: [field], expected, received });
}
