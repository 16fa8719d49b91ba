/** Who may see alerts and problems, and what the mutations of problems act on. */
import type { ReachTarget } from '@kuaijin/kit/access/enforce-reach';
import { maySee, type Visibility } from '@kuaijin/kit/access/visibility';
import type { SubgraphAccess } from '@kuaijin/kit/subgraph';
import { type Scoped, visibilityOf } from './domain/row-rules';
import type { ProjectRef, SupervisionContext } from './supervision-context';

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

async function project({ projectId }: OnProject, context: SupervisionContext): Promise<readonly ReachTarget[]> {
  return seenTarget(context, await context.watches.known(projectId), 'projectId');
}

export const supervisionAccess: SubgraphAccess = {
  visibilityOf: { Project: ofProject, Alert: visibilityOf, Problem: visibilityOf },
  reachOf: {
    raiseProblem: project,
    assignProblem: problem,
    claimProblemDone: problem,
    closeProblem: problem,
    reopenProblem: problem,
  },
};
