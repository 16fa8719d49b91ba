/** Events of many projects, each a page of its own, from look-ups. */
import type { Viewer } from '@kuaijin/kit/access/visibility';
import type { Feed } from '@kuaijin/kit/feed';
import DataLoader from 'dataloader';
import { isVisible } from '../domain/wanted';
import type { EventPlaces } from './event-places';
import { type EventPage, readPage } from './reading';

interface Asked {
  readonly projectId: string;
  readonly after: string | undefined;
  readonly first: number;
}

/** Loads the events of the projects that one request names: how far the notes reach is asked once for all. */
export type ProjectEvents = DataLoader<Asked, EventPage, string>;

export function createProjectEvents(feed: Feed, places: EventPlaces, viewer: Viewer): ProjectEvents {
  return new DataLoader(
    async (asked: readonly Asked[]) => {
      const reached = await places.reached();
      return Promise.all(
        asked.map(async ({ projectId, after, first }) =>
          readPage(feed, {
            after,
            first,
            filter: { projectIds: [projectId] },
            index: await places.of([{ field: 'projectId', id: projectId }], reached),
            isWanted: (event) => isVisible(viewer, event),
          }),
        ),
      );
    },
    { cacheKeyFn: ({ projectId, after, first }) => JSON.stringify([projectId, after, first]) },
  );
}
