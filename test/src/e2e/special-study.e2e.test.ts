/** 专题研究推进程序 through the whole graph: a city asks, the leader of the province learns of it and answers. */
import { startStack, type TestStack } from '../harness/stack';
import { waitFor } from '../harness/wait';
import { submitted } from './case-driver';
import { publishSmall } from './small-catalogue';

const CODE = 'E2E-STUDY';
const CASE = `id limitClass viewerActions { action allowed }
  specialStudies { status matter requested { post } clock { light dueAt nextRung { kind limit } firedRungs { kind to { id } } }
    conclusion documentNumber decided { actorId } }`;

const inputs = {
  requestSpecialStudy: 'RequestSpecialStudyInput',
  decideSpecialStudy: 'DecideSpecialStudyInput',
} as const;

interface Case {
  readonly limitClass: string;
  readonly viewerActions: readonly { readonly action: string; readonly allowed: boolean }[];
  readonly specialStudies: readonly {
    readonly status: string;
    readonly clock: {
      readonly light: string | null;
      readonly firedRungs: readonly { readonly kind: string; readonly to: { readonly id: string } | null }[];
    };
  }[];
}

interface Payload {
  readonly approvalCase: Case | null;
  readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[];
}

test('a city asks the province for a special study, whose leader learns of it at once and answers', async () => {
  const stack: TestStack = await startStack({ prefix: 'e2e-study', seed: true });
  const perform = async (mutation: keyof typeof inputs, token: string, input: object): Promise<Payload> => {
    const query = `mutation ($input: ${inputs[mutation]}!) {
      done: ${mutation}(input: $input) { approvalCase { ${CASE} } cursor userErrors { code path } } }`;
    return (await stack.ask<{ done: Payload }>(query, { input }, token)).done;
  };
  const read = async (id: string, token: string): Promise<Case> =>
    (await stack.ask<{ approvalCase: Case }>(`query ($id: ID!) { approvalCase(id: $id) { ${CASE} } }`, { id }, token))
      .approvalCase;
  const allows = ({ viewerActions }: Case, name: string) =>
    viewerActions.find(({ action }) => action === name)?.allowed;
  try {
    await publishSmall(stack, CODE, [[{ code: 'A' }]]);
    const caseId = await submitted(stack, { key: 'study', projectId: 'project-QZ-015', catalogueCode: CODE });
    const city = await stack.token('DISPATCHER', { region: '330800' });
    const cityLeader = await stack.token('LEADER', { region: '330800', subject: 'leader-330800-1' });
    const province = await stack.token('LEADER', { region: '330000', subject: 'leader-330000-1' });
    expect(allows(await read(caseId, city), 'REQUEST_SPECIAL_STUDY')).toBe(true);

    const request = { idempotencyKey: 'request', caseId, matter: '用地指标落实' };
    const asked = await perform('requestSpecialStudy', city, request);
    expect(asked.userErrors).toEqual([]);
    expect(asked.approvalCase?.specialStudies).toMatchObject([
      { status: 'REQUESTED', matter: '用地指标落实', requested: { post: 'DISPATCHER' }, clock: { light: 'GREEN' } },
    ]);
    const again = { ...request, idempotencyKey: 'again' };
    expect((await perform('requestSpecialStudy', city, again)).userErrors).toEqual([
      { code: 'STATE_CONFLICT', path: ['input', 'caseId'] },
    ]);
    await waitFor('the leader of the province', async () => {
      const [study] = (await read(caseId, city)).specialStudies;
      return (
        study?.clock.firedRungs.some(({ kind, to }) => kind === 'PROVINCE' && to?.id === 'leader-330000-1') === true
      );
    });
    const messages = async () => {
      const query = 'query { me { notifications { nodes { type text } } } }';
      type Me = { me: { notifications: { nodes: { text: string }[] } } };
      return (await stack.ask<Me>(query, {}, province)).me.notifications.nodes;
    };
    await waitFor('a message', async () => (await messages()).some(({ text }) => text.includes('专题研究')));

    const answer = { idempotencyKey: 'answer', caseId, decision: 'DECLINED', conclusion: '按现有计划推进' };
    expect((await perform('decideSpecialStudy', cityLeader, answer)).userErrors).toMatchObject([
      { code: 'NOT_ALLOWED' },
    ]);
    expect(allows(await read(caseId, cityLeader), 'DECIDE_SPECIAL_STUDY')).toBe(false);
    expect(allows(await read(caseId, province), 'DECIDE_SPECIAL_STUDY')).toBe(true);
    const decided = await perform('decideSpecialStudy', province, { ...answer, documentNumber: '浙政办〔2026〕9号' });
    expect(decided.userErrors).toEqual([]);
    expect(decided.approvalCase).toMatchObject({
      limitClass: 'NORMAL',
      specialStudies: [
        {
          status: 'DECLINED',
          conclusion: '按现有计划推进',
          documentNumber: '浙政办〔2026〕9号',
          decided: { actorId: 'leader-330000-1' },
          clock: { light: null, nextRung: null },
        },
      ],
    });
  } finally {
    await stack.close();
  }
}, 120_000);
