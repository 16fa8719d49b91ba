import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Identity } from '../access/posts';
import { type Config, loadConfig } from '../config/config';
import { connectMongo, type Mongo } from '../mongo';
import { handedIn } from './handed-in-file';
import { Attachments, attachmentsDatabase, type UploadRequest } from './index';

const officer: Identity = {
  subject: 'officer-1',
  name: '张三',
  posts: ['HANDLER'],
  region: '330800',
  audience: 'kuaijin',
  anonymous: false,
};
const colleague: Identity = { ...officer, subject: 'officer-2' };
const request = { fileName: '批复.pdf', mediaType: 'application/pdf', bytes: 100, sha256: 'a'.repeat(64) };

let mongo: Mongo;
let attachments: Attachments;
let folder: string;
let config: Config;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kuaijin-'));
  const prefix = `t${randomUUID().slice(0, 8)}`;
  config = loadConfig({ ...process.env, KUAIJIN_PREFIX: prefix, KUAIJIN_ATTACHMENTS_DIR: folder });
  mongo = await connectMongo(config.mongodbUri, { appName: 'attachments-test' });
  attachments = await Attachments.open({ config, mongo });
});

afterAll(async () => {
  await mongo?.db(attachmentsDatabase(config.prefix)).dropDatabase();
  await mongo?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Announces a file whose bytes never come. */
async function announce(more: Partial<UploadRequest> = {}) {
  const parsed = await attachments.announce({ idempotencyKey: randomUUID(), ...request, ...more }, officer, new Date());
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusals));
  return parsed.value;
}

describe('who may name a file', () => {
  test('whoever brought its bytes, and others only where the thing has it already', async () => {
    const own = await handedIn(attachments, officer);
    const others = await handedIn(attachments, colleague);
    const { attachment: unsent } = await announce();
    const ids = [own.id, others.id, unsent.id, 'file-none'];
    expect(await attachments.notOwn(ids, officer)).toEqual(new Set(ids.slice(1)));
    const thing = { steps: new Map([['1', { papers: [{ versions: [{ fileIds: [others.id, unsent.id] }] }] }]]) };
    expect(await attachments.notOwn(ids, officer, async () => thing)).toEqual(new Set(ids.slice(2)));
    const asked = jest.fn(async () => thing);
    expect(await attachments.notOwn([own.id], officer, asked)).toEqual(new Set());
    expect(asked).not.toHaveBeenCalled();
  });

  test('an id follows from the key of the deployment too, so that nobody works it out', async () => {
    const idempotencyKey = randomUUID();
    const { attachment } = await announce({ idempotencyKey });
    expect(attachment.id).toMatch(/^file-[0-9a-f]{40}$/);
    const other = await Attachments.open({ config: { ...config, attachmentsKey: 'x'.repeat(32) }, mongo });
    const parsed = await other.announce({ idempotencyKey, ...request }, officer, new Date());
    expect(parsed.ok && parsed.value.attachment.id).not.toBe(attachment.id);
  });
});

test('announcements that begin the day of a person at once are all within the quota', async () => {
  const nobodyYet: Identity = { ...officer, subject: `officer-${randomUUID()}` };
  const asked = Array.from({ length: 16 }, () =>
    attachments.announce({ idempotencyKey: randomUUID(), ...request }, nobodyYet, new Date()),
  );
  expect((await Promise.all(asked)).filter(({ ok }) => !ok)).toEqual([]);
});

test('a person announces no more on a day than the quota allows; a retry takes nothing of it', async () => {
  const quota = { files: 3, bytes: request.bytes * 10 };
  const limited = await Attachments.open({ config: { ...config, uploadQuota: quota }, mongo });
  const now = new Date('2026-11-30T10:00:00+08:00');
  const person = { ...officer, subject: `officer-${randomUUID()}` };
  const ask = (idempotencyKey: string, more: object = {}, at = now, by = person) =>
    limited.announce({ idempotencyKey, ...request, ...more }, by, at);
  const refusal = { ok: false, refusals: [{ code: 'UPLOAD_QUOTA_EXCEEDED', path: ['input'] }] };
  expect(await ask('large', { bytes: request.bytes * 11 })).toMatchObject(refusal);
  const together = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((key) => ask(key)));
  expect(together.filter(({ ok }) => ok)).toHaveLength(3);
  const [taken = -1] = together.flatMap(({ ok }, at) => (ok ? [at] : []));
  expect(await ask('abcde'.charAt(taken))).toMatchObject({ ok: true });
  expect(await ask('f')).toMatchObject(refusal);
  expect(await ask('f', {}, now, { ...person, subject: `officer-${randomUUID()}` })).toMatchObject({ ok: true });
  expect(await ask('f', {}, new Date('2026-12-01T00:00:00+08:00'))).toMatchObject({ ok: true });
});
