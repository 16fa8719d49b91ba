/**
 * SIGKILL of the process that delivers, in the middle of it and several times over: a receiver ends with every event,
 * in order per subject, each repetition under the `webhook-id` that it had, as a CloudEvent that another's library
 * reads.
 */
import { startWebhookReceiver, type WebhookReceiver } from '@kuaijin/dev/commands/webhook-receiver';
import { startReceiver, type TestReceiver } from '@kuaijin/events/webhooks/testing/receiver';
import type { FeedEvent } from '@kuaijin/kit/feed';
import { IDENTITY_HEADER, type Identity, IdentitySigner } from '@kuaijin/kit/identity';
import { connectShared, type SharedDeps } from '@kuaijin/kit/service';
import { webhookWorkflowId } from '@kuaijin/workflow-events/contracts';
import { type CloudEvent, HTTP } from 'cloudevents';
import { Webhook } from 'standardwebhooks';
import { spawnService } from '../harness/processes';
import { ownPrefix, testConfig } from '../harness/stack';
import { waitFor } from '../harness/wait';

const SUBJECTS = 12;
const EACH = 10;
const KILLS = 2;
const prefix = ownPrefix('killed-webhooks');
const env = { KUAIJIN_WEBHOOK_RETRY_MS: '200', KUAIJIN_WEBHOOK_RETRY_LONGEST_MS: '1000' };
const integrator: Identity = {
  ...{ subject: 'integrator-1', name: '集成方', posts: ['INTEGRATOR'], region: '330800', audience: 'kuaijin' },
  anonymous: false,
};

let shared: SharedDeps;
let events: Awaited<ReturnType<typeof spawnService>> | undefined;
let receiver: TestReceiver;
let standIn: TestReceiver;
let example: WebhookReceiver | undefined;
const endpoints: string[] = [];

beforeAll(async () => {
  shared = await connectShared(testConfig(prefix), 'killed-webhooks-test');
  [receiver, standIn] = await Promise.all([startReceiver(), startReceiver()]);
  events = await spawnService('events', { prefix, env });
}, 180_000);

afterAll(async () => {
  await events?.kill();
  for (const id of endpoints) {
    const workflow = shared.temporal.client.workflow.getHandle(webhookWorkflowId(prefix, id));
    await workflow.terminate('the test is over').catch(() => undefined);
  }
  await Promise.all([receiver.close(), standIn.close(), example?.close()]);
  for (const name of ['events', 'feed']) await shared.mongo.db(`${prefix}_${name}`).dropDatabase();
  await shared.close();
});

const decided = (subject: string, seq: number): FeedEvent => ({
  ...{ id: `${subject}/${seq}`, type: 'step.decided', source: 'approvals', subject, time: new Date(), to: String(seq) },
  ...{ regionId: 'region-330800', visibility: { rule: 'handling', regionScopes: ['330800'] } },
});
const publish = (from: number, to: number) =>
  shared.feed.publish(
    'approvals',
    Array.from({ length: to - from }, (_, i) =>
      Array.from({ length: SUBJECTS }, (_none, n) => decided(`case-${n}`, from + i)),
    ).flat(),
  );

async function register(url: string, key: string): Promise<string> {
  const signer = await IdentitySigner.open(shared.config);
  const query = `mutation ($input: RegisterWebhookInput!) {
    registerWebhook(input: $input) { webhook { id } secret userErrors { code } } }`;
  const response = await fetch(events?.url ?? '', {
    method: 'POST',
    headers: { 'content-type': 'application/json', [IDENTITY_HEADER]: await signer.sign(integrator) },
    body: JSON.stringify({ query, variables: { input: { idempotencyKey: key, url } } }),
  });
  interface Registered {
    readonly data: { readonly registerWebhook: { readonly webhook: { readonly id: string }; readonly secret: string } };
  }
  const { webhook, secret } = ((await response.json()) as Registered).data.registerWebhook;
  endpoints.push(webhook.id);
  return secret;
}

test('what was not delivered when it is killed is delivered when it is back, in order, under the same ids', async () => {
  const secret = await register(receiver.url, 'killed');
  // Some fail now and then, so that subjects are held while the process dies.
  let requests = 0;
  receiver.answerBy(() => {
    requests += 1;
    return requests % 7 === 0 ? 503 : 204;
  });
  await publish(1, 1 + EACH / 2);
  for (let kill = 1; kill <= KILLS; kill += 1) {
    await waitFor('some deliveries', () => receiver.received.length >= kill * 15, 60_000);
    await events?.kill();
    if (kill === 1) await publish(1 + EACH / 2, 1 + EACH);
    await events?.restart();
  }
  const ids = () => new Set(receiver.taken().map(({ event }) => event.id));
  await waitFor('every event', () => ids().size === SUBJECTS * EACH, 120_000);
  const verifier = new Webhook(secret);
  const webhookIds = new Map<string, Set<string>>();
  for (const { body, headers, event } of receiver.received) {
    expect(verifier.verify(body, headers)).toEqual(event);
    webhookIds.set(event.id, (webhookIds.get(event.id) ?? new Set()).add(headers['webhook-id'] ?? ''));
  }
  expect([...webhookIds.values()].every(({ size }) => size === 1)).toBe(true);
  for (let n = 0; n < SUBJECTS; n += 1) {
    const first = [
      ...new Set(receiver.taken().flatMap(({ event }) => (event.subject === `case-${n}` ? [event.to] : []))),
    ];
    expect(first).toEqual(Array.from({ length: EACH }, (_, i) => String(i + 1)));
  }
  const [one] = receiver.received;
  const read = HTTP.toEvent({ headers: { ...one?.headers }, body: one?.body ?? '' }) as CloudEvent;
  expect(read).toMatchObject({ specversion: '1.0', type: 'step.decided', source: 'approvals' });
  expect(read.validate()).toBe(true);
}, 240_000);

test('the receiver of the example takes each event once, and a forged one not at all', async () => {
  const taken: string[] = [];
  let isFirst = true;
  const secret = await register(standIn.url, 'example');
  example = await startWebhookReceiver([secret], ({ id }) => {
    if (isFirst) {
      isFirst = false;
      throw new Error('not now');
    }
    taken.push(id);
  });
  const { url } = example;
  const post = async (body: string, headers: Readonly<Record<string, string>>) => {
    const signed = Object.entries(headers).filter(([name]) => name.startsWith('webhook-'));
    return (await fetch(url, { method: 'POST', headers: Object.fromEntries(signed), body })).status;
  };
  standIn.answerBy(({ body, headers }) => post(body, headers));
  await publish(100, 102);
  await waitFor('every event', () => new Set(taken).size === 2 * SUBJECTS, 60_000);
  expect(taken).toHaveLength(2 * SUBJECTS);
  const [{ body, headers } = { body: '', headers: {} }] = standIn.received;
  expect([await post(body, headers), await post(body.replace('case-', 'case+'), headers)]).toEqual([204, 401]);
}, 120_000);
