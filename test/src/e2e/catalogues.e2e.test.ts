/**
 * Real catalogues as cases through the whole graph, from the submission to the end; the order is read from the history
 * of each case.
 */
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
  readonly allowsParts: boolean;
  readonly exclusiveGroups: readonly { readonly code: string; readonly itemCodes: readonly string[] }[];
}

/** How an application answers: every condition alike, and the place of the choice within each exclusive group 互斥组. */
interface Answers {
  readonly applies: boolean;
  readonly choice: number;
}

interface History {
  readonly nodes: readonly { readonly seq: number; readonly type: string; readonly stepId: string | null }[];
  readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
}

const CATALOGUE = `query ($code: ID!) { catalogue(code: $code) { allowsParts conditions { itemCode } exclusiveGroups { code itemCodes }
  stages { code items { code stageCode lane dependsOn mayCrossStages } } } }`;
const HISTORY = `query ($id: ID!, $after: String) { approvalCase(id: $id) {
  history(first: 100, after: $after) { nodes { seq type stepId } pageInfo { endCursor hasNextPage } } } }`;

describe('real catalogues through the whole graph', () => {
  let stack: TestStack;

  beforeAll(async () => {
    stack = await startStack({ prefix: 'e2e-catalogues', seed: true });
  });
  afterAll(() => stack?.close());

  const read = async (code: string) => (await stack.ask<{ catalogue: Catalogue }>(CATALOGUE, { code })).catalogue;

  async function submitAll(code: string, { applies, choice }: Answers, isLate = false) {
    const catalogue = await read(code);
    const conditions = catalogue.conditions.map(({ itemCode }) => ({ itemCode, applies }));
    const choices = catalogue.exclusiveGroups.map((group) => ({
      group: group.code,
      itemCode: group.itemCodes[choice] ?? '',
    }));
    const key = `${code} ${choice} ${applies} ${isLate}`;
    const id = await submitted(stack, {
      key,
      projectId: 'project-QZ-015',
      catalogueCode: code,
      conditions,
      choices,
    });
    const without = [
      ...(applies ? [] : conditions.map(({ itemCode }) => itemCode)),
      ...catalogue.exclusiveGroups.flatMap(({ itemCodes }) => itemCodes.filter((_, at) => at !== choice)),
    ];
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

  /**
   * Every item was dispatched once, after all that it depends on and, in the core lane, after the core items of the
   * stage before.
   */
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
      for (const { code, lane } of [...gate, ...known]) {
        // What another case of the project decided already is looked up 前置检查, not decided again.
        expect(seqOf(lane === 'PRECHECK' ? 'step.lookedUp' : 'step.decided', code)).toBeLessThan(dispatched);
      }
    }
  }

  test('CN-CITY-45WD waits for a late item at the gate of its stage, then runs to its end in order', async () => {
    const given = await submitAll('CN-CITY-45WD', { applies: false, choice: 0 }, true);
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
  }, 480_000);

  test.each([
    'CN-CITY-45WD',
    'CN-ENT-APPROVAL',
    'CN-ENT-FILING',
    'CN-ENT-LOWRISK',
    'CN-GOV-BUILDING',
    'CN-GOV-MUNICIPAL',
  ])(
    '%s runs to its end in order, with each choice, with every condition met and with none',
    async (code) => {
      const { exclusiveGroups, allowsParts } = await read(code);
      const choices = Math.max(1, ...exclusiveGroups.map(({ itemCodes }) => itemCodes.length));
      const answers = Array.from({ length: choices }, (_, choice) =>
        [true, false].map((applies) => ({ applies, choice })),
      );
      const run = async (one: Answers) => {
        const given = await submitAll(code, one);
        const { status, steps } = await workToTheEnd(stack, given.id, 460_000);
        expect([one, status]).toEqual([one, 'APPROVED']);
        expect(steps.map(({ item }) => item.code)).toEqual(given.items.map((item) => item.code));
        await expectOrder(given);
      };
      // Where no parts are allowed, the project has one case at a time.
      if (allowsParts) await Promise.all(answers.flat().map(run));
      else for (const one of answers.flat()) await run(one);
    },
    480_000,
  );
});
