/** Events 状态流: what happened, by polling and as a stream, and what it says to whom it concerns 消息. */
import { FollowedMandates } from '@kuaijin/kit/access/followed-mandates';
import { troubledStreams } from '@kuaijin/kit/aggregate/troubled-streams';
import { type Identity, IdentityVerifier } from '@kuaijin/kit/identity';
import { PublishedHeads } from '@kuaijin/kit/ledger/heads/published-heads';
import type { Service, ServiceDeps } from '@kuaijin/kit/service';
import { createSubgraph } from '@kuaijin/kit/subgraph';
import { loadTypeDefs } from '@kuaijin/schema';
import { eventsAccess } from './events-access';
import type { EventsContext } from './events-context';
import { exportRoute } from './export/export-route';
import { openMessages } from './messages/messages';
import { EventPlaces } from './model/event-places';
import { Mailboxes } from './model/mailboxes';
import { createProjectEvents } from './model/project-events';
import { ProjectLists } from './model/project-lists';
import { Notifier } from './notifier';
import { resolvers } from './resolvers';
import { feedRetention } from './retention';
import { openWebhooks } from './webhooks/webhooks';

/** Builds the service; it listens to nothing. */
export async function buildEventsService(deps: ServiceDeps): Promise<Service> {
  const { feed, log, mongo, namespaces } = deps;
  const mailboxes = await Mailboxes.open(deps);
  const mandates = await FollowedMandates.open({ mongo, feed, log, database: namespaces.database() });
  const projectLists = await ProjectLists.open({ mongo, feed, log, database: namespaces.database() });
  const webhooks = await openWebhooks(deps, mandates, projectLists);
  const { persons, box } = webhooks;
  const messages = await openMessages(deps, { mailboxes, persons, box });
  const eventPlaces = await EventPlaces.open({ mongo, feed, log, database: namespaces.database() });
  const retention = feedRetention(deps);
  const notifier = new Notifier({ feed, db: mongo.db(namespaces.database()), mailboxes, log });
  const troubled = () => [...mailboxes.troubled(), ...webhooks.troubled(), ...messages.troubled()];
  const verifier = await IdentityVerifier.open(deps.config);
  const publishedHeads = await PublishedHeads.open(mongo.db(namespaces.feedDatabase), mongo.features);
  const viewerOf = (identity: Identity, now: Date) => mandates.viewerOf(identity, now);
  return {
    name: 'events',
    subgraph: createSubgraph<EventsContext>({
      name: 'events',
      typeDefs: loadTypeDefs('events'),
      troubled: () => troubledStreams(mongo, namespaces.database(), troubled()),
      resolvers,
      access: eventsAccess,
      context: async (request) => {
        const viewer = await viewerOf(request.identity, new Date());
        return {
          ...request,
          viewer,
          feed,
          publishedHeads,
          eventPlaces,
          mailboxes,
          projectLists,
          projectEvents: createProjectEvents(feed, eventPlaces, viewer),
          webhooks: webhooks.ofRequest(),
          messages: messages.ofRequest,
        };
      },
    }),
    worker: { ...webhooks.worker, activities: { ...webhooks.worker.activities, ...messages.activities } },
    troubled,
    addMetrics: (registry) => messages.addMetrics(registry),
    routes: (app) => exportRoute(app, { feed, log, verifier, projectLists, viewerOf }),
    onStart: async () => {
      await mailboxes.start();
      await webhooks.start();
      await messages.start();
      notifier.start();
      mandates.start();
      projectLists.start();
      eventPlaces.start();
      retention?.start();
    },
    onStop: async () => {
      await messages.stop();
      await retention?.stop();
      await Promise.all([notifier.stop(), mandates.stop(), projectLists.stop(), webhooks.stop(), eventPlaces.stop()]);
      await mailboxes.close();
      await publishedHeads.close();
    },
  };
}
