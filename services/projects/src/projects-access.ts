/** Who may see a project, and what the mutations of projects act on. */
import type { ReachTarget } from '@kuaijin/kit/access/enforce-reach';
import { isRegionId, regionScopesOf } from '@kuaijin/kit/access/region-scope';
import { type Placed, visibilityOfThing } from '@kuaijin/kit/aggregate/things';
import { holds } from '@kuaijin/kit/identity';
import type { SubgraphAccess } from '@kuaijin/kit/subgraph';
import { visibilityOfEvaluation } from './evaluation/model';
import { visibilityOfProject } from './model/projects';
import type { ProjectsContext } from './model/projects-context';
import type { PreliminaryPlan } from './plans/rules';
import type { RegisterProjectInput } from './resolvers/schema.generated';

interface OfProject {
  readonly projectId: string;
}

/** A project that the caller sees; what it does not see is answered as what there is not. */
async function ofProject({ projectId }: OfProject, { projects }: ProjectsContext): Promise<readonly ReachTarget[]> {
  const row = await projects.load(projectId);
  return row === null ? [] : [{ thing: visibilityOfProject(row), path: ['input', 'projectId'] }];
}

/** A project that is not there yet: whose it will be, and where it will lie. */
function toRegister(
  { regionId, ownerId }: RegisterProjectInput,
  { identity }: ProjectsContext,
): readonly ReachTarget[] {
  // What is no id of a region is refused by the check of the input.
  if (!isRegionId(regionId)) return [];
  const isOffice = holds(identity, 'REGISTRAR', 'OPERATOR');
  const thing = {
    regionScopes: regionScopesOf(regionId),
    ownerId: ownerId ?? (isOffice ? undefined : identity.organisation),
  };
  return [{ thing, path: ['input', isOffice ? 'regionId' : 'ownerId'] }];
}

/** Something of a region that is not there yet. */
function toDeclare({ regionId }: { readonly regionId: string }): readonly ReachTarget[] {
  return isRegionId(regionId)
    ? [{ thing: { regionScopes: regionScopesOf(regionId) }, path: ['input', 'regionId'] }]
    : [];
}

/** A thing of a region, as the caller sees it, and the argument that names it. */
const seenThing = (thing: Placed | null, argument: string): readonly ReachTarget[] =>
  thing === null ? [] : [{ thing: visibilityOfThing(thing), path: ['input', argument] }];

const ofList = async ({ listId }: { readonly listId: string }, { seenLists }: ProjectsContext) =>
  seenThing(await seenLists.load(listId), 'listId');

const ofStartEvent = async (
  { startEventId }: { readonly startEventId: string },
  { seenStartEvents }: ProjectsContext,
) => seenThing(await seenStartEvents.load(startEventId), 'startEventId');

const ofTour = async ({ tourId }: { readonly tourId: string }, { seenTours }: ProjectsContext) =>
  seenThing(await seenTours.load(tourId), 'tourId');

const ofAsset = async ({ assetId }: { readonly assetId: string }, { seenExistingAssets }: ProjectsContext) =>
  seenThing(await seenExistingAssets.load(assetId), 'assetId');

const ofEvaluation = async (
  { evaluationId }: { readonly evaluationId: string },
  { seenEvaluations }: ProjectsContext,
) => seenThing(await seenEvaluations.load(evaluationId), 'evaluationId');

export const projectsAccess: SubgraphAccess = {
  visibilityOf: {
    Project: visibilityOfProject,
    // An owner may change: who sees the project now sees its plan.
    PreliminaryPlan: async (plan: PreliminaryPlan, { projects }: ProjectsContext) =>
      visibilityOfProject((await projects.load(plan.projectId)) ?? { ...plan, id: plan.projectId }),
    ProjectList: visibilityOfThing,
    ProjectSelection: visibilityOfThing,
    SuppliedChecklist: visibilityOfThing,
    StartEvent: visibilityOfThing,
    Tour: visibilityOfThing,
    ProjectImport: visibilityOfThing,
    ExistingAsset: visibilityOfThing,
    CompletionEvaluation: visibilityOfEvaluation,
  },
  reachOf: {
    registerProject: toRegister,
    // Each record of an import stands or falls by itself.
    importProjects: () => [],
    startImport: () => [],
    updateProject: ofProject,
    classifyProject: ofProject,
    scoreIntake: ofProject,
    decideIntake: ofProject,
    supplyChecklist: toDeclare,
    answerChecklist: ofProject,
    draftPreliminaryPlan: ofProject,
    baselinePreliminaryPlan: ofProject,
    completePlanStep: ofProject,
    declareProjectList: toDeclare,
    changeProjectListRule: ofList,
    closeProjectList: ofList,
    runSelection: toDeclare,
    recordStartEvent: toDeclare,
    withdrawStartEvent: ofStartEvent,
    recordTour: toDeclare,
    withdrawTour: ofTour,
    recordExistingAsset: toDeclare,
    moveExistingAsset: ofAsset,
    evaluateCompletion: ofProject,
    markExemplary: ofEvaluation,
    enterList: ofProject,
    leaveList: ofProject,
    planMilestone: ofProject,
    reportMilestone: ofProject,
    verifyMilestone: ofProject,
    assessReadiness: ofProject,
    planYear: ofProject,
    reportInvestment: ofProject,
    undoMilestone: ofProject,
    recordDemonstration: ofProject,
    planStages: ofProject,
    suspendWork: ofProject,
    resumeWork: ofProject,
    reportProgress: ofProject,
    stateExcuse: ofProject,
    approveExcuse: ofProject,
  },
};
