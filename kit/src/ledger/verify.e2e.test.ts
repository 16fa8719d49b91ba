import { Journal } from '../journal/journal';
import { type TestStore, testStore, until } from '../mongo/testing';
import { Ledger } from './ledger';
import type { LedgerDefinition } from './types';

const definition: LedgerDefinition = {
  name: 'test',
  unit: 'MU',
  kinds: ['ISSUE', 'RESERVE', 'RELEASE'],
  insufficient: 'INSUFFICIENT_QUOTA',
};
const act = { actorId: 'officer-1', post: 'LAND_MANAGER' } as const;
const at = new Date('2026-03-02T01:00:00Z');
const ACCOUNTS = ['pool-0', 'pool-1', 'pool-2', 'pool-3'];

let store: TestStore;
beforeAll(async () => {
  store = await testStore();
});
afterAll(() => store.close());

test('every ledger is walked while writers of two processes write, and the first entry that was changed is named', async () => {
  const open = () => Journal.open(store.db('walked'), 'ledger', { features: store.mongo.features });
  const journals = [await open(), await open()];
  const ledgers = journals.map((journal) => new Ledger(journal, definition));
  const [first = new Ledger(await open(), definition)] = ledgers;
  for (const account of ACCOUNTS) {
    await first.post(account, { kind: 'ISSUE', key: 'i', amount: 10n ** 9n, act, at });
  }
  let isOver = false;
  const write = async (ledger: Ledger, writer: string) => {
    for (let n = 0; !isOver; n += 1) {
      const account = ACCOUNTS[n % ACCOUNTS.length] ?? '';
      const key = `${writer}-${n}`;
      await ledger.post(account, { kind: 'RESERVE', key, amount: 3n, act, at });
      await ledger.post(account, { kind: 'RELEASE', key: `x-${key}`, reservation: key, amount: 1n, act, at });
    }
  };
  const writers = ledgers.flatMap((ledger, i) => ['a', 'b', 'c'].map((name) => write(ledger, `${name}${i}`)));
  const walkAll = async () => {
    const found = new Map<string, unknown>();
    for await (const account of (journals[0] as Journal).streams()) found.set(account, await first.verify(account));
    return found;
  };
  const right = (account: string) => ({ ok: true, stream: account, entries: expect.any(Number) });
  try {
    for (let round = 0; round < 3; round += 1) {
      const heads = await Promise.all(ACCOUNTS.map((account) => first.state(account)));
      const found = await walkAll();
      expect([...found.keys()].sort()).toEqual(ACCOUNTS);
      for (const { account, seq } of heads) {
        expect(found.get(account)).toEqual(right(account));
        expect((found.get(account) as { entries: number }).entries).toBeGreaterThanOrEqual(seq);
      }
    }
    await until(async () => (await first.state('pool-2')).seq > 60);
    const raw = store.db('walked').collection<{ _id: string }>('ledger');
    await raw.updateOne({ _id: 'pool-2/41' }, { $set: { 'data.balances.available': 41n } });
    await raw.updateOne({ _id: 'pool-2/23' }, { $set: { 'data.amount': 5n } });
    const found = await walkAll();
    const reason = 'its content is not what was written';
    expect(found.get('pool-2')).toEqual({ ok: false, stream: 'pool-2', entries: 22, firstWrong: { seq: 23, reason } });
    for (const account of ['pool-0', 'pool-1', 'pool-3']) expect(found.get(account)).toEqual(right(account));
  } finally {
    isOver = true;
    await Promise.all(writers);
    await Promise.all(journals.map((journal) => journal.close()));
  }
}, 60_000);
