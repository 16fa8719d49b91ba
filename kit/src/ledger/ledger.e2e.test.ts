import { entryHash } from '../journal/content';
import { Journal } from '../journal/journal';
import type { BsonData } from '../journal/types';
import { seeded, type TestStore, testStore } from '../mongo/testing';
import { Ledger } from './ledger';
import { type EntryKind, entryKinds, type LedgerCommand, type LedgerDefinition, type LedgerOutcome } from './types';
import { ledgerCheck } from './verify';

const definition: LedgerDefinition = {
  name: 'test',
  unit: 'MU',
  kinds: Object.keys(entryKinds) as EntryKind[],
  insufficient: 'INSUFFICIENT_QUOTA',
};
const act = { actorId: 'officer-1', post: 'LAND_MANAGER' } as const;
const at = new Date('2026-03-02T01:00:00Z');

let store: TestStore;
let names = 0;
const journals: Journal[] = [];
beforeAll(async () => {
  store = await testStore();
});
afterAll(async () => {
  await Promise.all(journals.map((journal) => journal.close()));
  await store.close();
});

/** A process with a ledger of its own over the same collection. */
async function process() {
  const journal = await Journal.open(store.db('ledger'), `accounts${names}`, { features: store.mongo.features });
  journals.push(journal);
  const ledger = new Ledger(journal, definition);
  const post = (kind: EntryKind, key: string, more: Partial<LedgerCommand> = {}) =>
    ledger.post('pool', { kind, key, act, at, ...more });
  return { ledger, journal, post };
}
async function fresh() {
  names += 1;
  return process();
}
const code = (outcome: LedgerOutcome) => (outcome.ok ? 'done' : outcome.refusal.code);

test('every entry carries the balances after it, and verify agrees', async () => {
  const { ledger, post } = await fresh();
  await post('ISSUE', 'i', { amount: 1_000n, advanceCap: 200n, document: '浙自然资函〔2026〕1号' });
  await post('ADVANCE', 'a', { amount: 200n });
  await post('RESERVE', 'r1', { amount: 700n });
  await post('COMMIT', 'c1', { reservation: 'r1', amount: 300n });
  await post('RELEASE', 'x1', { reservation: 'r1', amount: 100n });
  await post('RETURN', 'b1', { reservation: 'r1', commit: 1, amount: 50n });
  await post('SETTLE', 's', { amount: 150n });
  const state = await ledger.state('pool');
  expect(state).toMatchObject({
    issued: 1_000n,
    advanced: 50n,
    available: 500n,
    reserved: 300n,
    committed: 250n,
    seq: 7,
  });
  expect((await ledger.entries('pool', 6, 10))[0]?.data.balances).toMatchObject({ available: 500n });
  expect((await ledger.entries('pool', 0, 10)).map(({ key }) => key)).toEqual([
    'i',
    'a',
    'r1/0',
    'r1/1',
    'r1/2',
    'r1/3',
    's',
  ]);
  expect(await ledger.reservation('pool', 'r1')).toMatchObject({ open: 300n, committed: 250n, n: 3 });
  expect(await ledger.verify('pool')).toEqual({ ok: true, stream: 'pool', entries: 7 });
});

test('a refusal says what was asked and what is left, and is not kept', async () => {
  const { post } = await fresh();
  await post('ISSUE', 'i', { amount: 10n });
  const refused = await post('RESERVE', 'r', { amount: 11n });
  expect(refused).toMatchObject({
    refusal: {
      code: 'INSUFFICIENT_QUOTA',
      path: ['input', 'amount'],
      details: { requested: { unit: 'MU', minor: '11' }, available: { unit: 'MU', minor: '10' } },
    },
  });
  await post('ISSUE', 'i2', { amount: 1n });
  expect(code(await post('RESERVE', 'r', { amount: 11n }))).toBe('done');
});

test('a retry of a reservation that succeeded is never refused because the pool is empty now', async () => {
  const { post } = await fresh();
  const other = await process();
  await post('ISSUE', 'i', { amount: 10n });
  const first = await post('RESERVE', 'r', { amount: 6n });
  await other.post('RESERVE', 'q', { amount: 4n });
  for (const retry of [post, other.post, (await process()).post]) {
    expect(await retry('RESERVE', 'r', { amount: 6n, at: new Date() })).toEqual({ ...first, repeated: true });
  }
  expect(code(await post('RESERVE', 'r', { amount: 5n }))).toBe('IDEMPOTENCY_KEY_REUSED');
});

test('a process with a stale head refuses nothing that is possible, and grants nothing that is not', async () => {
  const one = await fresh();
  const two = await process();
  await one.post('ISSUE', 'i', { amount: 10n });
  await two.post('RESERVE', 'a', { amount: 10n });
  // `one` still believes that ten are free.
  expect(code(await one.post('RESERVE', 'b', { amount: 5n }))).toBe('INSUFFICIENT_QUOTA');
  await two.post('RELEASE', 'x', { reservation: 'a' });
  // `one` still believes that none is.
  expect(code(await one.post('RESERVE', 'b', { amount: 5n }))).toBe('done');
});

test('an undo that overtakes its do leaves a tombstone, and the do is refused', async () => {
  const one = await fresh();
  const two = await process();
  await one.post('ISSUE', 'i', { amount: 10n });
  const undone = await one.post('RELEASE', 'undo', { reservation: 'r' });
  expect(undone).toMatchObject({
    ok: true,
    entry: { key: 'r/0', data: { amount: 0n, reservation: { tombstone: true } } },
  });
  expect(code(await two.post('RESERVE', 'do', { reservation: 'r', amount: 5n }))).toBe('RESERVED_AFTER_RELEASE');
  expect(await two.post('RELEASE', 'undo', { reservation: 'r' })).toEqual({ ...undone, repeated: true });
  expect(code(await two.post('COMMIT', 'c', { reservation: 'r' }))).toBe('RESERVATION_CLOSED');
  expect(await one.ledger.state('pool')).toMatchObject({ available: 10n, reserved: 0n });
  expect(await one.ledger.verify('pool')).toMatchObject({ ok: true });
});

test('a do and its undo at the same moment end with nothing reserved', async () => {
  const one = await fresh();
  const two = await process();
  await one.post('ISSUE', 'i', { amount: 1_000n });
  await Promise.all(
    Array.from({ length: 30 }, (_, n) => [
      one.post('RESERVE', `do${n}`, { reservation: `r${n}`, amount: 3n }),
      (n % 2 ? one : two).post('RELEASE', `undo${n}`, { reservation: `r${n}` }),
    ]).flat(),
  );
  expect(await one.ledger.state('pool')).toMatchObject({ available: 1_000n, reserved: 0n });
  expect(await one.ledger.verify('pool')).toMatchObject({ ok: true });
});

test('of two resolutions at once one wins', async () => {
  const one = await fresh();
  const two = await process();
  await one.post('ISSUE', 'i', { amount: 100n });
  for (const other of [one, two]) {
    const id = other === one ? 'near' : 'far';
    await one.post('RESERVE', id, { amount: 10n });
    await other.ledger.reservation('pool', id);
    const outcomes = await Promise.all([
      one.post('COMMIT', `c-${id}`, { reservation: id }),
      other.post('RELEASE', `x-${id}`, { reservation: id }),
    ]);
    expect(outcomes.map(code).sort()).toEqual(['RESERVATION_CLOSED', 'done']);
  }
  expect(await one.ledger.verify('pool')).toMatchObject({ ok: true });
});

test('parts of one reservation resolved at once never pass its amount', async () => {
  const one = await fresh();
  const two = await process();
  await one.post('ISSUE', 'i', { amount: 100n });
  await one.post('RESERVE', 'r', { amount: 10n });
  const outcomes = await Promise.all(
    Array.from({ length: 16 }, (_, n) => (n % 2 ? one : two).post('COMMIT', `c${n}`, { reservation: 'r', amount: 1n })),
  );
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(10);
  expect(await two.ledger.state('pool')).toMatchObject({ reserved: 0n, committed: 10n });
  expect(await two.ledger.verify('pool')).toMatchObject({ ok: true });
});

test('a retry of one part among several is that part, not another one', async () => {
  const one = await fresh();
  await one.post('ISSUE', 'i', { amount: 100n });
  await one.post('RESERVE', 'r', { amount: 10n });
  const first = await one.post('COMMIT', 'c1', { reservation: 'r', amount: 4n });
  await one.post('COMMIT', 'c2', { reservation: 'r', amount: 4n });
  for (const { post } of [one, await process()]) {
    expect(await post('COMMIT', 'c1', { reservation: 'r', amount: 4n })).toEqual({ ...first, repeated: true });
    expect(code(await post('COMMIT', 'c1', { reservation: 'r', amount: 2n }))).toBe('IDEMPOTENCY_KEY_REUSED');
  }
});

test('an extension and an expiry at once: one wins, and what is extended does not expire', async () => {
  const { post } = await fresh();
  await post('ISSUE', 'i', { amount: 10n });
  await post('RESERVE', 'r', { amount: 5n, at: new Date('2026-02-01'), expiresAt: at });
  await post('EXTEND', 'e', { reservation: 'r', expiresAt: new Date('2026-05-01') });
  expect(code(await post('EXPIRE', 'x', { reservation: 'r' }))).toBe('STATE_CONFLICT');
  expect(code(await post('EXPIRE', 'x', { reservation: 'r', at: new Date('2026-05-01') }))).toBe('done');
});

test('a pool is never overdrawn by many at once from two processes', async () => {
  const one = await fresh();
  const two = await process();
  await one.post('ISSUE', 'i', { amount: 100n });
  const outcomes = await Promise.all(
    Array.from({ length: 120 }, (_, n) => (n % 2 ? one : two).post('RESERVE', `r${n}`, { amount: 1n })),
  );
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(100);
  expect(new Set(outcomes.filter(({ ok }) => !ok).map(code))).toEqual(new Set(['INSUFFICIENT_QUOTA']));
  expect(await one.ledger.state('pool')).toMatchObject({ available: 0n, reserved: 100n });
  expect(await one.ledger.verify('pool')).toMatchObject({ ok: true, entries: 101 });
});

test('verify follows more reservations than it remembers, and finds one that does not go on from where it was', async () => {
  const { ledger, journal, post } = await fresh();
  await post('ISSUE', 'i', { amount: 1_000n });
  const ids = Array.from({ length: 12 }, (_, n) => `r${n}`);
  for (const id of ids) await post('RESERVE', id, { amount: 10n });
  for (const id of ids) await post('COMMIT', `c-${id}`, { reservation: id, amount: 4n });
  for (const id of ids) await post('RELEASE', `x-${id}`, { reservation: id, amount: 6n });
  expect(await journal.verify('pool', ledgerCheck(1))).toEqual({ ok: true, stream: 'pool', entries: 37 });
  // Made anew with its chain, so that nothing is wrong but the state of the reservation.
  const entries = [...(await journal.read('pool', 0, 100))];
  const raw = store.db('ledger').collection<{ _id: string }>(`accounts${names}`);
  let prevHash = entries[19]?.hash ?? '';
  for (const entry of entries.slice(20)) {
    const { hash: _hash, ...bare } = { ...entry, prevHash, data: entry.seq === 21 ? lessLeft(entry.data) : entry.data };
    prevHash = entryHash(bare);
    await raw.replaceOne({ _id: entry._id }, { ...bare, hash: prevHash }, { ignoreUndefined: true });
  }
  expect(await journal.verify('pool', ledgerCheck(1))).toMatchObject({
    ok: false,
    entries: 20,
    firstWrong: { seq: 21, reason: 'what is left of r7 does not follow' },
  });
  expect(await ledger.verify('pool')).toMatchObject({ firstWrong: { seq: 21 } });
});

/** An entry that says of its reservation that less is open than there was. */
function lessLeft(data: BsonData): BsonData {
  const { reservation, ...rest } = data as { readonly reservation: { readonly open: bigint } };
  return { ...rest, reservation: { ...reservation, open: reservation.open - 1n } };
}

test('verify finds a tampered entry and names the first', async () => {
  const { ledger, post } = await fresh();
  for (let n = 1; n <= 6; n += 1) await post('ISSUE', `i${n}`, { amount: 10n });
  const raw = store.db('ledger').collection<{ _id: string }>(`accounts${names}`);
  await raw.updateOne({ _id: 'pool/5' }, { $set: { 'data.balances.available': 51n } });
  await raw.updateOne({ _id: 'pool/3' }, { $set: { 'data.amount': 11n } });
  expect(await ledger.verify('pool')).toMatchObject({ ok: false, entries: 2, firstWrong: { seq: 3 } });
});

/** What the ledger should do, written again in the plainest way: a list of open amounts. */
class Model {
  issued = 0n;
  ahead = 0n;
  advanced = 0n;
  cap = 0n;
  available = 0n;
  readonly open = new Map<string, bigint>();
  readonly bound = new Map<string, bigint>();

  can(kind: EntryKind, amount: bigint, id: string): boolean {
    const open = this.open.get(id);
    if (kind === 'ISSUE') {
      this.issued += amount;
      // Taken off one by one: first what was given ahead, then what is owed.
      for (let left = amount; left > 0n && this.ahead + this.advanced > 0n; left -= 1n) {
        if (this.ahead > 0n) this.ahead -= 1n;
        else this.advanced -= 1n;
      }
    } else if (kind === 'PRE_ISSUE') this.ahead += amount;
    else if (kind === 'RECALL' && amount <= this.available && amount <= this.issued) this.issued -= amount;
    else if (kind === 'ADVANCE' && this.advanced + amount <= this.cap) this.advanced += amount;
    else if (kind === 'SETTLE' && amount <= this.advanced && amount <= this.available) this.advanced -= amount;
    else if (kind === 'RESERVE' && amount <= this.available && open === undefined) this.open.set(id, amount);
    else if (kind === 'RELEASE' && open === undefined) this.open.set(id, 0n);
    else if (kind === 'RELEASE' && open !== undefined && open > 0n && amount <= open) this.open.set(id, open - amount);
    else if (kind === 'COMMIT' && open !== undefined && open > 0n && amount <= open) {
      this.open.set(id, open - amount);
      this.bound.set(id, (this.bound.get(id) ?? 0n) + amount);
    } else return false;
    this.available = this.issued + this.ahead + this.advanced - sum(this.open) - sum(this.bound);
    return true;
  }
}
const sum = (amounts: ReadonlyMap<string, bigint>) => [...amounts.values()].reduce((a, b) => a + b, 0n);

test('hundreds of random commands come out as in a model that knows nothing of the ledger', async () => {
  const seed = Number(globalThis.process.env['KUAIJIN_SEED'] ?? Date.now() % 1_000_000);
  console.info(`ledger model: KUAIJIN_SEED=${seed}`);
  const random = seeded(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const one = await fresh();
  const two = await process();
  const model = new Model();
  model.cap = 300n;
  await one.post('ISSUE', 'cap', { amount: 0n, advanceCap: 300n });
  const kinds = [
    'ISSUE',
    'PRE_ISSUE',
    'RECALL',
    'ADVANCE',
    'SETTLE',
    'RESERVE',
    'RESERVE',
    'RESERVE',
    'COMMIT',
    'RELEASE',
  ] as const;
  const done: [kind: EntryKind, key: string, more: Partial<LedgerCommand>, outcome: LedgerOutcome][] = [];
  for (let n = 0; n < 400; n += 1) {
    const kind = pick(kinds);
    const amount = BigInt(1 + Math.floor(random() * 80));
    const id = `r${Math.floor(random() * 120)}`;
    const isAbout = kind === 'RESERVE' || kind === 'COMMIT' || kind === 'RELEASE';
    const more = { amount, ...(isAbout ? { reservation: id } : {}) };
    const outcome = await pick([one, two]).post(kind, `k${n}`, more);
    expect([n, kind, id, amount, outcome.ok]).toEqual([n, kind, id, amount, model.can(kind, amount, id)]);
    if (outcome.ok) done.push([kind, `k${n}`, more, outcome]);
    if (done.length > 0 && n % 10 === 0) {
      const [again, key, same, answer] = pick(done);
      expect(await pick([one, two]).post(again, key, same)).toEqual({ ...answer, repeated: true });
    }
  }
  expect(await one.ledger.state('pool')).toMatchObject({
    issued: model.issued,
    preIssued: model.ahead,
    advanced: model.advanced,
    available: model.available,
    reserved: sum(model.open),
    committed: sum(model.bound),
  });
  expect(await two.ledger.verify('pool')).toMatchObject({ ok: true, entries: done.length + 1 });
}, 120_000);
