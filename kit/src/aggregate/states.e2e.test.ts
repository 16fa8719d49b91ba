import type { Act } from '../access/posts';
import { refuse } from '../errors/errors';
import { withTypes } from '../feed/event-types/test-types';
import { Feed } from '../feed/feed';
import { logger } from '../logging/logging';
import { connectMongo, type Mongo } from '../mongo/connect';
import { type TestStore, testStore } from '../mongo/testing';
import { declareReadModel, openReadModel } from '../read-models';
import { Aggregates } from './aggregates';
import { bareState, statesIn } from './stored-states';
import type { Command } from './types';

interface Tally {
  readonly sum: number;
  /** What only the fold of this release makes. */
  readonly isEven?: boolean;
}

const tallyModel = declareReadModel<Tally>('rows', { fields: { sum: Number, isEven: Boolean } });

const act: Act = { actorId: 'officer-1', post: 'DISPATCHER' };
const at = new Date('2026-03-02T01:00:00Z');
const command = (key: string): Command => ({ key, content: { key }, act, at });
const added = (sum: number) => [{ type: 'added', v: 1, data: sum }];
const MANY = 2_000;

let store: TestStore;
let watched: Mongo;
let runs = 0;
/** Entries that the store gave out. */
let read = 0;

beforeAll(async () => {
  store = await testStore();
  const uri = process.env['MONGODB_URI'] ?? '';
  watched = await connectMongo(`${uri}${uri.includes('?') ? '&' : '?'}monitorCommands=true`, { appName: 'watched' });
  watched.client.on('commandSucceeded', ({ reply }) => {
    const { ns = '', firstBatch = [] } = (reply as { cursor?: { ns: string; firstBatch: unknown[] } }).cursor ?? {};
    // Looks for the end of a stream ask for ids alone.
    if (ns.endsWith('_journal')) read += firstBatch.filter((one) => 'hash' in (one as object)).length;
  });
});
afterAll(async () => {
  await watched.close();
  await store.close();
});

/** A service of tallies, whose processes know nothing but the store. */
function service() {
  runs += 1;
  const name = `tallies${runs}`;
  const db = store.db(name);
  store.db(`${name}_feed`);
  const opened: { close(): Promise<void> }[] = [];
  const start = async (release: { readonly v?: number; readonly mongo?: Mongo } = {}) => {
    const { v = 1, mongo = store.mongo } = release;
    const rows = await openReadModel(mongo, db.databaseName, tallyModel);
    const feed = await Feed.open(mongo.db(`${store.prefix}_${name}_feed`), {
      cursorKey: 'k'.repeat(32),
      types: withTypes('tally.added'),
    });
    const tallies = await Aggregates.open<Tally>({
      ...{ mongo, database: db.databaseName, source: 'tallies', feed, log: logger('tallies', { level: 'fatal' }) },
      definition: {
        name: 'tally',
        evolve: (state, { data }) => {
          const sum = (state?.sum ?? 0) + Number(data);
          return v === 1 ? { sum } : { sum, isEven: sum % 2 === 0 };
        },
        states: statesIn({ documents: rows, keyOf: (stream) => stream, v, stateOf: (row) => bareState(row) }),
        project: (state, [entry]) => ({
          writes: [{ collection: rows, key: entry?.stream ?? '', body: state }],
          events: [{ type: 'tally.added', subject: entry?.stream ?? '', time: at }],
        }),
      },
    });
    opened.push(tallies, feed);
    return tallies;
  };
  const close = async () => {
    for (const one of opened) await one.close();
  };
  return { start, close, rows: db.collection<{ _id: string; stateV?: number }>('rows') };
}

/** A tally of so many entries. */
async function write(tallies: Aggregates<Tally>, id: string, count: number): Promise<void> {
  await tallies.journal.append(
    id,
    Array.from({ length: count }, (_, n) => ({ key: `first-${n}`, type: 'added', v: 1, data: 1, act, at })),
  );
  await tallies.projection.advance(id, count);
}

/** Entries that are read while something is done. */
async function entriesRead(work: () => Promise<unknown>): Promise<number> {
  read = 0;
  await work();
  return read;
}

test('a command on a thing of 2,000 entries that is not in memory reads a few of them, however many there are', async () => {
  const { start, close } = service();
  const one = await start();
  await write(one, 'few', 20);
  await write(one, 'many', MANY);
  // Checkpoints are written after the work: a reader that comes before them projects the entries once more.
  await one.close();
  const cost = async (id: string) => {
    const cold = await start({ mongo: watched });
    return entriesRead(() => cold.execute(id, command('next'), () => added(1)));
  };
  const few = await cost('few');
  expect(few).toBeLessThanOrEqual(4);
  expect(await cost('many')).toBe(few);
  expect(await (await start()).get('many')).toEqual({ sum: MANY + 1 });
  await close();
}, 60_000);

test('a thing that is not in memory is looked at without its entries', async () => {
  const { start, close } = service();
  await write(await start(), 'many', MANY);
  const cold = await start({ mongo: watched });
  expect(await entriesRead(async () => expect(await cold.get('many')).toEqual({ sum: MANY }))).toBeLessThanOrEqual(1);
  await close();
}, 60_000);

test('a state that an earlier release stored is folded from the journal once, and read from then on', async () => {
  const { start, close, rows } = service();
  const before = await start();
  await write(before, 'old', 300);
  await rows.updateOne({ _id: 'old' }, { $unset: { stateV: '' } });
  const cold = await start({ mongo: watched });
  expect(await entriesRead(() => cold.execute('old', command('next'), () => added(1)))).toBeGreaterThan(300);
  expect(await rows.findOne({ _id: 'old' })).toMatchObject({ sum: 301, version: 301, stateV: 1 });
  const next = await start({ mongo: watched });
  expect(await entriesRead(() => next.get('old'))).toBeLessThanOrEqual(1);
  await close();
});

test('a state of other rules is not taken for one of these', async () => {
  const { start, close } = service();
  await write(await start(), 'tally', 4);
  const next = await start({ v: 2 });
  expect(await next.get('tally')).toEqual({ sum: 4, isEven: true });
  expect(await next.execute('tally', command('next'), () => added(1))).toMatchObject({
    state: { sum: 5, isEven: false },
  });
  expect(await (await start()).get('tally')).toEqual({ sum: 5 });
  await close();
});

test('a process that is behind decides on what another has stored meanwhile', async () => {
  const { start, close } = service();
  const [one, other] = [await start(), await start()];
  await write(one, 'tally', 3);
  await other.execute('tally', command('a'), () => added(1));
  for (let n = 0; n < 5; n += 1) await one.execute('tally', command(`b${n}`), () => added(1));
  const decided = await other.execute('tally', command('c'), (state) =>
    state?.sum === 9 ? added(1) : refuse('STATE_CONFLICT', []),
  );
  expect(decided).toMatchObject({ ok: true, version: 10, state: { sum: 10 } });
  await close();
});

test('who asks for a state as of an entry gets it, also of long ago', async () => {
  const { start, close } = service();
  await write(await start(), 'tally', 500);
  const cold = await start();
  expect(await cold.getAt('tally', 17)).toEqual({ sum: 17 });
  expect(await cold.get('tally')).toEqual({ sum: 500 });
  expect(await cold.getAt('tally', 499)).toEqual({ sum: 499 });
  await close();
});
