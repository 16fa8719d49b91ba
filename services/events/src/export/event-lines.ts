/** Events as lines, each as `events` would give it to the same caller. */
import type { Viewer } from '@kuaijin/kit/access/visibility';
import type { FeedReader } from '@kuaijin/kit/feed';
import { errorBody } from '@kuaijin/kit/subgraph/answers';
import { cloudEventText } from '../domain/cloud-event';
import type { Reading } from '../model/reading';

/** Events that are read at once; the next are read when these were taken. */
const PAGE = 200;

export interface Exporting extends Pick<Reading, 'filter' | 'isWanted' | 'complete'> {
  readonly reader: FeedReader;
  readonly viewer: Viewer;
  /** Events at most. */
  readonly first: number;
  /** Milliseconds since 1970 at which it ends, wherever it is then. */
  readonly until: number;
  readonly signal: AbortSignal;
  readonly onError: (error: unknown) => void;
}

/**
 * A line an event; the last one says where to go on and whether there is more: `{"cursor": "…", "more": true}`, with
 * `errors` where something broke.
 */
export async function* eventLines({
  reader,
  viewer,
  first,
  until,
  signal,
  onError,
  filter,
  isWanted,
  complete,
}: Exporting): AsyncGenerator<string> {
  let left = first;
  try {
    for (let more = true; ; ) {
      const page = await reader.next(Math.min(PAGE, left), filter);
      const rows = complete === undefined ? page.rows : await complete(page.rows);
      const wanted = rows.filter(({ event }) => isWanted(event));
      for (const { event, cursor } of wanted) yield `${cloudEventText(event, viewer, cursor)}\n`;
      left -= wanted.length;
      more = page.more;
      if (!more || left === 0 || Date.now() >= until || signal.aborted) {
        yield `${JSON.stringify({ cursor: page.next, more })}\n`;
        return;
      }
    }
  } catch (error) {
    onError(error);
    yield `${JSON.stringify({ cursor: reader.cursor, more: true, ...errorBody(error) })}\n`;
  }
}
