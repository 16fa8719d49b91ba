/** Who may see what supervision keeps, and what its mutations act on. */
import type { ReachTarget } from '@kuaijin/kit/access/enforce-reach';
import { isRegionId, regionScopesOf } from '@kuaijin/kit/access/region-scope';
import { maySee, type Visibility } from '@kuaijin/kit/access/visibility';
import { visibilityOfThing } from '@kuaijin/kit/aggregate/things';
import { isRefusal, KuaijinError } from '@kuaijin/kit/errors';
import { definedFields } from '@kuaijin/kit/input/defined-fields';
import type { SubgraphAccess } from '@kuaijin/kit/subgraph';
import { dispatchReach, dispatchVisibility } from './dispatch';
import { regionIdOfDepartment } from './domain/department-region';
import { type Scoped, visibilityOf } from './domain/row-rules';
import { visibilityOfOrder } from './orders/visibility';
import type { ProblemPlace } from './problems/place';
import type { ProjectRef, SupervisionContext } from './supervision-context';
import { placeOfTask, type TaskPlace } from './tasks/place';
import { visibilityOfTask } from './tasks/visibility';

/** Optional arguments as the graph gives them. */
type Given<T> = { readonly [K in keyof T]?: T[K] | null };

interface OnProblem {
  readonly problemId: string;
}

interface OnProject {
  readonly projectId: string;
}

/** A project that nobody has heard of here has nothing to hide: it is GREEN. */
async function ofProject({ id }: ProjectRef, { loaders }: SupervisionContext): Promise<Visibility> {
  const watch = await loaders.watch.load(id);
  return watch === undefined ? { regionScopes: [], isPublic: true } : visibilityOf(watch);
}

/** What the caller does not see is answered as what there is not, by the mutation itself. */
function seenTarget({ viewer }: SupervisionContext, row: Scoped | undefined, argument: string): readonly ReachTarget[] {
  if (row === undefined) return [];
  const thing = visibilityOf(row);
  return maySee(viewer, thing, 'region') ? [{ thing, path: ['input', argument] }] : [];
}

async function problem({ problemId }: OnProblem, context: SupervisionContext): Promise<readonly ReachTarget[]> {
  return seenTarget(context, await context.loaders.problem.load(problemId), 'problemId');
}

/** The project, or the region and the enterprise that are named instead. */
async function newProblem(input: Given<ProblemPlace>, context: SupervisionContext): Promise<readonly ReachTarget[]> {
  const { projectId, regionId, organisationId } = input;
  if (projectId) return project({ projectId }, context);
  if (!regionId || !isRegionId(regionId)) return [];
  const thing = { regionScopes: regionScopesOf(regionId), ...(organisationId ? { ownerId: organisationId } : {}) };
  return [{ thing, path: ['input', 'regionId'] }];
}

async function project({ projectId }: OnProject, context: SupervisionContext): Promise<readonly ReachTarget[]> {
  return seenTarget(context, await context.watches.known(projectId), 'projectId');
}

/** Where the task is to lie; a place that there is not the mutation itself answers. */
async function newTask(input: Given<TaskPlace>, context: SupervisionContext): Promise<readonly ReachTarget[]> {
  const placed = await placeOfTask(definedFields(input) as TaskPlace, context);
  if (isRefusal(placed) || !isRegionId(placed.regionId)) return [];
  return [{ thing: { regionScopes: regionScopesOf(placed.regionId) }, path: ['input', 'regionId'] }];
}

async function task({ taskId }: { readonly taskId: string }, { viewer, loaders }: SupervisionContext) {
  const known = await loaders.task.load(taskId);
  if (known === undefined) return [];
  const path = ['input', 'taskId'];
  if (!maySee(viewer, visibilityOfTask(known), 'region'))
    throw new KuaijinError('NOT_FOUND', { path, received: taskId });
  return [{ thing: visibilityOfTask(known), path }];
}

/** Where the department stands that is to have the order. */
async function newOrder({ departmentId }: { readonly departmentId: string }): Promise<readonly ReachTarget[]> {
  const regionId = regionIdOfDepartment(departmentId);
  if (regionId === undefined) return [];
  return [{ thing: { regionScopes: regionScopesOf(regionId) }, path: ['input', 'departmentId'] }];
}

async function order({ orderId }: { readonly orderId: string }, { viewer, loaders }: SupervisionContext) {
  const known = await loaders.order.load(orderId);
  if (known === undefined) return [];
  const path = ['input', 'orderId'];
  if (!maySee(viewer, visibilityOfOrder(known), 'region'))
    throw new KuaijinError('NOT_FOUND', { path, received: orderId });
  return [{ thing: visibilityOfOrder(known), path }];
}

async function alert({ alertId }: { readonly alertId: string }, context: SupervisionContext) {
  return seenTarget(context, await context.loaders.alert.load(alertId), 'alertId');
}

/** The region whose projects a rule is to judge; one that is none the mutation itself answers. */
function lightRule({ regionId }: { readonly regionId: string }): readonly ReachTarget[] {
  if (!isRegionId(regionId)) return [];
  return [{ thing: { regionScopes: regionScopesOf(regionId) }, path: ['input', 'regionId'] }];
}

export const supervisionAccess: SubgraphAccess = {
  visibilityOf: {
    ...dispatchVisibility,
    Project: ofProject,
    Alert: visibilityOf,
    Problem: visibilityOf,
    Task: visibilityOfTask,
    Order: visibilityOfOrder,
    ProblemList: visibilityOfThing,
  },
  reachOf: {
    ...dispatchReach,
    raiseProblem: newProblem,
    assignProblem: problem,
    claimProblemDone: problem,
    closeProblem: problem,
    reopenProblem: problem,
    referProblem: problem,
    mergeProblem: problem,
    rateProblem: problem,
    listProblems: ({ regionId }: { readonly regionId: string }) =>
      isRegionId(regionId) ? [{ thing: { regionScopes: regionScopesOf(regionId) }, path: ['input', 'regionId'] }] : [],
    claimAlert: alert,
    judgeAlert: alert,
    setLightRule: lightRule,
    createTask: newTask,
    reportTask: task,
    signOffTask: task,
    issueOrder: newOrder,
    reportOrder: order,
    signOffOrder: order,
  },
};
