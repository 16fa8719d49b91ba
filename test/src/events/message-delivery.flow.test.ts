/** The workflow that sends a person's messages through one channel, over nights and days. */
import { MESSAGE_WORKFLOW, MESSAGES_CHANGED } from '@kuaijin/workflow-events/messages/contracts';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker } from '@temporalio/worker';
import { timeSkippingServer } from '../harness/time-skipping';
import { type OutboxInMemory, type OutboxOptions, outboxInMemory } from './message-activities';

const workflowBundle = { codePath: require.resolve('@kuaijin/workflow-events/bundle') };
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const CHINA_MS = 8 * HOUR_MS;

let env: TestWorkflowEnvironment;

beforeAll(async () => {
  env = await timeSkippingServer();
}, 300_000);
afterAll(() => env?.teardown());

/** Sleeps until this hour of the clock in China. */
async function untilHour(hour: number): Promise<void> {
  const ofDay = ((await env.currentTimeMs()) + CHINA_MS) % DAY_MS;
  await env.sleep((hour * HOUR_MS - ofDay + DAY_MS) % DAY_MS);
}

const hourOf = (at: number): number => Math.floor(((at + CHINA_MS) % DAY_MS) / HOUR_MS);

/** Runs the workflow until nothing waits any more. */
async function run(
  options: Omit<OutboxOptions, 'now'>,
  during: (outbox: OutboxInMemory, changed: () => Promise<void>) => Promise<void>,
): Promise<OutboxInMemory> {
  const outbox = outboxInMemory({ now: () => env.currentTimeMs(), ...options });
  const { activities } = outbox;
  const worker = await Worker.create({
    connection: env.nativeConnection,
    taskQueue: 'messages',
    workflowBundle,
    activities,
  });
  await worker.runUntil(async () => {
    const workflowId = `messages-${Math.random()}`;
    const args = [{ person: 'officer-1', channel: 'EMAIL' }];
    const begun = { workflowId, taskQueue: 'messages', args, signal: MESSAGES_CHANGED, signalArgs: [] };
    const changed = async () => {
      await env.client.workflow.signalWithStart(MESSAGE_WORKFLOW, begun);
    };
    await during(outbox, changed);
    await env.client.workflow.getHandle(workflowId).result();
  });
  return outbox;
}

const numbersOf = ({ tries }: OutboxInMemory) => tries.map(({ batch }) => batch.numbers);

test('what comes in quiet hours is held and comes collected at their end; red passes, and so does a code', async () => {
  const quietHours = { from: 22 * 60, until: 7 * 60, deliverOn: 'ALL_DAYS' } as const;
  const outbox = await run({ quietHours }, async ({ add, tries }, changed) => {
    await untilHour(23);
    await add({ n: 1 });
    await changed();
    await env.sleep('1 hour');
    await add({ n: 2 });
    await add({ n: 3, isUrgent: true });
    await add({ n: 1, mode: 'CODE' });
    await changed();
    await env.sleep('2 hours');
    expect(tries.map(({ batch }) => batch)).toEqual([
      { kind: 'CODE', numbers: [1] },
      { kind: 'MESSAGES', numbers: [3] },
    ]);
    await env.sleep('1 hour');
    await add({ n: 4 });
    await changed();
  });
  expect(numbersOf(outbox)).toEqual([[1], [3], [1, 2, 4]]);
  expect(hourOf(outbox.tries.at(-1)?.at ?? 0)).toBe(7);
}, 120_000);

test('a digest is sent once a day, and what comes at once does not wait for it', async () => {
  const outbox = await run({}, async ({ add }, changed) => {
    await untilHour(10);
    await add({ n: 1, mode: 'DIGEST' });
    await add({ n: 2 });
    await changed();
    await env.sleep('3 hours');
    await add({ n: 3, mode: 'DIGEST' });
    await changed();
  });
  expect(numbersOf(outbox)).toEqual([[2], [1, 3]]);
  expect(outbox.tries.map(({ at }) => hourOf(at))).toEqual([10, 8]);
}, 120_000);

test('what fails is tried for days with pauses that grow, the same batch each time, then it is given up and the next comes', async () => {
  const outbox = await run(
    { answer: ({ numbers }) => ({ outcome: numbers.includes(1) ? 'FAILED' : 'DONE' }) },
    async ({ add }, changed) => {
      await add({ n: 1 });
      await add({ n: 2 });
      await changed();
    },
  );
  expect(outbox.givenUp).toEqual([{ kind: 'MESSAGES', numbers: [1] }]);
  expect(numbersOf(outbox).at(-1)).toEqual([2]);
  const failed = outbox.tries.slice(0, -1).map(({ at }) => at);
  expect(failed.length).toBeGreaterThan(60);
  expect((failed.at(-1) ?? 0) - (failed[0] ?? 0)).toBeGreaterThanOrEqual(3 * DAY_MS);
  const pauses = failed.slice(1).map((at, i) => at - (failed[i] ?? 0));
  expect(Math.max(...pauses)).toBeLessThan(1.3 * HOUR_MS);
  expect(pauses[0]).toBeLessThan(13_000);
}, 120_000);

test('a channel that is down for hours costs few tries, and everything comes when it is back', async () => {
  const outbox = await run(
    { answer: (_batch, tries) => (tries < 5 ? { outcome: 'DEFERRED', retryAfterMs: HOUR_MS } : { outcome: 'DONE' }) },
    async ({ add }, changed) => {
      await untilHour(12);
      await add({ n: 1 });
      await changed();
    },
  );
  expect(outbox.tries.map(({ outcome }) => outcome)).toEqual([...Array(5).fill('DEFERRED'), 'DONE']);
  expect((outbox.tries[5]?.at ?? 0) - (outbox.tries[0]?.at ?? 0)).toBeGreaterThanOrEqual(5 * HOUR_MS);
}, 120_000);
