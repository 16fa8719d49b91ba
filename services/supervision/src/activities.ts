/** What workflows may ask of supervision. */

import { regionCodeOf } from '@kuaijin/kit/access/region-scope';
import { definedFields } from '@kuaijin/kit/input/defined-fields';
import { deriveId } from '@kuaijin/kit/input/ids';
import type { OpenProblemArgs, SupervisionActivities } from '@kuaijin/workflow-supervision/contracts';
import { ApplicationFailure } from '@temporalio/common';
import { regionIdOfDepartment } from './domain/department-region';
import { levelOfRegion, type ProblemFacts } from './domain/problem';
import { ordinaryDueAt } from './domain/problem-clock';
import { systemAct } from './domain/system';
import type { SupervisionStores } from './supervision-context';
import { recordMissedCheckIns } from './teams/round';

export function createActivities({
  watches,
  problems,
  teams,
}: Pick<SupervisionStores, 'watches' | 'problems' | 'teams'>): SupervisionActivities {
  return {
    async openProblem(args) {
      const watch = await watches.known(args.projectId);
      const regionId = watch?.regionId ?? regionIdOfDepartment(args.departmentId);
      const id = deriveId('problem', 'openProblem', args.key);
      const at = new Date(args.at);
      const done = await problems.raise(id, openedBy(args, definedFields({ regionId, ownerId: watch?.ownerId }), at), {
        key: args.key,
        content: { projectId: args.projectId, caseId: args.caseId, stepId: args.stepId },
        act: systemAct,
        at,
      });
      if (!done.ok) throw ApplicationFailure.nonRetryable(done.refusal.code, done.refusal.code);
      return { problemId: id };
    },
    async evaluateAlerts({ asOf }) {
      const outcome = await watches.round(new Date(asOf));
      await recordMissedCheckIns(teams, new Date(asOf));
      return outcome;
    },
  };
}

function openedBy(
  args: OpenProblemArgs,
  scope: { readonly regionId?: string; readonly ownerId?: string },
  at: Date,
): ProblemFacts['problem.opened'] {
  const { projectId, caseId, stepId, departmentId, title, description, leaderId } = args;
  return {
    ...{ projectId, caseId, stepId, departmentId, title, description },
    ...definedFields({ leaderId }),
    ...scope,
    category: 'PROCEDURE',
    origin: 'LADDER',
    level: levelOfRegion(regionCodeOf(scope.regionId)),
    dueAt: ordinaryDueAt(at),
  };
}
