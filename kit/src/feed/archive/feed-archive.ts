import type { Db } from 'mongodb';
import type { ObjectStore } from '../../attachments/object-store';
import { KuaijinError } from '../../errors/errors';
import { reading } from '../../mongo/errors';
import { LOOKS_AT_ALL } from '../../mongo/indexes';
import { type ArchiveDocuments, type ArchivedPart, type ArchivedStream, archiveDocuments } from './archive-documents';

/** Milliseconds for which a process believes what it knows of how far the feed is archived. */
const KNOWN_MS = 5_000;

/** What of the feed lies in the archive, and its parts. */
export class FeedArchive {
  #known: Promise<ReadonlyMap<string, number>> = Promise.resolve(new Map());
  #knownUntil = 0;

  private constructor(
    readonly documents: ArchiveDocuments,
    private readonly objects: ObjectStore | undefined,
  ) {}

  /** @param objects where the parts lie; left out where nobody reads them */
  static async open(db: Db, objects: ObjectStore | undefined): Promise<FeedArchive> {
    return new FeedArchive(await archiveDocuments(db), objects);
  }

  /**
   * The last archived sequence of each stream that has any, as it was known some seconds ago at the latest.
   * @throws KuaijinError UNAVAILABLE
   */
  through(now = Date.now()): Promise<ReadonlyMap<string, number>> {
    if (now < this.#knownUntil) return this.#known;
    this.#knownUntil = now + KNOWN_MS;
    this.#known = this.states().then(
      (states) => new Map(states.flatMap(({ _id, through }) => (through > 0 ? [[_id, through]] : []))),
    );
    this.#known.catch(() => {
      this.#knownUntil = 0;
    });
    return this.#known;
  }

  /** How far each stream is archived. @throws KuaijinError UNAVAILABLE */
  states(): Promise<ArchivedStream[]> {
    return reading(this.documents.streams.find().comment(LOOKS_AT_ALL).lean<ArchivedStream[]>());
  }

  /** The bytes of the part of a stream that begins at a sequence. @throws KuaijinError UNAVAILABLE */
  async part(stream: string, from: number): Promise<Buffer> {
    const part = await reading(this.documents.parts.findOne({ _id: `${stream}/${from}` }).lean<ArchivedPart | null>());
    const bytes = part === null ? undefined : await this.object(part.name);
    if (bytes === undefined)
      throw new KuaijinError('UNAVAILABLE', {
        cause: new Error(`the part ${stream}/${from} of the archive is missing`),
      });
    return bytes;
  }

  /** What lies under a name; undefined where nothing does. */
  async object(name: string): Promise<Buffer | undefined> {
    const body = await this.objects?.get(name);
    return body === undefined ? undefined : Buffer.concat(await body.toArray());
  }
}
