import { randomUUID } from 'node:crypto';
import type { CaseEntry } from '@kuaijin/workflow-approvals/case/state';
import { caseWorkflowId } from '@kuaijin/workflow-approvals/contracts';
import { accept, decide, officer, submitCommand, withdraw } from '@kuaijin/workflow-approvals/testing/sample';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { provideTimeSkipping } from '../../../dev/src/provision/time-skipping';
import { World } from './world';

/** A Tuesday before the National Day week, whose shifted weekend (8 and 9 October) is worked. */
const START = new Date('2022-09-20T02:00:00Z');

let env: TestWorkflowEnvironment;
let world: World;

beforeAll(async () => {
  const path = await provideTimeSkipping(START);
  env = await TestWorkflowEnvironment.createTimeSkipping({ server: { executable: { type: 'existing-path', path } } });
  world = await World.open(env.client, env.nativeConnection);
}, 300_000);

afterAll(async () => {
  await world?.close();
  await env?.teardown();
});

const china = (at: number): string => new Date(at + 8 * 3_600_000).toISOString().slice(0, 10);

type Rung = Extract<CaseEntry, { type: 'clock.rung' }>;
const rungsOf = async (caseId: string, code: string): Promise<readonly Rung[]> =>
  (await world.journal.read(caseId, 0, 1_000)).filter(
    (entry): entry is Rung => entry.type === 'clock.rung' && entry.data.stepId === `${caseId}/${code}`,
  );

it('rings every rung once at its moment, opens a problem, and leaves a late decision possible', async () => {
  const caseId = `case-${randomUUID()}`;
  await world.submit(caseId, submitCommand());
  await world.perform(caseId, accept(`${caseId}/A`, officer('NR')));
  await env.sleep('5 days');
  expect(await rungsOf(caseId, 'A')).toHaveLength(0);
  await env.sleep('40 days');
  const rungs = await rungsOf(caseId, 'A');
  expect(rungs.map(({ data, at }) => [data.rung, china(data.moment), china(at)])).toEqual([
    ['YELLOW', '2022-09-29', '2022-09-29'],
    ['RED', '2022-10-01', '2022-10-01'],
    ['HEAD', '2022-10-09', '2022-10-09'],
    ['DISPATCH_CENTRE', '2022-10-11', '2022-10-11'],
    ['LEADER', '2022-10-13', '2022-10-13'],
  ]);
  expect(rungs.map(({ data }) => data.to?.actorId)).toEqual([
    undefined,
    undefined,
    'HEAD of department-330800-NR',
    'DISPATCH_CENTRE of department-330800-NR',
    'LEADER of department-330800-NR',
  ]);
  const ofA = world.problems.filter((problem) => problem.stepId === `${caseId}/A`);
  expect(ofA).toMatchObject([{ projectId: 'project-1', leaderId: 'LEADER of department-330800-NR' }]);
  const state = await world.state(caseId);
  expect(state.steps[`${caseId}/A`]?.problemId).toBe(`problem-${caseId}/A`);
  // Nobody took S: after five working days it counts as accepted, and its clock runs from the dispatch.
  expect(state.steps[`${caseId}/S`]).toMatchObject({
    accepted: { isDeemed: true },
    acceptedAt: state.steps[`${caseId}/S`]?.dispatchedAt,
  });
  expect((await rungsOf(caseId, 'S')).map(({ data }) => data.rung)).toEqual(rungs.map(({ data }) => data.rung));
  expect(await world.perform(caseId, decide(`${caseId}/A`, officer('NR')))).toMatchObject({ ok: true });
  await world.perform(caseId, withdraw());
  await world.handle(caseId).result();
}, 120_000);

it('runs a whole case over the months, and rings nothing where everybody is in time', async () => {
  const caseId = `case-${randomUUID()}`;
  const elements = [{ kind: 'FUNDS', account: 'batch-1', amountMinor: '5' }] as const;
  await world.submit(caseId, submitCommand({ elements }));
  const take = async (code: string, ...departments: readonly string[]) => {
    await world.until(caseId, (state) => state.steps[`${caseId}/${code}`]?.status === 'DISPATCHED');
    await world.perform(caseId, accept(`${caseId}/${code}`, officer(departments[0] ?? '')));
    await env.sleep('36 hours');
    for (const department of departments) {
      const result = await world.perform(caseId, decide(`${caseId}/${code}`, officer(department)));
      expect(result).toMatchObject({ ok: true });
    }
  };
  await take('A', 'NR');
  await take('S', 'EE');
  await take('B', 'DRC', 'EE');
  await take('P', 'HC');
  await world.perform(caseId, accept(`${caseId}/Z`, officer('EE')));
  await env.client.workflow.getHandle(caseWorkflowId(caseId)).result();
  expect(await world.state(caseId)).toMatchObject({ status: 'APPROVED' });
  expect((await world.types(caseId)).filter((type) => type === 'clock.rung')).toEqual([]);
}, 120_000);
