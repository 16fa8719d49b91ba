/** The refusal table of approvals, see refusals.ts. */
import { stepTransitions } from '@kuaijin/workflow-approvals/case/transitions';
import { ApprovalsWorld } from './approvals-world';
import { describeRefusals } from './refusals';
import { isCaseRow, isStepRow, type Row } from './row';
import { approvalRows } from './rows';
import { shapeOf, specimenNames, withoutSpecimen } from './specimens';

/** What is done to a case goes under keys of its journal, some of which are the system's own. */
const rows = Object.fromEntries(
  Object.entries(approvalRows).map(([mutation, row]): [string, Row] => [
    mutation,
    'free' in row ? row : { ...row, bad: [['idempotencyKey', '~key'], ...(row.bad ?? [])] },
  ]),
);

test('there is a specimen for every status of a step, or it is said why not', () => {
  const statuses = new Set([...specimenNames.map((name) => shapeOf(name).status), ...withoutSpecimen]);
  expect([...statuses].sort()).toEqual(
    [...new Set(stepTransitions.flatMap(({ from, to }) => (from === null ? [to] : [from, to])))].sort(),
  );
});

describeRefusals(['approvals'], rows, open, (row) => isStepRow(row) || isCaseRow(row));

async function open(): Promise<ApprovalsWorld> {
  const world = await ApprovalsWorld.open(rows);
  try {
    await checked(world);
    return world;
  } catch (error) {
    await world.close();
    throw error;
  }
}

/** @throws where a specimen is not what it is named */
async function checked({ scene, specimenCase, cases }: ApprovalsWorld): Promise<void> {
  const { steps } = await scene.state(specimenCase);
  const statuses = Object.fromEntries(specimenNames.map((name) => [name, steps[`${specimenCase}/${name}`]?.status]));
  expect(statuses).toEqual(Object.fromEntries(specimenNames.map((name) => [name, shapeOf(name).status])));
  for (const [status, caseId] of Object.entries(cases)) expect(await scene.state(caseId)).toMatchObject({ status });
}
