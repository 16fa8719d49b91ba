/** An event of the feed as the graph answers it. Pure. */
import type { FeedEvent, FeedRow } from '@kuaijin/kit/feed';

/** An event with its cursor: what resolvers get. */
export interface StatusRow extends FeedRow {
  readonly sequence: number;
}

/** A row of the feed with its sequence. */
export function statusRow({ event, cursor }: FeedRow): StatusRow {
  return { event, cursor, sequence: sequenceOf(event) };
}

/** 序号: the version of the subject of the event; the last part of its id, `<stream>/<seq>#<n>`. */
export function sequenceOf({ id }: Pick<FeedEvent, 'id'>): number {
  const seq = /\/(\d+)(?:#\d+)?$/.exec(id)?.[1];
  return seq === undefined ? 0 : Number(seq);
}
