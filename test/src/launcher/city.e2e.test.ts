/** The demonstration city that `npm start` loads into an empty store. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { seedWithCity } from '@kuaijin/dev/seed/city';
import { demonstration } from '@kuaijin/directory/demonstration';
import { listedPerson, offeredRoles } from '@kuaijin/gateway/demonstration-persons';
import type { Post } from '@kuaijin/kit/access/posts';
import { LOOKS_AT_ALL } from '@kuaijin/kit/mongo/indexes';
import { connectShared } from '@kuaijin/kit/service';
import { dateOf } from '@kuaijin/kit/working-days';
import { schemaFolder, schemaText } from '@kuaijin/schema';
import { dropDatabases, ownPrefix, startStack, type TestStack, testConfig } from '../harness/stack';
import { waitFor } from '../harness/wait';

const sampleOperations = readdirSync(join(schemaFolder, 'operations'))
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => file.slice(0, -'.graphql'.length));

const operation = (name: string): string => schemaText('operations', `${name}.graphql`);
const sampleVariables = JSON.parse(schemaText('sample-variables.json')) as Readonly<Record<string, object>>;

const DEPARTMENT = 'department-330800-NR';
const loadedAt = new Date();
const prefix = ownPrefix('city');
let product: TestStack;
let handler: string;

beforeAll(async () => {
  await brokenOff();
  product = await startStack({ sharedPrefix: prefix, confirmsPosts: true, seed: 'city', seededAt: loadedAt });
  handler = await product.token('HANDLER', { subject: 'officer-330800-NR-1', department: DEPARTMENT });
}, 120_000);
afterAll(async () => {
  if (product === undefined) return;
  await dropDatabases(product.stack, prefix);
  await product.close();
});

/** A load whose connections end while its cases are being written. */
async function brokenOff(): Promise<void> {
  const config = testConfig(prefix);
  const [first, watching] = [await connectShared(config, 'city-test'), await connectShared(config, 'city-test')];
  const loading = seedWithCity(first, loadedAt).then(
    () => 'whole',
    () => 'broken off',
  );
  const journal = watching.mongo.db(`${prefix}_approvals`).collection('case_journal');
  await waitFor(
    'some of the cases',
    async () => (await journal.estimatedDocumentCount({ comment: LOOKS_AT_ALL })) > 100,
  );
  await first.close();
  expect(await loading).toBe('broken off');
  await watching.close();
}

interface Row {
  readonly id: string;
  readonly status: string;
  readonly clock: { readonly light: string | null } | null;
  readonly approvalCase: { readonly id: string };
}

const INBOX = `{ inbox(first: 100) { nodes { id status clock { light } approvalCase { id } } } }`;
const inbox = async () => (await product.ask<{ inbox: { nodes: Row[] } }>(INBOX, {}, handler)).inbox.nodes;

test('the roles that the explorer offers are those of persons whom the directory lists', () => {
  const { actors } = demonstration();
  const unlisted = offeredRoles.filter(({ subject, post, department, organisation }) => {
    const person = actors.find(({ id }) => id === subject);
    const isThere = person?.departmentId === department && person?.organisationId === organisation;
    return !isThere || !person?.posts.includes(post);
  });
  expect(unlisted).toEqual([]);
});

test('an officer finds a full inbox in every light', async () => {
  const rows = await inbox();
  expect(rows.length).toBeGreaterThanOrEqual(10);
  expect(new Set(rows.map(({ clock }) => clock?.light))).toEqual(new Set(['GREEN', 'YELLOW', 'RED', null]));
});

test('what was begun goes on: a step is accepted, every case verifies', async () => {
  const accepted = await product.ask(operation('accept-step'), sampleVariables['accept-step'], handler);
  expect(accepted).toMatchObject({ acceptStep: { step: { status: 'ACCEPTED' }, userErrors: [] } });

  const operator = await product.token('OPERATOR', { subject: 'officer-330800-DISPATCH-operator' });
  const { approvalCases } = await product.ask<{ approvalCases: { nodes: { id: string; status: string }[] } }>(
    '{ approvalCases(first: 100) { nodes { id status } } }',
    {},
    operator,
  );
  expect(approvalCases.nodes.length).toBeGreaterThanOrEqual(12);
  const verified = await Promise.all(
    approvalCases.nodes.map(({ id }) =>
      product.ask('query ($id: ID!) { verifyCase(caseId: $id) { ok reason } }', { id }, operator),
    ),
  );
  expect(verified).toEqual(approvalCases.nodes.map(() => ({ verifyCase: { ok: true, reason: null } })));
});

test('an element is refused, problems and alerts are open, and people are told', async () => {
  const dispatcher = await product.token('DISPATCHER', { subject: 'officer-330800-DISPATCH-1' });
  const found = await waitFor('what follows from the feed', async () => {
    const { troubledCases, problems, alerts } = await product.ask<{
      troubledCases: { nodes: { kind: string }[] };
      problems: { nodes: { status: string; origin: string }[] };
      alerts: { nodes: { light: string }[] };
    }>(
      `{ troubledCases(first: 20) { nodes { kind } } problems(first: 50) { nodes { status origin } }
         alerts(filter: { open: true }, first: 50) { nodes { light } } }`,
      {},
      dispatcher,
    );
    const kinds = new Set([
      ...troubledCases.nodes.map(({ kind }) => kind),
      ...problems.nodes.flatMap(({ status, origin }) => [status, origin]),
      ...alerts.nodes.map(({ light }) => light),
    ]);
    return ['ELEMENT_REFUSED', 'OPEN', 'CLAIMED_DONE', 'VERIFIED_CLOSED', 'LADDER', 'APPEAL', 'YELLOW', 'RED'].every(
      (kind) => kinds.has(kind),
    );
  });
  expect(found).toBe(true);
  await waitFor('messages', async () => {
    const { me } = await product.ask<{ me: { unreadCount: number } }>('{ me { unreadCount } }', {}, handler);
    return me.unreadCount > 0;
  });
});

test.each(sampleOperations)('the sample %s answers something to the role that it names', async (name) => {
  const query = operation(name);
  const role = /^# Role: ([A-Z_]+)$/m.exec(query)?.[1] as Post | undefined;
  const token = role && (await product.token(role, listedPerson(role)));
  const variables = sampleVariables[name] ?? { year: Number(dateOf(loadedAt).slice(0, 4)) };
  await waitFor('data', async () => {
    const data = await product.ask(query, variables, token);
    return emptyPlaces(data).length === 0 || Promise.reject(new Error(emptyPlaces(data).join()));
  });
});

/** Of an answer: its fields that hold nothing, and lists of them that are empty. */
function emptyPlaces(data: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(data)
    .filter(([, value]) => isEmpty(value))
    .map(([field]) => field);
}

function isEmpty(value: unknown): boolean {
  if (value === null || typeof value !== 'object') return value === null;
  if (Array.isArray(value)) return value.length === 0;
  return 'nodes' in value && isEmpty(value.nodes);
}
