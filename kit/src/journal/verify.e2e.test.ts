import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { connectMongo, type Mongo } from '../mongo';
import { type TestStore, testStore } from '../mongo/testing';
import { entryHash } from './content';
import { KeysSeen } from './keys-seen';
import { entryId, JournalStore } from './store';
import type { Entry } from './types';
import { verifyStream } from './verify';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

let store: TestStore;
beforeAll(async () => {
  store = await testStore();
});
afterAll(() => store.close());

const onDisk = async () => (await readdir(tmpdir())).filter((name) => name.startsWith('kuaijin-keys-'));

/** A chain of entries under these keys. */
function chain(stream: string, keys: readonly string[]): Entry[] {
  let prevHash = '';
  return keys.map((key, i) => {
    const seq = i + 1;
    const id = { _id: entryId(stream, seq), stream, seq, key };
    const bare = { ...id, type: 'noted', v: 1, data: seq, at: new Date(0), contentHash: '', prevHash };
    prevHash = entryHash(bare);
    return { ...bare, hash: prevHash };
  });
}

const keysTo = (count: number) => Array.from({ length: count }, (_, i) => `k${i + 1}`);

test('a million keys are held apart in flat memory, the one that stands twice is found, and nothing stays on disk', async () => {
  const before = await onDisk();
  const keys = new KeysSeen();
  const key = (n: number) => `${'reservation-of-some-case/'.repeat(3)}${n}`;
  collectGarbage();
  const heap = process.memoryUsage().heapUsed;
  for (let from = 1; from <= 1_000_000; from += 500) {
    await keys.take(
      Array.from({ length: 500 }, (_, i) => ({ key: key(from + i === 900_000 ? 70_000 : from + i), seq: from + i })),
    );
  }
  expect(await keys.firstTwice()).toBe(900_000);
  collectGarbage();
  expect(process.memoryUsage().heapUsed - heap).toBeLessThan(20_000_000);
  await keys.close();
  expect(await onDisk()).toEqual(before);
}, 60_000);

describe('a walk', () => {
  let mongo: Mongo;
  let raw: JournalStore;
  let names = 0;

  beforeAll(async () => {
    // No index is made, so that none refuses what no journal would store.
    mongo = await connectMongo(process.env['MONGODB_URI'] ?? '', { appName: 'verify', indexes: 'check' });
    store.db('verify');
  });
  afterAll(() => mongo.close());

  beforeEach(async () => {
    names += 1;
    raw = await JournalStore.open(mongo.db(`${store.prefix}_verify`), `log${names}`, undefined);
  });

  test.each([
    ['in memory', 10_000],
    ['on disk', 100],
  ])('names the first entry whose key stands before it, with keys %s', async (_where, inMemory) => {
    const keys = keysTo(1_500);
    keys[1_200] = 'k7';
    keys[1_300] = 'k9';
    await raw.entries.insertMany(chain('s', keys));
    expect(await verifyStream(raw, 's', undefined, inMemory)).toEqual({
      ok: false,
      stream: 's',
      entries: 1_200,
      firstWrong: { seq: 1_201, reason: 'its key k7 stands there twice' },
    });
    await raw.entries.updateOne({ _id: 's/600' }, { $set: { at: new Date() } });
    expect(await verifyStream(raw, 's', undefined, inMemory)).toMatchObject({ entries: 599, firstWrong: { seq: 600 } });
  });

  test('of a stream in order tells how long it is, whatever is held in memory', async () => {
    await raw.entries.insertMany(chain('s', keysTo(1_500)));
    for (const inMemory of [1, 10_000]) {
      expect(await verifyStream(raw, 's', undefined, inMemory)).toEqual({ ok: true, stream: 's', entries: 1_500 });
    }
  });
});
