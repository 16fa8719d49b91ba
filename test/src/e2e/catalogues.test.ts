/** Real catalogues as cases through the whole graph, from the submission to the end; the order is read from the history of each case. */
import { startStack, type TestStack } from '../harness/stack';
import { waitFor } from '../harness/wait';
import { readCase, submitted, workRound, workToTheEnd } from './case-driver';

interface Item {
  readonly code: string;
  readonly stageCode: string;
  readonly lane: string;
  readonly dependsOn: readonly string[];
  readonly mayCrossStages: boolean;
}

interface Catalogue {
  readonly stages: readonly { readonly code: string; readonly items: readonly Item[] }[];
  readonly conditions: readonly { readonly itemCode: string }[];
}

interface History {
  readonly nodes: readonly { readonly seq: number; readonly type: string; readonly stepId: string | null }[];
  readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
}

const CATALOGUE = `query ($code: ID!) { catalogue(code: $code) { conditions { itemCode }
  stages { code items { code stageCode lane dependsOn mayCrossStages } } } }`;
const HISTORY = `query ($id: ID!, $after: String) { approvalCase(id: $id) {
  history(first: 100, after: $after) { nodes { seq type stepId } pageInfo { endCursor hasNextPage } } } }`;

describe('real catalogues through the whole graph', () => {
  let stack: TestStack;

  beforeAll(async () => {
    stack = await startStack({ prefix: 'e2e-catalogues', seed: true });
  });
  afterAll(() => stack?.close());

  async function submitAll(code: string, applies: boolean) {
    const { catalogue } = await stack.ask<{ catalogue: Catalogue }>(CATALOGUE, { code });
    const conditions = catalogue.conditions.map(({ itemCode }) => ({ itemCode, applies }));
    const id = await submitted(stack, { key: code, projectId: 'project-QZ-015', catalogueCode: code, conditions });
    const without = applies ? [] : conditions.map(({ itemCode }) => itemCode);
    const items = catalogue.stages.flatMap((stage) => stage.items).filter((item) => !without.includes(item.code));
    return { id, items, stages: catalogue.stages.map((stage) => stage.code) };
  }

  async function historyOf(id: string) {
    const token = await stack.token('DISPATCHER', { region: '330800' });
    const all: History['nodes'][number][] = [];
    for (let after: string | null = null; ; ) {
      const variables: object = { id, after };
      const data: { approvalCase: { history: History } } = await stack.ask(HISTORY, variables, token);
      const { nodes, pageInfo } = data.approvalCase.history;
      all.push(...nodes);
      if (!pageInfo.hasNextPage) return all;
      after = pageInfo.endCursor;
    }
  }

  /** Every item was dispatched once, after all that it depends on and, in the core lane, after the core items of the stage before. */
  async function expectOrder({ id, items, stages }: Awaited<ReturnType<typeof submitAll>>) {
    const history = await historyOf(id);
    const seqOf = (type: string, code: string) => {
      const found = history.filter((entry) => entry.type === type && entry.stepId === `${id}/${code}`);
      expect([type, code, found.length]).toEqual([type, code, 1]);
      return found[0]?.seq ?? 0;
    };
    for (const item of items) {
      const dispatched = seqOf('step.dispatched', item.code);
      const isGated = item.lane === 'PARALLEL_CORE' && !item.mayCrossStages;
      const place = stages.indexOf(item.stageCode);
      const gate = items.filter(
        ({ lane, stageCode }) => isGated && lane === 'PARALLEL_CORE' && stages.indexOf(stageCode) === place - 1,
      );
      const known = items.filter(({ code }) => item.dependsOn.includes(code));
      for (const { code } of [...gate, ...known]) expect(seqOf('step.decided', code)).toBeLessThan(dispatched);
    }
  }

  test('CN-CITY-45WD waits for a late item at the gate of its stage, then runs to its end in order', async () => {
    const given = await submitAll('CN-CITY-45WD', false);
    const late = (step: { readonly item: { readonly code: string } }) => step.item.code === 'C5-101';
    await waitFor(
      'nothing to do but the late item',
      async () => {
        await workRound(stack, given.id, late);
        const { steps } = await readCase(stack, given.id);
        return !steps.some((step) => !late(step) && ['DISPATCHED', 'ACCEPTED'].includes(step.status));
      },
      60_000,
    );
    const gated = given.items.filter(
      ({ stageCode, lane, mayCrossStages }) =>
        stageCode === given.stages[1] && lane === 'PARALLEL_CORE' && !mayCrossStages,
    );
    expect(gated.length).toBeGreaterThan(0);
    const { steps } = await readCase(stack, given.id);
    for (const { code } of gated) expect(steps.find(({ item }) => item.code === code)?.status).toBe('WAITING');
    expect((await workToTheEnd(stack, given.id, 110_000)).status).toBe('APPROVED');
    await expectOrder(given);
  }, 240_000);

  test('CN-ENT-FILING with every condition met runs to its end in order', async () => {
    const given = await submitAll('CN-ENT-FILING', true);
    expect((await workToTheEnd(stack, given.id, 110_000)).status).toBe('APPROVED');
    await expectOrder(given);
  });
});
