/** 申报预览: what a submission would come to is shown before it, by the same rules, and nothing is written. */
import { startStack, type TestStack } from '../harness/stack';
import { owner } from './case-driver';

const PREVIEW = `query ($input: SubmitCaseInput!) { previewCase(input: $input) {
  serial criticalPathLength plannedEnd
  steps { item { code } departmentId level signerDepartmentIds dependsOnItemCodes plannedStart isOnCriticalPath
    materials { code isHandedIn } }
  userErrors { code path ... on InvalidInput { expected received } } } }`;
const SUBMIT = `mutation ($input: SubmitCaseInput!) { submitCase(input: $input) {
  approvalCase { insight { serial criticalPathLength } steps { item { code } departmentId level
    signers { departmentId } dependsOn { item { code } } plannedStart } }
  userErrors { code path ... on InvalidInput { expected received } } } }`;
const CASES = `query ($projectIds: [ID!]!) { approvalCases(filter: { projectIds: $projectIds }) { nodes { id } } }`;

interface UserErrorRow {
  readonly code: string;
  readonly path: readonly string[];
}

interface Preview {
  readonly serial: number | null;
  readonly criticalPathLength: number | null;
  readonly plannedEnd: string | null;
  readonly steps:
    | readonly {
        readonly item: { readonly code: string };
        readonly departmentId: string | null;
        readonly level: string | null;
        readonly signerDepartmentIds: readonly string[];
        readonly dependsOnItemCodes: readonly string[];
        readonly plannedStart: string;
        readonly isOnCriticalPath: boolean;
        readonly materials: readonly { readonly code: string; readonly isHandedIn: boolean }[];
      }[]
    | null;
  readonly userErrors: readonly UserErrorRow[];
}

interface Submitted {
  readonly approvalCase: {
    readonly insight: { readonly serial: number; readonly criticalPathLength: number };
    readonly steps: readonly {
      readonly item: { readonly code: string };
      readonly departmentId: string;
      readonly level: string;
      readonly signers: readonly { readonly departmentId: string }[];
      readonly dependsOn: readonly { readonly item: { readonly code: string } }[];
      readonly plannedStart: string;
    }[];
  } | null;
  readonly userErrors: readonly UserErrorRow[];
}

describe('a case before it is submitted', () => {
  let stack: TestStack;
  let counter: string;
  let conditions: readonly { readonly itemCode: string; readonly applies: boolean }[];

  beforeAll(async () => {
    stack = await startStack({ prefix: 'e2e-preview', seed: true });
    counter = await stack.token('COUNTER', { subject: 'officer-330881-DRC-counter', region: '330881' });
    const { catalogue } = await stack.ask<{ catalogue: { conditions: { itemCode: string }[] } }>(
      '{ catalogue(code: "CN-GOV-MUNICIPAL") { conditions { itemCode } } }',
    );
    conditions = catalogue.conditions.map(({ itemCode }) => ({ itemCode, applies: itemCode === 'GM-107' }));
  }, 120_000);
  afterAll(() => stack?.close());

  const inputOf = (key: string, more: object = {}) => ({
    idempotencyKey: `${stack.prefix}/${key}`,
    projectId: 'project-QZ-013',
    catalogueCode: 'CN-GOV-MUNICIPAL',
    part: key,
    conditions,
    choices: [{ group: 'EIA', itemCode: 'GM-110' }],
    ...more,
  });
  const preview = async (input: object, token = counter): Promise<Preview> =>
    (await stack.ask<{ previewCase: Preview }>(PREVIEW, { input }, token)).previewCase;
  const submit = async (input: object, token = counter): Promise<Submitted> =>
    (await stack.ask<{ submitCase: Submitted }>(SUBMIT, { input }, token)).submitCase;
  const casesOf = async (projectId: string) =>
    (await stack.ask<{ approvalCases: { nodes: object[] } }>(CASES, { projectIds: [projectId] }, counter)).approvalCases
      .nodes;

  test('shows the steps, offices, order and dates that the case then has', async () => {
    const input = inputOf('same', { papers: [{ materialCode: 'GM-102-1', fileIds: [] }] });
    const before = await preview(input);
    expect(before.userErrors).toEqual([]);
    expect(await casesOf('project-QZ-013')).toEqual([]);
    const { approvalCase, userErrors } = await submit(input);
    expect(userErrors).toEqual([]);
    const again = await preview(inputOf('again', { part: 'same' }));
    expect(again.userErrors).toMatchObject([{ code: 'STATE_CONFLICT', path: ['input', 'projectId'] }]);
    const days = (moment: string) => moment.slice(0, 10);
    expect(
      before.steps?.map((step) => ({
        ...{ code: step.item.code, departmentId: step.departmentId, level: step.level },
        ...{ signers: step.signerDepartmentIds, waits: step.dependsOnItemCodes, start: days(step.plannedStart) },
      })),
    ).toEqual(
      approvalCase?.steps.map((step) => ({
        ...{ code: step.item.code, departmentId: step.departmentId, level: step.level },
        signers: step.signers.map(({ departmentId }) => departmentId),
        waits: step.dependsOn.map(({ item }) => item.code),
        start: days(step.plannedStart),
      })),
    );
    expect(approvalCase?.insight).toEqual({ serial: before.serial, criticalPathLength: before.criticalPathLength });
    expect(before.steps?.find(({ item }) => item.code === 'GM-107')).toMatchObject({ level: 'PROVINCE' });
    const papers = before.steps?.find(({ item }) => item.code === 'GM-102')?.materials ?? [];
    expect(papers.filter(({ isHandedIn }) => isHandedIn)).toEqual([{ code: 'GM-102-1', isHandedIn: true }]);
    expect(before.steps?.some(({ isOnCriticalPath }) => isOnCriticalPath)).toBe(true);
    expect(before.plannedEnd).not.toBeNull();
  });

  test('says what would be refused, as the submission refuses it, and plans what is answered so far', async () => {
    const wrong: readonly object[] = [
      inputOf('unanswered', { conditions: conditions.slice(1), choices: [] }),
      inputOf('unpublished', { catalogueCode: 'CN-NONE' }),
      inputOf('element', {
        elements: [
          { kind: 'FUNDS', account: 'batch', money: { value: '1', unit: 'YUAN' } },
          {
            kind: 'FUNDS',
            account: 'batch',
            money: { value: '1', unit: 'YUAN' },
          },
        ],
      }),
      inputOf('paper', { papers: [{ materialCode: 'GM-102-99', fileIds: [] }] }),
      inputOf('a day without end', { secondsPerWorkingDay: 2_000_000_000 }),
      inputOf('no project', { projectId: 'project-none' }),
    ];
    for (const input of wrong) {
      const before = await preview(input);
      expect(before.userErrors).not.toEqual([]);
      expect(before.userErrors).toEqual((await submit(input)).userErrors);
    }
    expect((await preview(wrong[0] ?? {})).steps?.length).toBeGreaterThan(10);
    expect((await preview(wrong[1] ?? {})).steps).toBeNull();
  });

  test('is shown to those alone who may submit it', async () => {
    const elsewhere = await stack.token('COUNTER', { subject: 'officer-330824-DRC-counter', region: '330824' });
    const stranger = await preview(inputOf('elsewhere'), elsewhere);
    expect(stranger).toMatchObject({ steps: null, userErrors: [{ code: 'NOT_FOUND', path: ['input', 'projectId'] }] });
    const input = inputOf('not the owner');
    const notTheOwner = await preview(input, await owner(stack));
    expect(notTheOwner.steps).toBeNull();
    expect(notTheOwner.userErrors).toEqual((await submit(input, await owner(stack))).userErrors);
    const handler = await stack.token('HANDLER', { subject: 'officer-330881-NR-1', region: '330881' });
    expect((await preview(inputOf('handler'), handler)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  });
});
