/**
 * The watch over orders on the time-skipping server, over the real store: each limit of 13710 once, the officers whom
 * the directory names, and nothing behind the sign-off.
 */
import { storable, Things } from '@kuaijin/kit/aggregate/things';
import { connectShared, type SharedDeps, serviceDeps } from '@kuaijin/kit/service';
import { orderKind } from '@kuaijin/supervision/orders/model';
import type { NewOrder, Order, OrderFact } from '@kuaijin/supervision/orders/rules';
import { orderActivities } from '@kuaijin/supervision/orders/watch-activities';
import { ORDER_WATCH } from '@kuaijin/workflow-supervision/orders/contracts';
import type { DayCount } from '@kuaijin/workflow-supervision/orders/limits';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker } from '@temporalio/worker';
import { ownPrefix, testConfig } from '../harness/stack';
import { timeSkippingServer } from '../harness/time-skipping';

const ISSUED = new Date('2022-09-29T08:00:00Z');
const departmentId = 'department-330803-NR';
const leader = { actorId: 'leader-1', post: 'LEADER' } as const;
const handler = { actorId: 'officer-1', post: 'HANDLER' } as const;

let env: TestWorkflowEnvironment;
let shared: SharedDeps;
let orders: Things<Order>;
let workers: readonly Worker[] = [];
let running: readonly Promise<void>[] = [];

beforeAll(async () => {
  env = await timeSkippingServer({ date: ISSUED });
  shared = await connectShared(testConfig(ownPrefix('orders')), 'orders-test');
  orders = await Things.open(serviceDeps(shared, 'supervision'), orderKind);
  const connection = env.nativeConnection;
  const recipientOf = async ({ rung }: { rung: string }) => ({ actorId: rung, name: rung });
  workers = await Promise.all([
    Worker.create({
      ...{ connection, taskQueue: 'test-supervision', activities: orderActivities(orders) },
      workflowBundle: { codePath: require.resolve('@kuaijin/workflow-supervision/bundle') },
    }),
    Worker.create({ connection, taskQueue: 'test-directory', activities: { recipientOf } }),
  ]);
  running = workers.map((worker) => worker.run());
}, 300_000);

afterAll(async () => {
  for (const worker of workers) worker.shutdown();
  await Promise.all(running);
  await env?.teardown();
  await orders?.close();
  for (const name of ['supervision', 'feed']) await shared.mongo.db(`${shared.config.prefix}_${name}`).dropDatabase();
  await shared.close();
});

async function record(id: string, fact: OrderFact, act: typeof leader | typeof handler, at: Date): Promise<void> {
  const { type, ...data } = fact;
  const done = await orders.execute(id, { key: type, content: { type }, act, at }, () => [storable({ type, data })]);
  expect(done).toMatchObject({ ok: true });
}

async function issue(id: string, count: DayCount): Promise<void> {
  const order: NewOrder = {
    ...{ id, regionId: 'region-330803', title: '落实用地指标', origin: 'INSTRUCTION', departmentId, count },
    ...{ matterClass: 'ORDINARY', fileIds: [] },
  };
  await record(id, { type: 'order.issued', order }, leader, ISSUED);
  const args = [{ orderId: id, lookAt: ISSUED.getTime() }];
  await env.client.workflow.start(ORDER_WATCH, { workflowId: id, taskQueue: 'test-supervision', args });
}

/** What is overdue, with the day and who was notified besides the issuer. */
async function overdue(id: string) {
  const order = await orders.get(id);
  const { rows } = await shared.feed.readAfter(undefined, 200);
  const events = rows.flatMap(({ event }) => (event.subject === id && event.type === 'order.overdue' ? [event] : []));
  expect(events).toHaveLength(order?.moments.filter(({ stage }) => stage === 'OVERDUE').length ?? 0);
  return events.map(({ data = {} }) => [data['limit'], data['on'], (data['recipientIds'] as string[]).slice(1)]);
}

const officers = ['HEAD', 'DISPATCH_CENTRE', 'LEADER'];

it('goes up at each limit that nobody meets, in calendar days and in working days, and ends with the sign-off', async () => {
  await issue('order-calendar', 'CALENDAR');
  await issue('order-working', 'WORKING');
  await issue('order-settled', 'CALENDAR');
  const assigned = { type: 'order.assigned', assigneeId: handler.actorId, comment: '请办理' } as const;
  await record('order-settled', assigned, handler, ISSUED);
  await env.sleep('3 days');
  const now = async () => new Date(await env.currentTimeMs());
  await record('order-settled', { type: 'order.claimed', comment: '已落实', fileIds: [] }, handler, await now());
  await record('order-settled', { type: 'order.signedOff', comment: '属实' }, leader, await now());
  await env.sleep('35 days');
  expect(await overdue('order-calendar')).toEqual([
    ['ASSIGN', '2022-09-29', ['HEAD']],
    ['PROGRESS', '2022-10-02', ['HEAD', 'DISPATCH_CENTRE']],
    ['SETTLE', '2022-10-06', officers],
    ['MONTH', '2022-10-29', officers],
    ['FOLLOW_UP', '2022-11-05', ['HEAD', 'LEADER']],
  ]);
  expect((await overdue('order-working')).map(([limit, on]) => [limit, on])).toEqual([
    ['ASSIGN', '2022-09-29'],
    ['PROGRESS', '2022-10-09'],
    ['SETTLE', '2022-10-13'],
    ['MONTH', '2022-10-29'],
    ['FOLLOW_UP', '2022-11-05'],
  ]);
  expect(await overdue('order-settled')).toEqual([]);
  await env.client.workflow.getHandle('order-settled').result();
  const steps = (await orders.get('order-calendar'))?.steps ?? [];
  expect(steps.filter(({ kind }) => kind === 'order.nearDue').map(({ moment }) => moment?.limit)).toEqual([
    'ASSIGN',
    'PROGRESS',
    'SETTLE',
    'MONTH',
  ]);
}, 120_000);
