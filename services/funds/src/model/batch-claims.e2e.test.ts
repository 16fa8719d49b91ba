import { Feed } from '@kuaijin/kit/feed';
import { logger } from '@kuaijin/kit/logging';
import { connectMongo, type Mongo } from '@kuaijin/kit/mongo';
import { type TestStore, testStore } from '@kuaijin/kit/mongo/testing';
import { openDocuments } from '@kuaijin/kit/read-models';
import type { Award } from '../domain/award-tree';
import { BatchClaims, batchClaims } from './batch-claims';
import { GroupAwards } from './group-awards';

const act = { actorId: 'officer-funds', post: 'FUND_MANAGER' } as const;
const log = logger('test', { level: 'silent' });

interface Process {
  readonly mongo: Mongo;
  readonly feed: Feed;
  readonly awards: GroupAwards;
}

let store: TestStore;
let processes: readonly Process[];

/** What another process has: connections, journals and memory of its own. */
async function startProcess(name: string): Promise<Process> {
  const mongo = await connectMongo(process.env['MONGODB_URI'] ?? '', { appName: name });
  const feed = await Feed.open(mongo.db(store.db('feed').databaseName), { cursorKey: 'k'.repeat(32), pollMs: 20 });
  const namespaces = { database: () => store.db('funds').databaseName };
  return { mongo, feed, awards: await GroupAwards.open({ mongo, feed, log, namespaces, config: { pollMs: 20 } }) };
}

const awardOf = (id: string, more: Partial<Award> = {}): Award => ({
  id,
  source: 'SPECIAL_BOND',
  total: 100n,
  memberCount: 10,
  projectIds: [],
  documentNumber: '1号',
  ...more,
});
const record = (at: number, award: Award, rootId = award.partOfId ?? award.id) => {
  const one = processes[at];
  if (one === undefined) throw new Error('no such process');
  return one.awards.record(rootId, award, {
    key: award.id,
    act,
    at: new Date(),
    region: { regionId: 'region-330800', regionScopes: ['000000', '330000', '330800'] },
  });
};

beforeAll(async () => {
  store = await testStore();
  processes = await Promise.all(['one', 'two'].map(startProcess));
});
afterAll(async () => {
  for (const { mongo, feed, awards } of processes) {
    await awards.close();
    await feed.close();
    await mongo.close();
  }
  await store.close();
});

test('of awards that two processes record at one moment one has the batch', async () => {
  for (let turn = 0; turn < 10; turn += 1) {
    const batchId = `batch-${turn}`;
    const recorded = await Promise.all(
      [0, 1, 0, 1].map((at, n) => record(at, awardOf(`award-${turn}-${n}`, { batchId }))),
    );
    expect(recorded.filter(({ ok }) => ok)).toHaveLength(1);
    for (const one of recorded) {
      if (!one.ok) expect(one.refusal).toMatchObject({ code: 'INVALID_INPUT', path: ['input', 'batchId'] });
    }
    const winner = recorded.findIndex(({ ok }) => ok);
    expect(await processes[0]?.awards.byBatch(batchId)).toMatchObject({ key: `award-${turn}-${winner}` });
  }
});

test('a retry of an award has its batch, in every process', async () => {
  const award = awardOf('award-again', { batchId: 'batch-again' });
  expect(await record(0, award)).toMatchObject({ ok: true, repeated: false });
  expect(await record(1, award)).toMatchObject({ ok: true, repeated: true });
  expect(await record(1, awardOf('award-other', { batchId: 'batch-again' }))).toMatchObject({ ok: false });
});

test('an award that is refused for something else does not keep its batch from the next', async () => {
  await record(0, awardOf('whole', { total: 50n }));
  const tooMuch = awardOf('part-1', { partOfId: 'whole', total: 60n, batchId: 'batch-part' });
  expect(await record(0, tooMuch)).toMatchObject({ ok: false, refusal: { path: ['input', 'total'] } });
  expect(await record(1, { ...tooMuch, id: 'part-2', total: 40n })).toMatchObject({ ok: true });
});

test('a claim that its award left behind is taken over, one whose award stands is not', async () => {
  const claims = async (isRecorded: boolean) => {
    const model = await openDocuments(store.mongo, store.db('funds').databaseName, batchClaims);
    return new BatchClaims(model, async () => isRecorded);
  };
  const at = (seconds: number) => new Date(Date.UTC(2026, 2, 2) + seconds * 1_000);
  const claimant = (awardId: string) => ({ awardId, rootId: awardId });
  const gone = await claims(false);
  expect(await gone.claim('batch-left', claimant('a'), at(0))).toBe(true);
  expect(await gone.claim('batch-left', claimant('b'), at(59))).toBe(false);
  // Asking again is another try: only after the last one is the claim left behind.
  expect(await gone.claim('batch-left', claimant('a'), at(30))).toBe(true);
  expect(await gone.claim('batch-left', claimant('b'), at(89))).toBe(false);
  expect(await (await claims(true)).claim('batch-left', claimant('b'), at(90))).toBe(false);
  expect(await gone.claim('batch-left', claimant('b'), at(90))).toBe(true);
  expect(await gone.claim('batch-left', claimant('a'), at(91))).toBe(false);
});
