import { pairOfSeed, publicHalf, publicKeys } from '../../identity/keys';
import { entryHash } from '../../journal/content';
import { Journal } from '../../journal/journal';
import type { Entry } from '../../journal/types';
import { logger } from '../../logging/logging';
import { type TestStore, testStore } from '../../mongo/testing';
import { Ledger } from '../ledger';
import { checkLedger, headsOfDay } from './check';
import { HeadPublisher } from './head-publisher';
import { PublishedHeads } from './published-heads';

const act = { actorId: 'officer-1', post: 'LAND_MANAGER' } as const;
const at = new Date('2026-03-02T01:00:00Z');
const key = pairOfSeed('heads of tests');
const ACCOUNTS = ['pool-a', 'pool-b', 'pool-c', 'pool-d', 'pool-e'];

let store: TestStore;
let journal: Journal;
let ledger: Ledger;
let published: PublishedHeads;
beforeAll(async () => {
  store = await testStore();
  const { features } = store.mongo;
  journal = await Journal.open(store.db('heads'), 'ledger', { features });
  published = await PublishedHeads.open(store.db('heads'), features);
  ledger = new Ledger(journal, { name: 'land', unit: 'MU', kinds: ['ISSUE'], insufficient: 'INSUFFICIENT_QUOTA' });
});
afterAll(async () => {
  await published.close();
  await journal.close();
  await store.close();
});

const publisher = () =>
  new HeadPublisher({
    ...{ ledger: 'land', journal, published, key, pageSize: 2 },
    log: logger('heads', { level: 'fatal' }),
  });
const issue = async (round: number) => {
  for (const account of ACCOUNTS) await ledger.post(account, { kind: 'ISSUE', key: `i${round}`, amount: 5n, act, at });
};
const pagesOf = async (day: string) => (await published.pages('land', day, 0, 50)).map(({ signed }) => signed);
const headsOf = async (day: string, by = key) =>
  headsOfDay({ ledger: 'land', day }, await pagesOf(day), publicKeys(publicHalf(by)));
async function* entries(change: (entry: Entry) => Entry | undefined = (entry) => entry): AsyncGenerator<Entry> {
  for (const account of ACCOUNTS) {
    for (const entry of await journal.read(account, 0, 100)) {
      const changed = change(entry);
      if (changed !== undefined) yield changed;
    }
  }
}
/** An entry with another amount, hashed anew. */
const forged = (entry: Entry, prevHash = entry.prevHash): Entry => {
  const { hash: _hash, ...bare } = { ...entry, prevHash, data: { ...(entry.data as object), amount: 6n } };
  return { ...bare, hash: entryHash(bare) };
};

test('every account has its head published once a day, however many processes publish and whichever ends', async () => {
  await issue(1);
  await issue(2);
  await Promise.all([publisher(), publisher()].map((one) => one.publish('2026-03-02')));
  // What one gave up to the other, another call completes.
  await publisher().publish('2026-03-02');
  expect(await pagesOf('2026-03-02')).toHaveLength(3);
  expect(await publisher().publish('2026-03-02')).toBe(0);
  const heads = await headsOf('2026-03-02');
  expect(heads.map(({ account, seq }) => `${account} ${seq}`)).toEqual(ACCOUNTS.map((account) => `${account} 2`));
  await issue(3);
  await issue(4);
  expect(await publisher().publish('2026-03-03')).toBe(3);
  const both = [...heads, ...(await headsOf('2026-03-03'))];
  expect(await checkLedger(entries(), both)).toEqual({ entries: 20, heads: 10, findings: [] });
});

test('pages that are left out, of another day, or signed by somebody else are no publication', async () => {
  const signed = await pagesOf('2026-03-02');
  const keys = publicKeys(publicHalf(key));
  await expect(headsOf('2026-03-02', pairOfSeed('another'))).rejects.toThrow();
  await expect(headsOfDay({ ledger: 'land', day: '2026-03-02' }, signed.slice(0, 2), keys)).rejects.toThrow('missing');
  await expect(headsOfDay({ ledger: 'land', day: '2026-03-02' }, signed.slice(1), keys)).rejects.toThrow('page 1');
  await expect(headsOfDay({ ledger: 'land', day: '2026-03-01' }, signed, keys)).rejects.toThrow('2026-03-02');
});

test('an entry that was changed is named, also where all hashes after it were made anew; so is one taken away', async () => {
  const heads = [...(await headsOf('2026-03-02')), ...(await headsOf('2026-03-03'))];
  const findings = async (change: Parameters<typeof entries>[0]) =>
    (await checkLedger(entries(change), heads)).findings;
  const isAt = ({ stream, seq }: Entry, ...seqs: number[]) => stream === 'pool-c' && seqs.includes(seq);
  const changed = (entry: Entry) => ({ ...entry, data: { ...(entry.data as object), amount: 6n } });
  expect(await findings((entry) => (isAt(entry, 3) ? changed(entry) : entry))).toEqual([
    { account: 'pool-c', seq: 3, reason: 'its content is not what was written' },
  ]);
  let last = '';
  const rewritten = (entry: Entry) => {
    if (!isAt(entry, 3, 4)) return entry;
    const anew = forged(entry, entry.seq === 3 ? entry.prevHash : last);
    last = anew.hash;
    return anew;
  };
  expect(await findings(rewritten)).toEqual([
    { account: 'pool-c', seq: 4, reason: 'it or one after entry 2 is not what was published on 2026-03-03' },
  ]);
  expect(await findings((entry) => (isAt(entry, 4) ? undefined : entry))).toEqual([
    { account: 'pool-c', seq: 4, reason: 'it was published on 2026-03-03 and is missing' },
  ]);
});
