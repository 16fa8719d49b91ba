/** 一套材料 through the whole graph: one paper serves all items of the case that name it, and the receipts say so. */
import { startStack, type TestStack } from '../harness/stack';
import { officer, owner, submitted } from './case-driver';
import { MaterialDriver } from './material-driver';

/** Each of its items names the same 承诺书与申请信息. */
const CATALOGUE = 'CN-ENT-LOWRISK';
const MATERIALS = `query ($id: ID!) { step(id: $id) { materials { code status sharedItemCodes
  versions { handedInAs files { fileName } } } } }`;

describe('one set of papers', () => {
  let stack: TestStack;
  let driver: MaterialDriver;

  beforeAll(async () => {
    stack = await startStack({ prefix: 'e2e-one-set', seed: true });
    driver = new MaterialDriver(stack, 'one-set');
  }, 120_000);
  afterAll(() => stack?.close());

  const materialsOf = async (id: string, item: string) => {
    const data = await stack.ask<{ step: { materials: readonly object[] } }>(
      MATERIALS,
      { id: `${id}/${item}` },
      await owner(stack),
    );
    return data.step.materials;
  };

  test('is handed in for one item, is there for the others, and is found by their offices', async () => {
    const theOwner = await owner(stack);
    const id = await submitted(stack, { key: 'one-set', projectId: 'project-QZ-015', catalogueCode: CATALOGUE });
    const fileIds = [await driver.uploaded(theOwner, 'promise.txt')];
    await driver.done('handInPapers', theOwner, {
      stepId: `${id}/LR-1`,
      papers: [{ materialCode: 'LR-1-1', fileIds }],
    });
    expect(await materialsOf(id, 'LR-1')).toEqual([
      {
        code: 'LR-1-1',
        status: 'HANDED_IN',
        sharedItemCodes: ['LR-2', 'LR-3', 'LR-4', 'LR-5', 'LR-6'],
        versions: [{ handedInAs: null, files: [{ fileName: 'promise.txt' }] }],
      },
    ]);
    expect(await materialsOf(id, 'LR-4')).toMatchObject([
      { status: 'HANDED_IN', versions: [{ handedInAs: 'LR-1-1', files: [{ fileName: 'promise.txt' }] }] },
    ]);
    const { departmentId } = await driver.step(id, 'LR-1', theOwner);
    const accepted = await driver.done('acceptStep', await officer(stack, departmentId), { stepId: `${id}/LR-1` });
    const receipt = accepted.documents.find(({ kind }) => kind === 'ACCEPTANCE_RECEIPT');
    expect(receipt?.text.join('')).toContain('一份承诺书与申请信息（一套材料，与“');
  });

  test('comes with the application, under any of its items', async () => {
    const id = await submitted(stack, {
      key: 'one-set-submitted',
      projectId: 'project-QZ-016',
      catalogueCode: CATALOGUE,
      papers: [{ materialCode: 'LR-3-1', fileIds: [] }],
      as: 'COUNTER',
    });
    expect(await materialsOfCounter(id)).toEqual(Array(6).fill('HANDED_IN'));
  });

  const materialsOfCounter = async (id: string) => {
    const token = await stack.token('COUNTER', { region: '330800' });
    const query = 'query ($id: ID!) { approvalCase(id: $id) { steps { materials { status } } } }';
    const { approvalCase } = await stack.ask<{
      approvalCase: { steps: { materials: { status: string }[] }[] };
    }>(query, { id }, token);
    return approvalCase.steps.flatMap(({ materials }) => materials.map(({ status }) => status));
  };
});
