import { withTypes } from '../feed/event-types/test-types';
import { Feed } from '../feed/feed';
import { Journal } from '../journal/journal';
import { logger } from '../logging/logging';
import type { Mongo } from '../mongo/connect';
import { declareReadModel, openReadModel } from '../read-models';
import { Projection } from './projection';
import { type ReadModel, RequiresNewerRelease } from './types';

const at = new Date('2026-03-02T01:00:00Z');
/** Of an entry that was made just now, however slow the machine is. */
const justNow = new Date('2100-01-01T00:00:00Z');
const SOURCE = 'things';

export interface ThingsOptions {
  readonly mongo: Mongo;
  /** Prefix of the databases; two processes of one prefix are two processes of one service. */
  readonly prefix: string;
  /** Types of entries that the release of the process knows; left out = all. */
  readonly known?: readonly string[];
  /** Throws where the process cannot project an entry. */
  readonly broken?: (stream: string, type: string) => void;
  readonly roundMs?: number;
}

const lastTypes = declareReadModel<{ last: string }>('rows', { fields: { last: String } });

/** A process of a service of things, for tests: a journal whose entries go into one row a thing and into the feed. */
export async function openThings({ mongo, prefix, known, broken, roundMs }: ThingsOptions) {
  const db = mongo.db(`${prefix}_things`);
  const journal = await Journal.open(db, 'journal');
  const feed = await Feed.open(mongo.db(`${prefix}_feed`), {
    cursorKey: 'k'.repeat(32),
    types: withTypes('thing.opened', 'thing.closed', 'thing.praised'),
  });
  const rows = await openReadModel(mongo, `${prefix}_things`, lastTypes);
  const left: string[] = [];
  const puts: string[] = [];
  const lines: string[] = [];
  const counted: ReadModel = {
    putMany: (documents) => {
      puts.push(...documents.map(({ key, version }) => `${key} ${version}`));
      return rows.putMany(documents as Parameters<typeof rows.putMany>[0]);
    },
  };
  const projection = new Projection({
    db,
    name: 'things',
    journal,
    feed,
    source: SOURCE,
    log: logger(SOURCE, { level: 'warn', destination: { write: (line: string) => void lines.push(line) } }),
    ...(roundMs === undefined ? {} : { roundMs }),
    project: ({ stream, type }) => {
      if (known !== undefined && !known.includes(type))
        throw new RequiresNewerRelease(new Error(`${type} is not known`));
      broken?.(stream, type);
      return {
        writes: [{ collection: counted, key: stream, body: { last: type } }],
        events: [{ type: `thing.${type}`, subject: stream, time: at }],
      };
    },
    onNewerRelease: (stream) => left.push(stream),
  });
  return {
    db,
    journal,
    rows,
    projection,
    left,
    puts,
    /** Lines of the log that warn or worse. */
    lines,
    /** Types of the events of a thing that are in the feed. */
    eventTypes: async (stream: string) =>
      (await feed.readAfter(undefined, 1_000)).rows.flatMap(({ event }) =>
        event.subject === stream ? event.type : [],
      ),
    write: async (stream: string, ...types: readonly string[]) => {
      for (const type of types) {
        const head = await journal.head(stream);
        await journal.append(stream, [{ key: `${head + 1}`, type, v: 1, data: null, at: justNow }]);
      }
    },
    close: async () => {
      await projection.close();
      await journal.close();
      await feed.close();
    },
  };
}
