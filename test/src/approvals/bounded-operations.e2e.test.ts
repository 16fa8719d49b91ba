/** Operations whose neighbours are silent or whose rules fail: they end, and harm nobody else. */
import { randomUUID } from 'node:crypto';
import { CaseOperations } from '@kuaijin/approvals/acts/case-operations';
import { logger } from '@kuaijin/kit/logging';
import type { CaseCommand, CommandResult } from '@kuaijin/workflow-approvals/contracts';
import { delegate, urge } from '@kuaijin/workflow-approvals/testing/acts';
import { accept, decide, officer, submitCommand } from '@kuaijin/workflow-approvals/testing/sample';
import { type OpenWorld, openWorld } from './servers';
import type { World } from './world';

let open: OpenWorld;
let world: World;
let operations: CaseOperations;
const failures: string[] = [];

beforeAll(async () => {
  open = await openWorld();
  world = open.world;
  operations = new CaseOperations({
    client: open.client,
    taskQueue: `${world.prefix}-approvals`,
    queuePrefix: world.prefix,
    journal: world.journal,
    history: { now: (id) => world.journal.fold(id) },
    readers: { reached: async () => undefined, cursorOf: () => '' },
    mayHoldEarlierKeys: false,
    sign: async () => '',
    ruleFailures: { report: (_caseId, { type }) => failures.push(type) },
    log: logger('approvals', { level: 'fatal' }),
  });
});
afterAll(() => open?.close());
beforeEach(() => world.reset());

const newCase = () => `case-${randomUUID()}`;
const refusalOf = (result: CommandResult) => (result.ok ? undefined : result.refusal.code);

/** Ids of the Updates that a case has accepted. */
async function updateIds(caseId: string): Promise<string[]> {
  const { events } = await world.handle(caseId).fetchHistory();
  return (events ?? []).flatMap(
    ({ workflowExecutionUpdateAcceptedEventAttributes: accepted }) => accepted?.protocolInstanceId ?? [],
  );
}

test('a directory that does not answer ends an operation in time, which is told so; others go on meanwhile', async () => {
  const caseId = newCase();
  await world.submit(caseId, submitCommand());
  await world.perform(caseId, accept(`${caseId}/A`, officer('NR')));
  let isSilent = true;
  world.beforeOfficer = async () => {
    if (isSilent) throw new Error('the directory is down');
  };
  const command = delegate(`${caseId}/A`, officer('NR'));
  const before = (await updateIds(caseId)).length;
  const asked = [operations.perform(caseId, command, 5), operations.perform(caseId, command, 5)];
  const outcomes = Promise.allSettled(asked);
  expect(await world.perform(caseId, accept(`${caseId}/S`, officer('EE')))).toMatchObject({ ok: true });
  expect((await outcomes).map((one) => one.status === 'rejected' && one.reason.code)).toContain('UNAVAILABLE');
  // One Update for both while it was under way; the second then asked once by itself. Besides, the acceptance.
  expect((await updateIds(caseId)).length - before).toBeLessThanOrEqual(3);
  isSilent = false;
  expect(await operations.perform(caseId, command, 5)).toMatchObject({ ok: true });
  expect((await world.types(caseId)).filter((type) => type === 'step.delegated')).toHaveLength(1);
}, 90_000);

test('who asks again under a key that was refused is judged anew, by an Update of its own', async () => {
  const caseId = newCase();
  await world.submit(caseId, submitCommand());
  await world.perform(caseId, accept(`${caseId}/A`, officer('NR')));
  const centre = officer('DRC', 'DISPATCHER');
  expect(await operations.perform(caseId, urge(`${caseId}/A`, centre, 'first'), 5)).toMatchObject({ ok: true });
  const before = (await updateIds(caseId)).length;
  for (let call = 1; call <= 3; call += 1) {
    const again = await operations.perform(caseId, urge(`${caseId}/A`, centre, 'second'), 6);
    expect(again).toMatchObject({ ok: false });
    expect((await updateIds(caseId)).length - before).toBe(call);
  }
});

test('a rule that fails refuses the operation, is reported, and the case goes on', async () => {
  const caseId = newCase();
  await world.submit(caseId, submitCommand());
  const types = await world.types(caseId);
  const broken = { ...decide(`${caseId}/A`, officer('NR')), stepIds: undefined } as unknown as CaseCommand;
  const refused = await world.perform(caseId, broken);
  expect(refusalOf(refused)).toBe('RULE_FAILED');
  expect(refused).toMatchObject({ failure: expect.stringContaining('TypeError') });
  expect(await operations.perform(caseId, { ...broken, key: 'broken again' }, 4)).toMatchObject({
    ok: false,
    refusals: [{ code: 'RULE_FAILED' }],
  });
  expect(failures).toEqual(['decide']);
  expect(await world.types(caseId)).toEqual(types);
  expect(await world.summary(caseId)).toMatchObject({ status: 'RUNNING', isFaulted: false });
  expect(await world.perform(caseId, accept(`${caseId}/A`, officer('NR')))).toMatchObject({ ok: true });
});
