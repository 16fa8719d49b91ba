/** 项目: register, library, lists, plans, investment reports, milestones. */
import { FollowedMandates } from '@kuaijin/kit/access/followed-mandates';
import { Things } from '@kuaijin/kit/aggregate/things';
import { troubledStreams } from '@kuaijin/kit/aggregate/troubled-streams';
import { Attachments, addressSigner, EXPORTS_PATH } from '@kuaijin/kit/attachments';
import { DirectoryListed } from '@kuaijin/kit/feed/directory-listed';
import type { Verification } from '@kuaijin/kit/journal';
import type { Service, ServiceDeps } from '@kuaijin/kit/service';
import { createSubgraph } from '@kuaijin/kit/subgraph';
import { loadTypeDefs } from '@kuaijin/schema';
import { projectActivities } from './activities';
import { existingAssetKind } from './assets/model';
import { assetMove, assetsOfRoute, existingAsset, existingAssetConnection } from './assets/resolvers';
import { suppliedChecklistKind } from './checklists/model';
import { checklistItemState, projectChecklist, suppliedChecklist } from './checklists/resolvers';
import { completionEvaluationKind } from './evaluation/model';
import { completionEvaluation, completionEvaluationConnection, evaluationVersion } from './evaluation/resolvers';
import { exportRoutes } from './exports/export-route';
import { FollowedPayments } from './figures/followed-payments';
import { MaterialisedFigures } from './figures/materialised';
import { rateActivities } from './figures/region-rates';
import { CountGrowth, MoneyGrowth, MoneyRate, MonthOfPortfolio, PortfolioRow, Rate } from './figures/resolvers';
import { ImportProgress, importKind } from './imports/model';
import { importColumn, importRefusal, projectImport } from './imports/resolvers';
import { RunningImports } from './imports/running';
import { intakeWeightsOf } from './intake/appraisal';
import { intake, intakeScore } from './intake/resolvers';
import { ListEvaluation } from './lists/evaluation';
import { projectListKind } from './lists/model';
import { projectList, projectRule } from './lists/resolvers';
import { FollowedReadiness } from './model/followed-readiness';
import { projectsContext } from './model/projects-context';
import { ProjectStore } from './model/store';
import { occasionThings } from './occasions/model';
import { statedSum } from './occasions/occasion-pages';
import { preliminaryPlanKind } from './plans/model';
import { planStepState, planVersion, preliminaryPlan } from './plans/resolvers';
import { projectsAccess } from './projects-access';
import { FollowedFigures } from './published/followed-figures';
import { DerivedFigure, FigureReport, PublishedFigure, RecomputedFigure } from './published/resolvers';
import { InvestmentVersion, MonthlyReport, PlannedStage, ProgressReport, YearPlanVersion } from './reports/resolvers';
import { InvestmentReport, Milestone, Project, YearPlan } from './resolvers/project-fields';
import { Mutation } from './resolvers/projects-mutations';
import { Query } from './resolvers/projects-queries';
import { DimensionReadiness, Readiness } from './resolvers/readiness';
import { SelectionResults, selectionKind } from './selection/model';
import {
  projectSelection,
  selectionChange,
  selectionDifference,
  selectionResult,
  selectionRun,
} from './selection/resolvers';
import { startEventKind } from './start-events/model';
import { startEvent, startEventConnection, startEventProject, startEventVenue } from './start-events/resolvers';
import { tourKind } from './tours/model';
import { statedCount, tour, tourConnection, tourStop } from './tours/resolvers';

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
  const payments = await FollowedPayments.open(deps);
  const figuresOfFunds = await FollowedFigures.open(deps);
  const lists = await Things.open(deps, projectListKind);
  const selections = await Things.open(deps, selectionKind);
  const checklists = await Things.open(deps, suppliedChecklistKind);
  const plans = await Things.open(deps, preliminaryPlanKind);
  const startEvents = await Things.open(deps, occasionThings(startEventKind));
  const tours = await Things.open(deps, occasionThings(tourKind));
  const imports = await Things.open(deps, importKind);
  const importProgress = await ImportProgress.open(deps);
  const shared = { store, mandates, listed: new DirectoryListed(feed), files: await Attachments.open(deps), imports };
  const exportSigner = addressSigner(deps.config.attachmentsKey, EXPORTS_PATH);
  const running = new RunningImports({ ...shared, progress: importProgress }, deps);
  const existingAssets = await Things.open(deps, existingAssetKind);
  const evaluations = await Things.open(deps, completionEvaluationKind);
  const evaluation = new ListEvaluation(store, lists, deps);
  const stores = [
    lists,
    selections,
    checklists,
    plans,
    startEvents,
    tours,
    existingAssets,
    evaluations,
    imports,
    store,
  ] as const;
  const parts = {
    ...{ ...shared, importProgress, exportSigner },
    ...{ checklists, plans, intakeWeights: intakeWeightsOf(deps.config.intakeWeights) },
    ...{ lists, selections, selectionResults: await SelectionResults.open(deps) },
    ...{ startEvents, tours, existingAssets, evaluations },
    ...{ figures, figuresOfFunds, payments, reported, readinessBlocks: deps.config.readinessBlocks },
  };
  const troubled = () => stores.flatMap((one) => one.troubled());
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
        ...{ PublishedFigure, FigureReport, RecomputedFigure, DerivedFigure },
        PreliminaryPlan: preliminaryPlan,
        PlanVersion: planVersion,
        PlanStepState: planStepState,
        Intake: intake,
        IntakeScore: intakeScore,
        ProjectChecklist: projectChecklist,
        ChecklistItemState: checklistItemState,
        SuppliedChecklist: suppliedChecklist,
        ProjectList: projectList,
        ProjectRule: projectRule,
        ProjectSelection: projectSelection,
        SelectionRun: selectionRun,
        SelectionResult: selectionResult,
        SelectionDifference: selectionDifference,
        SelectionChange: selectionChange,
        ...{ StatedSum: statedSum, StatedCount: statedCount },
        ...{ StartEvent: startEvent, StartEventVenue: startEventVenue, StartEventProject: startEventProject },
        ...{ StartEventConnection: startEventConnection, TourConnection: tourConnection },
        ...{ Tour: tour, TourStop: tourStop },
        ProjectImport: projectImport,
        ImportColumn: importColumn,
        ImportRefusal: importRefusal,
        ...{ ExistingAsset: existingAsset, AssetMove: assetMove, AssetsOfRoute: assetsOfRoute },
        ...{ ExistingAssetConnection: existingAssetConnection },
        ...{ CompletionEvaluation: completionEvaluation, EvaluationVersion: evaluationVersion },
        ...{ CompletionEvaluationConnection: completionEvaluationConnection },
        Readiness,
        DimensionReadiness,
        ...{ MonthlyReport, PlannedStage, ProgressReport, YearPlanVersion, InvestmentVersion },
      },
      access: projectsAccess,
      context: (request) => projectsContext(request, parts),
    }),
    routes: (app) => exportRoutes(app, exportSigner, { store, figures, mandates }),
    worker: {
      taskQueue: deps.namespaces.taskQueue(),
      activities: { ...projectActivities(store), ...rateActivities(figures) },
    },
    async *verifyAll() {
      for (const one of stores) yield* one.verifyAll();
    },
    troubled,
    onStart: async () => {
      for (const one of stores) await one.start();
      mandates.start();
      reported.start();
      evaluation.start();
      figures.start();
      payments.start();
      figuresOfFunds.start();
      running.start();
    },
    onStop: async () => {
      await Promise.all([
        mandates.stop(),
        reported.stop(),
        figures.stop(),
        payments.stop(),
        figuresOfFunds.stop(),
        evaluation.stop(),
        running.stop(),
      ]);
      for (const one of stores) await one.close();
    },
  };
}
