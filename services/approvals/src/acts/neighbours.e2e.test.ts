import { randomUUID } from 'node:crypto';
import { refuse } from '@kuaijin/kit/errors';
import { caseWorkflowId, ELEMENTS_AVAILABLE_SIGNAL } from '@kuaijin/workflow-approvals/contracts';
import { officer, ServiceFixture } from '../testing/service-fixture';
import { officerOf, publishSmall, readSmall, submittedSmall } from '../testing/small-catalogue';
import { type Payload, submitted, ACCEPT as TAKE } from '../testing/submission';
import { until } from '../testing/until';

let fixture: ServiceFixture;

beforeAll(async () => {
  fixture = await ServiceFixture.open();
});
afterAll(() => fixture?.close());

const ACCEPT = `mutation ($input: AcceptWithDeficiencyInput!) { acceptWithDeficiency(input: $input) {
  cursor userErrors { code path } step { id status version departmentId item { code promisedWorkingDays } } } }`;
const STEPS = `query ($id: ID!) { approvalCase(id: $id) {
  steps { id departmentId version materials { code isDeferrable } viewerActions { action allowed reason } } } }`;

interface Steps {
  readonly steps: readonly {
    readonly id: string;
    readonly departmentId: string;
    readonly version: number;
    readonly materials: readonly { readonly code: string; readonly isDeferrable: boolean }[];
    readonly viewerActions: readonly { readonly action: string; readonly allowed: boolean }[];
  }[];
}

test('an owner of bad credit is refused until its record is repaired, and nothing changes', async () => {
  const { id, steps } = await submitted(fixture);
  const departments = new Set(steps.map(({ departmentId }) => departmentId.replace('department-330800-', '')));
  const seen = await Promise.all(
    [...departments].map(async (code) => (await fixture.field<Steps>(officer(code), STEPS, { id })).steps),
  );
  const may = ({ viewerActions }: Steps['steps'][number]) =>
    viewerActions.some(({ action, allowed }) => action === 'ACCEPT_WITH_DEFICIENCY' && allowed);
  const step = seen.flat().find(may);
  if (step === undefined) throw new Error('nothing may be deferred');
  const by = officer(step.departmentId.replace('department-330800-', ''));
  const input = {
    idempotencyKey: randomUUID(),
    stepId: step.id,
    ifVersion: step.version,
    materialCodes: step.materials.filter(({ isDeferrable }) => isDeferrable).map(({ code }) => code),
    commitment: { statement: '按期补齐', signatory: '张某' },
    seenOnPaper: true,
  };
  fixture.hasBadCredit = true;
  expect((await fixture.field<Payload>(by, ACCEPT, { input })).userErrors).toEqual([
    { code: 'BAD_CREDIT', path: ['input'] },
  ]);
  fixture.hasBadCredit = false;
  // The same version: the refusal stored nothing.
  const again = { input: { ...input, idempotencyKey: randomUUID() } };
  expect(await fixture.field<Payload>(by, ACCEPT, again)).toMatchObject({
    userErrors: [],
    step: { status: 'ACCEPTED', version: step.version + 1 },
  });
});

const DECIDE = `mutation ($input: DecideStepInput!) { decideStep(input: $input) { cursor userErrors { code path }
  step { status decidedAt blockedBy { code } awaitedElements { kind account status } outcome { documentNumber } } } }`;

interface Decided {
  readonly step: { readonly status: string; readonly decidedAt: string | null } | null;
}

test('an approval that an account does not write off is answered with what it waits for, and shows when it is', async () => {
  const overlay = { elements: [{ kind: 'FUNDS', commit_on: 'ITEM_APPROVED' }] };
  await publishSmall(fixture, 'WRITES-OFF', [[{ code: 'A', overlay }, { code: 'B' }]]);
  const elements = [{ kind: 'FUNDS', account: 'batch-1', money: { value: '7', unit: 'WAN' } }];
  const { id } = await submittedSmall(fixture, 'WRITES-OFF', { elements });
  const stepOf = async () => (await readSmall(fixture, id)).steps.find(({ item }) => item.code === 'A');
  await until(async () => (await stepOf())?.status === 'DISPATCHED', 60_000);
  const step = await stepOf();
  if (step === undefined) throw new Error('there is no step A');
  const by = officerOf(step);
  await fixture.field<Payload>(by, TAKE, { input: { idempotencyKey: 'take', stepId: step.id, seenOnPaper: true } });
  fixture.account = (operation) =>
    operation === 'commit' ? { ok: false, refusal: refuse('INSUFFICIENT_FUNDS', ['input']) } : { ok: true };
  const input = {
    idempotencyKey: 'decide',
    stepId: step.id,
    decision: 'APPROVE',
    opinion: '同意',
    documentNumber: '1号',
  };
  const waiting = await fixture.field<Decided>(by, DECIDE, { input });
  expect(waiting).toMatchObject({
    userErrors: [],
    step: {
      status: 'ACCEPTED',
      decidedAt: null,
      blockedBy: { code: 'INSUFFICIENT_FUNDS' },
      awaitedElements: [{ kind: 'FUNDS', account: 'batch-1', status: 'RESERVED' }],
      outcome: null,
    },
  });
  fixture.account = () => ({ ok: true });
  await fixture.shared.temporal.client.workflow.getHandle(caseWorkflowId(id)).signal(ELEMENTS_AVAILABLE_SIGNAL);
  await until(async () => (await stepOf())?.status === 'APPROVED', 60_000);
  const again = await fixture.field<Decided>(by, DECIDE, { input });
  expect(again).toMatchObject({
    step: { status: 'APPROVED', awaitedElements: [], outcome: { documentNumber: '1号' } },
  });
});
