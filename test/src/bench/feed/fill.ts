/**
 * Writes events into a feed in the shape in which it stores them, with the notes of where they stand: to publish a
 * million of them takes hours. The feed is not open meanwhile.
 */

import { PART } from '@kuaijin/events/model/event-places';
import { aboutsOf, type FeedEvent } from '@kuaijin/kit/feed';
import { draftOf } from '@kuaijin/kit/feed/event';
import { Partitions } from '@kuaijin/kit/feed/partitions';
import type { Entry } from '@kuaijin/kit/journal';
import { draftHash, entryHash } from '@kuaijin/kit/journal/content';
import { LOOKS_AT_ALL } from '@kuaijin/kit/mongo/indexes';
import type { Collection, Db, Document } from 'mongodb';
import { BulkWriter } from '../bulk-writer';

interface Named extends Document {
  readonly _id: string;
}

/** @param count of streams of the source that the feed has */
export async function fillFeed(db: Db, events: Iterable<FeedEvent>, count: number): Promise<void> {
  const feed = db.collection<Entry & Document>('feed');
  const partitions = new Partitions(count);
  const writer = new BulkWriter();
  const last = new Map<string, Pick<Entry, 'seq' | 'hash'>>();
  const parts = new Map<string, Set<string>>();
  const places = new Map<string, number[]>();
  for (const event of events) {
    const stream = partitions.streamOf(event.source, event.id);
    const before = last.get(stream) ?? (await endOf(feed, stream));
    const entry = entryBehind(before, stream, event);
    last.set(stream, entry);
    await writer.add(db.collection('feed'), entry);
    const part = `${stream}:${Math.floor(entry.seq / PART)}`;
    for (const { field, id } of aboutsOf(event)) {
      const about = `${field}:${id}`;
      parts.set(about, (parts.get(about) ?? new Set()).add(part));
      const seqs = places.get(`${about} ${part}`) ?? [];
      seqs.push(entry.seq);
      places.set(`${about} ${part}`, seqs);
    }
  }
  for (const [_id, all] of parts) await writer.add(db.collection('event_parts'), { _id, parts: [...all] });
  for (const [_id, seqs] of places) await writer.add(db.collection('event_places'), { _id, seqs });
  await writer.end();
  await noteReached(db, last);
}

/** The last entry of a stream that was published in the usual way. */
async function endOf(feed: Collection<Entry & Document>, stream: string): Promise<Pick<Entry, 'seq' | 'hash'>> {
  const there = await feed.find({ stream }, { comment: LOOKS_AT_ALL }).toArray();
  return there.reduce((end, { seq, hash }) => (seq > end.seq ? { seq, hash } : end), { seq: 0, hash: '' });
}

function entryBehind(before: Pick<Entry, 'seq' | 'hash'>, stream: string, event: FeedEvent): Entry & Named {
  const draft = draftOf(event);
  const { key, type, v, data, at } = draft;
  const seq = before.seq + 1;
  const common = { stream, seq, key, type, v, data, at, contentHash: draftHash(draft), prevHash: before.hash };
  const entry = { _id: `${stream}/${seq}`, ...common };
  return { ...entry, hash: entryHash(entry) };
}

/** The follower that notes places has come to the end, too. */
async function noteReached(db: Db, last: ReadonlyMap<string, Pick<Entry, 'seq'>>): Promise<void> {
  const positions = db.collection<Named>('feed_positions');
  for (const { _id } of await positions.find({}, { comment: LOOKS_AT_ALL }).toArray()) {
    const [, , ...stream] = _id.split('/');
    const end = last.get(stream.join('/'));
    if (end !== undefined) await positions.updateOne({ _id }, { $set: { seq: end.seq } });
  }
  const streams = db.collection<Named>('feed_streams');
  for (const [_id, { seq }] of last) await streams.updateOne({ _id }, { $set: { head: seq } }, { upsert: true });
}
