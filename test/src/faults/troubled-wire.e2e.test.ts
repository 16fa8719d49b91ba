/**
 * A ledger behind a replica set whose primary steps down, whose majority waits are killed and whose answers are lost:
 * nothing is lost, nothing stands twice.
 */
import { isKuaijinError } from '@kuaijin/kit/errors';
import { Journal } from '@kuaijin/kit/journal';
import { defineLedger, Ledger, type LedgerCommand, type LedgerOutcome } from '@kuaijin/kit/ledger';
import { connectMongo } from '@kuaijin/kit/mongo';
import { seeded, type TestStore, testStore } from '@kuaijin/kit/mongo/testing';
import {
  concernCodes,
  cut,
  delayed,
  type Fault,
  notWritablePrimary,
  writeConcernFailed,
  writeFailed,
} from './wire/faults';
import { WireProxy } from './wire/proxy';

const WRITERS = 8;
const ROUNDS = 12;
/** In all: half of what the writers ask for at most. */
const POOL = BigInt((WRITERS * ROUNDS * 5) / 2);
const FAULTY = 0.12;
const act = { actorId: 'officer-1', post: 'LAND_MANAGER' } as const;
const quota = defineLedger({
  name: 'quota',
  unit: 'MU',
  kinds: ['ISSUE', 'RESERVE', 'RELEASE'],
  insufficient: 'INSUFFICIENT_QUOTA',
});
const faults: readonly Fault[] = [
  notWritablePrimary,
  writeConcernFailed(true),
  writeConcernFailed(false),
  writeConcernFailed(true, concernCodes.steppedDown),
  writeFailed(11602),
  cut('before'),
  cut('after'),
  delayed(30),
];

let store: TestStore;
beforeAll(async () => {
  store = await testStore();
});
afterAll(() => store.close());

/** As a caller would: the same key again until there is an answer. */
async function insist(attempt: () => Promise<LedgerOutcome>): Promise<LedgerOutcome> {
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (!isKuaijinError(error) || !['UNAVAILABLE', 'OUTCOME_UNKNOWN'].includes(error.code)) throw error;
    }
  }
}

test('what was answered stands once, and a pool is neither overdrawn nor refused while it holds enough', async () => {
  const seed = Number(process.env['KUAIJIN_SEED'] ?? Date.now() % 1_000_000);
  console.info(`troubled wire: KUAIJIN_SEED=${seed}`);
  const random = seeded(seed);
  const proxy = await WireProxy.start(process.env['MONGODB_URI'] ?? '', { replicaSet: 'rs0' });
  const mongo = await connectMongo(proxy.uri, { appName: 'troubled' });
  const { databaseName } = store.db('troubled');
  const journals = await Promise.all(
    [0, 1].map(() => Journal.open(mongo.db(databaseName), 'ledger', { features: mongo.features })),
  );
  const ledgers = journals.map((journal) => new Ledger(journal, quota));
  const post = (at: number, command: Omit<LedgerCommand, 'act' | 'at'>) => {
    const ledger = ledgers[at % ledgers.length];
    if (ledger === undefined) throw new Error('no ledger');
    return insist(() => ledger.post('pool', { ...command, act, at: new Date() }));
  };
  await post(0, { kind: 'ISSUE', key: 'issue', amount: POOL });
  for (const fault of faults) {
    const share = FAULTY / faults.length;
    proxy.when({ command: ['insert', 'update'], where: () => random() < share }, fault);
  }
  proxy.when({ command: 'find', where: () => random() < 0.01 }, cut('after'));
  let isOver = false;
  const stepping = (async () => {
    while (!isOver) {
      await new Promise((resolve) => setTimeout(resolve, 200 + random() * 400));
      proxy.stepDown();
      await new Promise((resolve) => setTimeout(resolve, random() * 150));
      proxy.elect();
    }
  })();
  const reserved: string[] = [];
  let refusals = 0;
  const write = async (writer: number) => {
    for (let n = 0; n < ROUNDS; n += 1) {
      const reservation = `r${writer}-${n}`;
      const outcome = await post(writer, { kind: 'RESERVE', key: reservation, reservation, amount: 5n });
      if (outcome.ok) reserved.push(reservation);
      else refusals += 1;
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer))).finally(() => {
    isOver = true;
  });
  await stepping;
  proxy.clear();
  const direct = new Ledger(
    await Journal.open(store.db('troubled'), 'ledger', { features: store.mongo.features }),
    quota,
  );
  expect(await direct.verify('pool')).toMatchObject({ ok: true, entries: 1 + reserved.length });
  // Nothing is ever given back, so whoever was refused found it empty.
  expect(await direct.state('pool')).toMatchObject({ available: 0n, reserved: POOL });
  expect([reserved.length, refusals]).toEqual([Number(POOL / 5n), WRITERS * ROUNDS - Number(POOL / 5n)]);
  for (const id of reserved) expect(await direct.reservation('pool', id)).toMatchObject({ open: 5n });
  for (const journal of journals) await journal.close();
  await mongo.close();
  await proxy.close();
}, 120_000);
