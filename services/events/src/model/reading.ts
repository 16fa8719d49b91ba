/** Reads the feed page by page: what is wanted is kept, what is passed over is not read again. */

import type { Viewer } from '@kuaijin/kit/access/visibility';
import type { EventIndex, Feed, FeedEvent, FeedFilter, FeedRow } from '@kuaijin/kit/feed';
import { type StatusRow, statusRow } from '../domain/status-event';
import { checkedQuery, type EventQuery, feedFilterOf, isVisible, isWanted } from '../domain/wanted';
import type { ProjectLists } from './project-lists';

/** Looks that one request takes at the feed, at most; its page may be empty and yet lead on. */
const LOOKS_MAX = 10;

/** A page of events. */
export interface EventPage {
  readonly nodes: readonly StatusRow[];
  readonly endCursor: string;
  readonly hasNextPage: boolean;
}

export interface Reading {
  readonly after: string | undefined;
  readonly first: number;
  /** What the feed leaves out by itself. */
  readonly filter: FeedFilter;
  readonly isWanted: (event: FeedEvent) => boolean;
  /** Where to look them up; left out: the feed is read through. */
  readonly index?: EventIndex;
  /** Adds what the filter asks for and events do not tell. */
  readonly complete?: (rows: readonly FeedRow[]) => Promise<readonly FeedRow[]>;
}

/** What somebody asks for. */
export interface Asking {
  readonly viewer: Viewer;
  readonly projectLists: Pick<ProjectLists, 'complete'>;
}

/**
 * What a query leaves of the feed for who asks.
 * @throws KuaijinError INVALID_INPUT for a type that is not declared
 */
export function wantedBy(
  { viewer, projectLists }: Asking,
  asked: EventQuery,
): Pick<Reading, 'filter' | 'isWanted' | 'complete'> {
  const query = checkedQuery(asked);
  return {
    filter: feedFilterOf(query),
    isWanted: (event) => isVisible(viewer, event) && isWanted(query, event, viewer),
    ...(query.lists == null ? {} : { complete: (rows: readonly FeedRow[]) => projectLists.complete(rows) }),
  };
}

/**
 * One page after the cursor, without waiting.
 * @throws KuaijinError CURSOR_INVALID, CURSOR_EXPIRED, CURSOR_FUTURE, UNAVAILABLE
 */
export async function readPage(
  feed: Feed,
  { after, first, filter, isWanted, complete, index }: Reading,
): Promise<EventPage> {
  const nodes: StatusRow[] = [];
  let cursor = after;
  for (let look = 1; ; look += 1) {
    const left = first - nodes.length;
    const page = await (index === undefined
      ? feed.readAfter(cursor, left, filter)
      : feed.readIndexed(index, cursor, left, filter));
    const rows = complete === undefined ? page.rows : await complete(page.rows);
    nodes.push(...rows.filter(({ event }) => isWanted(event)).map(statusRow));
    cursor = page.next;
    if (nodes.length === first || !page.more || look === LOOKS_MAX) {
      return { nodes, endCursor: page.next, hasNextPage: page.more };
    }
  }
}

/**
 * One page after the cursor; an empty one only after so many milliseconds without a wanted event, or when the signal
 * comes.
 * @throws KuaijinError as `readPage`
 */
export async function longPoll(feed: Feed, reading: Reading, ms: number, signal?: AbortSignal): Promise<EventPage> {
  const end = Date.now() + ms;
  let page = await readPage(feed, reading);
  while (page.nodes.length === 0 && !signal?.aborted) {
    const left = end - Date.now();
    if (left <= 0) break;
    if (!page.hasNextPage) await feed.wait(page.endCursor, left, signal);
    if (signal?.aborted) break;
    page = await readPage(feed, { ...reading, after: page.endCursor });
  }
  return page;
}
