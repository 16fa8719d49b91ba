/** The demonstration city that `npm start` loads into an empty store. */
import { seedWithCity } from '@kuaijin/dev/seed/city';
import { LOOKS_AT_ALL } from '@kuaijin/kit/mongo/indexes';
import { connectShared } from '@kuaijin/kit/service';
import { dropDatabases, ownPrefix, startStack, type TestStack, testConfig } from '../harness/stack';
import { waitFor } from '../harness/wait';

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
  readonly version: number;
  readonly clock: { readonly light: string | null } | null;
  readonly approvalCase: { readonly id: string };
}

const INBOX = `{ inbox(first: 100) { nodes { id status version clock { light } approvalCase { id } } } }`;
const inbox = async () => (await product.ask<{ inbox: { nodes: Row[] } }>(INBOX, {}, handler)).inbox.nodes;

test('an officer finds a full inbox in every light', async () => {
  const rows = await inbox();
  expect(rows.length).toBeGreaterThanOrEqual(10);
  expect(new Set(rows.map(({ clock }) => clock?.light))).toEqual(new Set(['GREEN', 'YELLOW', 'RED', null]));
});

test('what was begun goes on: a step is accepted, every case verifies', async () => {
  const fresh = (await inbox()).find(({ status }) => status === 'DISPATCHED');
  const input = { idempotencyKey: 'city-1', stepId: fresh?.id, ifVersion: fresh?.version, seenOnPaper: true };
  const accepted = await product.ask(
    'mutation ($input: AcceptStepInput!) { acceptStep(input: $input) { step { status } userErrors { code path } } }',
    { input },
    handler,
  );
  expect(accepted).toEqual({ acceptStep: { step: { status: 'ACCEPTED' }, userErrors: [] } });

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
