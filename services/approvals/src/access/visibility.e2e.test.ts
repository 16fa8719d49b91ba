/** Who sees and does what in approvals, asked as somebody to whom it does not belong would ask. */
import { randomUUID } from 'node:crypto';
import type { Identity } from '@kuaijin/kit/access/posts';
import { officer, owner, ownerId, person, projectId, ServiceFixture } from '../testing/service-fixture';
import { publishSmall, submittedSmall } from '../testing/small-catalogue';
import { ACCEPT, type Payload, SUBMIT } from '../testing/submission';

const CATALOGUE = 'OWN';
const NR = 'department-330800-NR';
const rival = person('OWNER', { organisation: 'organisation-rival' });
const agent = person('AGENT', { subject: 'agent-1' });
const nr = officer('NR');

let fixture: ServiceFixture;
let caseId: string;
let stepId: string;

interface Answer {
  readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[];
}

async function done(by: Identity, mutation: string, type: string, input: object): Promise<Answer> {
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { userErrors { code path } } }`;
  return fixture.field<Answer>(by, query, { input: { idempotencyKey: randomUUID(), ...input } });
}

const refusal = (code: string, ...path: string[]) => ({ userErrors: [{ code, path: ['input', ...path] }] });

beforeAll(async () => {
  fixture = await ServiceFixture.open();
  await publishSmall(fixture, CATALOGUE, [[{ code: 'A', department: 'NR' }]]);
  caseId = (await submittedSmall(fixture, CATALOGUE)).id;
  stepId = `${caseId}/A`;
  await fixture.field<Payload>(nr, ACCEPT, { input: { idempotencyKey: randomUUID(), stepId, seenOnPaper: true } });
  const asked = { stepId, departmentIds: [], officerIds: ['leader-1'], question: '内部意见' };
  expect(await done(nr, 'consultOnStep', 'ConsultInput', asked)).toEqual({ userErrors: [] });
});
afterAll(async () => {
  await fixture?.close();
});

const EVERYWHERE = `query ($id: ID!, $step: ID!, $key: ID!, $projects: [_Any!]!, $references: [_Any!]!) {
  approvalCase(id: $id) { id } step(id: $step) { id } operation(caseId: $id, key: $key) { state }
  approvalCases(first: 50) { nodes { id } total { value } }
  ofProject: _entities(representations: $projects) { ... on Project { approvalCases(first: 5) { nodes { id } } } }
  references: _entities(representations: $references) { ... on ApprovalCase { id } ... on Step { approvalCase { id } } }
}`;

const everywhere = (by: Identity) =>
  fixture.ask(by, EVERYWHERE, {
    ...{ id: caseId, step: stepId, key: 'none' },
    projects: [{ __typename: 'Project', id: projectId }],
    references: [
      { __typename: 'ApprovalCase', id: caseId },
      { __typename: 'Step', id: stepId },
    ],
  });

const nothing = {
  approvalCase: null,
  step: null,
  operation: null,
  approvalCases: { nodes: [], total: { value: 0 } },
  ofProject: [{ approvalCases: { nodes: [] } }],
  references: [null, null],
};
const all = {
  approvalCase: { id: expect.any(String) },
  step: { id: expect.any(String) },
  operation: { state: 'NOT_RECORDED' },
  approvalCases: { nodes: [{ id: expect.any(String) }], total: { value: 1 } },
  ofProject: [{ approvalCases: { nodes: [{ id: expect.any(String) }] } }],
  references: [{ id: expect.any(String) }, { approvalCase: { id: expect.any(String) } }],
};

test.each<[string, Identity, object]>([
  ['its owner', owner, all],
  ['another owner', rival, nothing],
  ['an agent without a mandate', agent, nothing],
  ['the department that handles it', nr, all],
  ['the department that leads its stage', officer('DRC'), all],
  ['another department of the region', officer('EE'), nothing],
  ['the same department of another city', officer('NR', 'HEAD', '330700'), nothing],
  ['who was consulted, of another city', person('LEADER', { subject: 'leader-1', region: '330700' }), all],
  ['who oversees the region', person('LEADER'), all],
  ['who oversees another', person('LEADER', { region: '330700' }), nothing],
  ['a keeper of quotas', person('LAND_MANAGER'), nothing],
  ['who has no post', { ...nr, posts: [] }, nothing],
])('on every path a case is seen, or not, by %s', async (_name, by, seen) => {
  expect((await everywhere(by)).data).toMatchObject(seen);
});

const INTERNAL = `query ($id: ID!) { approvalCase(id: $id) { sessions { id }
  history(first: 50) { nodes { type reason } }
  steps { assignment { officerId } copies { officerId } consultations { question } } } }`;

interface Internal {
  readonly sessions: readonly object[];
  readonly history: { readonly nodes: readonly { readonly type: string; readonly reason: string | null }[] };
  readonly steps: readonly { readonly consultations: readonly { readonly question: string }[] }[];
}

test.each<[string, Identity, boolean]>([
  ['the owner does not read', owner, false],
  ['a counter that does not handle it does not read', person('COUNTER'), false],
  ['who handles it reads', nr, true],
  ['who is in charge of the region reads', person('DISPATCHER'), true],
])('%s what officers write to each other', async (_name, by, isRead) => {
  const { history, steps } = await fixture.field<Internal>(by, INTERNAL, { id: caseId });
  const consulted = history.nodes.find(({ type }) => type === 'step.consulted');
  const read = [consulted?.reason, ...steps.flatMap(({ consultations }) => consultations.map((one) => one.question))];
  expect(read).toEqual(isRead ? ['内部意见', '内部意见'] : [null]);
});

const INBOX = `query ($filter: InboxFilter) { inbox(filter: $filter, first: 50) {
  nodes { id } total { value } countsByLight { count } } }`;
const inbox = (by: Identity, filter: object) => fixture.ask(by, INBOX, { filter });

test.each<[string, Identity, string]>([
  ['another owner', nr, 'organisation-rival'],
  ['the owner of a case that is handled', person('LEADER'), ownerId],
  ['a department of the region', officer('EE'), NR],
  ['a department of the region, for who has no post', { ...nr, posts: [] }, NR],
  ['a department of another city', officer('NR', 'HEAD', '330700'), NR],
])('the inbox of %s is closed', async (_name, by, departmentId) => {
  for (const filter of [{ role: 'TODO', departmentIds: [departmentId] }, { departmentIds: [departmentId] }]) {
    const { data, errors } = await inbox(by, filter);
    expect([data?.['inbox'], errors?.[0]?.extensions.code]).toEqual([null, 'NOT_ALLOWED']);
  }
});

test('who oversees a region gets of any inbox what lies in it', async () => {
  const filter = { role: 'TODO', departmentIds: [NR] };
  expect((await inbox(person('LEADER'), filter)).data).toMatchObject({ inbox: { nodes: [{ id: stepId }] } });
  const elsewhere = await inbox(person('LEADER', { region: '330700' }), filter);
  expect(elsewhere.data).toEqual({ inbox: { nodes: [], total: { value: 0 }, countsByLight: [] } });
});

test('a step is found by any part of a name, within the inbox that is looked into', async () => {
  const found = async (by: Identity, search: string) =>
    (await fixture.field<{ nodes: { id: string }[] }>(by, INBOX, { filter: { search } })).nodes.map(({ id }) => id);
  for (const search of ['隔离', 'ＱＺ-015', '事项a 第三医院']) expect(await found(nr, search)).toEqual([stepId]);
  for (const search of ['(.*', '隔离 nothing']) expect(await found(nr, search)).toEqual([]);
  expect(await found(officer('EE'), '隔离')).toEqual([]);
  const { errors } = await inbox(nr, { search: 'x'.repeat(101) });
  expect(errors?.[0]?.extensions.code).toBe('INVALID_INPUT');
});

test.each<[string, Identity]>([
  ['another owner', rival],
  ['a counter of another city', person('COUNTER', { region: '330700' })],
  ['a counter of a county, for the city', person('COUNTER', { region: '330802' })],
  ['an agent without a mandate', agent],
])('%s submits no case for a project', async (_name, by) => {
  const input = { projectId, catalogueCode: CATALOGUE, conditions: [], choices: [] };
  expect(await done(by, 'submitCase', 'SubmitCaseInput', input)).toEqual(refusal('NOT_FOUND', 'projectId'));
});

test('a counter of the region submits a case, and so does an agent under a mandate', async () => {
  const input = { projectId, catalogueCode: CATALOGUE, conditions: [], choices: [] };
  expect(await done(owner, 'appointAgent', 'AppointAgentInput', { agentId: agent.subject, projectId })).toEqual({
    userErrors: [],
  });
  for (const by of [person('COUNTER'), agent]) {
    const own = { idempotencyKey: randomUUID(), part: by.subject, ...input };
    const payload = await fixture.field<Payload>(by, SUBMIT, { input: own });
    expect([payload.userErrors, payload.approvalCase?.status]).toEqual([[], 'RUNNING']);
  }
});

test.each<[string, Identity, string, string, object, object]>([
  ['another owner', rival, 'withdrawCase', 'WithdrawCaseInput', { reason: '撤' }, refusal('NOT_FOUND', 'caseId')],
  [
    'an operator of another city',
    person('OPERATOR', { region: '330700' }),
    ...(['nudgeCase', 'NudgeCaseInput', {}, refusal('NOT_FOUND', 'caseId')] as const),
  ],
  [
    'who was named in it, and oversees another city',
    person('LEADER', { subject: 'leader-1', region: '330700' }),
    ...(['setLimitClass', 'SetLimitClassInput', { limitClass: 'NORMAL', reason: '无' }] as const),
    refusal('NOT_ALLOWED', 'caseId'),
  ],
])('%s does nothing to a case', async (_name, by, mutation, type, input, expected) => {
  expect(await done(by, mutation, type, { caseId, ...input })).toEqual(expected);
});

test('what the guard of a mutation refuses is not offered: who is named in a case elsewhere is asked for an opinion and urges nobody', async () => {
  const query = 'query ($id: ID!) { step(id: $id) { viewerActions { action allowed reason } } }';
  const offered = async (by: Identity) => {
    const { viewerActions } = await fixture.field<{
      viewerActions: readonly { readonly action: string; readonly allowed: boolean; readonly reason: string | null }[];
    }>(by, query, { id: stepId });
    return Object.fromEntries(viewerActions.map(({ action, allowed, reason }) => [action, reason ?? allowed]));
  };
  const leader = person('LEADER', { subject: 'leader-1' });
  const elsewhere = { ...leader, region: '330700' };
  expect(await offered(leader)).toMatchObject({ GIVE_OPINION: true, URGE: true });
  expect(await offered(elsewhere)).toMatchObject({ GIVE_OPINION: true, URGE: 'NOT_ALLOWED' });
  const urge = { stepId, message: '请尽快' };
  expect(await done(elsewhere, 'urgeStep', 'UrgeStepInput', urge)).toEqual(refusal('NOT_ALLOWED', 'stepId'));
});

test('a mandate is ended by who gave it or holds it alone', async () => {
  const query = `mutation ($input: AppointAgentInput!) { appointAgent(input: $input) { mandate { id } } }`;
  const input = { idempotencyKey: randomUUID(), agentId: 'agent-2' };
  const { mandate } = await fixture.field<{ mandate: { id: string } }>(owner, query, { input });
  const ending = { mandateId: mandate.id, reason: '结束' };
  for (const by of [rival, agent]) {
    expect(await done(by, 'endMandate', 'EndMandateInput', ending)).toEqual(refusal('NOT_FOUND', 'mandateId'));
  }
  expect(await done(owner, 'endMandate', 'EndMandateInput', ending)).toEqual({ userErrors: [] });
});

test('an operator reassigns nothing of another city, and learns of none of it', async () => {
  const given = { stepId, officerId: 'officer-NR-2', withReturn: false, reason: '转办' };
  expect(await done(nr, 'delegateStep', 'DelegateStepInput', given)).toEqual({ userErrors: [] });
  const query = `mutation ($input: ReassignStepsInput!) { reassignSteps(input: $input) {
    results { userErrors { code } } userErrors { code } } }`;
  const input = { fromOfficerId: 'officer-NR-2', toOfficerId: 'officer-NR-3', reason: '调整' };
  const reassign = (region: string) =>
    fixture.field(person('OPERATOR', { region }), query, { input: { idempotencyKey: randomUUID(), ...input } });
  expect(await reassign('330700')).toEqual({ results: [], userErrors: [] });
  expect(await reassign('330800')).toEqual({ results: [{ userErrors: [] }], userErrors: [] });
});
