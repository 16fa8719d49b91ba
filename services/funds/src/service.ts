/** Builds funds: fund batches on the ledger, awards to groups of projects. Listens to nothing. */
import { FollowedMandates } from '@kuaijin/kit/access/followed-mandates';
import { FollowedProjects } from '@kuaijin/kit/access/followed-projects';
import { Accounts, byIdLoader, notifyBySignal } from '@kuaijin/kit/accounts';
import { troubledStreams } from '@kuaijin/kit/aggregate/troubled-streams';
import type { Verification } from '@kuaijin/kit/journal';
import type { Service, ServiceDeps } from '@kuaijin/kit/service';
import { createSubgraph } from '@kuaijin/kit/subgraph';
import { loadTypeDefs } from '@kuaijin/schema';
import { caseWorkflowId, ELEMENTS_AVAILABLE_SIGNAL } from '@kuaijin/workflow-approvals/contracts';
import { fundsActivities } from './activities';
import { fundsAccess } from './funds-access';
import { type Batches, batchFamily } from './model/batches';
import { GroupAwards } from './model/group-awards';
import { fundsLoaders } from './model/loaders';
import { resolvers } from './resolvers';

export interface FundsService extends Service {
  readonly batches: Batches;
  readonly groupAwards: GroupAwards;
  /** Walks the journal of every batch and of every group award; for operators. */
  verifyAll(): AsyncIterable<Verification>;
}

export async function buildFundsService(deps: ServiceDeps): Promise<FundsService> {
  const batches = await openBatches(deps);
  const groupAwards = await openGroupAwards(deps);
  const { mongo, feed, log, namespaces } = deps;
  const following = { mongo, feed, log, database: namespaces.database() };
  const mandates = await FollowedMandates.open(following);
  const projects = await FollowedProjects.open(following);
  const troubled = () => [...batches.troubled(), ...groupAwards.troubled()];
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
        batches,
        groupAwards,
        loaders: fundsLoaders(batches, groupAwards),
        projects: byIdLoader((ids) => projects.byIds(ids)),
      }),
    }),
    worker: { taskQueue: deps.namespaces.taskQueue(), activities: fundsActivities(batches, projects) },
    batches,
    groupAwards,
    async *verifyAll() {
      yield* batches.verifyAll();
      yield* groupAwards.verifyAll();
    },
    troubled,
    onStart: async () => {
      await groupAwards.start();
      await batches.start();
      mandates.start();
      projects.start();
    },
    onStop: async () => {
      await Promise.all([mandates.stop(), projects.stop()]);
      await batches.close();
      await groupAwards.close();
    },
  };
}

/** The fund batches in the store of funds. */
export function openBatches({ config, log, mongo, temporal, feed, namespaces }: ServiceDeps): Promise<Batches> {
  return Accounts.open({
    mongo,
    database: namespaces.database('funds'),
    feed,
    family: batchFamily,
    log,
    notify: notifyBySignal(temporal, { workflowId: caseWorkflowId, signal: ELEMENTS_AVAILABLE_SIGNAL }),
    pollMs: config.pollMs,
  });
}

/** The awards to groups of projects in the store of funds. */
export function openGroupAwards({ config, mongo, feed, log, namespaces }: ServiceDeps): Promise<GroupAwards> {
  return GroupAwards.open({ mongo, database: namespaces.database('funds'), feed, log, pollMs: config.pollMs });
}
