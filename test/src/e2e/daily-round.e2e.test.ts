/** 每日例行: the ends of outcomes and the digest of a day, told at the days of a test's own through the whole graph. */

import { stepModel } from '@kuaijin/approvals/projection/case-models';
import { Outcomes } from '@kuaijin/approvals/projection/outcomes';
import { monthsLater } from '@kuaijin/approvals/projection/validity';
import { DailyRound } from '@kuaijin/approvals/reconciliation/daily-round';
import { RoundProgress } from '@kuaijin/approvals/reconciliation/round-progress';
import { openReadModel } from '@kuaijin/kit/read-models';
import { addDays, addWorkingDays, dateOf, isWorkingDay, startOf, statutoryCalendar } from '@kuaijin/kit/working-days';
import { startStack, type TestStack } from '../harness/stack';
import { waitFor } from '../harness/wait';
import { officer, readCase } from './case-driver';
import { publish, published, submittedUnder } from './own-catalogue';

interface Message {
  readonly type: string;
  readonly eventType: string;
  readonly stepId: string | null;
  readonly title: string;
  readonly text: string;
}
interface Expiring {
  readonly stepId: string;
  readonly itemCode: string;
  readonly documentNumber: string | null;
  readonly validUntil: string;
  readonly isReplaced: boolean;
  readonly step: { readonly outcome: { readonly validUntil: string } | null } | null;
}

const ME = 'query { me { notifications(first: 100) { nodes { type eventType stepId title text } } } }';
const EXPIRING = `query ($before: Date!, $first: Int! = 20, $after: String, $projectId: ID) {
  expiringOutcomes(before: $before, first: $first, after: $after, projectId: $projectId) {
    nodes { stepId itemCode documentNumber validUntil isReplaced step { outcome { validUntil } } }
    pageInfo { endCursor hasNextPage } } }`;
const INPUTS = {
  acceptStep: 'AcceptStepInput',
  decideStep: 'DecideStepInput',
  revokeStep: 'ReasonedStepInput',
} as const;

describe('what a day brings about', () => {
  let stack: TestStack;
  let handler: string;
  let head: string;
  let round: DailyRound;
  let second: DailyRound;
  const department = 'department-330800-NR';

  const roundOver = async (): Promise<DailyRound> => {
    const { mongo, feed, log, config } = stack.stack.shared;
    const database = `${config.prefix}_approvals`;
    return new DailyRound({
      rounds: await RoundProgress.open(mongo, database),
      feed,
      cases: { steps: await openReadModel(mongo, database, stepModel) },
      outcomes: await Outcomes.open(mongo, database),
      atMinutes: 8 * 60 + 30,
      log,
    });
  };

  beforeAll(async () => {
    stack = await startStack({ prefix: 'e2e-daily', seed: true });
    handler = await officer(stack, department);
    head = await officer(stack, department, 'HEAD');
    round = await roundOver();
    second = await roundOver();
    const items = [
      { code: 'A', validity_years: 1, outcome_document: '批复' },
      { code: 'B', validity_years: 1 },
      { code: 'C', validity_years: 3 },
      { code: 'N' },
    ];
    await published(stack, 'T-VALID', items, { items: { B: { validity_notice_months: [2] } } });
    await published(stack, 'T-OPEN', [{ code: 'O' }], {});
  }, 120_000);
  afterAll(() => stack?.close());

  const perform = async (
    mutation: keyof typeof INPUTS,
    token: string,
    input: { readonly stepId: string; readonly seenOnPaper?: boolean },
  ) => {
    const query = `mutation ($input: ${INPUTS[mutation]}!) { done: ${mutation}(input: $input) { userErrors { code path } } }`;
    const variables = { input: { idempotencyKey: `${mutation}-${input.stepId}`, ...input } };
    expect(await stack.ask(query, variables, token)).toEqual({ done: { userErrors: [] } });
  };
  const approve = async (id: string, ...codes: string[]) => {
    for (const code of codes) {
      const stepId = `${id}/${code}`;
      await perform('acceptStep', handler, { stepId, seenOnPaper: true });
      const decision = { decision: 'APPROVE', opinion: '同意', documentNumber: `文〔2026〕${code}` };
      await perform('decideStep', handler, { stepId, ...decision });
    }
  };
  const messages = async (token: string, type: string): Promise<readonly Message[]> => {
    const { me } = await stack.ask<{ me: { notifications: { nodes: readonly Message[] } } }>(ME, {}, token);
    return me.notifications.nodes.filter((one) => one.type === type);
  };
  const expiring = async (variables: object, token = head) =>
    (
      await stack.ask<{
        expiringOutcomes: { nodes: Expiring[]; pageInfo: { endCursor: string | null; hasNextPage: boolean } };
      }>(EXPIRING, variables, token)
    ).expiringOutcomes;
  const at = (day: string, minutes = 8 * 60 + 30) => new Date(startOf(day).getTime() + minutes * 60_000);

  test('outcomes are watched until they end, also after their case has ended; not those that were revoked or replaced', async () => {
    const ended = await submittedUnder(stack, 'T-VALID', { key: 'ended' });
    await approve(ended, 'A', 'B', 'C', 'N');
    expect((await readCase(stack, ended)).status).toBe('APPROVED');
    const running = await submittedUnder(stack, 'T-VALID', {
      ...{ key: 'running', projectId: 'project-QZ-014' },
      as: 'COUNTER',
    });
    await approve(running, 'A', 'B');
    await perform('revokeStep', head, { ...{ stepId: `${running}/B` }, ...{ reason: '违反规定' } });

    const today = dateOf(new Date());
    const end = monthsLater(today, 12);
    const soon = await expiring({ before: addDays(end, 1) });
    expect(soon.nodes.map(({ stepId, isReplaced }) => [stepId, isReplaced])).toEqual(
      [`${ended}/A`, `${ended}/B`, `${running}/A`].sort().map((id) => [id, false]),
    );
    expect(soon.nodes[0]?.validUntil).toBe(end);
    expect(soon.nodes.every(({ step, validUntil }) => step?.outcome?.validUntil === validUntil)).toBe(true);
    expect((await expiring({ before: end })).nodes).toEqual([]);
    const first = await expiring({ before: '2099-01-01', first: 3 });
    expect(first.pageInfo.hasNextPage).toBe(true);
    const rest = await expiring({ before: '2099-01-01', first: 3, after: first.pageInfo.endCursor });
    expect(rest.nodes.map(({ itemCode }) => itemCode)).toEqual(['C']);
    expect((await expiring({ before: '2099-01-01', projectId: 'project-QZ-014' })).nodes).toHaveLength(1);
    const elsewhere = await stack.token('HEAD', { department: 'department-330100-NR', region: '330100' });
    expect((await expiring({ before: '2099-01-01' }, elsewhere)).nodes).toEqual([]);
    const bad = await stack.gql(EXPIRING, { before: '2026-13-01' }, head);
    expect(bad.errors?.[0]?.extensions.code).toBe('INVALID_INPUT');

    // Six months before: A of both projects; B is told two months before.
    const sixBefore = monthsLater(end, -6);
    // The day before tells of no outcome: a working day has the digest of the department that B was returned to, and
    // its end.
    const dayBefore = addDays(sixBefore, -1);
    expect(await round.look(at(dayBefore))).toBe(isWorkingDay(statutoryCalendar, dayBefore) ? 2 : 0);
    expect(await round.look(at(sixBefore, 8 * 60 + 29))).toBe(0);
    await Promise.all([round.look(at(sixBefore)), second.look(at(sixBefore))]);
    expect(await round.look(at(sixBefore, 18 * 60))).toBe(0);
    const eventsOf = async (type: string) =>
      (await messages(head, 'EXPIRY')).filter(({ eventType }) => eventType === type).map(({ stepId }) => stepId);
    await waitFor('the first reminders', async () => (await eventsOf('outcome.expiryReminded')).length === 2);
    expect(new Set(await eventsOf('outcome.expiryReminded'))).toEqual(new Set([`${ended}/A`, `${running}/A`]));
    const [message] = await messages(head, 'EXPIRY');
    expect(message).toMatchObject({ title: '有效期将满：“事项A”' });
    expect(message?.text).toContain(`的批准文件有效期至${end}，请及时办理延期或重新申报。`);
    const ownersPerson = await stack.token('OWNER', {
      organisation: 'organisation-qz-hospital',
      subject: 'owner-qz-hospital-1',
    });
    await waitFor('the reminder of the owner', async () =>
      (await messages(ownersPerson, 'EXPIRY')).some(({ stepId }) => stepId === `${ended}/A`),
    );

    // The matter is decided once more: the earlier outcome is nobody's concern any longer.
    const again = await submittedUnder(stack, 'T-VALID', { key: 'again' });
    await approve(again, 'A');
    const replaced = (await expiring({ before: addDays(end, 1) })).nodes.filter(({ isReplaced }) => isReplaced);
    expect(replaced.map(({ stepId }) => stepId)).toEqual([`${ended}/A`]);

    // The machine was off for months: of what passed in between the gravest alone is told.
    await round.look(at(end));
    await waitFor('the end', async () => (await eventsOf('outcome.expired')).length >= 3);
    expect(new Set(await eventsOf('outcome.expired'))).toEqual(new Set([`${again}/A`, `${running}/A`, `${ended}/B`]));
    expect((await eventsOf('outcome.expiryReminded')).length).toBe(2);
    expect((await messages(head, 'EXPIRY')).length).toBe(5);
  }, 120_000);

  test('an overlay gives notice of nothing that does not end', async () => {
    const overlay = { items: { A: { validity_notice_months: [1] } } };
    expect((await publish(stack, 'T-NOEND', [{ code: 'A' }], overlay)).userErrors).toMatchObject([
      { code: 'CATALOGUE_INVALID', path: ['input', 'overlay', 'items', 'A', 'validity_notice_months'] },
    ]);
  });

  test('each officer gets one digest on a working day: what is due, what is late, what was not read', async () => {
    const id = await submittedUnder(stack, 'T-OPEN');
    await perform('acceptStep', handler, { stepId: `${id}/O`, seenOnPaper: true });
    const { step } = await stack.ask<{ step: { clock: { dueAt: string } } }>(
      'query ($id: ID!) { step(id: $id) { clock { dueAt } } }',
      { id: `${id}/O` },
      handler,
    );
    const { date: day } = addWorkingDays(
      statutoryCalendar,
      dateOf(new Date(Date.parse(step.clock.dueAt) + 400 * 86_400_000)),
      1,
    );
    await Promise.all([round.look(at(day)), second.look(at(day))]);
    const digests = (token: string) =>
      messages(token, 'DIGEST').then((all) => all.filter(({ title }) => title.includes(day)));
    await waitFor('the digests', async () => (await digests(head)).length > 0 && (await digests(handler)).length > 0);
    const [own] = await digests(handler);
    expect(own?.title).toBe(`每日摘要：${day}`);
    expect(own?.text).toMatch(/^已逾期 1 件，待受理 \d+ 件，未读消息 \d+ 条。$/);
    await round.look(at(day, 20 * 60));
    expect(await digests(handler)).toHaveLength(1);
    const owner = await stack.token('OWNER', {
      organisation: 'organisation-qz-hospital',
      subject: 'owner-qz-hospital-1',
    });
    await waitFor('what the owner has not read', async () => (await digests(owner)).length === 1);
    expect((await digests(owner))[0]?.text).toMatch(/^未读消息 \d+ 条。$/);
  }, 120_000);
});
