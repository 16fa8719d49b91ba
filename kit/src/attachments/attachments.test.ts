import { createHash, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Identity } from '../access/posts';
import { loadConfig } from '../config/config';
import { logger } from '../logging/logging';
import { connectMongo, type Mongo } from '../mongo';
import { createHttp, type Http } from '../service/http';
import { Attachments, attachmentRoutes, attachmentsDatabase } from './index';

const bytes = Buffer.from('%PDF-1.7 环评批复');
const sha256 = createHash('sha256').update(bytes).digest('hex');
const officer: Identity = {
  subject: 'officer-1',
  name: '张三',
  posts: ['HANDLER'],
  region: '330800',
  audience: 'kuaijin',
  anonymous: false,
};
const request = { fileName: '批复.pdf', mediaType: 'application/pdf', bytes: bytes.length, sha256 };

let mongo: Mongo;
let attachments: Attachments;
let http: Http;
let origin: string;
let folder: string;
let prefix: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kuaijin-'));
  prefix = `t${randomUUID().slice(0, 8)}`;
  const config = loadConfig({ ...process.env, KUAIJIN_PREFIX: prefix, KUAIJIN_ATTACHMENTS_DIR: folder });
  mongo = await connectMongo(config.mongodbUri, { appName: 'attachments-test' });
  attachments = await Attachments.open({ config, mongo });
  const log = logger('test', { level: 'silent' });
  http = createHttp({ service: 'test', log, bodyLimit: 1024, ready: async () => ({ ready: true, parts: {} }) });
  attachmentRoutes(http.app, attachments);
  origin = await http.listen('127.0.0.1', 0);
});

afterAll(async () => {
  await http?.close();
  await mongo?.db(attachmentsDatabase(prefix)).dropDatabase();
  await mongo?.close();
  await rm(folder, { recursive: true, force: true });
});

async function announce(more: Partial<Parameters<Attachments['announce']>[0]> = {}) {
  const parsed = await attachments.announce({ idempotencyKey: randomUUID(), ...request, ...more }, officer, new Date());
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusals));
  return parsed.value;
}

const put = (address: string, body: Buffer) =>
  fetch(`${origin}${address}`, { method: 'PUT', body, headers: { 'content-type': 'application/pdf' } });

const codeOf = async (answer: Response) =>
  ((await answer.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code;

test('bytes go in by one signed address and come out by another', async () => {
  const { attachment, uploadUrl } = await announce();
  expect((await attachments.getMany([attachment.id])).size).toBe(0);
  expect((await put(uploadUrl, bytes)).status).toBe(201);
  expect((await put(uploadUrl, bytes)).status).toBe(201);
  const [stored] = (await attachments.getMany([attachment.id])).values();
  expect(stored).toEqual({ id: attachment.id, ...request });
  const answer = await fetch(`${origin}${attachments.answer(attachment, new Date()).url}`);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-disposition')).toContain(encodeURIComponent('批复.pdf'));
  expect(Buffer.from(await answer.arrayBuffer())).toEqual(bytes);
});

test('the same key announces the same file, and no other', async () => {
  const idempotencyKey = randomUUID();
  const first = await announce({ idempotencyKey });
  expect((await announce({ idempotencyKey })).attachment).toEqual(first.attachment);
  await expect(announce({ idempotencyKey, fileName: '别的.pdf' })).rejects.toMatchObject({
    code: 'IDEMPOTENCY_KEY_REUSED',
  });
});

test('other bytes than the announced ones are refused and leave nothing', async () => {
  const { attachment, uploadUrl } = await announce();
  const shorter = await put(uploadUrl, bytes.subarray(1));
  expect(await codeOf(shorter)).toBe('INVALID_INPUT');
  const other = Buffer.from(bytes);
  other[0] = 0;
  expect(await codeOf(await put(uploadUrl, other))).toBe('INVALID_INPUT');
  expect((await attachments.getMany([attachment.id])).size).toBe(0);
  expect(await codeOf(await fetch(`${origin}${attachments.answer(attachment, new Date()).url}`))).toBe('NOT_FOUND');
});

test('an address is good for its use, its file and its time alone', async () => {
  const { attachment, uploadUrl } = await announce();
  await put(uploadUrl, bytes);
  const other = await announce();
  const get = attachments.answer(attachment, new Date()).url;
  const old = attachments.answer(attachment, new Date(Date.now() - 3_600_000)).url;
  for (const address of [
    uploadUrl,
    old,
    get.replace(attachment.id, other.attachment.id),
    get.replace(/until=\d+/, 'until=99999999999'),
    get.replace(/\?.*/, ''),
    get.replace(/signature=.*/, 'signature=%00'),
    `${get}=`,
    `${get}!junk`,
  ]) {
    const answer = await fetch(`${origin}${address}`);
    expect([address, answer.status, await codeOf(answer)]).toEqual([address, 403, 'ADDRESS_INVALID']);
  }
});

test.each([
  ['a type that a browser would run', { mediaType: 'text/html' }, ['input', 'mediaType']],
  ['too many bytes', { bytes: 100_000_000 }, ['input', 'bytes']],
  ['no bytes', { bytes: 0 }, ['input', 'bytes']],
  ['a checksum of another form', { sha256: 'abc' }, ['input', 'sha256']],
  ['a name that is a path', { fileName: '../etc/passwd' }, ['input', 'fileName']],
])('%s is refused with its path', async (_name, wrong, path) => {
  const parsed = await attachments.announce(
    { idempotencyKey: randomUUID(), ...request, ...wrong },
    officer,
    new Date(),
  );
  expect(parsed).toMatchObject({ ok: false, refusals: [{ code: 'INVALID_INPUT', path }] });
});
