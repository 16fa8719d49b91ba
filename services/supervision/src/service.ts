/** Supervision 督查: alerts and lights of projects, problems until their sign-off. */
import { FollowedMandates } from '@kuaijin/kit/access/followed-mandates';
import { Things } from '@kuaijin/kit/aggregate/things';
import { troubledStreams } from '@kuaijin/kit/aggregate/troubled-streams';
import { Attachments } from '@kuaijin/kit/attachments';
import { DirectoryListed } from '@kuaijin/kit/feed/directory-listed';
import type { Verification } from '@kuaijin/kit/journal';
import type { Service, ServiceDeps } from '@kuaijin/kit/service';
import { startByEvents } from '@kuaijin/kit/service/started-by-events';
import { createSubgraph } from '@kuaijin/kit/subgraph';
import { loadTypeDefs } from '@kuaijin/schema';
import { createActivities } from './activities';
import { keepAlertRound } from './alert-round';
import { dispatchLoaders, openDispatch } from './dispatch-stores';
import { FUNDS, PROJECTS } from './lights/watched-events';
import { createLoaders } from './model/loaders';
import { Problems } from './model/problems';
import { Watches } from './model/watches';
import { orderKind } from './orders/model';
import { orderActivities, orderWatches } from './orders/watch-activities';
import { problemListKind } from './problems/list-model';
import { resolvers } from './resolvers';
import { supervisionAccess } from './supervision-access';
import type { SupervisionContext, SupervisionStores } from './supervision-context';
import { taskKind } from './tasks/model';

export interface SupervisionService extends Service {
  /** Walks the journal of everything that is kept; for operators. */
  verifyAll(): AsyncIterable<Verification>;
}

/** Builds the service; it listens to nothing. */
export async function buildSupervisionService(deps: ServiceDeps): Promise<SupervisionService> {
  const { feed, mongo, namespaces, log } = deps;
  const watches = await Watches.open(deps);
  const problems = await Problems.open(deps);
  const dispatch = await openDispatch(deps);
  const tasks = await Things.open(deps, taskKind);
  const orders = await Things.open(deps, orderKind);
  const problemLists = await Things.open(deps, problemListKind);
  const kept = [...dispatch.things, watches, watches.rules.things, problems, tasks, orders, problemLists] as const;
  const mandates = await FollowedMandates.open({ mongo, feed, log, database: namespaces.database() });
  const stores: SupervisionStores = {
    mandates,
    ...dispatch.stores,
    watches,
    alerts: watches.alerts,
    problems,
    tasks,
    orders,
    problemLists,
    attachments: await Attachments.open(deps),
    listed: new DirectoryListed(feed),
  };
  const stopping = new AbortController();
  const running: Promise<unknown>[] = [];
  const troubled = () => kept.flatMap((store) => store.troubled());
  return {
    name: 'supervision',
    subgraph: createSubgraph<SupervisionContext>({
      name: 'supervision',
      typeDefs: loadTypeDefs('supervision'),
      troubled: () => troubledStreams(mongo, namespaces.database(), troubled()),
      resolvers,
      access: supervisionAccess,
      context: async (request) => {
        const now = new Date();
        const viewer = await mandates.viewerOf(request.identity, now);
        return {
          ...request,
          ...stores,
          viewer,
          loaders: { ...createLoaders(stores, viewer), ...dispatchLoaders(stores) },
          now,
        };
      },
    }),
    worker: {
      taskQueue: namespaces.taskQueue(),
      activities: { ...createActivities(stores), ...orderActivities(orders) },
      workflowBundle: require.resolve('@kuaijin/workflow-supervision/bundle'),
    },
    async *verifyAll() {
      for (const store of kept) yield* store.verifyAll();
    },
    troubled,
    onStart: async () => {
      await Promise.all(kept.map((store) => store.start()));
      mandates.start();
      running.push(
        feed.followFeed({
          follower: 'alerts',
          db: mongo.db(namespaces.database()),
          sources: [PROJECTS],
          handle: (event) => watches.hear(event, new Date()),
          signal: stopping.signal,
          onError: (error) => log.error({ err: error }, 'project event failed; retrying'),
        }),
        feed.followFeed({
          follower: 'alerts-of-payments',
          db: mongo.db(namespaces.database()),
          sources: [FUNDS],
          handle: (event) => watches.hear(event, new Date()),
          signal: stopping.signal,
          onError: (error) => log.error({ err: error }, 'event of funds failed; retrying'),
        }),
        feed.followFeed({
          follower: 'light-rules',
          db: mongo.db(namespaces.database()),
          sources: ['supervision'],
          handle: (event) => watches.applyRule(event, new Date()),
          signal: stopping.signal,
          onError: (error) => log.error({ err: error }, 'rule of lights not applied; retrying'),
        }),
        keepAlertRound(deps, stopping.signal),
        startByEvents(deps, orderWatches, stopping.signal),
      );
    },
    onStop: async () => {
      stopping.abort();
      await Promise.allSettled([...running, mandates.stop()]);
      await Promise.all(kept.map((store) => store.close()));
    },
  };
}
