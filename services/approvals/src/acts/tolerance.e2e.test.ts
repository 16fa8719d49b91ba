import { randomUUID } from 'node:crypto';
import { officer, ServiceFixture } from '../testing/service-fixture';
import { type Payload, submitted } from '../testing/submission';

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
