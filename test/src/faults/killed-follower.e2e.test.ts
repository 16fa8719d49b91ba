/**
 * Supervision follows the projects' feed: SIGKILL in the middle of it, several times over, loses no alert and raises
 * none twice.
 */
import type { FeedEvent } from '@kuaijin/kit/feed';
import { LOOKS_AT_ALL } from '@kuaijin/kit/mongo';
import { connectShared, namespacesOf, type SharedDeps } from '@kuaijin/kit/service';
import { addDays, dateOf } from '@kuaijin/kit/working-days';
import { spawnService } from '../harness/processes';
import { ownPrefix, testConfig } from '../harness/stack';
import { waitFor } from '../harness/wait';

const PROJECTS = 120;
const KILLS = 2;
const prefix = ownPrefix('killed-follower');
const ids = Array.from({ length: PROJECTS }, (_, n) => `project-k${n}`);

let shared: SharedDeps;
let supervision: Awaited<ReturnType<typeof spawnService>> | undefined;

beforeAll(async () => {
  shared = await connectShared(testConfig(prefix), 'killed-follower-test');
});

afterAll(async () => {
  await supervision?.stop();
  const { database, feedDatabase } = namespacesOf(prefix, 'supervision');
  for (const name of [database(), feedDatabase, `${prefix}_attachments`]) await shared.mongo.db(name).dropDatabase();
  await shared.close();
});

function lateStart(projectId: string): readonly FeedEvent[] {
  const about = { source: 'projects', subject: projectId, time: new Date(), projectId, regionId: 'region-330800' };
  const plannedOn = addDays(dateOf(new Date()), -3);
  return [
    { ...about, id: `${projectId}/1`, type: 'project.registered' },
    { ...about, id: `${projectId}/1#1`, type: 'milestone.planned', data: { kind: 'STARTED', plannedOn } },
  ];
}

async function raised(): Promise<readonly string[]> {
  const { rows } = await shared.feed.readAfter(undefined, 5_000, { types: ['alert.raised'] });
  return rows.map(({ event }) => event.projectId ?? '');
}

test('what it has not heard when it is killed it hears when it is back, and what it heard twice it tells once', async () => {
  await shared.feed.publish('projects', ids.slice(0, PROJECTS / 2).flatMap(lateStart));
  supervision = await spawnService('supervision', { prefix });
  for (let kill = 1; kill <= KILLS; kill += 1) {
    const wanted = (kill * PROJECTS) / (2 * KILLS + 2);
    await waitFor(`${wanted} alerts`, async () => (await raised()).length >= wanted, 60_000);
    await supervision.kill();
    if (kill === 1) await shared.feed.publish('projects', ids.slice(PROJECTS / 2).flatMap(lateStart));
    await supervision.restart();
  }
  const all = await waitFor(
    'an alert of every project',
    async () => {
      const found = await raised();
      return new Set(found).size === PROJECTS ? found : undefined;
    },
    60_000,
  );
  expect([...all].sort()).toEqual([...ids].sort());
  const db = shared.mongo.db(namespacesOf(prefix, 'supervision').database());
  await waitFor(
    'every read model',
    async () =>
      (await db.collection('watches').countDocuments({ light: 'YELLOW' }, { comment: LOOKS_AT_ALL })) === PROJECTS,
  );
  expect(await db.collection('alerts').countDocuments({ isOpen: true }, { comment: LOOKS_AT_ALL })).toBe(PROJECTS);
}, 240_000);
