/**
 * 服务账户 through the whole graph: a program of an integrator shows its secret, reads what was declared for it, and
 * nothing else.
 */
import { startStack, type TestStack } from '../harness/stack';
import { waitFor } from '../harness/wait';
import { submitted } from './case-driver';

interface Payload {
  readonly serviceAccount: {
    readonly id: string;
    readonly scopes: readonly string[];
    readonly withdrawnAt: string | null;
  } | null;
  readonly secret: string | null;
  readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[];
}
interface Seen {
  readonly me: { readonly regionCode: string; readonly actor: object | null };
  readonly projects: { readonly nodes: readonly { approvalCases: { nodes: readonly object[] } | null }[] };
  readonly approvalCases: { readonly nodes: readonly object[] };
  readonly quotaPools: { readonly nodes: readonly object[] };
  readonly events: { readonly nodes: readonly { source: string; project: { id: string } | null }[] };
}

const SEEN = `{ me { regionCode actor { id } } projects(first: 5) { nodes { approvalCases(first: 1) { nodes { id } } } }
  approvalCases(first: 1) { nodes { id } } quotaPools(first: 1) { nodes { id } }
  events(first: 500) { nodes { source project { id } } } }`;
const ID = 'service-portal';

let stack: TestStack;
let operator: string;

beforeAll(async () => {
  stack = await startStack({ prefix: 'e2e-accounts', seed: true, env: { KUAIJIN_POSTS_FRESH_MS: '100' } });
  operator = await stack.token('OPERATOR');
  await submitted(stack, {
    key: 'accounts',
    projectId: 'project-QZ-015',
    catalogueCode: 'CN-CITY-45WD',
    conditions: [{ itemCode: 'C5-104', applies: false }],
  });
});
afterAll(() => stack?.close());

async function change(name: string, type: string, input: object, token = operator): Promise<Payload> {
  const query = `mutation ($input: ${type}!) { done: ${name}(input: $input) {
    serviceAccount { id scopes withdrawnAt } secret userErrors { code path } } }`;
  return (await stack.ask<{ done: Payload }>(query, { input }, token)).done;
}
const put = (key: string, scopes: readonly string[], more: object = {}, token?: string) =>
  change(
    'putServiceAccount',
    'PutServiceAccountInput',
    { idempotencyKey: key, id: ID, name: '门户', regionId: 'region-330800', scopes, ...more },
    token,
  );
const act = (name: string, key: string, token?: string) =>
  change(name, 'ServiceAccountInput', { idempotencyKey: key, serviceAccountId: ID, reason: '例行' }, token);

async function tokenFor(secret: string | null) {
  const response = await fetch(new URL('/oauth/token', stack.url), {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'client_credentials', client_id: ID, client_secret: secret ?? '' }),
  });
  const answer = (await response.json()) as { access_token?: string; error?: string };
  return { status: response.status, ...answer, access_token: answer.access_token ?? '' };
}
const sees = async (token: string) => await stack.ask<Seen>(SEEN, {}, token);

test('an account reads the services that are declared for it, changes nothing, and ends when it is withdrawn', async () => {
  const first = await put('first', ['PROJECTS', 'EVENTS']);
  expect(first).toMatchObject({ serviceAccount: { id: ID, scopes: ['PROJECTS', 'EVENTS'] }, userErrors: [] });
  expect(first.secret).toMatch(/^kjs_[A-Za-z0-9_-]{43}$/);
  // Nobody has the secret any more, so the same key tells the account alone.
  expect(await put('first', ['PROJECTS', 'EVENTS'])).toEqual({ ...first, secret: null });
  expect((await tokenFor('kjs_wrong')).error).toBe('invalid_client');

  const { access_token: token } = await tokenFor(first.secret);
  const seen = await sees(token);
  expect(seen.me).toEqual({ regionCode: '330800', actor: null });
  expect(seen.projects.nodes.length).toBeGreaterThan(0);
  expect(seen.projects.nodes.flatMap(({ approvalCases }) => approvalCases?.nodes ?? [])).toEqual([]);
  expect([seen.approvalCases.nodes, seen.quotaPools.nodes]).toEqual([[], []]);
  const sources = new Set(seen.events.nodes.map(({ source }) => source));
  expect([...sources].sort()).toEqual(['directory', 'projects']);
  expect(seen.events.nodes.some(({ project }) => project !== null)).toBe(true);

  const upload = { idempotencyKey: 'u', fileName: 'a.txt', mediaType: 'text/plain', bytes: 1, sha256: 'a'.repeat(64) };
  const uploading = 'mutation ($input: UploadInput!) { createUpload(input: $input) { userErrors { code } } }';
  expect(await stack.ask(uploading, { input: upload }, token)).toEqual({
    createUpload: { userErrors: [{ code: 'NOT_ALLOWED' }] },
  });

  // What is declared anew counts for the next token.
  const wider = await put('wider', ['PROJECTS', 'APPROVALS', 'EVENTS']);
  expect([wider.secret, wider.userErrors]).toEqual([null, []]);
  const { access_token: second } = await tokenFor(first.secret);
  await waitFor('a case', async () => (await sees(second)).approvalCases.nodes.length > 0);

  const rotated = await act('rotateServiceAccountSecret', 'rotate');
  expect((await tokenFor(first.secret)).status).toBe(401);
  expect((await tokenFor(rotated.secret)).status).toBe(200);

  const withdrawn = await act('withdrawServiceAccount', 'withdraw');
  expect(withdrawn).toMatchObject({ secret: null, serviceAccount: { withdrawnAt: expect.any(String) } });
  expect((await tokenFor(rotated.secret)).error).toBe('invalid_client');
  await waitFor('the end of its tokens', async () => (await sees(second)).projects.nodes.length === 0);
  expect((await act('rotateServiceAccountSecret', 'again')).userErrors).toMatchObject([{ code: 'STATE_CONFLICT' }]);
});

test('an account is kept by operators of its region, and what shows it is told to nobody', async () => {
  const county = { id: 'service-county', regionId: 'region-330881' };
  expect((await put('county', ['LAND'], county)).userErrors).toEqual([]);
  const list = async (token: string) =>
    (
      await stack.ask<{ serviceAccounts: { nodes: { id: string }[] } }>(
        '{ serviceAccounts { nodes { id } } }',
        {},
        token,
      )
    ).serviceAccounts.nodes;
  const elsewhere = await stack.token('OPERATOR', { region: '420300' });
  expect(await list(elsewhere)).toEqual([]);
  expect((await list(operator)).map(({ id }) => id)).toContain('service-county');
  const inCounty = await stack.token('OPERATOR', { region: '330881', subject: 'operator-county' });
  expect(await list(inCounty)).toEqual([{ id: 'service-county' }]);
  expect((await act('withdrawServiceAccount', 'foreign', elsewhere)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  expect((await put('foreign', ['LAND'], county, elsewhere)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  expect((await put('up', ['LAND'], { id: 'service-up' }, inCounty)).userErrors).toEqual([
    { code: 'NOT_ALLOWED', path: ['input', 'regionId'] },
  ]);
  const { rows } = await stack.stack.shared.feed.readAfter(undefined, 500, { types: ['serviceAccount.listed'] });
  expect(rows.length).toBeGreaterThan(0);
  expect(JSON.stringify(rows)).not.toMatch(/secretHash|kjs_/);
  const handler = await stack.token('HANDLER', { department: 'department-330800-NR' });
  expect((await put('handler', ['LAND'], {}, handler)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
});

test('nobody but the gateway asks the directory about accounts', async () => {
  const directory = stack.stack.services.get('directory')?.url ?? '';
  for (const path of ['authenticate', 'status']) {
    const response = await fetch(new URL(`/service-accounts/${path}`, directory), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ id: ID, secret: 'x' }),
    });
    expect(response.status).toBe(401);
  }
});
