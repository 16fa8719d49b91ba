import { startStack, type TestStack } from '../harness/stack';
import { waitFor } from '../harness/wait';
import { officer, readCase, submitted } from './case-driver';

interface Result {
  readonly step: { readonly id: string; readonly assignment: { readonly officerId: string } | null } | null;
  readonly cursor: string | null;
  readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[];
}
interface Batch {
  readonly results: readonly Result[];
  readonly hasMore: boolean;
  readonly userErrors: readonly { readonly code: string }[];
}

const REASSIGN = `mutation ($input: ReassignStepsInput!) { reassignSteps(input: $input) { hasMore userErrors { code path }
  results { step { id assignment { officerId } } cursor userErrors { code path } } } }`;
const DELEGATE = `mutation ($input: DelegateStepInput!) { delegateStep(input: $input) { userErrors { code path } } }`;
const ME = 'query { me { notifications { nodes { type stepId text } } } }';

test('what is with one officer goes to another, in many cases at once, each once; both are told', async () => {
  const stack: TestStack = await startStack({ prefix: 'e2e-reassign', seed: true });
  try {
    const cases = await Promise.all(
      ['one', 'two', 'three'].map((key) =>
        submitted(stack, {
          key,
          projectId: 'project-QZ-015',
          catalogueCode: 'CN-CITY-45WD',
          conditions: [{ itemCode: 'C5-104', applies: false }],
        }),
      ),
    );
    const steps = await Promise.all(
      cases.map(async (id) => (await readCase(stack, id)).steps.find(({ item }) => item.code === 'C5-101')),
    );
    const departmentId = steps[0]?.departmentId ?? '';
    const [, region, code] = departmentId.split('-');
    const from = `officer-${region}-${code}-1`;
    const to = `officer-${region}-${code}-2`;
    const head = await officer(stack, departmentId, 'HEAD');
    const operator = await stack.token('OPERATOR', { region: '330800' });
    const ids = steps.map((step) => step?.id ?? '');
    for (const stepId of ids.slice(0, 2)) {
      const input = { idempotencyKey: `delegate-${stepId}`, stepId, officerId: from, reason: '分工' };
      expect(await stack.ask(DELEGATE, { input }, head)).toEqual({ delegateStep: { userErrors: [] } });
    }

    const reassign = async (input: object, token = operator): Promise<Batch> =>
      (await stack.ask<{ reassignSteps: Batch }>(REASSIGN, { input }, token)).reassignSteps;
    const all = { idempotencyKey: 'all', fromOfficerId: from, toOfficerId: to, departmentId, reason: '岗位调整' };
    const done = await reassign(all);
    expect(done).toMatchObject({ hasMore: false, userErrors: [] });
    expect(new Set(done.results.map(({ step }) => step?.id))).toEqual(new Set(ids.slice(0, 2)));
    expect(done.results.map(({ step }) => step?.assignment?.officerId)).toEqual([to, to]);
    // The same key means the steps that it was given then.
    expect(await reassign(all)).toEqual(done);
    const reused = { ...all, departmentId: undefined, stepIds: [ids[0]], reason: '另' };
    expect((await reassign(reused)).results[0]?.userErrors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
    expect((await reassign({ ...all, idempotencyKey: 'again' })).results).toEqual([]);

    const named = { ...all, idempotencyKey: 'named', departmentId: undefined, fromOfficerId: to, toOfficerId: from };
    const mixed = await reassign({ ...named, stepIds: [ids[2], 'nowhere/X', ids[0]] });
    expect(mixed.results.map(({ userErrors, step }) => userErrors[0] ?? step?.assignment)).toMatchObject([
      { code: 'STATE_CONFLICT', path: ['input', 'stepIds', '0'] },
      { code: 'NOT_FOUND', path: ['input', 'stepIds', '1'] },
      { officerId: from },
    ]);
    expect((await reassign({ ...all, idempotencyKey: 'head' }, head)).userErrors).toMatchObject([
      { code: 'NOT_ALLOWED' },
    ]);

    for (const subject of [from, to]) {
      const token = await stack.token('HANDLER', { department: departmentId, subject });
      await waitFor(`a message for ${subject}`, async () => {
        const { me } = await stack.ask<{ me: { notifications: { nodes: { stepId: string; text: string }[] } } }>(
          ME,
          {},
          token,
        );
        return me.notifications.nodes.some(({ stepId, text }) => stepId === ids[0] && text.includes('经办人已调整'));
      });
    }
  } finally {
    await stack.close();
  }
}, 120_000);
