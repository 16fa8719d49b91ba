/**
 * A process of the coal pools that works until it is killed: `<prefix> <name>`. Each line it prints is an acknowledged
 * success.
 */
import { connectMongo } from '../mongo/connect';
import { elementActivities } from './elements';
import { elementOrder, noProjects, openCoal } from './testing';

const [, , , prefix = '', name = ''] = process.argv;
const WRITERS = 8;
const AMOUNT = 3n;

async function main(): Promise<void> {
  const mongo = await connectMongo(process.env['MONGODB_URI'] ?? '', { appName: name });
  const { accounts } = await openCoal({ mongo, prefix, db: (part) => mongo.db(`${prefix}_${part}`) }, 'killed');
  const elements = elementActivities(accounts, noProjects);
  const work = async (writer: number) => {
    for (let n = 0; ; n += 1) {
      const account = `pool-${writer % 2}`;
      const id = `${name}-${writer}-${n}`;
      const ask = async (operation: 'reserve' | 'commit' | 'release', amount = AMOUNT) => {
        const answer = await elements[`${operation}Element`](elementOrder(account, id, amount, operation));
        if (answer.ok) process.stdout.write(`${operation} ${account} ${id}\n`);
      };
      // One in four asks for more than there can ever be, and waits.
      if (n % 4 === 3) await ask('reserve', 1_000_000n);
      else {
        await ask('reserve');
        if (n % 3 !== 0) await ask(n % 3 === 1 ? 'commit' : 'release');
      }
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, (_, writer) => work(writer)));
}

void main();
