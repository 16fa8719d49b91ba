import { comingYears, noticeOf, workingDaysUntil } from '@kuaijin/approvals/testing/coming-years';
import { startStack, type TestStack } from '../harness/stack';
import { waitFor } from '../harness/wait';
import { readCase, submitted, workRound } from './case-driver';
import { publishSmall } from './small-catalogue';

const CODE = 'E2E-CALENDAR';
const now = new Date();
const { coming, missing } = comingYears(now);

interface Clock {
  readonly dueAt: string;
  readonly isProvisional: boolean;
}
interface Clocks {
  readonly clock: Clock;
  readonly stages: readonly { readonly clock: Clock }[];
  readonly steps: readonly { readonly clock: Clock | null; readonly viewerActions: readonly object[] }[];
  readonly history: {
    readonly nodes: readonly { readonly type: string; readonly moved: readonly { limit: string }[] }[];
  };
}

const CLOCKS = `query ($id: ID!) { approvalCase(id: $id) { clock { dueAt isProvisional } stages { clock { dueAt isProvisional } }
  steps { clock { dueAt isProvisional } viewerActions { action } } history(first: 100) { nodes { type moved { limit } } } } }`;
const PUBLISH = `mutation ($input: PublishCalendarInput!) {
  publishCalendar(input: $input) { calendar { version lastYear } userErrors { code path } } }`;

describe('a year of the calendar is published through the whole graph', () => {
  let stack: TestStack;

  beforeAll(async () => {
    stack = await startStack({ prefix: 'e2e-calendar', seed: true });
    const promisedWorkingDays = workingDaysUntil(now, `${coming}-03-01`);
    const limits = { total: promisedWorkingDays + 5, stage: promisedWorkingDays + 2 };
    await publishSmall(stack, CODE, [[{ code: 'L', promisedWorkingDays }]], limits);
  }, 120_000);
  afterAll(() => stack?.close());

  const publish = async (year: number, more: readonly string[], post: 'OPERATOR' | 'DISPATCHER' = 'OPERATOR') => {
    const input = { idempotencyKey: `publish ${year}`, ...noticeOf(year, more), documentNumber: '国办发明电9号' };
    type Answer = { publishCalendar: { calendar: { lastYear: number } | null; userErrors: { code: string }[] } };
    const token = await stack.token(post, { region: '330800' });
    return (await stack.ask<Answer>(PUBLISH, { input }, token)).publishCalendar;
  };
  const read = async (id: string) => {
    const token = await stack.token('DISPATCHER', { region: '330800' });
    return (await stack.ask<{ approvalCase: Clocks }>(CLOCKS, { id }, token)).approvalCase;
  };

  test('limits of step, stage and case that were provisional move by the days off; feed and history tell it', async () => {
    for (const year of missing) expect((await publish(year, [])).userErrors).toEqual([]);
    const id = await submitted(stack, { key: 'calendar', projectId: 'project-QZ-015', catalogueCode: CODE });
    await workRound(stack, id);
    const clocksOf = ({ clock, stages, steps }: Clocks) => [clock, stages[0]?.clock, steps[0]?.clock];
    const before = clocksOf(await read(id));
    for (const clock of before) expect(clock?.isProvisional).toBe(true);

    expect((await publish(coming, [], 'DISPATCHER')).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    const week = ['11', '12', '13', '14', '15', '16', '17', '18', '19'].map((day) => `01-${day}`);
    expect(await publish(coming, week)).toMatchObject({ calendar: { lastYear: coming }, userErrors: [] });
    const adopted = async () => (await read(id)).history.nodes.filter(({ type }) => type === 'calendar.adopted');
    await waitFor('the case to count anew', async () => (await adopted()).length > 0, 60_000);
    for (const [at, clock] of clocksOf(await read(id)).entries()) {
      expect(clock?.isProvisional).toBe(false);
      expect(Date.parse(clock?.dueAt ?? '')).toBeGreaterThan(Date.parse(before[at]?.dueAt ?? ''));
    }
    expect((await adopted())[0]?.moved).toEqual([{ limit: 'PROMISED' }]);
    expect((await readCase(stack, id)).status).toBe('RUNNING');

    const events = `query ($ids: [ID!]) { events(filter: { caseIds: $ids, types: ["calendar.adopted", "clock.recounted"] }, first: 50) {
      nodes { type stepId reason } } }`;
    const operator = await stack.token('OPERATOR', { region: '330800' });
    type Events = { events: { nodes: { type: string; stepId: string | null; reason: string }[] } };
    // The feed is told after the read model.
    const recounted = await waitFor('both events', async () => {
      const { nodes } = (await stack.ask<Events>(events, { ids: [id] }, operator)).events;
      return nodes.length >= 2 && nodes;
    });
    expect(recounted).toEqual([
      { type: 'calendar.adopted', stepId: null, reason: '国办发明电9号' },
      { type: 'clock.recounted', stepId: `${id}/L`, reason: '国办发明电9号' },
    ]);
    const open = await stack.ask<{ calendar: { lastYear: number; year: { workingDays: number } } }>(
      `{ calendar { lastYear year(year: ${coming}) { workingDays } } }`,
    );
    expect(open.calendar.lastYear).toBe(coming);
    expect(open.calendar.year.workingDays).toBeGreaterThan(200);
  });
});
