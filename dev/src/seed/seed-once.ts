/** What `npm start` loads into an empty store, once, however often that is broken off. */
import { declareFoundById } from '@kuaijin/kit/mongo';
import { namespacesOf, type SharedDeps } from '@kuaijin/kit/service';
import { withProgress } from '../say';
import { seedWithCity } from './city';
import { seed } from './seed';

/** Written when all of it is there, so that a start that was broken off goes on with it. */
const MARK = 'seed';
/** Written before the first of it, with the moment that all of it is relative to, however often it is broken off. */
const BEGUN = 'seed-begun';

interface Mark {
  readonly _id: string;
  readonly at: Date;
  readonly contents?: 'city' | 'empty';
}

/** Seeds a store that is empty; one that was seeded before stays as it is. */
export async function seedOnce(shared: SharedDeps): Promise<void> {
  const db = shared.mongo.db(namespacesOf(shared.config.prefix, 'launcher').database());
  declareFoundById(db, 'marks', 'launcherMarks');
  const marks = db.collection<Mark>('marks');
  if ((await marks.findOne({ _id: MARK })) !== null) return;
  const contents = shared.config.seed;
  await marks.updateOne({ _id: BEGUN }, { $setOnInsert: { at: new Date(), contents } }, { upsert: true });
  const begun = await marks.findOne({ _id: BEGUN });
  const now = begun?.at ?? new Date();
  if (begun?.contents === 'city') {
    await withProgress('the store is empty: loading catalogues, directory, projects and a demonstration city', () =>
      seedWithCity(shared, now),
    );
  } else {
    await withProgress('the store is empty: loading catalogues, directory and projects', () => seed(shared, now));
  }
  await marks.updateOne({ _id: MARK }, { $setOnInsert: { at: new Date() } }, { upsert: true });
}
