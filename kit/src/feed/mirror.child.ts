/** A process that counts the events of each thing of the directory, and keeps the counts, until it is killed. */
import { connectMongo } from '../mongo/connect';
import { Feed } from './feed';
import { FeedMirror } from './mirror';

const [, , , database = ''] = process.argv;

async function main(): Promise<void> {
  const mongo = await connectMongo(process.env['MONGODB_URI'] ?? '', { appName: 'mirror' });
  const db = mongo.db(database);
  const feed = await Feed.open(db, { cursorKey: 'a key of this test that is long enough', features: mongo.features });
  const counts = new Map<string, number>();
  const mirror = new FeedMirror<readonly (readonly [string, number])[]>({
    feed,
    source: 'directory',
    apply: ({ subject }) => void counts.set(subject, (counts.get(subject) ?? 0) + 1),
    keeping: {
      db,
      name: 'counts',
      version: 1,
      save: () => {
        process.stdout.write('keeps\n');
        return [...counts];
      },
      load: (kept) => {
        for (const [subject, count] of kept) counts.set(subject, count);
      },
      after: 1,
    },
  });
  mirror.start();
}

void main();
