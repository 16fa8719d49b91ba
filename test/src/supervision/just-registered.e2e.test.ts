/** A project that was registered a moment ago, in a process of supervision that has not heard of it yet. */
import { isRefusal } from '@kuaijin/kit/errors';
import type { FeedEvent } from '@kuaijin/kit/feed';
import { connectShared, type SharedDeps, serviceDeps } from '@kuaijin/kit/service';
import { type Registration, register } from '@kuaijin/projects/domain/register';
import { ProjectStore } from '@kuaijin/projects/model/store';
import { storable } from '@kuaijin/projects/resolvers/change';
import { Watches } from '@kuaijin/supervision/model/watches';
import { ownPrefix, testConfig } from '../harness/stack';

const act = { actorId: 'officer-registrar', post: 'REGISTRAR' } as const;

let shared: SharedDeps;
let projects: ProjectStore;
let watches: Watches;

beforeAll(async () => {
  shared = await connectShared(testConfig(ownPrefix('registered')), 'just-registered');
  projects = await ProjectStore.open(serviceDeps(shared, 'projects'));
  watches = await Watches.open(serviceDeps(shared, 'supervision'));
});
afterAll(async () => {
  await watches.close();
  await projects.close();
  for (const name of ['projects', 'supervision', 'feed']) {
    await shared.mongo.db(`${shared.config.prefix}_${name}`).dropDatabase();
  }
  await shared.close();
});

async function registered(id: string): Promise<FeedEvent> {
  const at = new Date();
  const registration: Registration = {
    id,
    name: '市档案馆新馆',
    regionId: 'region-330800',
    level: 'CITY',
    knownSince: '2026-03-02',
    isDemoData: false,
    milestones: [{ kind: 'STARTED', plannedOn: '2030-03-02' }],
  };
  const executed = await projects.execute(id, { key: id, content: null, act, at }, (project, version) => {
    const decided = register(project, registration, version, ['input']);
    return isRefusal(decided) ? decided : storable(decided);
  });
  expect(executed.ok).toBe(true);
  const { rows } = await shared.feed.readAfter(undefined, 100, { projectIds: [id] });
  const [first] = rows;
  if (first === undefined) throw new Error('nothing was told');
  return first.event;
}

test('is waited for until its registration is heard of', async () => {
  const event = await registered('project-new');
  let isAnswered = false;
  const known = watches.known('project-new').finally(() => {
    isAnswered = true;
  });
  // Whoever is not waited for is answered long before this is.
  for (let turn = 0; turn < 5; turn += 1) await shared.feed.find('projects', `nothing-${turn}`);
  expect(isAnswered).toBe(false);
  await watches.hear(event, new Date());
  expect(await known).toMatchObject({ projectId: 'project-new', regionId: 'region-330800' });
});

test('is not waited for when nobody registered it', async () => {
  const begun = Date.now();
  expect(await watches.known('project-nowhere')).toBeUndefined();
  // Who is waited for is so for five seconds.
  expect(Date.now() - begun).toBeLessThan(4_500);
});
