import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { connectMongo } from '../mongo/connect';
import { seeded, type TestStore, testStore, until } from '../mongo/testing';
import { brittleWay } from '../mongo/testing-way';
import { Journal } from './journal';
import type { Entry } from './types';

let store: TestStore;
beforeAll(async () => {
  store = await testStore();
});
afterAll(async () => store.close());

async function all(journal: Journal, stream: string): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (;;) {
    const page = await journal.read(stream, entries.length, 500);
    entries.push(...page);
    if (page.length < 500) return entries;
  }
}

/** Starts a writing process, and kills it once it has had so many answers. Returns the answers. */
async function writeUntilKilled(database: string, name: string, answersMin: number): Promise<string[]> {
  const args = [join(__dirname, '../mongo/testing-child.cjs'), join(__dirname, 'faults.child.ts'), database, name];
  const child: ChildProcess = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const answers: string[] = [];
  if (child.stdout === null) throw new Error('no output');
  for await (const line of createInterface({ input: child.stdout })) {
    answers.push(line);
    if (answers.length === answersMin) child.kill('SIGKILL');
  }
  return answers;
}

test('a process killed in the middle of writing loses no answer, leaves no gap and nothing twice', async () => {
  const database = store.db('killed').databaseName;
  const killed = [['one'], ['two', 'three']];
  const answers: string[] = [];
  const journal = await Journal.open(store.db('killed'), 'killed', { features: store.mongo.features });
  // Nothing in this process writes, so that what is followed was found by polling.
  const stop = new AbortController();
  const followed: Entry[] = [];
  const following = (async () => {
    for await (const page of journal.tail('s0', 0, stop.signal)) followed.push(...page);
  })();
  for (const names of killed) {
    answers.push(...(await Promise.all(names.map((name) => writeUntilKilled(database, name, 150)))).flat());
  }
  const stored = (await Promise.all(['s0', 's1', 's2'].map((stream) => all(journal, stream)))).flat();
  const byId = new Map(stored.map((entry) => [entry._id, entry.key]));
  expect(answers.length).toBeGreaterThanOrEqual(450);
  for (const [id, key] of answers.map((line) => line.split(' '))) expect(byId.get(id ?? '')).toBe(key);
  expect(new Set(stored.map(({ key }) => key)).size).toBe(stored.length);
  for (const stream of ['s0', 's1', 's2']) expect(await journal.verify(stream)).toMatchObject({ ok: true });
  const head = await journal.head('s0');
  await until(() => followed.length >= head);
  expect(followed).toEqual(await all(journal, 's0'));
  stop.abort();
  await following;
  // Whoever comes next goes on where the dead ones ended.
  const next = await journal.append('s0', [{ key: 'next', type: 'noted', v: 1, data: null, at: new Date() }]);
  expect(next.entries).toMatchObject([{ seq: head + 1 }]);
}, 120_000);

test('answers that get lost on the way lose nothing and double nothing', async () => {
  const seed = Number(process.env['KUAIJIN_SEED'] ?? Date.now() % 1_000_000);
  console.info(`journal faults: KUAIJIN_SEED=${seed}`);
  const random = seeded(seed);
  const way = await brittleWay(new URL(process.env['MONGODB_URI'] ?? ''));
  const mongo = await connectMongo(way.uri, { appName: 'brittle' });
  const journal = await Journal.open(mongo.db(store.db('brittle').databaseName), 'log', { patienceMs: 20_000 });
  let isDone = false;
  const breaking = (async () => {
    while (!isDone) {
      await new Promise((resolve) => setTimeout(resolve, 50 + random() * 250));
      way.breakAll();
    }
  })();
  const write = async (writer: number) => {
    const seqs: number[] = [];
    for (let n = 0; n < 12; n += 1) {
      const draft = { key: `${writer}-${n}`, type: 'noted', v: 1, data: { n }, at: new Date() };
      const { entries } = await journal.append(`s${writer % 2}`, [draft]);
      seqs.push(...entries.map(({ seq }) => seq));
    }
    return seqs;
  };
  const seqs = await Promise.all(Array.from({ length: 10 }, (_, writer) => write(writer))).finally(() => {
    isDone = true;
  });
  await breaking;
  const direct = await Journal.open(store.db('brittle'), 'log', { features: store.mongo.features });
  for (const stream of ['s0', 's1']) {
    expect(await direct.verify(stream)).toEqual({ ok: true, stream, entries: 60 });
  }
  for (const own of seqs) expect(own).toEqual([...own].sort((a, b) => a - b));
  await journal.close();
  await mongo.close();
  way.close();
}, 120_000);

test('a store that does not come back is an error with a name, in time, and what waited is not written later', async () => {
  const way = await brittleWay(new URL(process.env['MONGODB_URI'] ?? ''));
  const mongo = await connectMongo(way.uri, { appName: 'gone' });
  const journal = await Journal.open(mongo.db(store.db('gone').databaseName), 'log', { patienceMs: 1_000 });
  const note = (key: string) => ({ key, type: 'noted', v: 1, data: null, at: new Date() });
  await journal.append('s', [note('a')]);
  way.close();
  const outcome = journal.append('s', [note('b')]).then(
    () => 'stored',
    (error: { code?: string }) => error.code,
  );
  expect(['UNAVAILABLE', 'OUTCOME_UNKNOWN']).toContain(await outcome);
  await expect(journal.read('s', 0, 1)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  const direct = await Journal.open(store.db('gone'), 'log', { features: store.mongo.features });
  expect(await direct.head('s')).toBe(1);
  await mongo.close();
}, 120_000);
