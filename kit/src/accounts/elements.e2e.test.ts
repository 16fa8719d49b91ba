import { type TestStore, testStore, until } from '../mongo/testing';
import { elementActivities } from './elements';
import { at, elementOrder, keeper, noProjects, openCoal, quzhou } from './testing';
import type { NotifyCase } from './waiters';

let store: TestStore;
let names = 0;
const closing: (() => Promise<void>)[] = [];
const act = keeper;

/** A service with one pool, and the cases that it notified. */
async function fixture(amount: bigint, notify?: NotifyCase) {
  names += 1;
  const name = `elements${names}`;
  const notified: string[] = [];
  const open = async () => {
    const opened = await openCoal(
      store,
      name,
      notify ??
        (async (caseId) => {
          notified.push(caseId);
          return 'notified';
        }),
    );
    closing.push(opened.close);
    return opened.accounts;
  };
  const accounts = await open();
  await accounts.openAccount('pool', { meta: quzhou, act, at });
  let issues = 0;
  const issue = (more: bigint) => {
    issues += 1;
    return accounts.post('pool', { kind: 'ISSUE', key: `issue-${issues}`, amount: more, act, at });
  };
  if (amount > 0n) await issue(amount);
  const available = async () => (await accounts.byId('pool'))?.available;
  return { accounts, notified, issue, open, available, elements: elementActivities(accounts, noProjects) };
}
const code = (answer: { readonly ok: boolean; readonly refusal?: { readonly code: string } }) =>
  answer.ok ? 'ok' : answer.refusal?.code;

beforeAll(async () => {
  store = await testStore();
});
afterAll(async () => {
  for (const close of closing) await close();
  await store.close();
});

test('a refused case is notified when the pool is replenished, tries again and waits no longer', async () => {
  const { accounts, notified, issue, elements } = await fixture(10n);
  await accounts.start();
  const refused = await elements.reserveElement(elementOrder('pool', 'r', 30n));
  expect(refused).toMatchObject({ ok: false, refusal: { code: 'INSUFFICIENT_QUOTA' } });
  expect(await accounts.waiters.waitingFor('pool')).toEqual(['r']);
  await issue(30n);
  await until(() => notified.length > 0);
  expect(notified).toEqual(['case-of-r']);
  expect(await elements.reserveElement(elementOrder('pool', 'r', 30n, 'again'))).toEqual({ ok: true });
  expect(await accounts.waiters.waitingFor('pool')).toEqual([]);
  await issue(1n);
  await accounts.waiters.notifyDue();
  expect(notified).toEqual(['case-of-r']);
});

test('a case takes nothing from the account of another region, whichever account was named', async () => {
  const { accounts, available } = await fixture(1_200n);
  const lying = (regionId: string) =>
    elementActivities(accounts, { byIds: async ([id = '']) => new Map([[id, { _id: id, regionId }]]) });
  for (const regionId of ['region-330700', 'region-330000']) {
    const answer = await lying(regionId).reserveElement(elementOrder('pool', regionId, 1_200n));
    expect(answer).toMatchObject({
      ok: false,
      refusal: { code: 'NOT_ALLOWED', path: ['input', 'elements', 'account'] },
    });
  }
  expect(await available()).toBe(1_200n);
  expect(await accounts.waiters.waitingFor('pool')).toEqual([]);
  for (const regionId of ['region-330800', 'region-330881']) {
    expect(await lying(regionId).reserveElement(elementOrder('pool', regionId, 600n))).toEqual({ ok: true });
  }
});

test.each<[string, (w: Awaited<ReturnType<typeof fixture>>) => Promise<unknown>]>([
  ['releases what it held', ({ elements }) => elements.releaseElement(elementOrder('pool', 'first', 10n, 'undo'))],
  [
    'returns what it had committed',
    async ({ elements }) => {
      await elements.commitElement(elementOrder('pool', 'first', 10n, 'commit'));
      return elements.returnElement(elementOrder('pool', 'first', 10n, 'return'));
    },
  ],
])('waiting cases are notified in order of arrival when another case %s', async (_what, act) => {
  const w = await fixture(10n);
  const { accounts, notified, elements } = w;
  await elements.reserveElement(elementOrder('pool', 'first', 10n));
  for (const [i, id] of ['b', 'a'].entries()) {
    await elements.reserveElement({ ...elementOrder('pool', id, 5n), at: at.getTime() + i });
  }
  await act(w);
  expect(await accounts.waiters.notifyDue()).toBe(0);
  expect(notified).toEqual(['case-of-b', 'case-of-a']);
});

test('what comes back wakes those who wait in order, as far as it reaches, and nobody else', async () => {
  const { accounts, notified, issue, elements } = await fixture(0n);
  const reserve = (id: string, amount: bigint, i = 0) =>
    elements.reserveElement({ ...elementOrder('pool', id, amount), at: at.getTime() + i });
  for (const [i, [id, amount]] of (
    [
      ['a', 6n],
      ['b', 5n],
      ['c', 4n],
      ['d', 1n],
    ] as const
  ).entries()) {
    expect(code(await reserve(id, amount, i))).toBe('INSUFFICIENT_QUOTA');
  }
  await issue(10n);
  await accounts.waiters.notifyDue();
  expect(notified).toEqual(['case-of-a', 'case-of-c']);
  expect(await reserve('a', 6n)).toEqual({ ok: true });
  // One that was notified, came too late and waits on keeps its place.
  expect(await reserve('new', 4n)).toEqual({ ok: true });
  expect(code(await reserve('c', 4n))).toBe('INSUFFICIENT_QUOTA');
  await issue(5n);
  await accounts.waiters.notifyDue();
  expect(notified).toEqual(['case-of-a', 'case-of-c', 'case-of-b']);
  expect(await accounts.waiters.waitingFor('pool')).toEqual(['b', 'c', 'd']);
});

test('a case that was notified and takes nothing makes way for those behind it', async () => {
  const { accounts, notified, issue, elements } = await fixture(0n);
  for (const [i, id] of ['a', 'b'].entries()) {
    await elements.reserveElement({ ...elementOrder('pool', id, 5n), at: at.getTime() + i });
  }
  await issue(5n);
  await accounts.waiters.notifyDue();
  expect(notified).toEqual(['case-of-a']);
  await accounts.start();
  await until(() => notified.includes('case-of-b'));
  expect(notified).toEqual(['case-of-a', 'case-of-b']);
});

test('what the pool grew by between the refusal and the note is not missed', async () => {
  const { accounts, issue, elements } = await fixture(0n);
  const remember = accounts.waiters.remember.bind(accounts.waiters);
  jest.spyOn(accounts.waiters, 'remember').mockImplementation(async (...args) => {
    await issue(5n);
    await remember(...args);
  });
  expect(await elements.reserveElement(elementOrder('pool', 'r', 5n))).toEqual({ ok: true });
  expect(await accounts.waiters.waitingFor('pool')).toEqual([]);
});

test('a replenishment that a process died before announcing is announced by the next one', async () => {
  const { accounts, notified, open, elements } = await fixture(0n);
  await elements.reserveElement(elementOrder('pool', 'r', 5n));
  // The ledger alone, as if the process had ended right after the write.
  await accounts.ledger.post('pool', { kind: 'ISSUE', key: 'last', amount: 5n, act, at });
  const next = await open();
  await next.start();
  await until(() => notified.length > 0);
  expect(notified).toEqual(['case-of-r']);
});

test('a case that could not be notified is notified later', async () => {
  const tries: string[] = [];
  const { accounts, issue, elements } = await fixture(0n, async (caseId) => {
    tries.push(caseId);
    if (tries.length < 3) throw new Error('nobody answers');
    return 'notified';
  });
  await elements.reserveElement(elementOrder('pool', 'r', 5n));
  await issue(5n);
  await accounts.start();
  await until(() => tries.length >= 3);
  expect(await accounts.waiters.notifyDue()).toBe(0);
});

test('a replenishment while a case is being notified keeps it due', async () => {
  const notified: string[] = [];
  const w = await fixture(0n, async (caseId) => {
    notified.push(caseId);
    if (notified.length === 1) await w.issue(1n);
    return 'notified';
  });
  await w.elements.reserveElement(elementOrder('pool', 'r', 5n));
  await w.issue(5n);
  await w.accounts.waiters.notifyDue();
  await w.accounts.waiters.notifyDue();
  expect(notified).toHaveLength(2);
  await w.accounts.waiters.notifyDue();
  expect(notified).toHaveLength(2);
});

test('a release that overtakes its reservation wins, and nobody waits', async () => {
  const { accounts, elements, available } = await fixture(10n);
  expect(await elements.releaseElement(elementOrder('pool', 'r', 5n, 'undo'))).toEqual({ ok: true });
  expect(code(await elements.reserveElement(elementOrder('pool', 'r', 5n)))).toBe('RESERVED_AFTER_RELEASE');
  expect(await elements.releaseElement(elementOrder('pool', 'r', 5n, 'undo again'))).toEqual({ ok: true });
  expect(await available()).toBe(10n);
  expect(await accounts.waiters.waitingFor('pool')).toEqual([]);
});

test('a release takes back a commit that came first, though the case never heard of it', async () => {
  const { accounts, elements, available } = await fixture(10n);
  const order = (key: string) => elementOrder('pool', 'r', 4n, key);
  await elements.reserveElement(order('reserve'));
  await elements.commitElement(order('commit'));
  for (const key of ['release', 'release', 'release anew']) {
    expect(await elements.releaseElement(order(key))).toEqual({ ok: true });
  }
  expect(await available()).toBe(10n);
  expect(await accounts.byId('pool')).toMatchObject({ reserved: 0n, committed: 0n });
  expect(code(await elements.commitElement(order('commit late')))).toBe('RESERVATION_CLOSED');
  expect(await accounts.ledger.verify('pool')).toMatchObject({ ok: true });
});

test('a case that gives up waits no longer', async () => {
  const { accounts, elements } = await fixture(0n);
  await elements.reserveElement(elementOrder('pool', 'r', 5n));
  await elements.releaseElement(elementOrder('pool', 'r', 5n, 'undo'));
  expect(await accounts.waiters.waitingFor('pool')).toEqual([]);
});

test('every activity may be repeated, under its own key and under another', async () => {
  const { elements, available, accounts } = await fixture(10n);
  const order = (key: string) => elementOrder('pool', 'r', 4n, key);
  for (const key of ['reserve', 'reserve', 'reserve anew']) {
    expect(await elements.reserveElement(order(key))).toEqual({ ok: true });
  }
  expect(await available()).toBe(6n);
  for (const key of ['commit', 'commit', 'commit anew']) {
    expect(await elements.commitElement(order(key))).toEqual({ ok: true });
  }
  expect(await accounts.byId('pool')).toMatchObject({ available: 6n, reserved: 0n, committed: 4n });
  for (const key of ['return', 'return', 'return anew']) {
    expect(await elements.returnElement(order(key))).toEqual({ ok: true });
  }
  expect(await accounts.byId('pool')).toMatchObject({ available: 10n, reserved: 0n, committed: 0n });
  expect((await accounts.reservations(['r'])).get('r')).toMatchObject({ status: 'RETURNED', stepId: 'step-of-r' });
  expect(await accounts.ledger.verify('pool')).toMatchObject({ ok: true });
});

test('a case that names a pool that is not there waits for it to be opened', async () => {
  const { accounts, elements, notified } = await fixture(0n);
  expect(code(await elements.reserveElement(elementOrder('later', 'r', 5n)))).toBe('NOT_FOUND');
  await accounts.openAccount('later', { meta: quzhou, act, at });
  await accounts.waiters.notifyDue();
  expect(notified).toEqual(['case-of-r']);
});

test('an account of something else is refused, and nobody waits for it to grow', async () => {
  const { accounts, elements, available } = await fixture(10n);
  const order = { ...elementOrder('pool', 'r', 5n), kind: 'LAND' };
  expect(code(await elements.reserveElement(order))).toBe('INVALID_INPUT');
  expect(await available()).toBe(10n);
  expect(await accounts.waiters.waitingFor('pool')).toEqual([]);
});

test.each([
  ['-5', 'NEGATIVE_AMOUNT'],
  ['0', 'NEGATIVE_AMOUNT'],
  ['5.5', 'INVALID_INPUT'],
  ['', 'INVALID_INPUT'],
])('an amount of "%s" is refused as %s and nothing is kept', async (amountMinor, expected) => {
  const { accounts, elements, available } = await fixture(10n);
  const order = { ...elementOrder('pool', 'r', 5n), amountMinor };
  expect(code(await elements.reserveElement(order))).toBe(expected);
  expect(await available()).toBe(10n);
  expect(await accounts.waiters.waitingFor('pool')).toEqual([]);
});
