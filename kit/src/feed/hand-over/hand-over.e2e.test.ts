/** Processes that hand their events over to one of them, over real HTTP and a real store. */

import type { AddressInfo } from 'node:net';
import { createServer, type Socket } from 'node:net';
import type { Db } from 'mongodb';
import { Pool } from 'undici';
import { encode, HandOverSeal, SIGNATURE_HEADER } from '../../hand-over/message';
import { connectMongo, type Mongo } from '../../mongo';
import { LOOKS_AT_ALL } from '../../mongo/indexes';
import { type TestStore, testStore, until } from '../../mongo/testing';
import { authority, type Certificate, certificate } from '../../service/testing-certificates';
import type { Tls } from '../../service/tls';
import { Feed } from '../feed';
import type { FeedEvent } from '../types';
import { APPEND_PATH } from './appending';

const cursorKey = 'a key of this test that is long enough';
const THINGS = 12;
const ROUNDS = 15;
const SOURCE = 'approvals';

let store: TestStore;
const closing: (() => Promise<unknown>)[] = [];
beforeAll(async () => {
  store = await testStore();
});
afterAll(async () => {
  for (const close of closing) await close();
  await store?.close();
});

interface Process {
  readonly feed: Feed;
  readonly mongo: Mongo;
  /** Events that it has sent to the store. */
  sent: number;
}

async function open(database: string, tls?: Tls): Promise<Process> {
  const mongo = await connectMongo(process.env['MONGODB_URI'] ?? '', { appName: 'hand-over' });
  const handOver = { host: '127.0.0.1', port: 0, tls };
  const feed = await Feed.open(mongo.db(database), { cursorKey, features: mongo.features, handOver });
  closing.unshift(async () => {
    await feed.close();
    await mongo.close();
  });
  const opened: Process = { feed, mongo, sent: 0 };
  mongo.client.on('commandStarted', ({ commandName, command }) => {
    if (commandName === 'insert' && command['insert'] === 'feed') opened.sent += command['documents'].length;
  });
  return opened;
}

const event = (thing: string, seq: number): FeedEvent => ({
  ...{ id: `${thing}/${seq}`, type: 'step.decided', source: SOURCE, subject: thing, time: new Date() },
});

/** Each thing from one process, its events one after the other. */
async function publish({ feed }: Process, name: string, rounds: number): Promise<void> {
  const things = Array.from({ length: THINGS }, (_, n) => `case-${name}-${n}`);
  await Promise.all(
    things.map(async (thing) => {
      for (let seq = 1; seq <= rounds; seq += 1) await feed.publish(SOURCE, [event(thing, seq)]);
    }),
  );
}

/** Of each thing the events that are stored, in the order in which they stand. */
async function stored(feed: Feed): Promise<ReadonlyMap<string, readonly string[]>> {
  const things = new Map<string, string[]>();
  const { rows } = await feed.readAfter(undefined, 5_000);
  for (const { event: one } of rows) things.set(one.subject, [...(things.get(one.subject) ?? []), one.id]);
  return things;
}

/** Publishes until one of these processes appends what all of them publish. */
async function untilOneAppends(all: readonly Process[]): Promise<void> {
  let warm = 0;
  await until(async () => {
    warm += 1;
    for (const one of all) one.sent = 0;
    await Promise.all(all.map((one, n) => publish(one, `warm-${warm}-${n}`, 1)));
    return all.filter(({ sent }) => sent > 0).length === 1;
  });
}

/** Where the processes of a database hand over to. */
const addressesIn = async (db: Db): Promise<readonly string[]> => {
  const found = await db.collection('feed_processes').find({}, { comment: LOOKS_AT_ALL }).toArray();
  return found.flatMap(({ address }) => (typeof address === 'string' ? [address] : []));
};

const wanted = (name: string, rounds: number) =>
  Array.from({ length: THINGS }, (_, n) => `case-${name}-${n}`).map(
    (thing) => [thing, Array.from({ length: rounds }, (_, i) => `${thing}/${i + 1}`)] as const,
  );

test('one of several processes appends what all publish, each event once and those of a thing in order', async () => {
  const { databaseName } = store.db('one-appends');
  const all = [await open(databaseName), await open(databaseName), await open(databaseName)];
  const [first] = all;
  if (first === undefined) throw new Error('three');
  // Until they know each other each appends by itself.
  await untilOneAppends(all);
  await Promise.all(all.map((one, n) => publish(one, String(n), ROUNDS)));
  expect(all.filter(({ sent }) => sent > 0)).toHaveLength(1);
  // On a busy machine some are sent once more.
  const published = 3 * THINGS * (ROUNDS + 1);
  expect(all.reduce((sum, { sent }) => sum + sent, 0)).toBeLessThan(1.5 * published);
  const there = await stored(first.feed);
  for (const [thing, ids] of all.flatMap((_, n) => wanted(String(n), ROUNDS))) expect(there.get(thing)).toEqual(ids);
  // Handed over a second time nothing changes.
  const [again] = (await all[1]?.feed.publish(SOURCE, [event('case-0-0', 3)]))?.places ?? [];
  expect(again).toEqual(await first.feed.find(SOURCE, 'case-0-0/3'));
}, 60_000);

test('where nobody answers, or nobody is there, a process appends by itself', async () => {
  const db = store.db('nobody');
  const one = await open(db.databaseName);
  const asked = new Set<Socket>();
  const silent = createServer((socket) => asked.add(socket.on('error', () => undefined)));
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  closing.unshift(async () => {
    for (const socket of asked) socket.destroy();
    silent.close();
  });
  const roles = [`append ${SOURCE}`];
  const processes = db.collection<{ _id: string; beat: number; roles: string[]; address: string }>('feed_processes');
  const pretend = (name: string, address: string) =>
    processes.insertMany(Array.from({ length: 40 }, (_, n) => ({ _id: `${name}-${n}`, beat: 1, roles, address })));
  await pretend('silent', `http://127.0.0.1:${(silent.address() as AddressInfo).port}`);
  let name = 0;
  await until(async () => {
    name += 1;
    await publish(one, `silent-${name}`, 1);
    return asked.size > 0;
  });
  await publish(one, 'slow', 3);
  await pretend('gone', 'http://127.0.0.1:9');
  await publish(one, 'gone', 3);
  const there = await stored(one.feed);
  for (const [thing, ids] of [...wanted('slow', 3), ...wanted('gone', 3)]) expect(there.get(thing)).toEqual(ids);
}, 60_000);

test('what is not signed with the key of the deployment, or was signed long ago, is not taken', async () => {
  const db = store.db('forged');
  const one = await open(db.databaseName);
  await publish(one, 'own', 1);
  let address: string | undefined;
  await until(async () => {
    [address] = await addressesIn(db);
    return address !== undefined;
  });
  const draft = { key: 'case-forged/1', type: 'step.decided', v: 1, data: { subject: 'case-forged' }, at: new Date() };
  const body = encode([{ stream: `${SOURCE}/0`, drafts: [draft] }]);
  const ask = async (signature: string, path = APPEND_PATH) => {
    const headers = { [SIGNATURE_HEADER]: signature };
    return (await fetch(`${address}${path}`, { method: 'POST', headers, body: new Uint8Array(body) })).status;
  };
  const seal = new HandOverSeal(cursorKey);
  const signature = seal.sign(body);
  expect(await ask('')).toBe(401);
  expect(await ask(`${signature.slice(0, -2)}AA`)).toBe(401);
  expect(await ask(new HandOverSeal('another key of another deployment').sign(body))).toBe(401);
  expect(await ask(seal.sign(body, Date.now() - 120_000))).toBe(401);
  expect(await ask(signature, '/elsewhere')).toBe(401);
  expect(await one.feed.find(SOURCE, 'case-forged/1')).toBeUndefined();
});

const tlsOf = async (house: Certificate): Promise<Tls> => {
  const { cert, key } = await certificate('process', house);
  return { cert: Buffer.from(cert), key: Buffer.from(key), ca: Buffer.from(house.cert), minVersion: 'TLSv1.2' };
};

test('over TLS processes of one authority hand over to each other, and nobody else is served or believed', async () => {
  const db = store.db('over-tls');
  const house = await authority('house');
  const all = [await open(db.databaseName, await tlsOf(house)), await open(db.databaseName, await tlsOf(house))];
  await untilOneAppends(all);
  await Promise.all(all.map((one, n) => publish(one, String(n), ROUNDS)));

  const [address = ''] = await addressesIn(db);
  expect(address).toMatch(/^https:/);
  const body = encode([{ stream: `${SOURCE}/0`, drafts: [] }]);
  const headers = { [SIGNATURE_HEADER]: new HandOverSeal(cursorKey).sign(body) };
  const statusWith = async (connect: object) => {
    const pool = new Pool(address, { connect: { ca: house.cert, ...connect } });
    closing.unshift(() => pool.destroy());
    return (await pool.request({ method: 'POST', path: APPEND_PATH, headers, body })).statusCode;
  };
  const { cert, key } = await certificate('other process', house);
  expect(await statusWith({ cert, key })).toBe(200);
  await expect(statusWith({})).rejects.toThrow();
  const stranger = await certificate('stranger', await authority('elsewhere'));
  await expect(statusWith(stranger)).rejects.toThrow();

  // Whoever shows a certificate of another authority is handed nothing: each appends by itself.
  const apart = await open(db.databaseName, await tlsOf(await authority('elsewhere')));
  for (const name of ['1', '2', '3'])
    await Promise.all([...all, apart].map((one, n) => publish(one, `${n}-${name}`, 1)));
  expect(apart.sent).toBeGreaterThan(0);
  const there = await stored(apart.feed);
  for (const [thing, ids] of [...wanted('0', ROUNDS), ...wanted('1', ROUNDS), ...wanted('2-3', 1)])
    expect(there.get(thing)).toEqual(ids);
}, 60_000);
