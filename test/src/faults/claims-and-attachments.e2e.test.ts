/**
 * Claims and attachments over a store that does not answer for certain: no caller sees a driver error, and a retry
 * succeeds.
 */

import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { claimedKeys, IdempotencyIndex } from '@kuaijin/kit/accounts/idempotency-index';
import { awaitedAccounts, Waiters, waiters as whoWaits } from '@kuaijin/kit/accounts/waiters';
import { Attachments, attachmentsDatabase } from '@kuaijin/kit/attachments';
import { logger } from '@kuaijin/kit/logging';
import { connectMongo, type Mongo } from '@kuaijin/kit/mongo';
import { type TestStore, testStore } from '@kuaijin/kit/mongo/testing';
import { openDocuments } from '@kuaijin/kit/read-models';
import { person } from '@kuaijin/kit/service/testing';
import { CodeClaims, codeClaims } from '@kuaijin/projects/model/code-claims';
import { ownPrefix, testConfig } from '../harness/stack';
import { cut, type Fault, foundNothing, notWritablePrimary, writeConcernFailed, writeFailed } from './wire/faults';
import { WireProxy } from './wire/proxy';

const bytes = Buffer.from('%PDF-1.7 批复');
const sha256 = createHash('sha256').update(bytes).digest('hex');
const upload = { fileName: '批复.pdf', mediaType: 'application/pdf', bytes: bytes.length, sha256 };
const officer = person('officer-1', ['HANDLER']);
const at = new Date('2026-03-02T01:00:00Z');

let store: TestStore;
let proxy: WireProxy;
let mongo: Mongo;
let folder: string;
let keys: IdempotencyIndex;
let codes: CodeClaims;
let waiters: Waiters;
let attachments: Attachments;
let prefix: string;
/** Each test claims something else. */
let turn = 0;
let code: string;

beforeAll(async () => {
  store = await testStore();
  folder = mkdtempSync(join(tmpdir(), 'kuaijin-claims-'));
  proxy = await WireProxy.start(process.env['MONGODB_URI'] ?? '');
  mongo = await connectMongo(proxy.uri, { appName: 'claims' });
  const { databaseName } = store.db('claims');
  keys = new IdempotencyIndex(await openDocuments(mongo, databaseName, claimedKeys));
  codes = new CodeClaims(await openDocuments(mongo, databaseName, codeClaims), async () => undefined);
  waiters = new Waiters({
    waiters: await openDocuments(mongo, databaseName, whoWaits),
    accounts: await openDocuments(mongo, databaseName, awaitedAccounts),
    available: async () => 0n,
    notify: async () => 'notified',
    log: logger('test', { level: 'silent' }),
    sweepMs: 60_000,
  });
  prefix = ownPrefix('claims');
  attachments = await Attachments.open({ config: testConfig(prefix, { KUAIJIN_ATTACHMENTS_DIR: folder }), mongo });
});
beforeEach(() => {
  turn += 1;
  code = `2208-330800-04-01-${100_000 + turn}`;
});
afterEach(() => proxy.clear());
afterAll(async () => {
  await store.mongo.db(attachmentsDatabase(prefix)).dropDatabase();
  await mongo.close();
  await proxy.close();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const announce = async () => {
  const announced = await attachments.announce({ idempotencyKey: `upload-${turn}`, ...upload }, officer, at);
  if (!announced.ok) throw new Error(JSON.stringify(announced.refusals));
  return announced.value.attachment.id;
};

const wanted = (reservationId: string) => ({
  account: 'account-1',
  reservationId,
  caseId: 'case-1',
  since: at,
  amount: 5n,
});

/** What writes, and what it comes to. */
const writes: readonly (readonly [name: string, write: () => Promise<unknown>, outcome: unknown])[] = [
  ['a claimed key', () => keys.claim(`key-${turn}`, 'account-1'), true],
  ['a claimed project code', () => codes.claim(code, 'project-1', at), 'project-1'],
  ['a remembered waiter', () => waiters.remember(wanted(`r${turn}`)), undefined],
  ['an announced attachment', announce, expect.any(String)],
];

const faults: readonly (readonly [name: string, fault: Fault, code: string])[] = [
  ['a server that is no primary', notWritablePrimary, 'UNAVAILABLE'],
  ['a connection that broke before', cut('before'), 'OUTCOME_UNKNOWN'],
  ['a connection that broke after', cut('after'), 'OUTCOME_UNKNOWN'],
  ['a majority wait that was killed', writeConcernFailed(true), 'OUTCOME_UNKNOWN'],
  ['a write that a step-down interrupted', writeFailed(11602), 'OUTCOME_UNKNOWN'],
];

describe.each(writes)('%s', (_name, write, outcome) => {
  test.each(faults)(
    'after %s is answered with a registered code, and a retry completes it',
    async (_fault, fault, expectedCode) => {
      proxy.when({ command: 'insert', times: 1 }, fault);
      await expect(write()).rejects.toMatchObject({ code: expectedCode });
      expect(await write()).toEqual(outcome);
      expect(await write()).toEqual(outcome);
    },
  );

  test('that stands and is not shown yet is looked at again', async () => {
    await write();
    const hidden = proxy.when({ command: 'find', times: 1 }, foundNothing);
    expect(await write()).toEqual(outcome);
    expect(hidden.hits).toBeLessThanOrEqual(1);
  });

  test('that cannot be read is answered with a registered code', async () => {
    await write();
    proxy.when({ command: 'find' }, cut('before'));
    const code = await write().then(
      () => undefined,
      (error: { code?: string }) => error.code,
    );
    // A waiter that is there already is not read.
    expect(code).toBe(outcome === undefined ? undefined : 'UNAVAILABLE');
  });
});

test.each(faults)('a code that was left behind is taken over after %s', async (_name, fault, expectedCode) => {
  await codes.claim(code, 'project-gone', new Date(at.getTime() - 120_000));
  proxy.when({ command: 'update', times: 1 }, fault);
  await expect(codes.claim(code, 'project-1', at)).rejects.toMatchObject({ code: expectedCode });
  expect(await codes.claim(code, 'project-1', at)).toBe('project-1');
  expect(await codes.claim(code, 'project-2', at)).toBe('project-1');
});

test.each(faults)(
  'the bytes of an attachment are stored by the same again after %s',
  async (_name, fault, expectedCode) => {
    const id = await announce();
    proxy.when({ command: 'update', times: 1 }, fault);
    await expect(attachments.store(id, Readable.from([bytes]), at)).rejects.toMatchObject({ code: expectedCode });
    await attachments.store(id, Readable.from([bytes]), at);
    expect(await buffer((await attachments.read(id)).bytes)).toEqual(bytes);
  },
);

test('attachments that cannot be read are answered with a registered code', async () => {
  const id = await announce();
  proxy.when({ command: 'find' }, cut('before'));
  const reads = [attachments.read(id), attachments.getMany([id]), attachments.store(id, Readable.from([bytes]), at)];
  // All are waited for from the start: one that fails before its turn would count as a failure nobody heard of.
  await Promise.all(reads.map((read) => expect(read).rejects.toMatchObject({ code: 'UNAVAILABLE' })));
});
