/** Events of many projects, each a page of its own, in one walk over the feed. */

import type { Viewer } from '@kuaijin/kit/access/visibility';
import type { Feed } from '@kuaijin/kit/feed';
import DataLoader from 'dataloader';
import { type StatusRow, statusRow } from '../domain/status-event';
import { isVisible } from '../domain/wanted';
import type { EventPage } from './reading';

/** Looks that one walk takes at the feed, at most; pages may end before their project's events do, and lead on. */
const LOOKS_MAX = 40;
const CHUNK = 500;

interface Asked {
  readonly projectId: string;
  readonly after: string | undefined;
  readonly first: number;
}

/** Loads the events of the projects that one request names: those with equal arguments together. */
export type ProjectEvents = DataLoader<Asked, EventPage, string>;

export function createProjectEvents(feed: Feed, viewer: Viewer): ProjectEvents {
  return new DataLoader(
    async (asked: readonly Asked[]) => {
      const walks = new Map<string, Promise<ReadonlyMap<string, EventPage>>>();
      const pages = asked.map(async ({ projectId, after, first }) => {
        const name = JSON.stringify([after, first]);
        const alike = asked.filter((other) => other.after === after && other.first === first);
        const walk = walks.get(name) ?? walkFor(feed, viewer, new Set(alike.map((one) => one.projectId)), after, first);
        walks.set(name, walk);
        const page = (await walk).get(projectId);
        if (page === undefined) throw new Error(`no page for ${projectId}`);
        return page;
      });
      return Promise.all(pages);
    },
    { cacheKeyFn: ({ projectId, after, first }) => JSON.stringify([projectId, after, first]) },
  );
}

async function walkFor(
  feed: Feed,
  viewer: Viewer,
  projectIds: ReadonlySet<string>,
  after: string | undefined,
  first: number,
): Promise<ReadonlyMap<string, EventPage>> {
  const found = new Map([...projectIds].map((id): [string, StatusRow[]] => [id, []]));
  const full = new Map<string, EventPage>();
  let cursor = after;
  for (let look = 1; ; look += 1) {
    const open = [...found].filter(([id]) => !full.has(id));
    const missing = open.reduce((sum, [, nodes]) => sum + first + 1 - nodes.length, 0);
    const page = await feed.readAfter(cursor, Math.min(CHUNK, missing), { projectIds: open.map(([id]) => id) });
    for (const row of page.rows) {
      const projectId = row.event.projectId ?? '';
      const nodes = found.get(projectId);
      if (nodes === undefined || full.has(projectId) || !isVisible(viewer, row.event)) continue;
      // One more than the page holds shows whether there is a next one.
      if (nodes.length === first) full.set(projectId, pageOf(nodes, true));
      else nodes.push(statusRow(row));
    }
    cursor = page.next;
    if (page.more && look < LOOKS_MAX && full.size < projectIds.size) continue;
    const rest = [...found].map(([id, nodes]): [string, EventPage] => [
      id,
      full.get(id) ?? { nodes, endCursor: page.next, hasNextPage: page.more },
    ]);
    return new Map(rest);
  }
}

function pageOf(nodes: readonly StatusRow[], hasNextPage: boolean): EventPage {
  const last = nodes.at(-1);
  if (last === undefined) throw new Error('a full page has a last event');
  return { nodes, endCursor: last.cursor, hasNextPage };
}
