/**
 * What an attacker sends, to the product in a process of its own: each is refused under its code, and whoever asks
 * meanwhile is answered.
 */
import { performance } from 'node:perf_hooks';
import type { GraphError } from '../harness/client';
import { type ProductProcess, spawnProduct } from '../harness/processes';
import { ownPrefix } from '../harness/stack';

/** Milliseconds that an answer may take on a machine that runs other tests beside it. */
const ANSWERED_WITHIN_MS = 2_000;
/** Milliseconds in which a document is refused before anybody is asked. */
const REFUSED_WITHIN_MS = 50;
/** Attacks, and requests of each; of several the one that met the least of what else the machine does. */
const ATTACKS = 3;
const TRIES = 3;

let product: ProductProcess;
beforeAll(async () => {
  product = await spawnProduct({ prefix: ownPrefix('attacks') });
}, 120_000);
afterAll(() => product?.stop());

const times = (count: number, part: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => part(i)).join(' ');
const nested = (count: number, open: string, inner: string, close: string) =>
  `${open.repeat(count)}${inner}${close.repeat(count)}`;
const spreads = times(20, (i) => `fragment f${i} on Department { ...f${i + 1} ...f${i + 1} }`);

/** Asks how the product is for as long as the work takes; returns the slowest answer, in milliseconds. */
async function slowestWhile(work: Promise<unknown>): Promise<number> {
  let isOver = false;
  const over = work.finally(() => {
    isOver = true;
  });
  let slowest = 0;
  do {
    const began = performance.now();
    const { status } = await fetch(new URL('/health/live', product.url));
    expect(status).toBe(200);
    slowest = Math.max(slowest, performance.now() - began);
  } while (!isOver);
  await over;
  return slowest;
}

/** Of several attacks, each after the other. */
async function slowestInQuietest(attack: () => Promise<void>): Promise<number> {
  const slowest: number[] = [];
  for (let i = 0; i < ATTACKS; i += 1) slowest.push(await slowestWhile(attack()));
  return Math.min(...slowest);
}

test.each([
  [
    'departments of officers of departments, six levels deep',
    `{ departments { nodes { ${nested(3, 'officers { department { ', 'name', ' } }')} } } }`,
  ],
  ['cases of steps of cases', `{ approvalCase(id: "1") { ${nested(4, 'steps { approvalCase { ', 'id', ' } }')} } }`],
  ['sixty long polls in one document', `{ ${times(60, (i) => `a${i}: events(waitSeconds: 25) { endCursor }`)} }`],
  ['one field four thousand times', `{ me { ${'id '.repeat(4_000)} } }`],
  [
    'twenty fragments that spread the next twice',
    `{ me { department { ...f0 } } } ${spreads} fragment f20 on Department { name }`,
  ],
])('%s: refused within 50 ms, and everybody is answered meanwhile', async (_what, query) => {
  const took: number[] = [];
  const attack = async () => {
    for (let i = 0; i < TRIES; i += 1) {
      const began = performance.now();
      const { errors } = await product.gql(query);
      took.push(performance.now() - began);
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['TOO_COSTLY']);
    }
  };
  expect(await slowestInQuietest(attack)).toBeLessThan(ANSWERED_WITHIN_MS);
  // Of several tries the quickest: what else the machine does is not the product's.
  expect(Math.min(...took)).toBeLessThan(REFUSED_WITHIN_MS);
});

test('a catalogue of thirty thousand keys is refused, and everybody is answered meanwhile', async () => {
  const editor = await product.token('CATALOGUE_EDITOR', { region: '330800' });
  const mutation = `mutation ($input: PublishCatalogueInput!) {
    publishCatalogue(input: $input) { catalogue { code } userErrors { code path } } }`;
  const base = Array.from({ length: 30_000 }, (_, i) => `k${i}: 1`).join('\n');
  const attack = async () => {
    for (let i = 0; i < TRIES; i += 1) {
      const input = { idempotencyKey: `keys-${i}`, base };
      const { data } = await product.gql<{ publishCatalogue: object }>(mutation, { input }, editor);
      expect(data.publishCatalogue).toMatchObject({ catalogue: null, userErrors: [{ code: 'CATALOGUE_INVALID' }] });
    }
  };
  expect(await slowestInQuietest(attack)).toBeLessThan(ANSWERED_WITHIN_MS);
});

test('an import by a wrong post is refused under its code', async () => {
  const mutation = `mutation ($input: ImportProjectsInput!) {
    importProjects(input: $input) { projects { id } userErrors { code path } } }`;
  const input = { idempotencyKey: 'import', records: [{ number: 'A-1', name: '甲', regionId: 'region-330800' }] };
  const handler = await product.token('HANDLER', { region: '330800' });
  const { data, errors } = await product.gql<{ importProjects: object }>(mutation, { input }, handler);
  expect(errors).toBeUndefined();
  expect(data.importProjects).toMatchObject({ userErrors: [{ code: 'NOT_ALLOWED' }] });
});

test('what is no request of the graph is answered with a registered code', async () => {
  const codeOf = async (path: string, init: RequestInit) => {
    const response = await fetch(new URL(path, product.url), init);
    const { errors } = (await response.json()) as { errors?: readonly GraphError[] };
    return { status: response.status, code: errors?.[0]?.extensions.code };
  };
  const json = { 'content-type': 'application/json' };
  const subscription = JSON.stringify({ query: 'subscription { statusChanged { id } }' });
  expect(await codeOf('/graphql', { method: 'POST', headers: json, body: '{' })).toEqual({
    status: 400,
    code: 'BAD_REQUEST',
  });
  expect(await codeOf('/graphql', { method: 'POST', headers: json, body: subscription })).toMatchObject({
    status: 400,
  });
  expect(await codeOf('/nowhere', {})).toEqual({ status: 404, code: 'NOT_FOUND' });
});
