import type { Act } from '@kuaijin/kit/access/posts';
import { type OrderReport, type OrderVerdict, orderJudged, orderReported } from './decisions';
import { OrderTally, rateInTime } from './order-summary';
import { keysOfOrder, type NewOrder, type Order, type OrderFact, withOrderFact } from './rules';

const leader: Act = { actorId: 'leader-1', post: 'LEADER' };
const handler: Act = { actorId: 'officer-1', post: 'HANDLER' };
const at = (day: string): Date => new Date(`${day}T10:00:00+08:00`);
const issuedAt = new Date('2022-09-29T16:00:00+08:00');
const issued = (id: string, more: Partial<Order> = {}): Order => {
  const order: NewOrder = {
    id,
    regionId: 'region-330803',
    title: '落实用地指标',
    origin: 'INSTRUCTION',
    documentNumber: '衢政批〔2022〕9号',
    departmentId: 'department-330803-NR',
    count: 'CALENDAR',
    matterClass: 'ORDINARY',
    fileIds: [],
  };
  return { ...withOrderFact(undefined, { type: 'order.issued', order }, issuedAt, leader), ...more };
};
const then = (order: Order, fact: OrderFact | { readonly code: string }, when: Date, act: Act): Order => {
  if ('code' in fact) throw new Error(fact.code);
  return withOrderFact(order, fact, when, act);
};
const report = (order: Order, asked: OrderReport, when: Date) =>
  then(order, orderReported(order, 1, asked, when), when, handler);
const verdict = (order: Order, what: OrderVerdict, act = leader, issuers = [act.actorId]) =>
  orderJudged(order, 2, { verdict: what, comment: '属实' }, act, issuers);
const done = { kind: 'DONE', comment: '已落实', fileIds: ['file-1'] } as const;

describe('an order', () => {
  it('is signed off by who issued it, or who stands in for him, and by nobody else', () => {
    const claimed = report(issued('order-1'), done, at('2022-10-05'));
    expect(claimed).toMatchObject({ status: 'CLAIMED_DONE', claim: { by: handler }, reportedAt: at('2022-10-05') });
    expect(verdict(claimed, 'SIGNED_OFF', handler)).toMatchObject({ code: 'SAME_PERSON' });
    const another: Act = { actorId: 'leader-2', post: 'LEADER' };
    expect(verdict(claimed, 'SIGNED_OFF', another)).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(verdict(claimed, 'SIGNED_OFF', another, ['leader-2', 'leader-1'])).toMatchObject({
      type: 'order.signedOff',
    });
    const over = then(claimed, verdict(claimed, 'SIGNED_OFF'), at('2022-10-06'), leader);
    expect(over).toMatchObject({ status: 'SIGNED_OFF', signedOffAt: at('2022-10-06') });
    expect(orderReported(over, 3, done, at('2022-10-07'))).toMatchObject({ code: 'STATE_CONFLICT' });
  });

  it('that is given back runs on with what was reported of it', () => {
    const claimed = report(issued('order-1'), done, at('2022-10-01'));
    const returned = then(claimed, verdict(claimed, 'RETURNED'), at('2022-10-02'), leader);
    expect(returned.status).toBe('OPEN');
    expect(returned.claim).toBeUndefined();
    expect(returned.reportedAt).toEqual(at('2022-10-01'));
  });

  it('is complex or ordinary by what is chosen on its first day', () => {
    const assign = { kind: 'ASSIGNED', assigneeId: 'officer-1', matterClass: 'COMPLEX', comment: '' } as const;
    expect(report(issued('order-1'), assign, issuedAt)).toMatchObject({ matterClass: 'COMPLEX', assignedAt: issuedAt });
    expect(orderReported(issued('order-1'), 1, assign, at('2022-09-30'))).toMatchObject({
      code: 'INVALID_INPUT',
      path: ['input', 'matterClass'],
    });
  });

  it('has a plan where it is complex, which holds when who issued it approves it', () => {
    const plan = { kind: 'PLAN', comment: '分两步', until: '2022-11-20' } as const;
    expect(orderReported(issued('order-1'), 1, plan, at('2022-10-05'))).toMatchObject({ code: 'INVALID_INPUT' });
    const complex = issued('order-1', { matterClass: 'COMPLEX' });
    expect(verdict(complex, 'PLAN_APPROVED')).toMatchObject({ code: 'INVALID_INPUT', received: 'PLAN_APPROVED' });
    const planned = report(complex, plan, at('2022-10-05'));
    const approved = then(planned, verdict(planned, 'PLAN_APPROVED'), at('2022-10-06'), leader);
    expect(approved).toMatchObject({ approvedUntil: '2022-11-20', plan: { approved: { actorId: 'leader-1' } } });
    expect(verdict(approved, 'PLAN_APPROVED')).toMatchObject({ code: 'INVALID_INPUT' });
    expect(orderReported(complex, 1, { ...plan, until: '2022-10-04' }, at('2022-10-05'))).toMatchObject({
      path: ['input', 'until'],
    });
  });

  it('is replied to with figures as of a day', () => {
    const figures = [{ label: '完成投资', value: '78.03', unit: '亿元' }];
    const reply = { kind: 'REPLY', comment: '已推进', fileIds: [], figuresAsOf: '2022-09-30', figures } as const;
    expect(report(issued('order-1'), reply, at('2022-10-02'))).toMatchObject({
      reply: { figuresAsOf: '2022-09-30', figures, by: handler },
      repliedAt: at('2022-10-02'),
      status: 'OPEN',
    });
  });

  it('is found by its department, its person and who issued it', () => {
    expect(keysOfOrder(issued('order-1', { assigneeId: 'officer-1' }))).toEqual([
      'DEPARTMENT/department-330803-NR',
      'ISSUER/leader-1',
      'ASSIGNEE/officer-1',
    ]);
  });
});

it('orders are counted as a total with the parts of each department', () => {
  const assign = { kind: 'ASSIGNED', assigneeId: 'officer-1', comment: '' } as const;
  const begun = (id: string, more = {}) => report(issued(id, more), assign, issuedAt);
  const claimed = report(begun('order-1'), done, at('2022-10-01'));
  const inTime = then(claimed, verdict(claimed, 'SIGNED_OFF'), at('2022-10-03'), leader);
  const lateClaim = report(begun('order-2'), done, at('2022-10-20'));
  const late = then(lateClaim, verdict(lateClaim, 'SIGNED_OFF'), at('2022-10-21'), leader);
  const open = begun('order-3', { departmentId: 'department-330803-DRC' });
  const tally = new OrderTally({ from: '2022-09-01', until: '2022-09-30' }, at('2022-10-22'));
  for (const order of [inTime, late, open, { ...open, issuedAt: at('2022-10-08') }]) tally.add(order);
  expect(tally.total()).toMatchObject({ issued: 3, signedOff: 2, inTime: 1, open: 1, overdue: 1 });
  expect(tally.parts()).toMatchObject([
    { departmentId: 'department-330803-DRC', issued: 1, overdue: 1, points: 1 - 1 - 2 },
    { departmentId: 'department-330803-NR', issued: 2, signedOff: 2, inTime: 1, points: 7 + (1 - 1 - 2 + 3) },
  ]);
  expect(rateInTime(tally.total())).toBe('33.3');
});
