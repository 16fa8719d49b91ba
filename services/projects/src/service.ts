/** 项目: register, library, lists, plans, investment reports, milestones. */
import { FollowedMandates } from '@kuaijin/kit/access/followed-mandates';
import { troubledStreams } from '@kuaijin/kit/aggregate/troubled-streams';
import { Attachments } from '@kuaijin/kit/attachments';
import { DirectoryListed } from '@kuaijin/kit/feed/directory-listed';
import type { Verification } from '@kuaijin/kit/journal';
import type { Service, ServiceDeps } from '@kuaijin/kit/service';
import { createSubgraph } from '@kuaijin/kit/subgraph';
import { loadTypeDefs } from '@kuaijin/schema';
import { projectActivities } from './activities';
import { MaterialisedFigures } from './figures/materialised';
import { CountGrowth, MoneyGrowth, MoneyRate, MonthOfPortfolio, PortfolioRow, Rate } from './figures/resolvers';
import { FollowedReadiness } from './model/followed-readiness';
import { projectsContext } from './model/projects-context';
import { ProjectStore } from './model/store';
import { projectsAccess } from './projects-access';
import { InvestmentVersion, MonthlyReport, PlannedStage, ProgressReport, YearPlanVersion } from './reports/resolvers';
import { InvestmentReport, Milestone, Project, YearPlan } from './resolvers/project-fields';
import { Mutation } from './resolvers/projects-mutations';
import { Query } from './resolvers/projects-queries';
import { DimensionReadiness, Readiness } from './resolvers/readiness';

export interface ProjectsService extends Service {
  /** Walks the journal of every project; for operators. */
  verifyAll(): AsyncIterable<Verification>;
}

/** Builds the service: store, subgraph, activities; listens to nothing. */
export async function buildProjectsService(deps: ServiceDeps): Promise<ProjectsService> {
  const store = await ProjectStore.open(deps);
  const { mongo, feed, log, namespaces } = deps;
  const mandates = await FollowedMandates.open({ mongo, feed, log, database: namespaces.database() });
  const reported = await FollowedReadiness.open(deps);
  const figures = new MaterialisedFigures(store, deps);
  const parts = {
    ...{ store, mandates, listed: new DirectoryListed(feed), files: await Attachments.open(deps) },
    ...{ figures, reported, readinessBlocks: deps.config.readinessBlocks },
  };
  const troubled = () => store.troubled();
  return {
    name: 'projects',
    subgraph: createSubgraph({
      name: 'projects',
      typeDefs: loadTypeDefs('projects'),
      troubled: () => troubledStreams(mongo, namespaces.database(), troubled()),
      resolvers: {
        Query,
        Mutation,
        Project,
        YearPlan,
        InvestmentReport,
        Milestone,
        ...{ PortfolioRow, Rate, MoneyRate, CountGrowth, MoneyGrowth, MonthOfPortfolio },
        Readiness,
        DimensionReadiness,
        ...{ MonthlyReport, PlannedStage, ProgressReport, YearPlanVersion, InvestmentVersion },
      },
      access: projectsAccess,
      context: (request) => projectsContext(request, parts),
    }),
    worker: { taskQueue: deps.namespaces.taskQueue(), activities: projectActivities(store) },
    verifyAll: () => store.verifyAll(),
    troubled,
    onStart: async () => {
      await store.start();
      mandates.start();
      reported.start();
    },
    onStop: async () => {
      await Promise.all([mandates.stop(), reported.stop(), figures.stop()]);
      await store.close();
    },
  };
}
