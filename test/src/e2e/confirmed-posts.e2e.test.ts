/** Posts over the real servers: the token names them, and the directory confirms them or there are none. */
import { issueToken } from '@kuaijin/gateway';
import type { Post } from '@kuaijin/kit/access/posts';
import { startStack, type TestStack } from '../harness/stack';
import { waitFor } from '../harness/wait';
import { submitted } from './case-driver';

const NR = 'department-330800-NR';
const HEAD = 'officer-330800-NR-head';
const ME = '{ me { posts regionCode departmentId } }';
const CASES = '{ approvalCases(first: 5) { nodes { id } } }';

interface Me {
  readonly me: {
    readonly posts: readonly string[];
    readonly regionCode: string | null;
    readonly departmentId: string | null;
  };
}

let stack: TestStack;

beforeAll(async () => {
  const env = { KUAIJIN_POSTS_CONFIRMED_BY: 'directory', KUAIJIN_POSTS_FRESH_MS: '100' };
  stack = await startStack({ prefix: 'e2e-posts', seed: true, env });
  await submitListed();
  const dispatcher = await tokenOf('officer-330800-DISPATCH-1', ['DISPATCHER']);
  await waitFor('a case that can be seen', async () => {
    const { approvalCases } = await stack.ask<{ approvalCases: { nodes: readonly object[] } }>(CASES, {}, dispatcher);
    return approvalCases.nodes.length > 0;
  });
});
afterAll(() => stack?.close());

const me = async (token: string) => (await stack.ask<Me>(ME, {}, token)).me;
const tokenOf = (subject: string, posts: readonly unknown[]) =>
  issueToken(stack.config, { subject, name: subject, posts: posts as Post[], region: '330800', department: NR });
const nobody = { posts: [], regionCode: null, departmentId: null };

test('a listed person has the posts that both token and directory name', async () => {
  const head = { regionCode: '330800', departmentId: NR };
  expect(await me(await tokenOf(HEAD, ['HEAD']))).toEqual({ ...head, posts: ['HEAD'] });
  expect(await me(await tokenOf(HEAD, ['HEAD', 'OPERATOR']))).toEqual({ ...head, posts: ['HEAD'] });
});

test.each<[string, string, readonly unknown[]]>([
  ['posts that the directory does not list', HEAD, ['OPERATOR', 'LEADER']],
  ['a person whom the directory does not list', 'officer-nobody', ['OPERATOR']],
  ['posts in lower case', HEAD, ['head', 'handler']],
  ['no posts', HEAD, []],
  ['a post that is none', HEAD, [null]],
])('%s give no post, no region and no case', async (_, subject, posts) => {
  const token = await tokenOf(subject, posts);
  expect(await me(token)).toEqual(nobody);
  expect(await stack.ask(CASES, {}, token)).toEqual({ approvalCases: { nodes: [] } });
});

test('a post that is given counts within seconds, and one that is taken no longer', async () => {
  const operator = await tokenOf('officer-330800-DISPATCH-operator', ['OPERATOR']);
  const clerk = await tokenOf('officer-new', ['HANDLER']);
  expect(await me(clerk)).toEqual(nobody);
  const put = async (posts: readonly Post[]) => {
    const mutation = 'mutation ($input: PutActorInput!) { putActor(input: $input) { userErrors { code } } }';
    const input = { idempotencyKey: posts.join(), id: 'officer-new', name: '新人', departmentId: NR, posts };
    expect(await stack.ask(mutation, { input }, operator)).toEqual({ putActor: { userErrors: [] } });
  };
  await put(['HANDLER']);
  await waitFor('the post', async () => (await me(clerk)).posts.includes('HANDLER'));
  await put(['COUNTER']);
  await waitFor('the end of the post', async () => (await me(clerk)).posts.length === 0);
});

test('while the directory is silent its last word holds, and nobody else has a post', async () => {
  const land = await tokenOf('officer-330800-NR-land', ['LAND_MANAGER']);
  const pools = '{ quotaPools(first: 1) { nodes { id } } }';
  const before = await stack.ask(pools, {}, land);
  await stack.stack.services.get('directory')?.close();
  expect(await stack.ask(pools, {}, land)).toEqual(before);
  const other = await stack.gql(pools, {}, await tokenOf('officer-330800-NR-2', ['HANDLER']));
  expect([other.status, other.errors?.[0]?.extensions.code]).toEqual([503, 'UNAVAILABLE']);
});

/** A case that an owner whom the directory lists has submitted. */
async function submitListed(): Promise<void> {
  const listed = {
    ...stack,
    token: (post: Post | readonly Post[], options: object = {}) =>
      stack.token(post, { ...options, ...([post].flat().includes('OWNER') ? { subject: 'owner-qz-hospital-1' } : {}) }),
  };
  await submitted(listed, {
    key: 'posts',
    projectId: 'project-QZ-015',
    catalogueCode: 'CN-CITY-45WD',
    conditions: [{ itemCode: 'C5-104', applies: false }],
  });
}
