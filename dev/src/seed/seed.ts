/**
 * What an empty store begins with: the six catalogues with their overlays, Quzhou's directory, the 51 real records,
 * demonstration pools and batches.
 */
import { declareFoundById } from '@kuaijin/kit/mongo';
import { namespacesOf, type ServiceDeps, type SharedDeps, serviceDeps } from '@kuaijin/kit/service';
import type { ServiceName } from '../compose/services';
import { withProgress } from '../say';

/** Written when all of it is there, so that a start that was broken off begins it again. */
const MARK = 'seed';

type Seed = (deps: ServiceDeps, at: Date) => Promise<unknown>;

/** In the order in which they refer to each other. Each may run any number of times. */
const seeds: readonly (readonly [ServiceName, () => Promise<Seed>])[] = [
  ['directory', async () => (await import('@kuaijin/directory/directory-seed')).seedDirectory],
  ['approvals', async () => (await import('@kuaijin/approvals/seed')).seedApprovals],
  ['projects', async () => (await import('@kuaijin/projects/projects-seed')).seedProjects],
  ['land', async () => (await import('@kuaijin/land/land-seed')).seedLand],
  ['funds', async () => (await import('@kuaijin/funds/funds-seed')).seedFunds],
];

/** Seeds a store that is empty; one that was seeded before stays as it is. */
export async function seedOnce(shared: SharedDeps): Promise<void> {
  const db = shared.mongo.db(namespacesOf(shared.config.prefix, 'launcher').database());
  declareFoundById(db, 'marks', 'launcherMarks');
  const marks = db.collection<{ _id: string; at: Date }>('marks');
  if ((await marks.findOne({ _id: MARK })) !== null) return;
  await withProgress('the store is empty: loading catalogues, directory and projects', () => seed(shared, new Date()));
  await marks.updateOne({ _id: MARK }, { $setOnInsert: { at: new Date() } }, { upsert: true });
}

/** Seeds whatever is missing. */
export async function seed(shared: SharedDeps, at: Date): Promise<void> {
  for (const [service, load] of seeds) await (await load())(serviceDeps(shared, service), at);
}
