import { randomUUID } from 'node:crypto';
import { caseWorkflowId } from '@kuaijin/workflow-approvals/contracts';
import { comingYears, noticeOf, workingDaysUntil } from '../../testing/coming-years';
import { owner, person, ServiceFixture } from '../../testing/service-fixture';
import { officerOf, publishSmall, readSmall, submittedSmall, workSmall } from '../../testing/small-catalogue';
import { ACCEPT, type Case, type Payload } from '../../testing/submission';
import { until } from '../../testing/until';

const CODE = 'CALENDAR-1';
const now = new Date();
const { coming, missing } = comingYears(now);
/** A limit that ends in the middle of February of the coming year, and one that ends this year or soon. */
const LONG = workingDaysUntil(now, `${coming}-02-15`);

const CALENDAR = `{ calendar { version firstYear lastYear year(year: ${coming}) { holidays shifted workingDays documentNumber } } }`;
const PUBLISH = `mutation ($input: PublishCalendarInput!) { publishCalendar(input: $input) {
  calendar { version lastYear } cursor userErrors { code path ... on InvalidInput { expected received } } } }`;
const CLOCKS = `query ($id: ID!) { approvalCase(id: $id) { version clock { dueAt isProvisional } stages { clock { dueAt isProvisional } }
  steps { id item { code } version clock { dueAt isProvisional } }
  history(first: 100) { nodes { type from to reason moved { stepId limit from to } } } } }`;

interface Clock {
  readonly dueAt: string;
  readonly isProvisional: boolean;
}
interface Clocks {
  readonly version: number;
  readonly steps: readonly { id: string; item: { code: string }; version: number; clock: Clock | null }[];
  readonly history: {
    nodes: readonly {
      type: string;
      from: string | null;
      to: string;
      reason: string | null;
      moved: readonly { stepId: string; limit: string; from: string; to: string }[];
    }[];
  };
}
interface Published {
  readonly calendar: { readonly version: string; readonly lastYear: number } | null;
  readonly cursor: string | null;
  readonly userErrors: readonly {
    readonly code: string;
    readonly path: readonly string[];
    readonly expected: string;
  }[];
}

let fixture: ServiceFixture;

beforeAll(async () => {
  fixture = await ServiceFixture.open({ watchMs: 200 });
  await publishSmall(fixture, CODE, [[{ code: 'L', promisedWorkingDays: LONG }, { code: 'S' }]]);
});

afterAll(async () => {
  await fixture?.close();
});

const editor = person('CATALOGUE_EDITOR');
const publish = (input: object, process = fixture.processes[0]) =>
  fixture.field<Published>(
    editor,
    PUBLISH,
    { input: { idempotencyKey: randomUUID(), documentNumber: '国办发明电1号', ...input } },
    process,
  );
const read = (id: string) => fixture.field<Clocks>(person('DISPATCHER'), CLOCKS, { id });
const iso = (text = '') => new Date(text).toISOString();
const clockOf = ({ steps }: Clocks, code: string) => steps.find(({ item }) => item.code === code)?.clock;
const adoptions = ({ history }: Clocks) => history.nodes.filter(({ type }) => type === 'calendar.adopted');

/** A case both of whose steps are accepted. */
async function running(): Promise<Case> {
  const one = await submittedSmall(fixture, CODE);
  for (const step of one.steps) {
    const input = { idempotencyKey: randomUUID(), stepId: step.id };
    expect((await fixture.field<Payload>(officerOf(step), ACCEPT, { input })).userErrors).toEqual([]);
  }
  return one;
}

test('all faults of a year are reported at once, and who may publish it', async () => {
  const refused = await publish({ ...noticeOf(coming + 5), shifted: [`${coming}-02-28`, `${coming + 5}-01-01`] });
  expect(refused.calendar).toBeNull();
  expect(refused.userErrors.map(({ code, path }) => [code, path.join('.')])).toEqual(
    expect.arrayContaining([
      ['INVALID_INPUT', 'input.year'],
      ['INVALID_INPUT', 'input.shifted.0'],
      ['INVALID_INPUT', 'input.shifted'],
    ]),
  );
  const input = { idempotencyKey: 'x', documentNumber: '1', ...noticeOf(coming) };
  expect((await fixture.field<Published>(owner, PUBLISH, { input })).userErrors).toMatchObject([
    { code: 'NOT_ALLOWED' },
  ]);
});

test.each(['330881', '420300', ''])(
  'the editor of %p, who does not publish what is national, declares no holidays',
  async (region) => {
    const input = { idempotencyKey: randomUUID(), documentNumber: '1', ...noticeOf(coming) };
    for (const post of ['CATALOGUE_EDITOR', 'OPERATOR'] as const) {
      const refused = await fixture.field<Published>(person(post, { region }), PUBLISH, { input });
      expect(refused).toMatchObject({ calendar: null, userErrors: [{ code: 'NOT_ALLOWED', path: ['input', 'year'] }] });
    }
  },
);

test('a year is published while cases run: what was provisional is counted again, once, and the history says so', async () => {
  const one = await running();
  const ended = await workSmall(fixture, (await submittedSmall(fixture, CODE)).id);
  for (const year of missing) expect((await publish(noticeOf(year))).userErrors).toEqual([]);
  const before = await read(one.id);
  expect(clockOf(before, 'L')?.isProvisional).toBe(true);

  // A week in January is off, and two days after it: due moments behind it move.
  const more = ['11', '12', '13', '14', '15', '16', '17', '18', '19'].map((day) => `01-${day}`);
  const input = { idempotencyKey: 'year', ...noticeOf(coming, more), documentNumber: '国办发明电9号' };
  const [first, again] = [await publish(input), await publish(input)];
  expect(first.userErrors).toEqual([]);
  expect(first.calendar?.lastYear).toBe(coming);
  expect(again).toEqual(first);
  await until(async () => adoptions(await read(one.id)).length > missing.length, 60_000);

  const after = await read(one.id);
  const [was, is] = [clockOf(before, 'L'), clockOf(after, 'L')];
  expect(Date.parse(is?.dueAt ?? '')).toBeGreaterThan(Date.parse(was?.dueAt ?? ''));
  expect(is?.isProvisional).toBe(false);
  const last = adoptions(after).at(-1);
  expect(last).toMatchObject({
    to: first.calendar?.version,
    reason: '国办发明电9号',
    moved: expect.arrayContaining([{ stepId: `${one.id}/L`, limit: 'PROMISED', from: was?.dueAt, to: is?.dueAt }]),
  });
  // The feed is written after the read model.
  const recounted = ['clock.recounted', `${one.id}/L`, iso(was?.dueAt), iso(is?.dueAt)].join();
  await until(async () => {
    const { rows } = await fixture.shared.feed.readAfter(undefined, 5_000, { caseIds: [one.id] });
    return rows.some(({ event: { type, from, to, stepId } }) => [type, stepId, from, to].join() === recounted);
  }, 60_000);
  const verified = 'query ($id: ID!) { verifyCase(caseId: $id) { ok reason } }';
  expect(await fixture.field(person('OPERATOR'), verified, { id: one.id })).toMatchObject({ ok: true });
  expect((await readSmall(fixture, ended.id)).version).toBe(ended.version);

  // A new case counts with the newest from its first day.
  const later = await running();
  const fresh = await read(later.id);
  expect(adoptions(fresh)).toEqual([]);
  expect(clockOf(fresh, 'L')).toEqual(is);
});

test('the calendar is public', async () => {
  const found = await fixture.field<{ lastYear: number; year: { holidays: string[]; documentNumber: string } }>(
    person([], { anonymous: true }),
    CALENDAR,
  );
  expect(found).toMatchObject({ firstYear: 2004, lastYear: coming, year: { documentNumber: '国办发明电9号' } });
  expect(found.year.holidays).toContain(`${coming}-01-01`);
});

test('a process that dies between the publication and its cases forgets none, also one whose workflow is lost', async () => {
  const cases = await Promise.all([running(), running(), running()]);
  const [lost] = cases;
  await fixture.shared.temporal.client.workflow.getHandle(caseWorkflowId(lost?.id ?? '')).terminate('lost');
  const before = await Promise.all(cases.map(({ id }) => read(id)));
  const dying = fixture.processes[0];
  const published = publish({ ...noticeOf(coming, ['02-01']), documentNumber: '国办发明电10号' }, dying);
  expect((await published).userErrors).toEqual([]);
  await dying?.close();
  await fixture.start({ watchMs: 200 });
  for (const [at, { id }] of cases.entries()) {
    await until(async () => adoptions(await read(id)).length === 1, 60_000);
    const now = await read(id);
    expect(clockOf(now, 'L')?.dueAt).not.toBe(clockOf(before[at] ?? now, 'L')?.dueAt);
  }
});
