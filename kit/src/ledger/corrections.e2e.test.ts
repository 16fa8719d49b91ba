import { Journal } from '../journal/journal';
import { type TestStore, testStore } from '../mongo/testing';
import { Ledger } from './ledger';
import { type AccountState, type EntryKind, entryKinds, type LedgerCommand, type LedgerOutcome } from './types';

const first = { actorId: 'officer-1', post: 'FUND_MANAGER' } as const;
const second = { actorId: 'officer-2', post: 'FUND_MANAGER' } as const;
const hour = (n: number) => new Date(Date.parse('2026-03-02T01:00:00Z') + n * 3_600_000);

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

async function open() {
  const journal = await Journal.open(store.db('corrections'), `accounts${names}`, { features: store.mongo.features });
  journals.push(journal);
  const kinds = Object.keys(entryKinds) as EntryKind[];
  const ledger = new Ledger(journal, { name: 'test', unit: 'YUAN', kinds, insufficient: 'INSUFFICIENT_FUNDS' });
  let n = 0;
  const post = (kind: EntryKind, more: Partial<LedgerCommand> = {}) => {
    n += 1;
    return ledger.post('batch', { kind, key: `${kind}-${n}`, act: second, at: hour(n), ...more });
  };
  /** Reverses what was posted. */
  const correct = (of: LedgerOutcome, more: Partial<LedgerCommand> = {}) => {
    if (!of.ok) throw new Error(`nothing to correct: ${of.refusal.code}`);
    const { seq, hash } = of.entry;
    return post('CORRECT', { corrects: { seq, hash }, ...more });
  };
  return { ledger, post, correct };
}
async function fresh() {
  names += 1;
  return open();
}
const code = (outcome: LedgerOutcome) => (outcome.ok ? 'done' : outcome.refusal.code);
/** What stands, without the place of the last entry. */
const standing = ({ seq: _seq, asOf: _asOf, ...rest }: AccountState) => rest;

test('a correction leaves an account as if its entry had never been, with every advance as old as it was', async () => {
  const { ledger, post, correct } = await fresh();
  await post('ISSUE', { amount: 1_000n, advanceCap: 500n });
  await post('PRE_ISSUE', { amount: 70n });
  await post('ADVANCE', { amount: 40n, document: 'A' });
  await post('ADVANCE', { amount: 30n, document: 'B' });
  await post('RESERVE', { amount: 200n, reservation: 'r' });
  await post('COMMIT', { reservation: 'r', amount: 100n });
  await post('PAY', { reservation: 'r', amount: 50n });
  const rows: [EntryKind, Partial<LedgerCommand>][] = [
    ['ISSUE', { amount: 130n }],
    ['ISSUE', { amount: 20n, advanceCap: 900n }],
    ['PRE_ISSUE', { amount: 5n }],
    ['ADVANCE', { amount: 7n, document: 'A' }],
    ['ADVANCE', { amount: 7n, document: 'C' }],
    ['SETTLE', { amount: 45n }],
    ['RECALL', { amount: 11n }],
    ['PAY', { reservation: 'r', amount: 50n }],
    ['SPEND', { reservation: 'r', amount: 50n }],
    ['PAY', { amount: 10n }],
  ];
  for (const [kind, more] of rows) {
    const before = { ...standing(await ledger.state('batch')), reservation: await ledger.reservation('batch', 'r') };
    const posted = await post(kind, more);
    expect([kind, code(posted), code(await correct(posted))]).toEqual([kind, 'done', 'done']);
    const after = { ...standing(await ledger.state('batch')), reservation: await ledger.reservation('batch', 'r') };
    const n = { n: expect.any(Number) };
    expect([kind, after]).toEqual([kind, { ...before, reservation: { ...before.reservation, ...n } }]);
  }
  expect(await ledger.verify('batch')).toMatchObject({ ok: true, entries: 7 + 2 * rows.length });
});

test('an entry is corrected once, by one of two processes, and a retry of that is the same correction', async () => {
  const one = await fresh();
  const two = await open();
  await one.post('ISSUE', { amount: 100n });
  await one.post('RESERVE', { amount: 50n, reservation: 'r' });
  await one.post('COMMIT', { reservation: 'r' });
  for (const of of [
    await one.post('RECALL', { amount: 10n }),
    await one.post('PAY', { reservation: 'r', amount: 9n }),
  ]) {
    const both = await Promise.all([one.correct(of), two.correct(of, { key: `other-${of.ok && of.entry.seq}` })]);
    expect(both.map(code).sort()).toEqual(['ENTRY_CORRECTED', 'done']);
    const [done] = both.filter(({ ok }) => ok);
    if (!done?.ok) throw new Error('nobody corrected it');
    const { command, corrects } = done.entry.data;
    const again = { key: command, corrects: { seq: corrects?.seq ?? 0, hash: corrects?.hash ?? '' } };
    expect(await two.post('CORRECT', again)).toEqual({ ...done, repeated: true });
    expect(code(await two.correct(of))).toBe('ENTRY_CORRECTED');
    expect(code(await one.correct(done))).toBe('ENTRY_NOT_CORRECTABLE');
  }
  expect(await two.ledger.state('batch')).toMatchObject({ issued: 100n, available: 50n, committed: 50n, paid: 0n });
  expect(await two.ledger.verify('batch')).toMatchObject({ ok: true });
});

test('what follows from an entry and no longer stands keeps it from being corrected', async () => {
  const { ledger, post, correct } = await fresh();
  const issue = await post('ISSUE', { amount: 100n, advanceCap: 50n });
  const advance = await post('ADVANCE', { amount: 40n, document: 'A' });
  const ahead = await post('PRE_ISSUE', { amount: 30n });
  const reserve = await post('RESERVE', { amount: 60n, reservation: 'r' });
  await post('COMMIT', { reservation: 'r' });
  const pay = await post('PAY', { reservation: 'r', amount: 20n });
  await post('SPEND', { reservation: 'r', amount: 15n });
  const plan = await post('ISSUE', { amount: 50n });
  const refused = async (of: LedgerOutcome, more: Partial<LedgerCommand> = {}) => code(await correct(of, more));
  expect(await refused(reserve)).toBe('ENTRY_NOT_CORRECTABLE');
  expect(await refused(pay)).toBe('ENTRY_NOT_CORRECTABLE');
  expect(await refused(ahead)).toBe('ENTRY_NOT_CORRECTABLE');
  expect(await refused(advance)).toBe('ENTRY_NOT_CORRECTABLE');
  expect(await refused(issue, { corrects: { seq: 1, hash: 'of something else' } })).toBe('NOT_FOUND');
  expect(await refused(issue, { corrects: { seq: 99, hash: '' } })).toBe('NOT_FOUND');
  await post('ISSUE', { amount: 1n, advanceCap: 20n });
  expect(await refused(plan)).toBe('ENTRY_NOT_CORRECTABLE');
  await post('RESERVE', { amount: 100n, reservation: 'all' });
  const last = await post('ISSUE', { amount: 50n });
  await post('RESERVE', { amount: (await ledger.state('batch')).available, reservation: 'rest' });
  expect(await refused(last)).toBe('INSUFFICIENT_FUNDS');
  expect(await ledger.verify('batch')).toMatchObject({ ok: true });
});

test('of a confirmation, a withdrawal and a refusal at once, from two processes, one holds', async () => {
  const one = await fresh();
  const two = await open();
  await one.post('ISSUE', { amount: 1_000n });
  const proposed = { kind: 'RECALL', amount: 10n } as const;
  for (let n = 0; n < 10; n += 1) {
    const proposal = `p${n}`;
    await one.post('PROPOSE', { proposal, proposed, expiresAt: hour(1_000), act: first });
    const outcomes = await Promise.all([
      one.ledger.confirm('batch', proposal, { key: `c${n}`, act: second, at: hour(500) }),
      two.post('WITHDRAW', { proposal, act: first }),
      two.ledger.confirm('batch', proposal, { key: `d${n}`, act: second, at: hour(500) }),
    ]);
    expect(outcomes.map(code).sort()).toEqual(['PROPOSAL_CLOSED', 'PROPOSAL_CLOSED', 'done']);
  }
  const { issued, proposals } = await two.ledger.state('batch');
  const carriedOut = (await two.ledger.entries('batch', 0, 100)).filter(({ data }) => data.kind === 'RECALL');
  expect([issued, proposals]).toEqual([1_000n - 10n * BigInt(carriedOut.length), []]);
  expect(await one.ledger.verify('batch')).toMatchObject({ ok: true, entries: 21 });
});

test('a confirmation is repeated by its key, also when the time of the proposal is up', async () => {
  const { ledger, post } = await fresh();
  await post('ISSUE', { amount: 100n });
  await post('RESERVE', { amount: 50n, reservation: 'r' });
  await post('COMMIT', { reservation: 'r' });
  const proposed = { kind: 'PAY', amount: 10n, reservation: 'r', document: '1号' } as const;
  const made = await post('PROPOSE', { key: 'same', proposal: 'p', proposed, expiresAt: hour(20), act: first });
  const again = await post('PROPOSE', { key: 'same', proposal: 'p', proposed, expiresAt: hour(90), act: first });
  expect(again).toEqual({ ...made, repeated: true });
  const other = { ...proposed, amount: 11n };
  expect(
    code(await post('PROPOSE', { key: 'same', proposal: 'p', proposed: other, expiresAt: hour(20), act: first })),
  ).toBe('IDEMPOTENCY_KEY_REUSED');
  const confirm = (at: Date) => ledger.confirm('batch', 'p', { key: 'c', act: second, at });
  const done = await confirm(hour(10));
  expect(done).toMatchObject({
    entry: { data: { kind: 'PAY', document: '1号', proposedBy: first } },
    state: { paid: 10n },
  });
  expect(await confirm(hour(30))).toEqual({ ...done, repeated: true });
  expect(code(await ledger.confirm('batch', 'none', { key: 'c', act: second, at: hour(1) }))).toBe('NOT_FOUND');
  expect(await ledger.verify('batch')).toMatchObject({ ok: true, entries: 5 });
});
