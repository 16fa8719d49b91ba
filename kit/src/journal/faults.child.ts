/**
 * A process that writes until it is killed: `<database> <name>`. Each line it prints is an answer that it was given.
 */
import { connectMongo } from '../mongo/connect';
import { Journal } from './journal';

const [, , , database = '', name = ''] = process.argv;
const STREAMS = 3;
const WRITERS = 12;

async function main(): Promise<void> {
  const mongo = await connectMongo(process.env['MONGODB_URI'] ?? '', { appName: name });
  const journal = await Journal.open(mongo.db(database), 'killed', { features: mongo.features });
  const write = async (writer: number) => {
    for (let n = 0; ; n += 1) {
      const key = `${name}-${writer}-${n}`;
      const stream = `s${writer % STREAMS}`;
      const draft = { key, type: 'noted', v: 1, data: { writer, n }, at: new Date() };
      const { entries } = await journal.append(stream, [draft]);
      for (const entry of entries) process.stdout.write(`${entry._id} ${entry.key}\n`);
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer)));
}

void main();
