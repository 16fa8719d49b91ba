/** Builds funds: fund batches on the ledger, awards to groups of projects. Listens to nothing. */
import { FollowedMandates } from '@kuaijin/kit/access/followed-mandates';
import { FollowedProjects } from '@kuaijin/kit/access/followed-projects';
import { ListedProjects } from '@kuaijin/kit/access/listed-projects';
import { addQueueMetrics, byIdLoader, publishedDaily, transfersStarted } from '@kuaijin/kit/accounts';
import { troubledStreams } from '@kuaijin/kit/aggregate/troubled-streams';
import type { Verification } from '@kuaijin/kit/journal';
import type { Service, ServiceDeps } from '@kuaijin/kit/service';
import { startByEvents } from '@kuaijin/kit/service/started-by-events';
import { createSubgraph } from '@kuaijin/kit/subgraph';
import { loadTypeDefs } from '@kuaijin/schema';
import { fundsActivities } from './activities';
import { allocationFollower } from './allocations/carry-out';
import { useChangesStarted } from './bonds/use-change-start';
import { bondWatches } from './bonds/watches';
import { siteVisitWatches } from './file/visit-watches';
import { fundsAccess } from './funds-access';
import { batchReservationWatches } from './idle/batch-reservations';
import type { Batches } from './model/batches';
import type { GroupAwards } from './model/group-awards';
import { fundsLoaders } from './model/loaders';
import { closeAll, type FundsStores, openFundsStores, startAll, troubledIn, verifyStores } from './model/stores';
import { handedDownFollower } from './quotas/receiving';
import { resolvers } from './resolvers';
import { windowWatches } from './windows/watches';

export interface FundsService extends Service {
  readonly batches: Batches;
  readonly stores: FundsStores;
  readonly groupAwards: GroupAwards;
  /** Walks every journal of the service; for operators. */
  verifyAll(): AsyncIterable<Verification>;
}

export async function buildFundsService(deps: ServiceDeps): Promise<FundsService> {
  const stores = await openFundsStores(deps);
  const { batches, groupAwards } = stores;
  const { mongo, feed, log, namespaces } = deps;
  const heads = await publishedDaily(deps, batches);
  const place = { mongo, feed, log, database: namespaces.database() };
  const mandates = await FollowedMandates.open(place);
  const projects = await FollowedProjects.open(place);
  const listed = await ListedProjects.open(place);
  const followers = [handedDownFollower(deps, stores.quotas), allocationFollower(deps, stores)];
  const stopping = new AbortController();
  let watching: Promise<unknown> = Promise.resolve();
  const troubled = () => troubledIn(stores);
  return {
    name: 'funds',
    subgraph: createSubgraph({
      name: 'funds',
      typeDefs: loadTypeDefs('funds'),
      troubled: () => troubledStreams(mongo, namespaces.database(), troubled()),
      resolvers,
      access: fundsAccess,
      context: async (request) => ({
        ...request,
        viewer: await mandates.viewerOf(request.identity, new Date()),
        ...stores,
        listed,
        loaders: fundsLoaders(stores),
        projects: byIdLoader((ids) => projects.byIds(ids)),
      }),
    }),
    worker: {
      taskQueue: deps.namespaces.taskQueue(),
      activities: fundsActivities(stores, projects),
      workflowBundle: require.resolve('@kuaijin/workflow-funds/bundle'),
    },
    batches,
    stores,
    groupAwards,
    verifyAll: () => verifyStores(stores),
    troubled,
    addMetrics: (registry) => addQueueMetrics(registry, () => batches.queueDepth()),
    onStart: async () => {
      await startAll(stores);
      heads.start();
      mandates.start();
      projects.start();
      listed.start();
      const started = [
        ...[bondWatches, useChangesStarted, siteVisitWatches, windowWatches, batchReservationWatches],
        transfersStarted(batches.family),
      ];
      watching = Promise.all(started.map((workflows) => startByEvents(deps, workflows, stopping.signal)));
      for (const follower of followers) follower.start();
    },
    onStop: async () => {
      stopping.abort();
      const following = [mandates, projects, listed, ...followers];
      await Promise.all([...following.map((one) => one.stop()), watching]);
      await heads.stop();
      await closeAll(stores);
    },
  };
}
