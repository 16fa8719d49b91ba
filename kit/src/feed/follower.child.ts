/** A process that follows the feed until it is killed: `<database> <name>`. Each line it prints is an event handled. */
import { connectMongo } from '../mongo/connect';
import { Feed } from './feed';

const [, , , database = '', name = ''] = process.argv;

async function main(): Promise<void> {
  const mongo = await connectMongo(process.env['MONGODB_URI'] ?? '', { appName: name });
  const db = mongo.db(database);
  const feed = await Feed.open(db, { cursorKey: 'a key of this test that is long', features: mongo.features });
  await feed.followFeed({
    follower: 'counted',
    db,
    sources: ['approvals'],
    handle: async ({ id }) => {
      process.stdout.write(`${id}\n`);
    },
    signal: new AbortController().signal,
  });
}

void main();
