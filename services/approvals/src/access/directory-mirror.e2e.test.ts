import { posts } from '@kuaijin/kit/access/posts';
import { Feed, type FeedEvent } from '@kuaijin/kit/feed';
import { logger } from '@kuaijin/kit/logging';
import { seeded, type TestStore, testStore } from '@kuaijin/kit/mongo/testing';
import { DirectoryMirror } from './directory-mirror';

const log = logger('mirror', { level: 'silent' });
const OFFICERS = Array.from({ length: 12 }, (_, n) => `officer-${n}`);
const NAMES = ['DRC', 'NR', 'EE', 'HC'];
const DEPARTMENTS = NAMES.map((name) => `department-330800-${name}`);
const NOW = new Date('2026-11-10T02:00:00Z');

let store: TestStore;
let feed: Feed;

beforeAll(async () => {
  store = await testStore();
  feed = await Feed.open(store.db('feed'), { cursorKey: 'k'.repeat(32), features: store.mongo.features });
});
afterAll(async () => {
  await feed?.close();
  await store?.close();
});

const random = seeded(Number(process.env['SEED'] ?? 5));
const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
const heads = new Map<string, number>();

function published(noun: string, subject: string, data: NonNullable<FeedEvent['data']>): FeedEvent {
  const seq = (heads.get(subject) ?? 0) + 1;
  heads.set(subject, seq);
  const type = `${noun}.${seq === 1 ? 'listed' : 'changed'}`;
  const time = new Date(NOW.getTime() - 1_000 + seq);
  return { id: `${noun}/${subject}/${seq}`, type, source: 'directory', subject, time, data };
}

function anything(): FeedEvent {
  const chance = random();
  if (chance < 0.2) return published('department', pick(DEPARTMENTS), { name: `部门${Math.floor(random() * 9)}` });
  const officer = pick(OFFICERS);
  if (chance < 0.4) {
    const leave = { substituteId: pick(OFFICERS), from: '2026-11-01', to: '2026-11-20', registeredBy: 'clerk' };
    const ended = random() < 0.3 ? { endedAt: new Date('2026-11-05T00:00:00Z') } : {};
    return published('substitution', officer, { items: [{ ...leave, ...ended }] });
  }
  const departmentId = random() < 0.8 ? { departmentId: pick(DEPARTMENTS) } : {};
  const held = random() < 0.8 ? [pick(Object.keys(posts))] : [];
  return published('actor', officer, { name: `人员${Math.floor(random() * 99)}`, posts: held, ...departmentId });
}

/** All that is asked of it. */
function answersOf({ officers, offices, substitutions, names }: DirectoryMirror) {
  return {
    officers: OFFICERS.map((id) => officers.officer(id)),
    staffed: DEPARTMENTS.map((id) =>
      [['HANDLER' as const, 'HEAD' as const], ['COUNTER' as const]].map((of) => officers.hasOfficer(id, of)),
    ),
    edition: officers.edition,
    changed: [...officers.changedSince(0, NOW.getTime() - 998).officerIds].sort(),
    offices: offices.resolve('region-330800', NAMES),
    standIns: OFFICERS.map((id) =>
      [...substitutions.standInsOf(id, NOW)].sort((a, b) => (a.officerId < b.officerId ? -1 : 1)),
    ),
    names: [...OFFICERS, ...DEPARTMENTS].map((id) => names.nameOf(id)),
  };
}

test('what is known from a snapshot and what came after it is what a fold from the first event knows', async () => {
  const db = store.db('approvals');
  let folded = 0;
  for (let round = 0; round < 8; round += 1) {
    await feed.publish('directory', Array.from({ length: 1 + Math.floor(random() * 40) }, anything));
    const goingOn = new DirectoryMirror({ feed, db, log, keptAfter: 1 + Math.floor(random() * 20) });
    await goingOn.start();
    const anew = new DirectoryMirror({ feed, db: store.db(`anew-${round}`), log });
    await anew.start();
    expect(answersOf(goingOn)).toEqual(answersOf(anew));
    folded = goingOn.officers.edition;
    await Promise.all([goingOn.stop(), anew.stop()]);
  }
  expect(folded).toBeGreaterThan(20);
  expect(await db.collection<{ _id: string }>('mirror_snapshots').findOne({ _id: 'directory' })).not.toBeNull();
});
