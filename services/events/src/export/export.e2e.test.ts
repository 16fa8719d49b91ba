import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FeedEvent } from '@kuaijin/kit/feed';
import { IDENTITY_HEADER, type Identity, IdentitySigner } from '@kuaijin/kit/identity';
import { person, startForTest, type TestService } from '@kuaijin/kit/service/testing';
import { buildEventsService } from '../service';

const START = Date.UTC(2026, 0, 1);
const DAY_MS = 86_400_000;
const city = person('integrator-1', ['INTEGRATOR']);
const anonymous: Identity = { ...person('anonymous', []), region: '', anonymous: true };

type Line = { readonly [name: string]: unknown };

let folder: string;
let started: TestService<Awaited<ReturnType<typeof buildEventsService>>>;
let signer: IdentitySigner;

const event = (thing: string, n: number, more: Partial<FeedEvent> = {}): FeedEvent => ({
  id: `${thing}/${n}`,
  type: 'step.decided',
  source: 'approvals',
  subject: thing,
  time: new Date(START + n * DAY_MS),
  caseId: thing,
  regionId: 'region-330800',
  ...more,
});

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kuaijin-export-'));
  process.env['KUAIJIN_FEED_ARCHIVE_DIR'] = folder;
  started = await startForTest('events', buildEventsService);
  delete process.env['KUAIJIN_FEED_ARCHIVE_DIR'];
  signer = await IdentitySigner.open(started.deps.config);
  const { feed } = started.deps;
  for (let n = 1; n <= 10; n += 1)
    await feed.publish('approvals', [
      event('case/a', n),
      event('case/b', n, { regionId: 'region-330881', light: 'RED', reason: '缺件', isReasonInternal: true }),
    ]);
});

afterAll(async () => {
  await started?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function asked(parameters: Record<string, string> = {}, identity = city) {
  const url = new URL('/events/export', started.running.url);
  url.search = new URLSearchParams(parameters).toString();
  const response = await fetch(url, { headers: { [IDENTITY_HEADER]: await signer.sign(identity) } });
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
}

async function lines(parameters: Record<string, string> = {}, identity = city): Promise<Line[]> {
  const { status, text } = await asked(parameters, identity);
  expect(status).toBe(200);
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
}
const ids = (all: readonly Line[]) => all.flatMap(({ id }) => (id === undefined ? [] : [id]));

test('an export holds what the caller may see, a CloudEvent a line, and the last line says where to go on', async () => {
  const all = await lines();
  expect(all[0]).toMatchObject({
    specversion: '1.0',
    id: 'case/a/1',
    type: 'step.decided',
    cursor: expect.any(String),
  });
  expect(ids(all)).toHaveLength(20);
  expect(all.at(-1)).toEqual({ cursor: expect.any(String), more: false });
  expect(JSON.stringify(all)).not.toContain('缺件');
  const county = await lines({}, person('integrator-2', ['INTEGRATOR'], '330881'));
  expect(new Set(county.flatMap(({ caseid }) => caseid ?? []))).toEqual(new Set(['case/b']));
  expect(ids(await lines({}, person('owner-9', ['OWNER'])))).toEqual([]);
  expect(ids(await lines({ filter: JSON.stringify({ lights: ['RED'] }), first: '3' }))).toEqual(
    [1, 2, 3].map((n) => `case/b/${n}`),
  );
});

test('who goes on after the cursor of any line gets exactly the rest, through the archive into the store', async () => {
  const all = await lines();
  const now = new Date(START + 7 * DAY_MS);
  expect(await started.deps.feed.archiver({ keptMs: 0, partMax: 4 }).round(now)).toBe(12);
  expect(ids(await lines())).toEqual(ids(all));
  for (const [i, { cursor }] of all.entries())
    expect(ids(await lines({ after: String(cursor) }))).toEqual(ids(all.slice(i + 1)));
  const pages: unknown[] = [];
  for (let after = '', more = true; more; ) {
    const page = await lines({ first: '3', after });
    pages.push(...ids(page));
    ({ cursor: after, more } = page.at(-1) as { cursor: string; more: boolean });
  }
  expect(pages).toEqual(ids(all));
});

test.each([
  [{ after: 'nonsense' }, city, 400, 'CURSOR_INVALID'],
  [{ first: '0' }, city, 400, 'INVALID_INPUT'],
  [{ filter: '{"types":' }, city, 400, 'INVALID_INPUT'],
  [{ filter: '{"typo": ["step.decided"]}' }, city, 400, 'INVALID_INPUT'],
  [{ filter: '{"types": ["step.decide"]}' }, city, 400, 'INVALID_INPUT'],
  [{}, anonymous, 401, 'UNAUTHENTICATED'],
] as const)('%j is refused by name', async (parameters, identity, status, code) => {
  const answer = await asked(parameters, identity);
  expect([answer.status, JSON.parse(answer.text).errors[0].extensions.code]).toEqual([status, code]);
});

test('nobody asks the service but through the gateway', async () => {
  const { status } = await fetch(new URL('/events/export', started.running.url));
  expect(status).toBe(401);
});
