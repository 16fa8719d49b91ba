/**
 * A process that archives everything that is older than an instant, until it is killed or done: `<database> <folder>
 * <instant>`.
 * It prints a line when it is done.
 */
import { folderStore, type ObjectStore } from '../../attachments/object-store';
import { connectMongo } from '../../mongo/connect';
import { Feed } from '../feed';

const [, , , database = '', folder = '', now = ''] = process.argv;

async function main(): Promise<void> {
  const mongo = await connectMongo(process.env['MONGODB_URI'] ?? '', { appName: 'archiver' });
  const objects = folderStore(folder);
  const reporting: ObjectStore = {
    get: (name) => objects.get(name),
    put: async (name, file) => {
      process.stdout.write(`put ${name}\n`);
      await objects.put(name, file);
      process.stdout.write(`there ${name}\n`);
    },
  };
  const cursorKey = 'a key of this test that is long enough';
  const feed = await Feed.open(mongo.db(database), { cursorKey, features: mongo.features, archive: reporting });
  await feed.archiver({ keptMs: 0, partMax: 7 }).round(new Date(now));
  process.stdout.write('done\n');
  process.exit(0);
}

void main();
