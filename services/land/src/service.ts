/** Builds land: quota pools for land, energy and coal on the ledger. Listens to nothing. */
import { FollowedMandates } from '@kuaijin/kit/access/followed-mandates';
import { FollowedProjects } from '@kuaijin/kit/access/followed-projects';
import { ListedProjects } from '@kuaijin/kit/access/listed-projects';
import {
  Accounts,
  accountLoaders,
  addQueueMetrics,
  byIdLoader,
  notifyBySignal,
  publishedDaily,
  transfersStarted,
} from '@kuaijin/kit/accounts';
import { Things } from '@kuaijin/kit/aggregate/things';
import { troubledStreams } from '@kuaijin/kit/aggregate/troubled-streams';
import type { Verification } from '@kuaijin/kit/journal';
import type { Service, ServiceDeps } from '@kuaijin/kit/service';
import { startByEvents } from '@kuaijin/kit/service/started-by-events';
import { createSubgraph } from '@kuaijin/kit/subgraph';
import { loadTypeDefs } from '@kuaijin/schema';
import { caseWorkflowId, ELEMENTS_AVAILABLE_SIGNAL } from '@kuaijin/workflow-approvals/contracts';
import DataLoader from 'dataloader';
import { landActivities } from './activities';
import { openAdvancesKind } from './advances/notices';
import { advanceYearEndActivities, advanceYearEndWatches } from './advances/year-end-watch';
import { idleKind } from './idle/notices';
import { poolReservationActivities, reservationWatches } from './idle/watch';
import { landAccess } from './land-access';
import { landLiaisonKind } from './liaisons/model';
import { type Pools, poolFamily } from './model/pools';
import { followGrants } from './requests/grants';
import { quotaRequestKind } from './requests/model';
import type { QuotaRequest } from './requests/rules';
import { quotaRequestActivities, quotaRequestWatches } from './requests/watch';
import { evaluationFileId, evaluationKind } from './reserve/evaluation';
import { resolvers } from './resolvers';
import { Sites } from './site/model';
import { advanceLandWatches } from './site/watches';
import { writtenOffFollower } from './site/written-off';
import { projectZonesLoader, zoneCheckKind } from './zones/model';

export interface LandService extends Service {
  readonly pools: Pools;
  readonly sites: Sites;
  readonly requests: Things<QuotaRequest>;
  /** Walks the journal of every pool and of every site; for operators. */
  verifyAll(): AsyncIterable<Verification>;
}

export async function buildLandService(deps: ServiceDeps): Promise<LandService> {
  const pools = await openPools(deps);
  const { mongo, feed, log, namespaces } = deps;
  const following = { mongo, feed, log, database: namespaces.database() };
  const mandates = await FollowedMandates.open(following);
  const projects = await FollowedProjects.open(following);
  const sites = await Sites.open(deps);
  const heads = await publishedDaily(deps, pools);
  const zoneChecks = await Things.open(deps, zoneCheckKind);
  const requests = await Things.open(deps, quotaRequestKind);
  const evaluations = await Things.open(deps, evaluationKind);
  const idle = await Things.open(deps, idleKind);
  const openAdvances = await Things.open(deps, openAdvancesKind);
  const liaisons = await Things.open(deps, landLiaisonKind);
  const listed = await ListedProjects.open(following);
  const writtenOff = writtenOffFollower(deps, pools, notifyOf(deps));
  const stores = [liaisons, openAdvances, idle, requests, evaluations, zoneChecks, sites, pools] as const;
  const stopping = new AbortController();
  let watching: Promise<unknown> = Promise.resolve();
  const troubled = () => stores.flatMap((store) => store.troubled());
  return {
    name: 'land',
    subgraph: createSubgraph({
      name: 'land',
      typeDefs: loadTypeDefs('land'),
      troubled: () => troubledStreams(mongo, namespaces.database(), troubled()),
      resolvers,
      access: landAccess,
      context: async (request) => ({
        ...request,
        viewer: await mandates.viewerOf(request.identity, new Date()),
        pools,
        sites,
        zoneChecks,
        requests,
        evaluations,
        liaisons,
        listed,
        keyProjectLists: deps.config.keyProjectLists,
        loaders: {
          ...accountLoaders(pools),
          sites: byIdLoader((ids) => sites.byIds(ids)),
          requests: byIdLoader((ids) => requests.byIds(ids)),
          liaisons: byIdLoader((ids) => liaisons.byIds(ids)),
          idle: byIdLoader((ids) => idle.byIds(ids)),
          evaluations: new DataLoader(async (projectIds: readonly string[]) => {
            const found = await evaluations.byIds(projectIds.map(evaluationFileId));
            return projectIds.map((id) => found.get(evaluationFileId(id)));
          }),
          projectZones: projectZonesLoader(zoneChecks),
        },
        projects: byIdLoader((ids) => projects.byIds(ids)),
      }),
    }),
    worker: {
      taskQueue: deps.namespaces.taskQueue(),
      activities: {
        ...landActivities(pools, sites, projects),
        ...quotaRequestActivities(requests),
        ...poolReservationActivities({ pools, idle, projects }),
        ...advanceYearEndActivities({ pools, openAdvances }),
      },
      workflowBundle: require.resolve('@kuaijin/workflow-land/bundle'),
    },
    pools,
    sites,
    requests,
    async *verifyAll() {
      for (const store of stores) yield* store.verifyAll();
    },
    troubled,
    addMetrics: (registry) => addQueueMetrics(registry, () => pools.queueDepth()),
    onStart: async () => {
      for (const store of stores) await store.start();
      heads.start();
      mandates.start();
      projects.start();
      listed.start();
      writtenOff.start();
      const started = [
        advanceLandWatches,
        quotaRequestWatches,
        reservationWatches,
        advanceYearEndWatches,
        transfersStarted(pools.family),
      ];
      watching = Promise.all([
        ...started.map((workflows) => startByEvents(deps, workflows, stopping.signal)),
        followGrants(deps, { pools, requests }, stopping.signal),
      ]);
    },
    onStop: async () => {
      stopping.abort();
      await Promise.all([mandates.stop(), projects.stop(), listed.stop(), writtenOff.stop(), watching]);
      await heads.stop();
      for (const store of stores) await store.close();
    },
  };
}

/** Has a case ask its accounts again. */
const notifyOf = ({ temporal }: ServiceDeps) =>
  notifyBySignal(temporal, { workflowId: caseWorkflowId, signal: ELEMENTS_AVAILABLE_SIGNAL });

/** The quota pools in the store of land. */
export function openPools(deps: ServiceDeps): Promise<Pools> {
  const { config, log, mongo, feed, namespaces } = deps;
  return Accounts.open({
    mongo,
    database: namespaces.database('land'),
    feed,
    family: poolFamily,
    log,
    notify: notifyOf(deps),
    pollMs: config.pollMs,
  });
}
