/**
 * A primary that was deposed and has not heard of it answers reads as of the moment it was cut off. A refusal that
 * rests on such reads must not be given: what it rests on may have changed long since.
 */
import { refuse } from '@kuaijin/kit/errors';
import { contentHashOf, type Decided, type Draft, type Head, Journal } from '@kuaijin/kit/journal';
import { connectMongo, type Mongo } from '@kuaijin/kit/mongo';
import { type TestStore, testStore } from '@kuaijin/kit/mongo/testing';
import { waitFor } from '../harness/wait';
import { concernCodes, type Fault, foundNothing, gate, notWritablePrimary, writeConcernFailed } from './wire/faults';
import { WireProxy } from './wire/proxy';

const note = (key: string): Draft => ({ key, type: 'noted', v: 1, data: null, at: new Date() });
const ifOpen = (key: string) => (head: Head) =>
  head.entry?.key === 'open' ? note(key) : refuse('STATE_CONFLICT', ['input']);
const hash = (key: string) => contentHashOf(key, null, undefined);

let store: TestStore;
let proxy: WireProxy;
let mongo: Mongo;
let here: Journal;
let elsewhere: Journal;
let names = 0;

async function through(replicaSet?: string): Promise<void> {
  names += 1;
  const database = store.db('deposed').databaseName;
  proxy = await WireProxy.start(process.env['MONGODB_URI'] ?? '', replicaSet === undefined ? {} : { replicaSet });
  mongo = await connectMongo(proxy.uri, { appName: 'deposed' });
  const { features } = mongo;
  here = await Journal.open(mongo.db(database), `log${names}`, { features, patienceMs: 4_000 });
  elsewhere = await Journal.open(store.db('deposed'), `log${names}`, { features: store.mongo.features });
}

beforeAll(async () => {
  store = await testStore();
});
afterEach(async () => {
  proxy.clear();
  await here.close();
  await elsewhere.close();
  await mongo.close();
  await proxy.close();
});
afterAll(() => store.close());

/**
 * From now on the server behind the proxy is one that was deposed: it shows nothing new, and no majority follows it.
 */
function depose(onWrite: Fault): void {
  proxy.when({ command: 'find' }, foundNothing);
  proxy.when({ command: ['insert', 'update'] }, onWrite);
}

test.each<[string, Fault]>([
  ['knows that it is none', notWritablePrimary],
  ['waits for a majority in vain', writeConcernFailed(true, concernCodes.timedOut)],
  ['steps down while it waits for a majority', writeConcernFailed(true, concernCodes.steppedDown)],
])('what a deposed primary that %s would refuse is decided at the true head', async (_name, onWrite) => {
  await through('rs0');
  await here.append('pool', [note('shut')]);
  await elsewhere.append('pool', [note('open')]);
  depose(onWrite);
  const proofs = proxy.watch({ command: 'update', collection: `log${names}_proofs` });
  let answer: Decided | undefined;
  const deciding = here.decide('pool', 'wanted', ifOpen('wanted'), hash('wanted')).then((decided) => {
    answer = decided;
  });
  await waitFor('two proofs in vain', () => proofs.commands.length >= 2);
  expect(answer).toBeUndefined();
  proxy.clear();
  await deciding;
  expect(answer).toMatchObject({ ok: true, entry: { seq: 3, key: 'wanted' } });
});

test('a retry of what succeeded is not refused by a deposed primary that never heard of it', async () => {
  await through('rs0');
  await elsewhere.append('pool', [note('open')]);
  await elsewhere.decide('pool', 'wanted', ifOpen('wanted'), hash('wanted'));
  depose(notWritablePrimary);
  const proofs = proxy.watch({ command: 'update', collection: `log${names}_proofs` });
  const deciding = here.decide('pool', 'wanted', ifOpen('wanted'), hash('wanted'));
  await waitFor('a proof in vain', () => proofs.commands.length >= 1);
  proxy.clear();
  expect(await deciding).toMatchObject({ ok: true, repeated: true, entry: { seq: 2 } });
});

test('a refusal that cannot be proved in time is no refusal', async () => {
  await through('rs0');
  await here.append('pool', [note('shut')]);
  depose(notWritablePrimary);
  await expect(here.decide('pool', 'wanted', ifOpen('wanted'), hash('wanted'))).rejects.toMatchObject({
    code: 'UNAVAILABLE',
  });
});

test('what a refusal rests on is read as of its proof, and refusals at one time share proofs', async () => {
  await through('rs0');
  await here.append('pool', [note('shut')]);
  const slow = gate();
  const first = proxy.when({ command: 'update', collection: `log${names}_proofs`, times: 1 }, slow.fault);
  const proofs = proxy.watch({ command: 'update', collection: `log${names}_proofs` });
  const finds = proxy.watch({ command: 'find', collection: `log${names}` });
  const refusals: Promise<Decided>[] = [];
  for (let n = 0; n < 40; n += 1) {
    refusals.push(here.decide('pool', `k${n}`, ifOpen(`k${n}`), hash(`k${n}`)));
    if (n % 10 === 9) await waitFor('the first proof', () => first.hits === 1);
  }
  slow.open();
  for (const decided of await Promise.all(refusals)) expect(decided).toMatchObject({ ok: false });
  expect(proofs.commands).toHaveLength(2);
  for (const { document } of finds.commands) {
    expect(document).toMatchObject({ readConcern: { level: 'majority', afterClusterTime: expect.anything() } });
  }
});

test('entries that a pass stores prove its refusals too', async () => {
  await through('rs0');
  await here.append('pool', [note('open')]);
  const proofs = proxy.watch({ collection: `log${names}_proofs` });
  const [stored, refused] = await Promise.all(
    ['a', 'b'].map((key) => here.decide('pool', key, ifOpen(key), hash(key))),
  );
  expect(stored).toMatchObject({ ok: true });
  expect(refused).toMatchObject({ ok: false });
  expect(proofs.commands).toHaveLength(0);
});

test('where nobody is elected a refusal costs two look-ups and no write', async () => {
  await through();
  await here.append('pool', [note('shut')]);
  const all = proxy.watch({ where: ({ name }) => name !== 'hello' && name !== 'isMaster' });
  expect(await here.decide('pool', 'wanted', ifOpen('wanted'), hash('wanted'))).toMatchObject({ ok: false });
  expect(all.commands.map(({ name, collection }) => `${name} ${collection}`)).toEqual([
    `find log${names}`,
    `find log${names}`,
  ]);
});
