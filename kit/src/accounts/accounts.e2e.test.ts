import type { Viewer } from '../access/visibility';
import { type TestStore, testStore, until } from '../mongo/testing';
import type { AccountMeta } from './account-family';
import type { Accounts } from './accounts';
import { accountsPage, entriesPage } from './pages';
import { at, keeper, openCoal, quzhou } from './testing';

let store: TestStore;
let coal: Awaited<ReturnType<typeof openCoal>>;
let accounts: Accounts<AccountMeta>;
let pools = 0;
const closing: (() => Promise<void>)[] = [];

const open = async (name: string) => {
  const opened = await openCoal(store, name);
  closing.push(opened.close);
  return opened;
};
const act = keeper;
const issue = (account: string, amount: bigint, key = 'issue') =>
  accounts.post(account, { kind: 'ISSUE', key, amount, act, at, document: '1号' });
const reserve = (account: string, id: string, amount: bigint, of = accounts) =>
  of.post(account, { kind: 'RESERVE', key: id, reservation: id, amount, act, at, meta: { projectId: 'project-1' } });
/** A pool with so much in it. */
const pool = async (amount: bigint): Promise<string> => {
  pools += 1;
  const account = `pool-${pools}`;
  await accounts.openAccount(account, { meta: quzhou, act, at, advanceCap: 50n });
  if (amount > 0n) await issue(account, amount);
  return account;
};
const balances = async (account: string) => {
  const document = await accounts.byId(account);
  if (document === undefined) throw new Error(`${account} is not there`);
  const { issued, advanced, available, reserved, committed } = document;
  return { issued, advanced, available, reserved, committed };
};
const codeOf = (posted: Awaited<ReturnType<typeof reserve>>) => (posted.ok ? 'ok' : posted.refusal.code);

const from = (region: string): Viewer => ({
  identity: { subject: 'p', name: 'p', posts: ['LAND_MANAGER'], region, audience: 'kuaijin', anonymous: false },
});

beforeAll(async () => {
  store = await testStore();
  coal = await open('coal');
  accounts = coal.accounts;
});
afterAll(async () => {
  for (const close of closing) await close();
  await store.close();
});

test('the balances that are read follow every operation, and are those of the ledger', async () => {
  const account = await pool(100n);
  const steps: [Parameters<typeof accounts.post>[1], object][] = [
    [
      { kind: 'RESERVE', key: 'r', amount: 60n, act, at },
      { available: 40n, reserved: 60n, committed: 0n },
    ],
    [
      { kind: 'COMMIT', key: 'c', reservation: 'r', amount: 25n, act, at },
      { available: 40n, reserved: 35n, committed: 25n },
    ],
    [
      { kind: 'RELEASE', key: 'l', reservation: 'r', act, at },
      { available: 75n, reserved: 0n, committed: 25n },
    ],
    [
      { kind: 'ADVANCE', key: 'a', amount: 50n, act, at },
      { available: 125n, advanced: 50n },
    ],
    [
      { kind: 'RETURN', key: 'b', reservation: 'r', commit: 1, act, at },
      { available: 150n, committed: 0n },
    ],
    [
      { kind: 'RECALL', key: 'm', amount: 100n, act, at },
      { available: 50n, issued: 0n },
    ],
  ];
  for (const [command, expected] of steps) {
    expect(await accounts.post(account, command)).toMatchObject({ ok: true, repeated: false });
    expect(await balances(account)).toMatchObject(expected);
    expect(await accounts.byId(account)).toMatchObject(
      await accounts.ledger.state(account).then(({ issued, available }) => ({ issued, available })),
    );
  }
  expect((await accounts.byId(account))?.version).toBe(8);
  expect(await accounts.ledger.verify(account)).toMatchObject({ ok: true, entries: 8 });
});

test('a refusal states what was requested and what is left, in the unit of the account, and changes nothing', async () => {
  const account = await pool(100n);
  const refused = await reserve(account, 'r', 101n);
  expect(refused).toMatchObject({
    ok: false,
    refusal: {
      code: 'INSUFFICIENT_QUOTA',
      details: { requested: { unit: 'TONNE', minor: '101' }, available: { unit: 'TONNE', minor: '100' } },
    },
  });
  expect(await balances(account)).toMatchObject({ available: 100n, reserved: 0n });
  expect((await accounts.byId(account))?.version).toBe(2);
});

test('an advance goes up to the cap and no further', async () => {
  const account = await pool(0n);
  expect(codeOf(await accounts.post(account, { kind: 'ADVANCE', key: 'a', amount: 50n, act, at }))).toBe('ok');
  expect(codeOf(await accounts.post(account, { kind: 'ADVANCE', key: 'b', amount: 1n, act, at }))).toBe(
    'ADVANCE_CAP_EXCEEDED',
  );
  expect(await balances(account)).toMatchObject({ issued: 0n, advanced: 50n, available: 50n });
});

test('a retry of a reservation that succeeded succeeds although the pool is empty by now', async () => {
  const account = await pool(100n);
  await reserve(account, 'r1', 60n);
  await reserve(account, 'r2', 40n);
  expect(await reserve(account, 'r1', 60n)).toMatchObject({ ok: true, repeated: true, entry: { seq: 3 } });
  expect(codeOf(await reserve(account, 'r3', 1n))).toBe('INSUFFICIENT_QUOTA');
});

test('of two processes that want the last of it at once, one gets it', async () => {
  const account = await pool(100n);
  const other = await open('coal');
  const answers = await Promise.all([reserve(account, 'mine', 80n), reserve(account, 'theirs', 80n, other.accounts)]);
  expect(answers.map(codeOf).sort()).toEqual(['INSUFFICIENT_QUOTA', 'ok']);
  expect(await balances(account)).toMatchObject({ available: 20n, reserved: 80n });
});

test('nothing but the mark of a release may stand in an account that was never opened', async () => {
  const account = 'pool-of-later';
  const id = 'overtaken';
  expect(codeOf(await reserve(account, id, 5n))).toBe('NOT_FOUND');
  const released = await accounts.post(account, { kind: 'RELEASE', key: 'undo', reservation: id, act, at });
  expect(released).toMatchObject({ ok: true });
  expect(await accounts.byId(account)).toBeUndefined();
  await accounts.openAccount(account, { meta: quzhou, act, at });
  await issue(account, 10n);
  expect(codeOf(await reserve(account, id, 5n))).toBe('RESERVED_AFTER_RELEASE');
  expect(await balances(account)).toMatchObject({ available: 10n, reserved: 0n });
  expect((await accounts.reservations([id])).size).toBe(0);
});

test('opening an account again is the same opening, with other content it is refused', async () => {
  const account = await pool(0n);
  const opening = { meta: quzhou, act, at, advanceCap: 50n };
  expect(await accounts.openAccount(account, opening)).toMatchObject({ ok: true, repeated: true });
  expect(codeOf(await accounts.openAccount(account, { ...opening, meta: { ...quzhou, year: 2027 } }))).toBe(
    'IDEMPOTENCY_KEY_REUSED',
  );
});

test('what a process wrote and died before publishing is published at the next start', async () => {
  const account = await pool(100n);
  // The ledger alone: as if the process had ended right after the write.
  await accounts.ledger.post(account, {
    kind: 'RESERVE',
    key: 'lost',
    amount: 30n,
    act,
    at,
    meta: { projectId: 'project-lost', caseId: 'case-lost' },
  });
  expect(await balances(account)).toMatchObject({ reserved: 0n });
  const next = await open('coal');
  await next.accounts.start();
  expect(await balances(account)).toMatchObject({ reserved: 30n, available: 70n });
  expect((await accounts.reservationIdsOf(['project-lost'])).get('project-lost')).toEqual(['lost']);
  const { rows } = await next.feed.readAfter(undefined, 100, { accounts: [account] });
  expect(rows.at(-1)?.event).toMatchObject({ type: 'coal.reserved', caseId: 'case-lost', reservationId: 'lost' });
});

test('what another process wrote and did not live to notify is carried on by one that runs', async () => {
  const account = await pool(100n);
  const other = await open('coal');
  await accounts.start();
  await other.accounts.ledger.post(account, { kind: 'RESERVE', key: 'left', amount: 30n, act, at });
  await until(async () => (await accounts.byId(account))?.reserved === 30n);
});

test('events notify every entry once, in order, with the project that it is about', async () => {
  const account = await pool(100n);
  await reserve(account, 'notified', 60n);
  const { cursor } = (await accounts.post(account, { kind: 'COMMIT', key: 'c', reservation: 'notified', act, at })) as {
    cursor: string;
  };
  const { rows } = await coal.feed.readAfter(undefined, 100, { accounts: [account] });
  expect(rows.map(({ event }) => [event.id, event.type, event.to, event.projectId])).toEqual([
    [`${account}/1`, 'coal.opened', undefined, undefined],
    [`${account}/2`, 'coal.issued', undefined, undefined],
    [`${account}/3`, 'coal.reserved', 'RESERVED', 'project-1'],
    [`${account}/4`, 'coal.committed', 'COMMITTED', 'project-1'],
  ]);
  expect(rows.every(({ event }) => event.subject === account && event.regionId === 'region-330800')).toBe(true);
  expect(
    (await coal.feed.readAfter(cursor, 100, { accounts: [account] })).rows.map(({ event }) => event.id),
  ).not.toContain(`${account}/4`);
});

test('an entry that was changed by hand is named by verify', async () => {
  const account = await pool(100n);
  await reserve(account, 'r', 60n);
  await store.mongo
    .db(`${store.prefix}_coal`)
    .collection<{ _id: string }>('ledger')
    .updateOne({ _id: `${account}/2` }, { $set: { 'data.amount': 1_000n } });
  const other = await open('coal');
  expect(await other.accounts.ledger.verify(account)).toMatchObject({ ok: false, firstWrong: { seq: 2 } });
});

test('accounts are listed by what they are known by, page by page, within the region of who looks', async () => {
  const meta = { ...quzhou, year: 2031 };
  for (const [id, adcode] of Object.entries({ a: '330800', b: '330822', c: '330824', d: '330700' })) {
    await accounts.openAccount(`listed-${id}`, { meta: { ...meta, adcode, regionId: `region-${adcode}` }, act, at });
  }
  const list = (query: object, args: object = {}) =>
    accountsPage(accounts, from('330000'), { where: { year: 2031 }, ...query }, { first: 10, ...args });
  const keys = async (...asked: Parameters<typeof list>) => (await list(...asked)).nodes.map(({ key }) => key);
  const seenFrom = async (region: string) =>
    (await accountsPage(accounts, from(region), { where: { year: 2031 } }, {})).nodes.map(({ key }) => key);
  expect(await keys({})).toEqual(['listed-a', 'listed-b', 'listed-c', 'listed-d']);
  expect(await seenFrom('region-330800')).toEqual(['listed-a', 'listed-b', 'listed-c']);
  expect(await seenFrom('330822')).toEqual(['listed-b']);
  expect(await seenFrom('')).toEqual([]);
  expect(await keys({ regionId: 'region-330824' })).toEqual(['listed-c']);
  const { endCursor } = (await list({}, { first: 2 })).pageInfo;
  expect(await keys({}, { after: endCursor, first: 1 })).toEqual(['listed-c']);
  expect(await keys({}, { before: endCursor, last: 1 })).toEqual(['listed-a']);
});

test('accounts that an earlier release wrote are listed once the indexes are made anew', async () => {
  const account = await pool(1n);
  const documents = store.mongo.db(`${store.prefix}_coal`).collection<{ _id: string }>('accounts');
  await documents.updateOne({ _id: account }, { $unset: { regionScopes: 1 } });
  await open('coal');
  const { nodes } = await accountsPage(accounts, from('330800'), {}, { first: 100 });
  expect(nodes.map(({ key }) => key)).toContain(account);
});

test('the entries of an account come in pages, forwards and back', async () => {
  const account = await pool(100n);
  for (const reservation of ['a', 'b', 'c']) await reserve(account, `${account}-${reservation}`, 1n);
  const page = async (args: object) => {
    const { edges, pageInfo } = await entriesPage(accounts, account, args);
    return { seqs: edges.map(({ node }) => node.seq), cursors: edges.map(({ cursor }) => cursor), ...pageInfo };
  };
  const all = await page({});
  expect(all).toMatchObject({ seqs: [1, 2, 3, 4, 5], hasNextPage: false, hasPreviousPage: false });
  expect(await page({ first: 2, after: all.cursors[1] })).toMatchObject({ seqs: [3, 4], hasNextPage: true });
  expect(await page({ last: 2, before: all.cursors[4] })).toMatchObject({ seqs: [3, 4], hasPreviousPage: true });
  expect(await page({ last: 5, before: all.cursors[2] })).toMatchObject({ seqs: [1, 2], hasPreviousPage: false });
  expect(await page({ last: 5, before: all.cursors[0] })).toMatchObject({ seqs: [], hasPreviousPage: false });
});
