import { createHmac } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { Model } from 'mongoose';
import type { z } from 'zod';
import type { Identity } from '../access/posts';
import type { Config } from '../config/config';
import { KuaijinError, refuse } from '../errors/errors';
import { type Parsed, parseInput } from '../input/input';
import { writing } from '../mongo';
import { insertNew, openDocuments, reading } from '../read-models';
import type { ServiceDeps } from '../service/deps';
import { type AddressSigner, addressSigner } from './address';
import { type Attachment, requestSchema, type UploadRequest } from './attachment';
import { type AttachmentDocument, attachmentDocuments, uploadQuotas } from './documents';
import { Incoming, type ReceivedFile } from './incoming';
import { otherType } from './media-types';
import { type ObjectStore, openObjectStore } from './object-store';
import { UploadQuota } from './quota';
import { fileIdsIn } from './references';
import { Verified } from './verified';

/** Hexadecimal characters of an id: 160 bits that nobody guesses. */
const ID_LENGTH = 40;

/** Database that holds the metadata for all services of a deployment. */
export const attachmentsDatabase = (prefix: string): string => `${prefix}_attachments`;

/** The attachments of a deployment. Every service reads the same ones; the one that serves the bytes takes them in. */
export class Attachments {
  readonly #request: z.ZodType<UploadRequest>;
  readonly signer: AddressSigner;
  #incoming: Promise<Incoming> | undefined;

  private constructor(
    private readonly config: Config,
    private readonly documents: Model<AttachmentDocument>,
    private readonly objects: ObjectStore,
    private readonly quota: UploadQuota,
  ) {
    this.signer = addressSigner(config.attachmentsKey);
    this.#request = requestSchema(config.attachmentLimit);
  }

  static async open({ config, mongo }: Pick<ServiceDeps, 'config' | 'mongo'>): Promise<Attachments> {
    const database = attachmentsDatabase(config.prefix);
    const documents = await openDocuments(mongo, database, attachmentDocuments);
    const quota = new UploadQuota(await openDocuments(mongo, database, uploadQuotas), config.uploadQuota);
    return new Attachments(config, documents, openObjectStore(config), quota);
  }

  /**
   * Announces an upload: gives the attachment its id, which follows from who asked under which key, so that a retry
   * meets itself, and which nobody guesses without the key of the deployment.
   * @returns the attachment and where to PUT its bytes, or why not
   * @throws KuaijinError IDEMPOTENCY_KEY_REUSED when the key announced another file; UNAVAILABLE, OUTCOME_UNKNOWN:
   * announce it again
   */
  async announce(
    input: UploadRequest,
    identity: Identity,
    now: Date,
  ): Promise<Parsed<{ readonly attachment: Attachment; readonly uploadUrl: string }>> {
    const parsed = parseInput(this.#request, input);
    if (!parsed.ok) return parsed;
    const { idempotencyKey, fileName, mediaType, bytes, sha256 } = parsed.value;
    const id = this.#idOf(identity.subject, idempotencyKey);
    const facts = { fileName, mediaType, bytes, sha256 };
    const known = await this.#known(id);
    if (known === null && !(await this.quota.take(identity.subject, bytes, now))) {
      const { files, bytes: most } = this.quota.limits;
      const expected = `at most ${files} files and ${most} bytes a day`;
      return { ok: false, refusals: [refuse('UPLOAD_QUOTA_EXCEEDED', ['input'], { expected })] };
    }
    const announced = { _id: id, ...facts, announcedBy: identity.subject, announcedAt: now };
    const stored = known ?? (await this.#insert(announced));
    if (!isSame(stored, facts)) {
      throw new KuaijinError('IDEMPOTENCY_KEY_REUSED', { path: ['input', 'idempotencyKey'], received: idempotencyKey });
    }
    const uploadUrl = this.signer.address('put', id, identity.subject, now);
    return { ok: true, value: { attachment: attachmentOf(stored), uploadUrl } };
  }

  /**
   * Takes in the bytes that were announced; a second time is harmless.
   * @param length that their sender gives, if any
   * @throws KuaijinError NOT_FOUND, INVALID_INPUT when they are not the announced ones, REQUEST_TOO_SLOW, TOO_LARGE;
   * UNAVAILABLE, OUTCOME_UNKNOWN: hand them in again
   */
  async store(id: string, body: Readable, now: Date, length?: number): Promise<Attachment> {
    const document = await this.#known(id);
    if (document === null) throw new KuaijinError('NOT_FOUND', { path: ['id'], received: id });
    const { bytes } = attachmentOf(document);
    if (length !== undefined && length !== bytes) throw mismatch('bytes', String(bytes), String(length));
    const incoming = await this.#takesIn();
    await incoming.receive(body, bytes, async (file) => {
      await checkReceived(file, attachmentOf(document));
      if (document.storedAt !== undefined) return;
      await this.objects.put(objectName(id), file);
      await writing(this.documents.updateOne({ _id: id }, { $set: { storedAt: now } }));
    });
    return attachmentOf(document);
  }

  /**
   * The bytes, as they were announced: the stream fails before its end when the store holds others.
   * @throws KuaijinError NOT_FOUND; UNAVAILABLE when a store does not give them
   */
  async read(id: string): Promise<{ readonly attachment: Attachment; readonly bytes: Readable }> {
    const document = await this.#known(id);
    if (document?.storedAt === undefined) throw new KuaijinError('NOT_FOUND', { path: ['id'], received: id });
    const bytes = await this.objects.get(objectName(id)).catch((cause: unknown) => {
      throw new KuaijinError('UNAVAILABLE', { cause });
    });
    if (bytes === undefined)
      throw new KuaijinError('UNAVAILABLE', { cause: new Error(`there is no object for ${id}`) });
    const verified = new Verified(attachmentOf(document));
    bytes.once('error', (error) => verified.destroy(error));
    verified.once('close', () => bytes.destroy());
    return { attachment: attachmentOf(document), bytes: bytes.pipe(verified) };
  }

  /** Attachments by id whose bytes are there, in one query; others are left out. */
  async getMany(ids: readonly string[]): Promise<Map<string, Attachment>> {
    return new Map((await this.#stored(ids)).map((document) => [document._id, attachmentOf(document)]));
  }

  /**
   * Of these files, those that a caller may not name in an operation: their bytes never came, or another brought them
   * and the thing that the operation is on does not refer to them already.
   * @param thing asked for only where another's file is named
   */
  async notOwn(
    ids: readonly string[],
    { subject }: Pick<Identity, 'subject'>,
    thing: () => Promise<unknown> = async () => undefined,
  ): Promise<ReadonlySet<string>> {
    const stored = new Map((await this.#stored(ids)).map((document) => [document._id, document.announcedBy]));
    const left = ids.filter((id) => stored.get(id) !== subject);
    if (left.length === 0) return new Set();
    const held = left.some((id) => stored.has(id)) ? fileIdsIn(await thing()) : new Set<string>();
    return new Set(left.filter((id) => !stored.has(id) || !held.has(id)));
  }

  /** The attachment as the graph answers it to a person, with an address that is good for some minutes. */
  answer(
    attachment: Attachment,
    { subject }: Pick<Identity, 'subject'>,
    now: Date,
  ): Attachment & { readonly url: string } {
    return { ...attachment, url: this.signer.address('get', attachment.id, subject, now) };
  }

  async #stored(ids: readonly string[]): Promise<readonly AttachmentDocument[]> {
    if (ids.length === 0) return [];
    const found = await reading(this.documents.find({ _id: { $in: [...new Set(ids)] } }).lean<AttachmentDocument[]>());
    return found.filter(({ storedAt }) => storedAt !== undefined);
  }

  #idOf(subject: string, idempotencyKey: string): string {
    const digest = createHmac('sha256', this.config.attachmentsKey).update(
      JSON.stringify(['file', subject, idempotencyKey]),
    );
    return `file-${digest.digest('hex').slice(0, ID_LENGTH)}`;
  }

  /** Only a service that takes bytes in has a folder for them. */
  #takesIn(): Promise<Incoming> {
    const { attachmentsDir, attachmentsS3, transferPace, prefix } = this.config;
    const folder =
      attachmentsS3 === undefined ? join(attachmentsDir, 'incoming') : join(tmpdir(), `${prefix}-incoming`);
    this.#incoming ??= Incoming.open(folder, transferPace);
    return this.#incoming;
  }

  #known(id: string): Promise<AttachmentDocument | null> {
    return reading(this.documents.findOne({ _id: id }).lean<AttachmentDocument>());
  }

  async #insert(document: AttachmentDocument): Promise<AttachmentDocument> {
    if (await insertNew(this.documents, document)) return document;
    // One that stands is not shown before a majority has it.
    return (await this.#known(document._id)) ?? this.#insert(document);
  }
}

async function checkReceived({ path, bytes, sha256 }: ReceivedFile, announced: Attachment): Promise<void> {
  if (bytes !== announced.bytes) throw mismatch('bytes', String(announced.bytes), String(bytes));
  if (sha256 !== announced.sha256) throw mismatch('sha256', announced.sha256, sha256);
  const other = await otherType(path, announced.mediaType);
  if (other !== undefined) throw mismatch('mediaType', announced.mediaType, other);
}

function isSame(document: AttachmentDocument, facts: Omit<Attachment, 'id'>): boolean {
  return (
    document.fileName === facts.fileName &&
    document.mediaType === facts.mediaType &&
    document.bytes === facts.bytes &&
    document.sha256 === facts.sha256
  );
}

function attachmentOf({ _id, fileName, mediaType, bytes, sha256 }: AttachmentDocument): Attachment {
  return { id: _id, fileName, mediaType, bytes, sha256 };
}

/** Two characters more, so that no folder grows without end. */
function objectName(id: string): string {
  return `${id.slice(-2)}/${id}`;
}

function mismatch(field: string, expected: string, received: string): KuaijinError {
  return new KuaijinError('INVALID_INPUT', { path: [field], expected, received });
}
