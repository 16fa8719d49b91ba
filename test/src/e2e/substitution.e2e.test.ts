/** AB角 through the whole graph: a leave is registered, the colleague acts in the officer's place, and it ends. */
import { addDays, dateOf } from '@kuaijin/kit/working-days';
import { startStack, type TestStack } from '../harness/stack';
import { waitFor } from '../harness/wait';
import { officer, readCase, submitted } from './case-driver';

interface Substitution {
  readonly id: string;
  readonly isInEffect: boolean;
  readonly officer: { readonly id: string } | null;
  readonly substitute: { readonly id: string } | null;
}
interface Payload {
  readonly substitution: Substitution | null;
  readonly cursor: string | null;
  readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[];
}

const ONE = 'id isInEffect officer { id } substitute { id }';
const PUT = `mutation ($input: PutSubstitutionInput!) { done: putSubstitution(input: $input) {
  substitution { ${ONE} } cursor userErrors { code path } } }`;
const END = `mutation ($input: EndSubstitutionInput!) { done: endSubstitution(input: $input) {
  substitution { ${ONE} } cursor userErrors { code path } } }`;
const ME = `query { me { substitutions { ${ONE} } substitutesFor { ${ONE} }
  notifications(first: 50) { nodes { type stepId } } } }`;
const INBOX = `query ($officerId: ID) { inbox(filter: { role: TODO, officerId: $officerId }, first: 100) { nodes { id } } }`;
const ALLOWED = 'query ($id: ID!) { step(id: $id) { viewerActions { action allowed } } }';
const HISTORY = `query ($id: ID!) { approvalCase(id: $id) { history(first: 100) { nodes { type stepId act { actorId post onBehalfOf { id } } } } } }`;

test('who stands in does what the officer may, on behalf of that one, while the leave lasts', async () => {
  const stack: TestStack = await startStack({ prefix: 'e2e-substitution', seed: true });
  try {
    const id = await submitted(stack, {
      key: 'leave',
      projectId: 'project-QZ-015',
      catalogueCode: 'CN-CITY-45WD',
      conditions: [{ itemCode: 'C5-104', applies: false }],
    });
    const step = (await readCase(stack, id)).steps.find(({ item }) => item.code === 'C5-101');
    const departmentId = step?.departmentId ?? '';
    const stepId = step?.id ?? '';
    const [, region, code] = departmentId.split('-');
    const person = (which: string) => `officer-${region}-${code}-${which}`;
    const head = await officer(stack, departmentId, 'HEAD');
    const first = await officer(stack, departmentId);
    const second = await stack.token('HANDLER', { department: departmentId, subject: person('deputy') });
    const perform = async (mutation: string, type: string, token: string, input: object) => {
      const query = `mutation ($input: ${type}!) { done: ${mutation}(input: $input) { userErrors { code } } }`;
      const variables = { input: { idempotencyKey: mutation, ...input } };
      const { done } = await stack.ask<{ done: { userErrors: readonly { code: string }[] } }>(query, variables, token);
      return done.userErrors.map((error) => error.code);
    };
    const change = async (query: string, token: string, input: object): Promise<Payload> =>
      (await stack.ask<{ done: Payload }>(query, { input }, token)).done;

    const today = dateOf(new Date());
    const leave = { substituteId: person('deputy'), from: today, to: addDays(today, 5), reason: '休假' };
    const headsLeave = { idempotencyKey: 'head', officerId: person('head'), ...leave };
    expect((await change(PUT, first, headsLeave)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    const stranger = { ...headsLeave, substituteId: `officer-${region}-EE-1` };
    expect((await change(PUT, head, stranger)).userErrors).toMatchObject([
      { code: 'INVALID_INPUT', path: ['input', 'substituteId'] },
    ]);
    const put = await change(PUT, head, headsLeave);
    expect(put.userErrors).toEqual([]);
    expect(put.substitution).toMatchObject({ isInEffect: true, substitute: { id: person('deputy') } });
    expect(await change(PUT, head, headsLeave)).toEqual(put);
    const again = { ...headsLeave, idempotencyKey: 'again' };
    expect((await change(PUT, head, again)).userErrors).toMatchObject([{ path: ['input', 'from'] }]);

    expect(await perform('acceptStep', 'AcceptStepInput', second, { stepId, seenOnPaper: true })).toEqual([]);
    const delegation = { stepId, officerId: person('1'), reason: '分工' };
    expect(await perform('delegateStep', 'DelegateStepInput', head, delegation)).toEqual([]);
    const mayExtend = async (token: string): Promise<boolean | undefined> => {
      const answer = await stack.ask<{ step: { viewerActions: { action: string; allowed: boolean }[] } }>(
        ALLOWED,
        { id: stepId },
        token,
      );
      return answer.step.viewerActions.find(({ action }) => action === 'EXTEND')?.allowed;
    };
    await waitFor('the leave in approvals', async () => (await mayExtend(second)) === true);
    expect(await mayExtend(first)).toBe(false);
    const extension = { stepId, workingDays: 5, reason: '情况复杂' };
    expect(await perform('extendStep', 'ExtendStepInput', second, extension)).toEqual([]);
    expect(await perform('extendStep', 'ExtendStepInput', second, extension)).toEqual([]);

    // The officer whom the step is with goes on leave himself: an operator registers it.
    const operator = await stack.token('OPERATOR', { region: '330800' });
    const decision = { stepId, decision: 'APPROVE', opinion: '同意' };
    const officersLeave = { idempotencyKey: 'officer', officerId: person('1'), ...leave };
    expect((await change(PUT, operator, officersLeave)).userErrors).toEqual([]);
    const todo = async (officerId?: string) =>
      (await stack.ask<{ inbox: { nodes: { id: string }[] } }>(INBOX, { officerId }, second)).inbox.nodes;
    await waitFor('the step in the inbox', async () => (await todo()).some((one) => one.id === stepId));
    expect((await todo(person('1'))).map((one) => one.id)).toContain(stepId);
    const owner = await stack.token('OWNER', { organisation: 'organisation-qz-hospital', subject: 'owner-any' });
    expect(await perform('urgeStep', 'UrgeStepInput', owner, { stepId, message: '请尽快' })).toEqual([]);
    const me = async (token: string) =>
      (
        await stack.ask<{
          me: {
            substitutions: Substitution[];
            substitutesFor: Substitution[];
            notifications: { nodes: { type: string; stepId: string | null }[] };
          };
        }>(ME, {}, token)
      ).me;
    // Each source is told by itself: the leaves may come after the urge.
    const mine = await waitFor('the urge and both leaves', async () => {
      const now = await me(second);
      const urged = now.notifications.nodes.some((one) => one.type === 'URGE' && one.stepId === stepId);
      return urged && now.notifications.nodes.filter(({ type }) => type === 'SUBSTITUTION').length >= 2 && now;
    });
    expect(mine.substitutesFor.map((one) => one.officer?.id).sort()).toEqual([person('1'), person('head')].sort());
    expect(mine.notifications.nodes.filter(({ type }) => type === 'SUBSTITUTION')).toHaveLength(2);
    expect((await me(head)).substitutions).toMatchObject([{ id: put.substitution?.id, isInEffect: true }]);
    expect(await perform('decideStep', 'DecideStepInput', second, decision)).toEqual([]);

    const { approvalCase } = await stack.ask<{
      approvalCase: { history: { nodes: { type: string; stepId: string | null; act: object | null }[] } };
    }>(HISTORY, { id }, head);
    const acts = approvalCase.history.nodes.filter((entry) => entry.stepId === stepId);
    const actOf = (type: string) => acts.find((entry) => entry.type === type)?.act;
    expect(actOf('step.accepted')).toMatchObject({ actorId: person('deputy'), onBehalfOf: null });
    expect(actOf('step.extended')).toMatchObject({
      actorId: person('deputy'),
      post: 'HEAD',
      onBehalfOf: { id: person('head') },
    });
    expect(actOf('step.decided')).toMatchObject({ actorId: person('deputy'), onBehalfOf: { id: expect.any(String) } });

    const ending = { idempotencyKey: 'end', substitutionId: put.substitution?.id, reason: '提前返岗' };
    expect((await change(END, second, ending)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    expect((await change(END, head, ending)).substitution).toMatchObject({ isInEffect: false });
    const twice = { ...ending, idempotencyKey: 'end-again' };
    expect((await change(END, head, twice)).userErrors).toMatchObject([{ code: 'STATE_CONFLICT' }]);
    const revocation = { stepId, reason: '违反规定' };
    await waitFor('the end of the leave in approvals', async () => {
      const codes = await perform('revokeStep', 'ReasonedStepInput', second, { ...revocation, idempotencyKey: 'r' });
      return codes[0] === 'NOT_ALLOWED';
    });
    // What was done in the head's place is still answered under its key.
    expect(await perform('extendStep', 'ExtendStepInput', second, extension)).toEqual([]);
  } finally {
    await stack.close();
  }
}, 120_000);

test('a leader stands in for a leader: who is consulted while away is answered for', async () => {
  const stack: TestStack = await startStack({ prefix: 'e2e-leaders', seed: true });
  try {
    const id = await submitted(stack, {
      key: 'leader',
      projectId: 'project-QZ-015',
      catalogueCode: 'CN-CITY-45WD',
      conditions: [{ itemCode: 'C5-104', applies: false }],
    });
    const step = (await readCase(stack, id)).steps.find(({ item }) => item.code === 'C5-101');
    const stepId = step?.id ?? '';
    const [away, other] = ['leader-330800-1', 'leader-330800-2'];
    const leader = (subject: string) =>
      stack.token('LEADER', { region: '330800', department: 'department-330800-GOV', subject });
    const today = dateOf(new Date());
    const leave = { officerId: away, from: today, to: addDays(today, 3), reason: '出访' };
    const put = async (substituteId: string) => {
      const input = { idempotencyKey: substituteId, substituteId, ...leave };
      return (await stack.ask<{ done: Payload }>(PUT, { input }, await leader(away))).done;
    };
    expect((await put('officer-330800-NR-1')).userErrors).toMatchObject([{ path: ['input', 'substituteId'] }]);
    expect(await put(other)).toMatchObject({ userErrors: [], substitution: { isInEffect: true } });

    const perform = async (mutation: string, type: string, token: string, input: object) => {
      const query = `mutation ($input: ${type}!) { done: ${mutation}(input: $input) { userErrors { code } } }`;
      const variables = { input: { idempotencyKey: mutation, stepId, ...input } };
      const { done } = await stack.ask<{ done: { userErrors: readonly { code: string }[] } }>(query, variables, token);
      return done.userErrors.map(({ code }) => code);
    };
    const handler = await officer(stack, step?.departmentId ?? '');
    expect(await perform('acceptStep', 'AcceptStepInput', handler, { seenOnPaper: true })).toEqual([]);
    const question = { officerIds: [away], question: '是否同意先行开工' };
    expect(await perform('consultOnStep', 'ConsultInput', handler, question)).toEqual([]);
    const opinion = { consultationId: `${stepId}/consultation/1`, opinion: '同意' };
    const stranger = await leader('leader-330800-3');
    expect(await perform('giveOpinion', 'GiveOpinionInput', stranger, opinion)).toEqual(['NOT_ALLOWED']);
    const standIn = await leader(other);
    await waitFor('the leave in approvals', async () => {
      const answer = await stack.ask<{ step: { viewerActions: { action: string; allowed: boolean }[] } }>(
        ALLOWED,
        { id: stepId },
        standIn,
      );
      return answer.step.viewerActions.some(({ action, allowed }) => action === 'GIVE_OPINION' && allowed);
    });
    expect(await perform('giveOpinion', 'GiveOpinionInput', standIn, opinion)).toEqual([]);
    const { approvalCase } = await stack.ask<{
      approvalCase: { history: { nodes: { type: string; act: object | null }[] } };
    }>(HISTORY, { id }, handler);
    const given = approvalCase.history.nodes.find(({ type }) => type === 'step.opinionGiven');
    expect(given?.act).toMatchObject({ actorId: other, post: 'LEADER', onBehalfOf: { id: away } });
  } finally {
    await stack.close();
  }
}, 120_000);

test('who keeps leaves makes himself a substitute of nobody, and decides no permit of theirs', async () => {
  const stack: TestStack = await startStack({ prefix: 'e2e-keeper', seed: true });
  try {
    const id = await submitted(stack, {
      key: 'keeper',
      projectId: 'project-QZ-015',
      catalogueCode: 'CN-CITY-45WD',
      conditions: [{ itemCode: 'C5-104', applies: false }],
    });
    const step = (await readCase(stack, id)).steps.find(({ item }) => item.code === 'C5-101');
    const [stepId = '', departmentId = ''] = [step?.id, step?.departmentId];
    const [, region, code] = departmentId.split('-');
    const person = (which: string) => `officer-${region}-${code}-${which}`;
    const perform = async (mutation: string, type: string, token: string, given: object) => {
      const query = `mutation ($input: ${type}!) { done: ${mutation}(input: $input) { userErrors { code path } } }`;
      const input = { idempotencyKey: `${mutation} ${JSON.stringify(given)}`.slice(0, 120), ...given };
      const { done } = await stack.ask<{ done: Pick<Payload, 'userErrors'> }>(query, { input }, token);
      return done.userErrors;
    };
    // An operator who works in the department, in the same post as its handlers.
    const colleague = await stack.token('OPERATOR', { region: '330800', subject: 'officer-330800-DISPATCH-operator' });
    const listed = { id: 'keeper', name: '管理员', departmentId, posts: ['OPERATOR', 'HANDLER'] };
    expect(await perform('putActor', 'PutActorInput', colleague, listed)).toEqual([]);
    const keeper = await stack.token(['OPERATOR', 'HANDLER'], { department: departmentId, subject: 'keeper' });
    const handler = await officer(stack, departmentId);
    const head = await officer(stack, departmentId, 'HEAD');
    expect(await perform('acceptStep', 'AcceptStepInput', handler, { stepId, seenOnPaper: true })).toEqual([]);
    const delegation = { stepId, officerId: person('1'), reason: '分工' };
    expect(await perform('delegateStep', 'DelegateStepInput', head, delegation)).toEqual([]);

    const today = dateOf(new Date());
    const leaveOf = (which: string) => ({ officerId: person(which), from: today, to: today, reason: '休假' });
    const put = (token: string, which: string, substituteId: string) =>
      perform('putSubstitution', 'PutSubstitutionInput', token, { ...leaveOf(which), substituteId });
    const decide = (opinion: string) =>
      perform('decideStep', 'DecideStepInput', keeper, { stepId, decision: 'APPROVE', opinion });
    // Of the head, whose post he has not, and of the handler, whose post he has.
    expect(await put(keeper, 'head', 'keeper')).toEqual([{ code: 'INVALID_INPUT', path: ['input', 'substituteId'] }]);
    expect(await put(keeper, '1', 'keeper')).toEqual([{ code: 'NOT_ALLOWED', path: ['input', 'substituteId'] }]);
    expect(await put(head, 'head', 'keeper')).toEqual([{ code: 'INVALID_INPUT', path: ['input', 'substituteId'] }]);
    const me = await stack.ask<{ me: { substitutesFor: readonly Substitution[] } }>(ME, {}, keeper);
    expect(me.me.substitutesFor).toEqual([]);
    expect(await decide('同意')).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    const statusOf = async () => (await readCase(stack, id)).steps.find((one) => one.id === stepId)?.status;
    expect(await statusOf()).toBe('ACCEPTED');

    // The head, who is not in it, may name him for the handler: then he decides in that one's place.
    expect(await put(head, '1', 'keeper')).toEqual([]);
    await waitFor('the leave in approvals', async () => {
      const [refusal] = await decide(`同意 ${Date.now()}`);
      return refusal === undefined;
    });
    expect(await statusOf()).toBe('APPROVED');
  } finally {
    await stack.close();
  }
}, 120_000);
