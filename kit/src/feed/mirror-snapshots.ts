/** What mirrors have folded, kept with the place in the feed up to which it was folded. */
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { Binary, Db } from 'mongodb';
import type { Model } from 'mongoose';
import { KuaijinError } from '../errors/errors';
import { reading, writing } from '../mongo/errors';
import { mongooseOver } from '../mongo/mongoose';
import { declareDocuments } from '../read-models/declaration';
import { openDocuments } from '../read-models/open';
import type { Feed } from './feed';

const packed = promisify(gzip);
const unpacked = promisify(gunzip);

/** The last event that was folded of a stream. */
export interface FoldedEvent {
  readonly stream: string;
  readonly seq: number;
  readonly eventId: string;
}

export interface MirrorSnapshot<State> {
  /** Of each stream that holds any. */
  readonly last: readonly FoldedEvent[];
  readonly state: State;
}

/** One document a mirror, replaced as a whole: whatever is killed, it is the one of before or the one of now. */
interface SnapshotDocument {
  /** Name of the mirror. */
  readonly _id: string;
  /** Of what is kept. */
  readonly version: number;
  /** Position in each stream, signed, of this feed. */
  readonly cursor: string;
  /** Events that were folded. */
  readonly events: number;
  /** The last one of each stream, by id. */
  readonly lastIds: readonly string[];
  /** JSON, gzipped. */
  readonly state: Buffer;
}

const snapshotDocuments = declareDocuments<SnapshotDocument>('mirror_snapshots', {
  fields: {
    _id: { type: String, required: true },
    version: { type: Number, required: true },
    cursor: { type: String, required: true },
    events: { type: Number, required: true },
    lastIds: { type: [String], required: true },
    state: { type: Buffer, required: true },
  },
});

export interface MirrorSnapshotsOptions {
  /** Database of the service. */
  readonly db: Db;
  readonly feed: Pick<Feed, 'cursorBehind' | 'decodeCursor' | 'find'>;
  /** The service whose events are folded. */
  readonly source: string;
  /** Of several mirrors of a service. */
  readonly name: string;
  /** Version of what is kept: what another one kept is not read. */
  readonly version: number;
}

export class MirrorSnapshots<State> {
  private constructor(
    private readonly model: Model<SnapshotDocument>,
    private readonly options: MirrorSnapshotsOptions,
  ) {}

  /** @throws KuaijinError UNAVAILABLE */
  static async open<State>(options: MirrorSnapshotsOptions): Promise<MirrorSnapshots<State>> {
    const { db } = options;
    const mongo = { mongoose: mongooseOver(db.client), db: (name: string) => db.client.db(name) };
    return new MirrorSnapshots(await openDocuments(mongo, db.databaseName, snapshotDocuments), options);
  }

  /**
   * The last that was kept; undefined where nothing is, or what is kept is of another version, of another feed, or of
   * events that this feed does not hold in these places (its store was restored).
   * @throws KuaijinError UNAVAILABLE; Error for a state that cannot be read
   */
  async latest(): Promise<MirrorSnapshot<State> | undefined> {
    const { name, version } = this.options;
    const found = await reading(
      this.model.findOne({ _id: name }).lean<(Omit<SnapshotDocument, 'state'> & { state: Binary }) | null>(),
    );
    if (found === null || found.version !== version) return undefined;
    const last = await this.#standing(found);
    if (last === undefined) return undefined;
    const json = await unpacked(found.state.value());
    return { last, state: JSON.parse(json.toString('utf8')) as State };
  }

  /** Events that the one that is kept was folded from; 0 = none of this version. @throws KuaijinError UNAVAILABLE */
  async events(): Promise<number> {
    const { name: _id, version } = this.options;
    const found = await reading(
      this.model
        .findOne({ _id }, { version: 1, events: 1 })
        .lean<Pick<SnapshotDocument, 'version' | 'events'> | null>(),
    );
    return found?.version === version ? found.events : 0;
  }

  /** Keeps a state. @throws KuaijinError UNAVAILABLE, OUTCOME_UNKNOWN; MongoError for a state that is too large */
  async keep({ last, state }: MirrorSnapshot<State>): Promise<void> {
    const { feed, name: _id, version } = this.options;
    const document = {
      version,
      cursor: feed.cursorBehind(last),
      events: last.reduce((sum, { seq }) => sum + seq, 0),
      lastIds: last.map(({ eventId }) => eventId),
      state: await packed(JSON.stringify(state)),
    };
    await writing(this.model.replaceOne({ _id }, document, { upsert: true }));
  }

  /** The last events, where each stands in its place. */
  async #standing({ cursor, lastIds }: Pick<SnapshotDocument, 'cursor' | 'lastIds'>) {
    const { feed, source } = this.options;
    try {
      const positions = await feed.decodeCursor(cursor);
      const places = await Promise.all(lastIds.map((id) => feed.find(source, id)));
      const last = lastIds.flatMap((eventId, i) => {
        const place = places[i];
        return place !== undefined && positions[place.stream] === place.seq ? [{ ...place, eventId }] : [];
      });
      return last.length === Object.keys(positions).length ? last : undefined;
    } catch (error) {
      if (error instanceof KuaijinError && error.code.startsWith('CURSOR_')) return undefined;
      throw error;
    }
  }
}
