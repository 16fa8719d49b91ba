/**
 * A case whose clock has run out: a rung has reached the head of the department, and the last one has opened a problem.
 * What it needs of land is reserved.
 */

import { PROJECT } from '../conformance/catalogue';
import type { ElementDriver } from '../conformance/element-driver';
import { subjectOf } from '../conformance/people';
import { submitted } from '../e2e/case-driver';
import { publishSmall } from '../e2e/small-catalogue';
import type { TestStack } from '../harness/stack';
import { waitFor } from '../harness/wait';

const CODE = 'MATRIX-LATE';
/** Seconds of its working days: the step is late after one of them. */
const SECONDS = 2;
const PROBLEMS = `{ problems(filter: { projectIds: ["${PROJECT}"] }, first: 50) { nodes { id stepId } } }`;

export interface Late {
  readonly lateStepId: string;
  readonly lateProblemId: string;
}

/** Assigned to officer 1, as the problem is. @param poolId of land of which it takes some */
export async function openLateCase(client: TestStack, elements: ElementDriver, poolId: string): Promise<Late> {
  const overlay = {
    elements: [{ kind: 'LAND', commit_on: 'ITEM_APPROVED' }],
    ladder: [{ kind: 'HEAD', working_days_from_due: 0 }],
  };
  await publishSmall(client, CODE, [[{ code: 'LATE', promisedWorkingDays: 1, overlay }]]);
  const land = { kind: 'LAND', account: poolId, quantity: { value: '1', unit: 'MU' } };
  const place = { key: 'late', projectId: PROJECT, catalogueCode: CODE, elements: [land] };
  const lateStepId = `${await submitted(client, { ...place, secondsPerWorkingDay: SECONDS })}/LATE`;
  const officerId = subjectOf('HANDLER');
  await waitFor('the land to be reserved', () => accepted(elements, lateStepId));
  await elements.do('delegateStep', 'HEAD', { stepId: lateStepId, officerId, reason: '分工' });
  const dispatcher = await client.token('DISPATCHER', { region: '330800' });
  const lateProblemId = await waitFor('the problem of the last rung', async () => {
    interface Answer {
      readonly problems: { readonly nodes: readonly { readonly id: string; readonly stepId: string | null }[] };
    }
    const { problems } = await client.ask<Answer>(PROBLEMS, {}, dispatcher);
    return problems.nodes.find(({ stepId }) => stepId === lateStepId)?.id;
  });
  await elements.do('assignProblem', 'DISPATCHER', {
    problemId: lateProblemId,
    assigneeId: officerId,
    leaderId: subjectOf('HEAD'),
  });
  return { lateStepId, lateProblemId };
}

/** Refused as long as it waits for its land. */
async function accepted(elements: ElementDriver, stepId: string): Promise<boolean> {
  return elements.do('acceptStep', 'HANDLER', { stepId }).then(
    () => true,
    () => false,
  );
}
