/**
 * 省市联动: the case of a county's project, whose items are decided in county, city and province, from the submission to
 * the end.
 */
import { startStack, type TestStack } from '../harness/stack';
import { waitFor } from '../harness/wait';
import { officer, readCase, submitted, workRound, workToTheEnd } from './case-driver';

/** 甬金衢上高速公路江山段节点工程, in 江山 (330881). */
const PROJECT = 'project-QZ-013';
const CATALOGUE = 'CN-GOV-MUNICIPAL';
/** 农用地转用和土地征收审批, which the province decides. */
const LAND = 'GM-107';
/** 节能审查, which the city decides. */
const ENERGY = 'GM-103';
/** 环境影响报告书, which the city decides. */
const REPORT = 'GM-110';

const STEPS = `query ($id: ID!) { approvalCase(id: $id) { steps {
  departmentId department { name } level item { code level levelWords } } } }`;
const INBOX =
  '{ inbox(first: 100) { nodes { id approvalCase { project { name } } viewerActions { action allowed } } } }';

interface StepSeen {
  readonly departmentId: string;
  readonly department: { readonly name: string };
  readonly level: string;
  readonly item: { readonly code: string; readonly level: string | null; readonly levelWords: string | null };
}

interface Inbox {
  readonly inbox: {
    readonly nodes: readonly {
      readonly id: string;
      readonly approvalCase: { readonly project: { readonly name: string } };
      readonly viewerActions: readonly { readonly action: string; readonly allowed: boolean }[];
    }[];
  };
}

describe('the case of a county', () => {
  let stack: TestStack;
  let id: string;

  beforeAll(async () => {
    stack = await startStack({ prefix: 'e2e-levels', seed: true });
    const { catalogue } = await stack.ask<{ catalogue: { conditions: { itemCode: string }[] } }>(
      `{ catalogue(code: "${CATALOGUE}") { conditions { itemCode } } }`,
    );
    id = await submitted(stack, {
      as: 'COUNTER',
      key: 'jiangshan',
      projectId: PROJECT,
      catalogueCode: CATALOGUE,
      conditions: catalogue.conditions.map(({ itemCode }) => ({
        itemCode,
        applies: itemCode === LAND || itemCode === ENERGY,
      })),
      choices: [{ group: 'EIA', itemCode: REPORT }],
    });
  }, 120_000);
  afterAll(() => stack?.close());

  const handlerOf = (departmentId: string) => officer(stack, departmentId);
  const inboxOf = async (departmentId: string) =>
    (await stack.ask<Inbox>(INBOX, {}, await handlerOf(departmentId))).inbox.nodes;
  const seenBy = async (token: string) => (await stack.gql<{ approvalCase: object | null }>(STEPS, { id }, token)).data;

  test('holds items of county, city and province, each with the office that decides it', async () => {
    const token = await handlerOf('department-330881-NR');
    const { approvalCase } = await stack.ask<{ approvalCase: { steps: readonly StepSeen[] } }>(STEPS, { id }, token);
    const step = (code: string) => approvalCase.steps.find(({ item }) => item.code === code);
    expect(step('GM-102')).toMatchObject({
      department: { name: '江山市自然资源和规划局' },
      level: 'COUNTY',
      item: { level: null },
    });
    expect(step(REPORT)).toMatchObject({ department: { name: '衢州市生态环境局' }, level: 'CITY' });
    expect(step(LAND)).toMatchObject({
      department: { name: '浙江省人民政府' },
      level: 'PROVINCE',
      item: { level: 'PROVINCE', levelWords: '省级或国务院' },
    });
    // The county has no archives of its own: the city's handle them, though the item names no level.
    expect(step('GM-404')).toMatchObject({
      departmentId: 'department-330800-ARC',
      level: 'CITY',
      item: { level: null },
    });
  });

  test('lies in the inbox of the city and of the province, who see it and take it', async () => {
    await waitFor('the land item to come to the province', async () => {
      await workRound(stack, id, ({ item }) => item.code === LAND || item.code === REPORT);
      const { steps } = await readCase(stack, id);
      return steps.find(({ item }) => item.code === LAND)?.status === 'DISPATCHED';
    });
    for (const [departmentId, code] of [
      ['department-330800-EE', REPORT],
      ['department-330000-GOV', LAND],
    ] as const) {
      const row = (await inboxOf(departmentId)).find((one) => one.id === `${id}/${code}`);
      expect(row?.approvalCase.project.name).toBe('甬金衢上高速公路江山段节点工程');
      expect(row?.viewerActions).toContainEqual({ action: 'ACCEPT', allowed: true });
    }
  });

  test('is not seen by offices of city and province that decide nothing in it, nor by those of another county', async () => {
    for (const departmentId of ['department-330000-WR', 'department-330800-CUL', 'department-330824-NR']) {
      expect([departmentId, await seenBy(await handlerOf(departmentId))]).toEqual([
        departmentId,
        { approvalCase: null },
      ]);
    }
    const leader = await stack.token('LEADER', { subject: 'leader-330000-1' });
    expect(await seenBy(leader)).toMatchObject({ approvalCase: { steps: expect.any(Array) } });
  });

  test('ends approved when all three levels have decided', async () => {
    const ended = await workToTheEnd(stack, id, 120_000);
    expect(ended.status).toBe('APPROVED');
    expect([...new Set(ended.steps.map(({ departmentId }) => departmentId.split('-')[1]))].sort()).toEqual([
      '330000',
      '330800',
      '330881',
    ]);
  }, 180_000);
});
