/**
 * 容缺 on the calendar: the clock of the case reminds, revokes, gives back what was committed, and tells the head, each
 * on its day.
 */
import { randomUUID } from 'node:crypto';
import { catalogueOf, item, officer, submitCommand } from '@kuaijin/workflow-approvals/testing/sample';
import { handle, rule, tolerate } from '@kuaijin/workflow-approvals/testing/tolerance';
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

it('revokes what was handled while papers were missing when they do not come', async () => {
  const caseId = `case-${randomUUID()}`;
  const catalogue = catalogueOf([
    item('A', {
      departmentCode: 'NR',
      elements: [{ kind: 'LAND', commitOn: 'ITEM_APPROVED' }],
      materials: [{ code: 'M1', name: '附图', isDeferrable: true }],
      toleranceRule: rule({ onFailure: 'REVOKE' }),
    }),
    item('B', { departmentCode: 'HC', dependsOn: ['A'] }),
  ]);
  const elements = [{ kind: 'LAND', account: 'pool-1', amountMinor: '136000' }] as const;
  await world.submit(caseId, submitCommand({ catalogue, elements }));
  const stepId = `${caseId}/A`;
  await world.until(caseId, ({ steps }) => steps[stepId]?.status === 'DISPATCHED');
  expect(await world.perform(caseId, tolerate(stepId, officer('NR')))).toMatchObject({ ok: true });
  expect(await world.perform(caseId, handle(stepId, officer('NR')))).toMatchObject({ ok: true });
  await world.until(caseId, (state) => state.elements[`${caseId}/LAND`]?.status === 'COMMITTED');
  expect((await world.state(caseId)).steps[`${caseId}/B`]?.status).toBe('DISPATCHED');

  await env.sleep('30 days');
  const state = await world.until(caseId, ({ elements: held }) => held[`${caseId}/LAND`]?.status === 'RETURNED');
  expect(state.steps[stepId]).toMatchObject({
    status: 'REVOKED',
    tolerance: { status: 'FAILED', missing: ['M1'] },
  });
  expect(state.steps[`${caseId}/B`]?.status).toBe('WAITING');
  const entries = (await world.journal.read(caseId, 0, 1_000)).filter(({ type }) => type.startsWith('step.tolerance'));
  expect(entries.map(({ type, at }) => [type, china(at)])).toEqual([
    ['step.toleranceReminded', '2022-09-29'],
    ['step.toleranceFailed', '2022-10-01'],
    ['step.toleranceEscalated', '2022-10-01'],
  ]);
  expect(entries.at(-1)?.data).toMatchObject({ to: { actorId: 'HEAD of department-330800-NR' } });
}, 120_000);
