/**
 * Papers of a step through the whole graph: uploaded, handed in, replaced, checked off, set back by a correction,
 * opened.
 */
import { startStack, type TestStack } from '../harness/stack';
import { officer, owner, submit, submitted } from './case-driver';
import { type Material, MaterialDriver, type PaperStep } from './material-driver';

const ITEM = 'EA-101';
const HISTORY = `query ($id: ID!) { approvalCase(id: $id) { history(first: 100) { nodes { type stepId act { post } } } } }`;

describe('papers of a step through the whole graph', () => {
  let stack: TestStack;
  let driver: MaterialDriver;

  beforeAll(async () => {
    stack = await startStack({ prefix: 'e2e-papers', seed: true });
    driver = new MaterialDriver(stack, 'papers');
  }, 120_000);
  afterAll(() => stack?.close());

  const first = ({ materials }: PaperStep): Material => {
    const [material] = materials;
    if (material === undefined) throw new Error('the item lists no papers');
    return material;
  };
  const may = ({ viewerActions }: PaperStep, action: string) =>
    viewerActions.find((one) => one.action === action)?.allowed;

  test('are handed in, replaced, checked off, asked for again, and opened at a signed address', async () => {
    const id = await submitted(stack, {
      key: 'papers',
      projectId: 'project-QZ-015',
      ...(await driver.answers('CN-ENT-APPROVAL')),
    });
    const theOwner = await owner(stack);
    const fresh = await driver.step(id, ITEM, theOwner);
    const { id: stepId, departmentId } = fresh;
    const handler = await officer(stack, departmentId);
    const { code: materialCode } = first(fresh);
    expect(first(fresh)).toMatchObject({ status: 'MISSING', files: [], versions: [], checked: null });
    expect(may(fresh, 'HAND_IN_PAPERS')).toBe(true);

    const handIn = async (fileName: string) => ({
      stepId,
      papers: [{ materialCode, fileIds: [await driver.uploaded(theOwner, fileName)] }],
    });
    const unknown = { stepId, papers: [{ materialCode, fileIds: ['file-none'] }] };
    expect((await driver.perform('handInPapers', theOwner, unknown)).userErrors).toMatchObject([
      { code: 'NOT_FOUND', path: ['input', 'papers', '0', 'fileIds', '0'] },
    ]);
    await driver.done('handInPapers', theOwner, await handIn('v1.txt'));
    const replaced = await driver.done('handInPapers', theOwner, await handIn('v2.txt'));
    expect(first(replaced)).toMatchObject({
      status: 'HANDED_IN',
      files: [{ fileName: 'v2.txt' }],
      versions: [{ files: [{ fileName: 'v2.txt' }] }, { files: [{ fileName: 'v1.txt' }] }],
    });
    const opened = await fetch(new URL(first(replaced).files[0]?.url ?? '', stack.url));
    expect(await opened.text()).toBe('papers v2.txt');

    const checked = await driver.done('checkPapers', handler, { stepId, materialCodes: [materialCode] });
    expect(first(checked)).toMatchObject({ status: 'CHECKED', checked: { actorId: 'officer-330800-NR-1' } });
    expect((await driver.perform('handInPapers', theOwner, await handIn('v3.txt'))).userErrors).toMatchObject([
      { code: 'STATE_CONFLICT', path: ['input', 'stepId'] },
    ]);
    const correction = { stepId, materialCodes: [materialCode], reason: '缺少盖章' };
    expect(first(await driver.done('requestCorrection', handler, correction)).status).toBe('MISSING');
    expect(first(await driver.done('handInPapers', theOwner, await handIn('v4.txt'))).status).toBe('HANDED_IN');
    await driver.done('resubmitStep', theOwner, { stepId });
    const accepted = await driver.done('acceptStep', handler, { stepId });
    expect(first(accepted)).toMatchObject({ status: 'CHECKED', checked: null, versions: { length: 3 } });

    const dispatcher = await stack.token('DISPATCHER', { region: '330800' });
    const { approvalCase } = await stack.ask<{
      approvalCase: { history: { nodes: { type: string; stepId: string | null; act: { post: string } | null }[] } };
    }>(HISTORY, { id }, dispatcher);
    const own = approvalCase.history.nodes.filter((entry) => entry.stepId === stepId);
    expect(own.map(({ type, act }) => [type, act?.post ?? null])).toEqual([
      ['step.dispatched', null],
      ['step.papersHandedIn', 'OWNER'],
      ['step.papersHandedIn', 'OWNER'],
      ['step.papersChecked', 'HANDLER'],
      ['step.correctionRequested', 'HANDLER'],
      ['step.papersHandedIn', 'OWNER'],
      ['step.resubmitted', 'OWNER'],
      ['step.accepted', 'HANDLER'],
    ]);
    const { verifyCase } = await stack.ask<{ verifyCase: { ok: boolean } }>(
      'query ($id: ID!) { verifyCase(caseId: $id) { ok } }',
      { id },
      dispatcher,
    );
    expect(verifyCase.ok).toBe(true);
  });

  test('come with the application too', async () => {
    const theOwner = await owner(stack);
    const file = await driver.uploaded(theOwner, 'with-application.txt');
    const answers = await driver.answers('CN-ENT-APPROVAL');
    const submission = { projectId: 'project-QZ-015', ...answers };
    const unknown = { ...submission, papers: [{ materialCode: 'EA-101-1', fileIds: ['file-none'] }] };
    expect((await submit(stack, { key: 'unknown-file', ...unknown })).userErrors).toMatchObject([
      { code: 'NOT_FOUND', path: ['input', 'papers', '0', 'fileIds', '0'] },
    ]);
    const papers = [{ materialCode: 'EA-101-1', fileIds: [file] }];
    const id = await submitted(stack, { key: 'with-papers', ...submission, papers });
    expect(first(await driver.step(id, ITEM, theOwner))).toMatchObject({
      status: 'HANDED_IN',
      files: [{ fileName: 'with-application.txt' }],
      versions: { length: 1 },
    });
  });

  test('are one’s own: a file of another is not named, and so not read, unless the case has it already', async () => {
    const answers = await driver.answers('CN-ENT-APPROVAL');
    const submission = { projectId: 'project-QZ-015', ...answers };
    const theOwner = await owner(stack);
    const id = await submitted(stack, { key: 'own-papers', ...submission });
    const { id: stepId, departmentId, materials } = await driver.step(id, ITEM, theOwner);
    const handler = await officer(stack, departmentId);
    const materialCode = materials[0]?.code ?? '';
    const secret = await driver.uploaded(handler, 'of-the-office.txt');
    const refused = [{ code: 'NOT_FOUND', path: ['input', 'papers', '0', 'fileIds', '0'] }];
    const stolen = { papers: [{ materialCode, fileIds: [secret] }] };
    expect((await driver.perform('handInPapers', theOwner, { stepId, ...stolen })).userErrors).toMatchObject(refused);
    const withCase = { key: 'stolen', ...submission, papers: [{ materialCode: 'EA-101-1', fileIds: [secret] }] };
    expect((await submit(stack, withCase)).userErrors).toMatchObject(refused);

    const handed = await driver.uploaded(theOwner, 'handed-in.txt');
    const decision = { stepId, decision: 'APPROVE', opinion: '同意', fileIds: [handed] };
    expect((await driver.perform('decideStep', handler, decision)).userErrors).toMatchObject([
      { code: 'NOT_FOUND', path: ['input', 'fileIds', '0'] },
    ]);
    await driver.done('handInPapers', theOwner, { stepId, papers: [{ materialCode, fileIds: [handed] }] });
    await driver.done('acceptStep', handler, { stepId });
    expect((await driver.done('decideStep', handler, decision)).status).toBe('APPROVED');
  });
});
