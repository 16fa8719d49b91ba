/**
 * For operators: the streams of a service that cannot be carried on to their readers, whichever of its processes met
 * them.
 */
import type { Db } from 'mongodb';
import { heldIn, type RecentWritesDocument, recentSuffix } from '../journal/recent-writes';
import { declaredCollections, type Mongo } from '../mongo';
import type { TroubledStream } from './troubles';

/** Streams that are answered at once. */
const LISTED_MAX = 100;
/** Characters of a reason that are answered; the log has all of it. */
const REASON_MAX = 500;

/** The streams by name, each once. */
export interface TroubledStreams {
  readonly nodes: readonly TroubledStream[];
  readonly hasMore: boolean;
}

/**
 * @param database of the service: its journals keep notes of what is held up
 * @param met what this process has met, and may not have noted yet
 */
export async function troubledStreams(
  mongo: Mongo,
  database: string,
  met: readonly TroubledStream[],
): Promise<TroubledStreams> {
  const db = mongo.db(database);
  const noted = await Promise.all(journalsIn(mongo, database).map((journal) => heldOf(db, journal)));
  const byStream = new Map([...noted.flat(), ...met].map((one) => [one.stream, one]));
  const all = [...byStream.values()].sort((one, other) => (one.stream < other.stream ? -1 : 1));
  const nodes = all.slice(0, LISTED_MAX).map((one) => ({ ...one, reason: one.reason.slice(0, REASON_MAX) }));
  return { nodes, hasMore: all.length > LISTED_MAX };
}

/** The journals that this process has opened in a database, by their collections. */
function journalsIn(mongo: Mongo, database: string): readonly string[] {
  return declaredCollections(mongo.client).flatMap((one) =>
    one.database === database && one.collection.endsWith(recentSuffix)
      ? [one.collection.slice(0, -recentSuffix.length)]
      : [],
  );
}

async function heldOf(db: Db, journal: string): Promise<readonly TroubledStream[]> {
  const notes = await heldIn(db.collection<RecentWritesDocument>(`${journal}${recentSuffix}`), LISTED_MAX + 1);
  return notes.flatMap(({ streams: [stream], held }) =>
    stream === undefined || held === undefined ? [] : [{ journal, stream, ...held }],
  );
}
