/** Events 状态流: what happened, by polling and as a stream. It keeps nothing of its own. */
import type { Service, ServiceDeps } from '@kuaijin/kit/service';
import { createSubgraph } from '@kuaijin/kit/subgraph';
import { loadTypeDefs } from '@kuaijin/schema';
import type { EventsContext } from './context';
import { createProjectEvents } from './model/project-events';
import { resolvers } from './resolvers';

/** Builds the service; it listens to nothing. */
export async function buildEventsService({ feed }: ServiceDeps): Promise<Service> {
  return {
    name: 'events',
    subgraph: createSubgraph<EventsContext>({
      name: 'events',
      typeDefs: loadTypeDefs('events'),
      resolvers,
      context: (request) => ({
        ...request,
        feed,
        projectEvents: createProjectEvents(feed, request.identity),
      }),
    }),
  };
}
