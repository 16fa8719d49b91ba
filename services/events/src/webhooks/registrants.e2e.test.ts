/** Who registered webhooks, as he is now: also after a start that goes on from what was kept. */
import type { Viewer } from '@kuaijin/kit/access/visibility';
import { Feed, type FeedEvent } from '@kuaijin/kit/feed';
import { MirrorSnapshots } from '@kuaijin/kit/feed/mirror-snapshots';
import type { Identity } from '@kuaijin/kit/identity';
import { logger } from '@kuaijin/kit/logging';
import { type TestStore, testStore } from '@kuaijin/kit/mongo/testing';
import { Registrants } from './registrants';

/** More than what is folded before anything is kept. */
const PERSONS = 1_050;
const SOURCE = 'directory';
const now = new Date('2026-03-02T02:00:00Z');

let store: TestStore;
let feed: Feed;
beforeAll(async () => {
  store = await testStore();
  feed = await Feed.open(store.db('feed'), { cursorKey: 'k'.repeat(32), features: store.mongo.features });
});
afterAll(async () => {
  await feed.close();
  await store.close();
});

const event = (subject: string, seq: number, type: string, data: FeedEvent['data'] & object): FeedEvent => ({
  ...{ id: `${subject}/${seq}`, type, source: SOURCE, subject, time: now, data },
});
const person = (subject: string, seq: number, posts: readonly string[]) =>
  event(subject, seq, seq === 1 ? 'actor.listed' : 'actor.changed', { posts: [...posts] });
const account = (seq: number, data: FeedEvent['data'] & object) =>
  event('account-1', seq, seq === 1 ? 'serviceAccount.listed' : 'serviceAccount.changed', data);

const identityOf = (subject: string): Identity => ({
  ...{ subject, name: '王', region: '330800', audience: 'kuaijin', anonymous: false },
  posts: ['HANDLER', 'HEAD'],
});
const accountIdentity: Identity = { ...identityOf('account-1'), posts: ['INTEGRATOR'], scopes: ['events'] };

/** Started over a database; what it says of whom is the identity that it looks with. */
function registrantsIn(database: string) {
  const registrants = new Registrants({
    feed,
    db: store.db(database),
    log: logger('events', { level: 'fatal' }),
    postsConfirmedBy: 'directory',
    viewerOf: async (identity) => ({ identity }) as unknown as Viewer,
  });
  registrants.start();
  const present = async (identity: Identity) => {
    const viewer = await registrants.viewerOf(identity, now);
    return (viewer as { readonly identity: Identity } | undefined)?.identity;
  };
  return { postsOf: async (subject: string) => (await present(identityOf(subject)))?.posts, present, registrants };
}

test('a start goes on from what was kept, and whoever lost a post since sees no more by it', async () => {
  await feed.publish(SOURCE, [account(1, { regionId: 'region-330802', scopes: ['events', 'graph'] })]);
  const all = Array.from({ length: PERSONS }, (_, n) => person(`actor-${n}`, 1, n % 2 === 0 ? ['HANDLER'] : ['HEAD']));
  await feed.publish(SOURCE, all);
  const first = registrantsIn('events');
  expect(await Promise.all(['actor-0', 'actor-1', 'nobody'].map(first.postsOf))).toEqual([
    ['HANDLER'],
    ['HEAD'],
    undefined,
  ]);
  expect(await first.present(accountIdentity)).toMatchObject({ region: '330802', scopes: ['events', 'graph'] });
  await first.registrants.stop();

  const snapshots = await MirrorSnapshots.open<{ persons: unknown[] }>({
    ...{ db: store.db('events'), feed, source: SOURCE, name: 'registrants', version: 1 },
  });
  const kept = await snapshots.latest();
  expect(kept?.state.persons.length).toBeGreaterThan(900);
  // Somebody of whom no event tells, so that it shows from where a start goes on.
  kept?.state.persons.push(['actor-kept', { posts: ['HEAD'] }]);
  if (kept !== undefined) await snapshots.keep(kept);

  await feed.publish(SOURCE, [person('actor-0', 2, []), person('actor-1', 2, ['HEAD', 'HANDLER'])]);
  await feed.publish(SOURCE, [account(2, { regionId: 'region-330802', scopes: [], withdrawnAt: now })]);
  const [second, anew] = [registrantsIn('events'), registrantsIn('nothing-kept')];
  const asked = [...all.map(({ subject }) => subject), 'nobody'];
  const found = await Promise.all(asked.map(second.postsOf));
  expect(found.slice(0, 3)).toEqual([undefined, ['HANDLER', 'HEAD'], ['HANDLER']]);
  expect(found).toEqual(await Promise.all(asked.map(anew.postsOf)));
  expect(await Promise.all([second, anew].map(({ postsOf }) => postsOf('actor-kept')))).toEqual([['HEAD'], undefined]);
  expect(await Promise.all([second, anew].map(({ present }) => present(accountIdentity)))).toEqual([
    undefined,
    undefined,
  ]);
  for (const { registrants } of [second, anew]) await registrants.stop();
});
