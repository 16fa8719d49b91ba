/** The workflow of a webhook endpoint over days, and every history of it that was ever recorded. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WEBHOOK_WORKFLOW } from '@kuaijin/workflow-events/contracts';
import { temporal } from '@temporalio/proto';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker } from '@temporalio/worker';
import { timeSkippingServer } from '../harness/time-skipping';
import { endpointAt, pace, type Script, scripted, wholeLife } from './webhook-activities';

const folder = join(__dirname, '../../../workflows/events/src/histories');
const histories = readdirSync(folder).filter((file) => file.endsWith('.json'));
const workflowBundle = { codePath: require.resolve('@kuaijin/workflow-events/bundle') };
const HOUR_MS = 3_600_000;

let env: TestWorkflowEnvironment;

beforeAll(async () => {
  env = await timeSkippingServer();
}, 300_000);
afterAll(() => env?.teardown());

/** Runs the workflow to its end with scripted activities. */
async function run(script: Script, args: object = {}) {
  const { activities, asked } = scripted(script, () => env.currentTimeMs());
  const connection = env.nativeConnection;
  const worker = await Worker.create({ connection, taskQueue: 'events', workflowBundle, activities });
  await worker.runUntil(async () => {
    const given = { taskQueue: 'events', args: [{ endpointId: 'webhook-1', ...args }] };
    await env.client.workflow.execute(WEBHOOK_WORKFLOW, { workflowId: `webhook-${Math.random()}`, ...given });
  });
  return asked;
}

test.each(histories)('%s replays', async (file) => {
  const history = temporal.api.history.v1.History.fromObject(JSON.parse(readFileSync(join(folder, file), 'utf8')));
  await Worker.runReplayHistory({ workflowBundle }, history);
});

test('what is held is tried again for days, with pauses that double up to six hours, and then the endpoint is paused', async () => {
  const held = [{ subject: 'land/a', events: [{ source: 'land', id: 'a/1' }], failures: 0, retryAt: 0 }];
  const position = { cursor: 'c0', startNumber: 1, activeSince: 1, held };
  const paused = endpointAt(1, { status: 'PAUSED', pauseReason: 'HELD_SUBJECTS' });
  const failing = [{ results: [{ subject: 'land/a', done: 0, hasFailed: true }] }];
  const script: Script = { endpoint: [paused, endpointAt(2, { status: 'REMOVED' })], followed: [], retried: failing };
  const asked = await run(script, { position });
  const retries = asked.filter(({ activity }) => activity === 'retryHeld').map(({ at }) => at);
  const pauses = retries.slice(1).map((at, i) => at - (retries[i] ?? 0));
  expect(pauses[0]).toBeLessThan(10_000);
  expect(Math.max(...pauses)).toBeGreaterThan(4 * HOUR_MS);
  expect(Math.max(...pauses)).toBeLessThan(7.5 * HOUR_MS);
  for (const [i, pause] of pauses.slice(1, 8).entries()) expect(pause).toBeGreaterThan((pauses[i] ?? 0) * 1.2);
  expect(asked.at(-2)).toMatchObject({ activity: 'pauseEndpoint', args: { reason: 'FAILING', version: 1 } });
  expect((retries.at(-1) ?? 0) - (retries[0] ?? 0)).toBeGreaterThanOrEqual(72 * HOUR_MS);
}, 120_000);

test('an endpoint goes through its whole life: held, retried, resumed by itself, replayed, gone, removed', async () => {
  const asked = await run(wholeLife);
  const names = asked.map(({ activity }) => activity);
  expect(names.filter((name) => name === 'readEndpoint')).toHaveLength(5);
  expect(names).toContain('resumeEndpoint');
  const follows = asked.flatMap(({ activity, args }) => (activity === 'followFeed' ? [args] : []));
  expect(follows).toMatchObject([
    { cursor: 'c0', heldSubjects: [] },
    { cursor: 'c1', heldSubjects: ['land/a'] },
    { cursor: 'c2', version: 3 },
    { cursor: 'r0', version: 4, heldSubjects: [] },
  ]);
  expect(asked.at(-2)).toMatchObject({ activity: 'disableEndpoint', args: { version: 4 } });
}, 120_000);

test('a long life goes on in a run of its own, where the one before ended: no page twice, what was held is held', async () => {
  const pages = 450;
  const left = [{ subject: 'land/a', events: [{ source: 'land', id: 'a/1' }], hasFailed: true }];
  const followed = Array.from({ length: pages }, (_, n) => ({
    version: n + 1 === pages ? 2 : 1,
    cursor: `c${n + 1}`,
    leftBehind: n === 10 ? left : [],
  }));
  const slow = { pace: { ...pace, firstMs: 80 * HOUR_MS, longestMs: 80 * HOUR_MS, giveUpMs: 800 * HOUR_MS } };
  const endpoint = [...Array.from({ length: 3 }, () => endpointAt(1, slow)), endpointAt(2, { status: 'REMOVED' })];
  const asked = await run({ endpoint, followed, retried: [{ results: [] }] });
  const follows = asked.flatMap(({ activity, args }) =>
    activity === 'followFeed' ? [args as { readonly cursor: string; readonly heldSubjects: readonly string[] }] : [],
  );
  expect(follows.map(({ cursor }) => cursor)).toEqual(Array.from({ length: pages }, (_, n) => `c${n}`));
  expect(follows.slice(11).filter(({ heldSubjects }) => heldSubjects.join() !== 'land/a')).toEqual([]);
  // Each run reads the endpoint anew.
  expect(asked.filter(({ activity }) => activity === 'readEndpoint')).toHaveLength(4);
}, 120_000);
