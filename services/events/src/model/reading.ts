/** Reads the feed page by page: what is wanted is kept, what is passed over is not read again. */
import type { Feed, FeedEvent } from '@kuaijin/kit/feed';
import { type StatusRow, statusRow } from '../domain/status-event';

/** Events that one request looks at, at most; its page may be empty and yet lead on. */
const SCAN_MAX = 10_000;
const CHUNK = 500;

/** A page of events. */
export interface EventPage {
  readonly nodes: readonly StatusRow[];
  readonly endCursor: string;
  readonly hasNextPage: boolean;
}

export interface Reading {
  readonly after: string | undefined;
  readonly first: number;
  readonly isWanted: (event: FeedEvent) => boolean;
}

/**
 * One page after the cursor, without waiting.
 * @throws KuaijinError CURSOR_INVALID, CURSOR_EXPIRED, CURSOR_FUTURE, UNAVAILABLE
 */
export async function readPage(feed: Feed, { after, first, isWanted }: Reading): Promise<EventPage> {
  const nodes: StatusRow[] = [];
  let cursor = after;
  for (let scanned = 0; ; ) {
    const page = await feed.readAfter(cursor, Math.min(CHUNK, SCAN_MAX - scanned));
    for (const [index, row] of page.rows.entries()) {
      if (!isWanted(row.event)) continue;
      nodes.push(statusRow(row));
      if (nodes.length < first) continue;
      return { nodes, endCursor: row.cursor, hasNextPage: page.more || index + 1 < page.rows.length };
    }
    scanned += page.rows.length;
    cursor = page.next;
    if (!page.more || scanned >= SCAN_MAX) return { nodes, endCursor: page.next, hasNextPage: page.more };
  }
}

/**
 * One page after the cursor; an empty one only after so many milliseconds without a wanted event, or when the signal comes.
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
