import { refuse } from '../errors/errors';
import { type TestStore, testStore, until } from '../mongo/testing';
import { contentHashOf } from './content';
import { Journal } from './journal';
import type { Draft, Entry, Head } from './types';

const at = new Date('2026-03-02T01:00:00Z');
const note = (key: string, text = key): Draft => ({ key, type: 'noted', v: 1, data: { text, amount: 5n }, at });
const seqs = (entries: readonly Entry[]) => entries.map(({ seq }) => seq);
const oneTo = (n: number) => Array.from({ length: n }, (_, i) => i + 1);

let store: TestStore;
let names = 0;
const journals: Journal[] = [];
const open = async (name: string, options = {}) => {
  const journal = await Journal.open(store.db('journal'), name, options);
  journals.push(journal);
  return journal;
};
const fresh = () => {
  names += 1;
  return open(`log${names}`);
};

beforeAll(async () => {
  store = await testStore();
});
afterAll(async () => {
  await Promise.all(journals.map((journal) => journal.close()));
  await store.close();
});

test('appended entries are read back as they were answered', async () => {
  const journal = await fresh();
  const draft: Draft = {
    ...note('a'),
    act: { actorId: 'officer-1', post: 'HANDLER' },
    also: [{ type: 'seen', v: 2, data: null }],
  };
  const { entries, repeated } = await journal.append('case-1', [draft, note('b')]);
  expect(repeated).toBe(false);
  expect(seqs(entries)).toEqual([1, 2]);
  expect(await journal.read('case-1', 0, 10)).toEqual(entries);
  expect(await journal.find('case-1', 'a')).toEqual(entries[0]);
  expect(await journal.find('case-1', 'c')).toBeUndefined();
  expect(await journal.head('case-1')).toBe(2);
  expect(await journal.head('case-2')).toBe(0);
});

test('a retry is answered with the stored entry, whatever came in between, and with another content it is refused', async () => {
  const journal = await fresh();
  const [first] = (await journal.append('s', [note('a')])).entries;
  await journal.append('s', [note('b'), note('c')]);
  const again = await journal.append('s', [{ ...note('a'), at: new Date() }]);
  expect(again).toEqual({ entries: [first], repeated: true });
  await expect(journal.append('s', [note('a', 'other')])).rejects.toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
  expect(await journal.head('s')).toBe(3);
});

test('appending all again completes what a crash cut off, in order', async () => {
  const journal = await fresh();
  await journal.append('s', [note('a'), note('b')]);
  const { entries, repeated } = await journal.append(
    's',
    ['a', 'b', 'c', 'd'].map((key) => note(key)),
  );
  expect(repeated).toBe(false);
  expect(entries.map(({ key, seq }) => `${seq}${key}`)).toEqual(['1a', '2b', '3c', '4d']);
});

test('an expected version that does not hold is a conflict, except for a retry', async () => {
  const journal = await fresh();
  await journal.append('s', [note('a')], 0);
  await expect(journal.append('s', [note('b')], 0)).rejects.toMatchObject({ code: 'VERSION_CONFLICT' });
  await journal.append('s', [note('b')], 1);
  expect((await journal.append('s', [note('a')], 0)).repeated).toBe(true);
});

test('two journals on one stream never fork it and never leave a gap', async () => {
  const one = await fresh();
  const two = await open(`log${names}`);
  const write = (journal: Journal, who: string) =>
    Promise.all(oneTo(150).map((n) => journal.append('hot', [note(`${who}${n}`)])));
  const answers = (await Promise.all([write(one, 'one'), write(two, 'two')])).flat().flatMap(({ entries }) => entries);
  expect(seqs(answers).sort((a, b) => a - b)).toEqual(oneTo(300));
  const stored = await two.read('hot', 0, 1_000);
  expect(seqs(stored)).toEqual(oneTo(300));
  const byKey = new Map(stored.map((entry) => [entry.key, entry]));
  for (const answer of answers) expect(byKey.get(answer.key)).toEqual(answer);
  expect(await one.verify('hot')).toEqual({ ok: true, stream: 'hot', entries: 300 });
});

test('who writes a stream without pause keeps nobody else from writing it', async () => {
  const busy = await fresh();
  const other = await open(`log${names}`);
  let isOver = false;
  const writer = async (who: number) => {
    for (let n = 0; !isOver; n += 1) await busy.append('hot', [note(`busy${who}-${n}`)]);
  };
  const writers = oneTo(8).map(writer);
  try {
    // Kept out, the first of them would give up as if the store were away.
    for (const n of oneTo(40)) await other.append('hot', [note(`other${n}`)]);
  } finally {
    isOver = true;
    await Promise.all(writers);
  }
  const stored = await other.read('hot', 0, 100_000);
  expect(seqs(stored)).toEqual(oneTo(stored.length));
  expect(stored.filter(({ key }) => key.startsWith('other'))).toHaveLength(40);
});

test('the same key from two processes at once is stored once and answered alike', async () => {
  const one = await fresh();
  const two = await open(`log${names}`);
  const keys = oneTo(40).map(String);
  const [mine, yours] = await Promise.all(
    [one, two].map((journal) => Promise.all(keys.map((key) => journal.append('s', [note(key)])))),
  );
  expect(await one.head('s')).toBe(40);
  expect(mine?.map(({ entries }) => entries)).toEqual(yours?.map(({ entries }) => entries));
  expect([...(mine ?? []), ...(yours ?? [])].filter(({ repeated }) => repeated)).toHaveLength(40);
});

test('one insert carries several streams, and a loss in one does not touch the others', async () => {
  const one = await fresh();
  const two = await open(`log${names}`);
  const streams = oneTo(12).map((n) => `s${n}`);
  await Promise.all(streams.map((stream) => one.append(stream, [note('first')])));
  await Promise.all(streams.filter((_, i) => i % 3 === 0).map((stream) => two.append(stream, [note('second')])));
  await Promise.all(streams.flatMap((stream) => ['x', 'y', 'z'].map((key) => one.append(stream, [note(key)]))));
  for (const [i, stream] of streams.entries()) {
    expect(await one.verify(stream)).toEqual({ ok: true, stream, entries: i % 3 === 0 ? 5 : 4 });
  }
});

test('a refusal is given only at the true head', async () => {
  const one = await fresh();
  const two = await open(`log${names}`);
  const limit = (most: number) => (head: Head) =>
    head.seq < most ? note(`n${head.seq}`) : refuse('INSUFFICIENT_QUOTA', []);
  // Both know the head; then one closes the stream behind the other's back, the other opens it again behind the first
  // one's.
  await one.append('s', [note('a')]);
  await two.append('s', [note('b')]);
  const isOpen = (head: Head) => (head.entry?.key === 'open' ? note('wanted') : refuse('STATE_CONFLICT', ['input']));
  await one.append('s', [note('shut')]);
  await two.append('s', [note('open')]);
  const decided = await one.decide('s', 'wanted', isOpen, contentHashOf('wanted', null, undefined));
  expect(decided).toMatchObject({ ok: true, entry: { seq: 5 } });
  expect(await one.decide('s', 'full', limit(5), 'hash')).toMatchObject({
    ok: false,
    refusal: { code: 'INSUFFICIENT_QUOTA' },
  });
});

test('a retry of what succeeded is never refused, though another process made the room go', async () => {
  const one = await fresh();
  const two = await open(`log${names}`);
  const hash = contentHashOf('k', null, undefined);
  const once = (head: Head) => (head.seq === 0 ? { ...note('k') } : refuse('INSUFFICIENT_QUOTA', []));
  const first = await one.decide('s', 'k', once, hash);
  expect(await two.decide('s', 'k', once, hash)).toEqual({ ...first, repeated: true });
  expect(await two.decide('s', 'other', once, 'h')).toMatchObject({ ok: false });
});

test('an exact append is stored in its place, or answered with what is stored there', async () => {
  const one = await fresh();
  const two = await open(`log${names}`);
  const stored = await one.appendAt('case', 0, [note('a'), note('b')]);
  expect(seqs(stored)).toEqual([1, 2]);
  // A workflow that fell back behind its journal gets what it did before, under another key or the same.
  expect(await two.appendAt('case', 0, [note('z')])).toEqual(stored);
  expect(await two.appendAt('case', 0, [note('x'), note('y'), note('z')])).toEqual(stored);
  expect(await one.head('case')).toBe(2);
  expect(await two.appendAt('case', 0, [note('a'), note('b')])).toEqual(stored);
  expect(await two.appendAt('case', 1, [])).toEqual(stored.slice(1));
  // A retry of something long applied.
  expect(await two.appendAt('case', 2, [note('a')])).toEqual(stored.slice(0, 1));
  expect(await two.appendAt('case', 2, [])).toEqual([]);
  const [third] = await two.appendAt('case', 2, [note('c')]);
  expect(await one.appendAt('case', 2, [note('d')])).toEqual([third]);
  expect(await one.head('case')).toBe(3);
  await expect(one.appendAt('case', 3, [note('a', 'other')])).rejects.toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
});

test('a draft that cannot be stored fails alone', async () => {
  const journal = await fresh();
  const bad = (key: string, data: Draft['data']): Draft => ({ ...note(key), data });
  const drafts = [
    note('a'),
    bad('huge', 'x'.repeat(17_000_000)),
    bad('field', { 'nul\u0000': 1 }),
    bad('number', 2n ** 63n),
    note('b'),
  ];
  const outcomes = await Promise.allSettled(drafts.map((draft) => journal.append('s', [draft])));
  const states = outcomes.map(({ status }) => status);
  expect(states).toEqual(['fulfilled', 'rejected', 'rejected', 'rejected', 'fulfilled']);
  expect(await journal.verify('s')).toMatchObject({ ok: true, entries: 2 });
});

test('text that is no Unicode does not break the chain', async () => {
  const journal = await fresh();
  await journal.append('s', [note('half \ud83d'), note('b')]);
  expect(await journal.verify('s')).toMatchObject({ ok: true, entries: 2 });
});

test('a cold head is found from an old hint, and without one', async () => {
  const journal = await fresh();
  await journal.append(
    's',
    oneTo(700).map((n) => note(`k${n}`)),
  );
  const hints = store.db('journal').collection<{ _id: string; head: number }>(`log${names}_streams`);
  for (const head of [0, 1, 640, 700, 5_000]) {
    await hints.updateOne({ _id: 's' }, { $set: { head } }, { upsert: true });
    const cold = await open(`log${names}`);
    expect(await cold.head('s')).toBe(700);
    expect((await cold.append('s', [note('k700')])).repeated).toBe(true);
  }
});

test('every stream is on the list of streams', async () => {
  const journal = await fresh();
  const streams = oneTo(30).map((n) => `s${n}`);
  await Promise.all(streams.map((stream) => journal.append(stream, [note('a')])));
  const listed: string[] = [];
  for await (const stream of journal.streams()) listed.push(stream);
  expect(listed.sort()).toEqual(streams.sort());
});

test('a tail yields every entry once and in order, local and foreign ones, to each follower', async () => {
  const one = await fresh();
  const two = await open(`log${names}`);
  await one.append(
    's',
    oneTo(20).map((n) => note(`early${n}`)),
  );
  const stop = new AbortController();
  const follow = async (journal: Journal, after: number, seen: number[]) => {
    for await (const page of journal.tail('s', after, stop.signal)) seen.push(...seqs(page));
  };
  const all: number[] = [];
  const late: number[] = [];
  const following = [follow(one, 0, all), follow(one, 15, late)];
  await Promise.all(oneTo(60).map((n) => (n % 2 ? one : two).append('s', [note(`k${n}`)])));
  await until(() => all.length >= 80 && late.length >= 65);
  stop.abort();
  await Promise.all(following);
  expect(all).toEqual(oneTo(80));
  expect(late).toEqual(oneTo(80).slice(15));
});

test('verify names the first entry that was tampered with or taken away', async () => {
  const journal = await fresh();
  await journal.append(
    's',
    oneTo(9).map((n) => note(`k${n}`)),
  );
  const raw = store.db('journal').collection<{ _id: string }>(`log${names}`);
  await raw.updateOne({ _id: 's/7' }, { $set: { 'data.amount': 6n } });
  await raw.updateOne({ _id: 's/4' }, { $set: { at: new Date() } });
  expect(await journal.verify('s')).toMatchObject({ ok: false, entries: 3, firstWrong: { seq: 4 } });
  await raw.deleteOne({ _id: 's/2' });
  expect(await journal.verify('s')).toMatchObject({
    ok: false,
    entries: 1,
    firstWrong: { seq: 2, reason: 'it is missing' },
  });
});

test('old shapes are read through upcasters and verified as they were written', async () => {
  const old = await fresh();
  await old.append('s', [note('a')]);
  const upcasters = {
    noted: {
      1: (data: unknown) => ({ words: (data as { text: string }).text }),
      2: (data: unknown) => ({ ...(data as object), isOld: true }),
    },
  };
  const journal = await open(`log${names}`, { upcasters });
  expect(await journal.find('s', 'a')).toMatchObject({ v: 3, data: { words: 'a', isOld: true } });
  expect(await journal.verify('s')).toMatchObject({ ok: true });
});

test('no answer is given before the entry is stored', async () => {
  const journal = await fresh();
  const raw = store.db('journal').collection<{ _id: string }>(`log${names}`);
  await Promise.all(
    oneTo(100).map(async (n) => {
      const { entries } = await journal.append(`s${n % 3}`, [note(`k${n}`)]);
      expect(await raw.findOne({ _id: entries[0]?._id ?? '' })).not.toBeNull();
    }),
  );
});
