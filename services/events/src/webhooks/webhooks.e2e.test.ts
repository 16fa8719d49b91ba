import { randomBytes } from 'node:crypto';
import { loadConfig } from '@kuaijin/kit/config';
import type { FeedEvent } from '@kuaijin/kit/feed';
import { IDENTITY_HEADER, type Identity, IdentitySigner } from '@kuaijin/kit/identity';
import { until } from '@kuaijin/kit/mongo/testing';
import { connectShared, type RunningService, runService, type SharedDeps } from '@kuaijin/kit/service';
import { webhookWorkflowId } from '@kuaijin/workflow-events/contracts';
import { Webhook } from 'standardwebhooks';
import { buildEventsService } from '../service';
import { startReceiver, type TestReceiver } from './testing/receiver';

const prefix = `t-wh-${randomBytes(4).toString('hex')}`;
const config = loadConfig({
  ...process.env,
  KUAIJIN_PREFIX: prefix,
  KUAIJIN_ENV: 'test',
  LOG_LEVEL: 'error',
  KUAIJIN_POLL_MS: '20',
  KUAIJIN_POSTS_CONFIRMED_BY: 'directory',
  KUAIJIN_WEBHOOK_RETRY_MS: '200',
  KUAIJIN_WEBHOOK_RETRY_LONGEST_MS: '500',
  KUAIJIN_WEBHOOK_GIVE_UP_MS: '6000',
});

let shared: SharedDeps;
let running: RunningService;
let signer: IdentitySigner;
const receivers: TestReceiver[] = [];
const begun: string[] = [];
let seq = 0;

const person = (subject: string, more: Partial<Identity> = {}): Identity => ({
  ...{ subject, name: subject, posts: ['INTEGRATOR'], region: '330800', audience: 'kuaijin', anonymous: false },
  ...more,
});
const integrator = person('integrator-1');

interface Refused {
  readonly code: string;
  readonly path: readonly string[];
  readonly expected: string | null;
}
interface Hook {
  readonly id: string;
  readonly status: string;
  readonly pauseReason: string | null;
  readonly position: string;
  readonly version: number;
  readonly deliveredAt: string | null;
  readonly attempts: { readonly nodes: readonly Attempt[] };
}
interface Attempt {
  readonly number: number;
  readonly webhookId: string;
  readonly eventId: string;
  readonly outcome: string;
  readonly httpStatus: number | null;
  readonly failure: string | null;
  readonly isTest: boolean;
}
interface Payload {
  readonly webhook: Hook | null;
  readonly secret: string | null;
  readonly attempt?: Attempt | null;
  readonly userErrors: readonly Refused[];
}

const HOOK = `id status pauseReason position version deliveredAt
  attempts(first: 100) { nodes { number webhookId eventId outcome httpStatus failure isTest } }`;

async function ask<T>(query: string, variables: object, identity: Identity): Promise<T> {
  const response = await fetch(running.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', [IDENTITY_HEADER]: await signer.sign(identity) },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data?: T; errors?: unknown };
  if (errors !== undefined || data === undefined) throw new Error(JSON.stringify(errors));
  return data;
}

const types: Readonly<Record<string, string>> = {
  registerWebhook: 'RegisterWebhookInput',
  changeWebhook: 'ChangeWebhookInput',
  rotateWebhookSecret: 'RotateWebhookSecretInput',
  replayWebhook: 'ReplayWebhookInput',
  sendTestEvent: 'SendTestEventInput',
};
async function act(mutation: string, input: object, identity = integrator): Promise<Payload> {
  seq += 1;
  const more =
    mutation === 'sendTestEvent' ? 'attempt { number webhookId eventId outcome httpStatus failure isTest }' : 'secret';
  const query = `mutation ($input: ${types[mutation] ?? 'WebhookInput'}!) { done: ${mutation}(input: $input) {
    webhook { ${HOOK} } ${more} userErrors { code path ... on InvalidInput { expected } } } }`;
  return (await ask<{ done: Payload }>(query, { input: { idempotencyKey: `k${seq}`, ...input } }, identity)).done;
}

async function hookOf(id: string, identity = integrator): Promise<Hook> {
  const { webhook } = await ask<{ webhook: Hook | null }>(
    `query ($id: ID!) { webhook(id: $id) { ${HOOK} } }`,
    { id },
    identity,
  );
  if (webhook === null) throw new Error(`no webhook ${id}`);
  return webhook;
}
const untilStatus = (id: string, status: string, identity = integrator) =>
  until(async () => (await hookOf(id, identity)).status === status, 20_000);

const MESSAGES = `query ($of: [_Any!]!) { _entities(representations: $of) {
  ... on Viewer { notifications { nodes { eventType } } } } }`;
interface Messages {
  readonly _entities: readonly { readonly notifications: { readonly nodes: readonly { eventType: string }[] } }[];
}
const untilNotified = (eventType: string, { subject } = integrator) =>
  until(async () => {
    const of = [{ __typename: 'Viewer', id: subject }];
    const { _entities } = await ask<Messages>(MESSAGES, { of }, person(subject));
    return _entities[0]?.notifications.nodes.some((one) => one.eventType === eventType) === true;
  }, 20_000);

async function receiver(): Promise<TestReceiver> {
  const started = await startReceiver();
  receivers.push(started);
  return started;
}

/** Registers an endpoint that follows one source of events. */
async function register(url: string, source: string, input: object = {}, identity = integrator) {
  const { webhook, secret, userErrors } = await act(
    'registerWebhook',
    { url, filter: { sources: [source] }, ...input },
    identity,
  );
  if (webhook === null || secret === null) throw new Error(JSON.stringify(userErrors));
  begun.push(webhook.id);
  return { id: webhook.id, secret };
}

const publish = (source: string, ...events: readonly (Partial<FeedEvent> & { readonly subject: string })[]) =>
  shared.feed.publish(
    source,
    events.map((event) => {
      seq += 1;
      return {
        ...{ id: `${event.subject}/${seq}`, type: 'step.decided', source, time: new Date(), to: String(seq) },
        ...{ regionId: 'region-330800', visibility: { rule: 'handling', regionScopes: ['330800'] } },
        ...event,
      };
    }),
  );
const subjectsOf = (deliveries: TestReceiver['received']) => deliveries.map(({ event }) => event.subject);

const list = (type: string, id: string, version: number, data: FeedEvent['data']): FeedEvent => ({
  ...{ id: `actor/${id}/${version}`, type, source: 'directory', subject: id, time: new Date() },
  ...(data === undefined ? {} : { data }),
});

beforeAll(async () => {
  shared = await connectShared(config, 'webhooks-test');
  signer = await IdentitySigner.open(config);
  await shared.feed.publish('directory', [
    list('actor.listed', 'integrator-1', 1, { posts: ['INTEGRATOR'] }),
    list('actor.listed', 'dispatcher-1', 1, { posts: ['DISPATCHER', 'OWNER'] }),
    list('actor.listed', 'owner-1', 1, { posts: ['OWNER'] }),
    list('serviceAccount.listed', 'service-portal', 1, { regionId: 'region-330800', scopes: ['projects', 'events'] }),
  ]);
  running = await runService(buildEventsService, { name: 'events', port: 0, shared });
});

afterAll(async () => {
  for (const id of begun) {
    await shared.temporal.client.workflow
      .getHandle(webhookWorkflowId(prefix, id))
      .terminate('the test is over')
      .catch(() => undefined);
  }
  await running.close();
  await Promise.all(receivers.map((one) => one.close()));
  for (const name of ['events', 'feed']) await shared.mongo.db(`${prefix}_${name}`).dropDatabase();
  await shared.close();
});

test('an event is delivered once, signed, as a CloudEvent that the library verifies and a tampered one is refused', async () => {
  const at = await receiver();
  const { id, secret } = await register(at.url, 'approvals');
  await publish('approvals', {
    subject: 'case-1',
    projectId: 'project-1',
    light: 'RED',
    data: { itemName: '立项', recipientIds: ['a'] },
  });
  await until(() => at.received.length > 0, 20_000);
  const [delivery] = at.received;
  if (delivery === undefined) throw new Error('nothing came');
  expect(delivery.event).toMatchObject({ source: 'approvals', type: 'step.decided', subject: 'case-1' });
  expect(delivery.event).toMatchObject({ projectid: 'project-1', light: 'RED', cursor: expect.any(String) });
  expect(delivery.event).toMatchObject({ dataschema: 'urn:kuaijin:event:step.decided:v1', data: { itemName: '立项' } });
  expect(Object.keys(delivery.event.data)).toEqual(['itemName']);
  const verifier = new Webhook(secret);
  expect(verifier.verify(delivery.body, delivery.headers)).toEqual(delivery.event);
  expect(() => verifier.verify(delivery.body.replace('RED', 'GREEN'), delivery.headers)).toThrow(
    'No matching signature',
  );
  await until(async () => (await hookOf(id)).attempts.nodes.length > 0);
  expect((await hookOf(id)).attempts.nodes).toMatchObject([{ number: 1, outcome: 'DELIVERED', httpStatus: 204 }]);
});

test('a delivery that fails holds back its subject alone, and is repeated with the same id, in order', async () => {
  const at = await receiver();
  let isDown = true;
  at.answerBy(({ event }) => (event.subject === 'bad' && isDown ? 503 : 204));
  await register(at.url, 'projects');
  await publish('projects', { subject: 'bad' }, { subject: 'good' }, { subject: 'bad' }, { subject: 'good' });
  await until(() => at.taken().length === 2, 20_000);
  await publish('projects', { subject: 'bad' }, { subject: 'good' });
  await until(() => at.taken().length === 3 && at.received.length >= 6, 20_000);
  expect(new Set(subjectsOf(at.taken()))).toEqual(new Set(['good']));
  isDown = false;
  await until(() => at.taken().length === 6, 20_000);
  const bad = at.taken().filter(({ event }) => event.subject === 'bad');
  const ordered = bad.map(({ event }) => Number(event.to));
  expect(ordered).toEqual([...ordered].sort((one, other) => one - other));
  const ids = at.received
    .filter(({ event }) => event.id === bad[0]?.event.id)
    .map(({ headers }) => headers['webhook-id']);
  expect(ids.length).toBeGreaterThan(1);
  expect(new Set(ids).size).toBe(1);
});

test('a receiver that answers 410 is sent nothing more until it is resumed, and its registrant is notified', async () => {
  const at = await receiver();
  at.answerBy(() => 410);
  const { id } = await register(at.url, 'land');
  await publish('land', { subject: 'pool-1' });
  await untilStatus(id, 'DISABLED');
  await untilNotified('webhook.disabled');
  await publish('land', { subject: 'pool-2' });
  at.answerBy(() => 204);
  expect((await act('resumeWebhook', { webhookId: id })).userErrors).toEqual([]);
  await until(() => at.taken().length === 2, 20_000);
  expect(subjectsOf(at.received).sort()).toEqual(['pool-1', 'pool-1', 'pool-2']);
});

test('past 100 held subjects a webhook pauses and says so, and goes on by itself when its receiver answers again', async () => {
  const at = await receiver();
  at.answerBy(() => 500);
  const { id } = await register(at.url, 'supervision');
  // All of them at once: else the first has failed for long before the last is held.
  await act('pauseWebhook', { webhookId: id });
  await publish('supervision', ...Array.from({ length: 120 }, (_, i) => ({ subject: `problem-${i}` })));
  await act('resumeWebhook', { webhookId: id });
  await untilStatus(id, 'PAUSED');
  expect(await hookOf(id)).toMatchObject({ pauseReason: 'HELD_SUBJECTS' });
  await untilNotified('webhook.paused');
  at.answerBy(() => 204);
  await untilStatus(id, 'ACTIVE');
  await until(() => new Set(subjectsOf(at.taken())).size === 120, 20_000);
});

test('a delivery that fails for long pauses its webhook until it is resumed; nothing is lost', async () => {
  const at = await receiver();
  at.answerBy(() => 500);
  const { id } = await register(at.url, 'funds');
  await publish('funds', { subject: 'batch-1' });
  await untilStatus(id, 'PAUSED');
  expect(await hookOf(id)).toMatchObject({ pauseReason: 'FAILING' });
  const { length } = at.received;
  expect(length).toBeGreaterThan(3);
  await publish('funds', { subject: 'batch-1' }, { subject: 'batch-2' });
  at.answerBy(() => 204);
  await act('resumeWebhook', { webhookId: id });
  await until(() => at.taken().length === 3, 20_000);
  expect(subjectsOf(at.taken()).filter((subject) => subject === 'batch-1')).toHaveLength(2);
});

test('while its registrant has it paused nothing is sent; a replay sends again under the same ids, from any cursor', async () => {
  const at = await receiver();
  const { id } = await register(at.url, 'approvals');
  const from = (await hookOf(id)).position;
  await publish('approvals', { subject: 'r-1' }, { subject: 'r-2' });
  await until(() => at.received.length === 2, 20_000);
  expect((await act('pauseWebhook', { webhookId: id })).webhook).toMatchObject({
    status: 'PAUSED',
    pauseReason: 'REGISTRANT',
  });
  expect((await act('pauseWebhook', { webhookId: id })).userErrors).toMatchObject([{ code: 'STATE_CONFLICT' }]);
  await publish('approvals', { subject: 'r-3' });
  await act('replayWebhook', { webhookId: id, after: from });
  await until(() => at.received.length === 5, 20_000);
  const ids = at.received.map(({ headers }) => headers['webhook-id']);
  expect(new Set(ids).size).toBe(3);
  const last = at.received.at(-1)?.event.cursor;
  await act('replayWebhook', { webhookId: id, after: last });
  await publish('approvals', { subject: 'r-4' });
  await until(() => at.received.length === 6, 20_000);
  expect(at.received.at(-1)?.event.subject).toBe('r-4');
  await expect(act('replayWebhook', { webhookId: id, after: 'nonsense' })).rejects.toThrow('CURSOR_INVALID');
});

test('after a rotation both secrets verify for a while, and a secret is in no answer but that which made it', async () => {
  const at = await receiver();
  const input = { idempotencyKey: 'rotated', url: at.url, filter: { sources: ['rotation'] } };
  const { webhook, secret: first } = await act('registerWebhook', input);
  const again = await act('registerWebhook', input);
  expect([again.webhook?.id, again.secret, again.userErrors]).toEqual([webhook?.id, null, []]);
  const webhookId = webhook?.id ?? '';
  begun.push(webhookId);
  const { secret: second } = await act('rotateWebhookSecret', { webhookId, overlapHours: 1 });
  expect(second).not.toBe(first);
  await publish('rotation', { subject: 'one' });
  await until(() => at.received.length === 1, 20_000);
  const { secret: third } = await act('rotateWebhookSecret', { webhookId, overlapHours: 0 });
  await publish('rotation', { subject: 'two' });
  await until(() => at.received.length === 2, 20_000);
  const verified = at.received.map(({ body, headers }) =>
    [first, second, third].map((secret) => {
      try {
        return new Webhook(secret ?? '').verify(body, headers) !== undefined;
      } catch {
        return false;
      }
    }),
  );
  expect(verified).toEqual([
    [true, true, false],
    [false, false, true],
  ]);
  const stored = await shared.mongo
    .db(`${prefix}_events`)
    .collection('webhooks')
    .findOne({ _id: webhookId as never });
  const { rows } = await shared.feed.readAfter(undefined, 500, {
    types: ['webhook.registered', 'webhook.secretRotated'],
  });
  for (const one of [first, second, third]) {
    const bare = one?.slice('whsec_'.length) ?? '';
    expect(JSON.stringify([stored, rows])).not.toContain(bare);
  }
});

test('a test event of any type is sent at once and once, also while the webhook is paused', async () => {
  const at = await receiver();
  const { id: webhookId, secret } = await register(at.url, 'tests');
  await act('pauseWebhook', { webhookId });
  const input = { idempotencyKey: 'test-1', webhookId, type: 'alert.raised' };
  expect((await act('sendTestEvent', input)).attempt).toMatchObject({ outcome: 'DELIVERED', isTest: true });
  expect((await act('sendTestEvent', input)).attempt).toBeNull();
  expect(at.received.map(({ event }) => event.type)).toEqual(['alert.raised']);
  const [{ body, headers } = { body: '', headers: {} }] = at.received;
  expect(new Webhook(secret).verify(body, headers)).toMatchObject({ source: 'events' });
  expect((await act('sendTestEvent', { webhookId, type: 'Nonsense' })).userErrors).toMatchObject([
    { code: 'INVALID_INPUT', path: ['input', 'type'] },
  ]);
});

test('whoever lost a post is sent less, and without any post nothing', async () => {
  const at = await receiver();
  const dispatcher = person('dispatcher-1', { posts: ['DISPATCHER', 'OWNER'], organisation: 'organisation-1' });
  const { id } = await register(at.url, 'less', {}, dispatcher);
  const owned = { visibility: { rule: 'handling' as const, regionScopes: ['330800'], ownerId: 'organisation-1' } };
  await publish('less', { subject: 'foreign' }, { subject: 'own', ...owned });
  await until(() => at.received.length === 2, 20_000);
  await shared.feed.publish('directory', [list('actor.changed', 'dispatcher-1', 2, { posts: ['OWNER'] })]);
  await publish('less', { subject: 'foreign-2' }, { subject: 'own-2', ...owned });
  await until(() => at.received.length >= 3, 20_000);
  expect(subjectsOf(at.received).slice(2)).toEqual(['own-2']);
  await shared.feed.publish('directory', [list('actor.changed', 'dispatcher-1', 3, { posts: [] })]);
  await publish('less', { subject: 'own-3', ...owned });
  await until(
    async () =>
      (await shared.feed.readAfter(undefined, 500, { types: ['webhook.paused'] })).rows.some(
        ({ event }) => event.subject === id,
      ),
    20_000,
  );
  expect(at.received).toHaveLength(3);
});

test('a service account registers webhooks of its own, is sent what is declared for it, and nothing once withdrawn', async () => {
  const at = await receiver();
  const account = person('service-portal', { scopes: ['projects', 'events'] });
  const { id } = await register(at.url, 'projects', { filter: null }, account);
  await publish('projects', { subject: 'project-9' });
  await publish('approvals', { subject: 'case-9' });
  await publish('projects', { subject: 'project-10' });
  await until(() => at.received.length >= 2, 20_000);
  expect(subjectsOf(at.received)).toEqual(['project-9', 'project-10']);
  const unscoped = person('service-portal', { scopes: ['projects'] });
  expect((await act('pauseWebhook', { webhookId: id }, unscoped)).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  expect((await act('pauseWebhook', { webhookId: id })).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  const withdrawn = { regionId: 'region-330800', scopes: ['projects', 'events'], withdrawnAt: new Date() };
  await shared.feed.publish('directory', [list('serviceAccount.changed', 'service-portal', 2, withdrawn)]);
  await publish('projects', { subject: 'project-11' });
  await untilStatus(id, 'PAUSED', account);
  expect([at.received.length, (await hookOf(id, account)).pauseReason]).toEqual([2, 'NO_ACCESS']);
});

test('a redirect is followed where it may lead, and counts as a failure where it may not', async () => {
  const at = await receiver();
  const { id: webhookId } = await register(at.url, 'redirects');
  const send = async () => (await act('sendTestEvent', { webhookId, type: 'alert.raised' })).attempt;
  at.answerBy(({ path }) => (path === '/moved' ? 204 : { status: 307, location: '/moved' }));
  expect(await send()).toMatchObject({ outcome: 'DELIVERED', httpStatus: 204 });
  at.answerBy(() => ({ status: 308, location: 'http://169.254.169.254/latest/meta-data' }));
  expect(await send()).toMatchObject({ outcome: 'FAILED', failure: expect.stringContaining('address not permitted') });
  at.answerBy(() => ({ status: 307, location: '/again' }));
  expect(await send()).toMatchObject({ outcome: 'FAILED', httpStatus: 307 });
});

test.each([
  'http://169.254.169.254/latest',
  'http://100.100.100.200/',
  'https://10.1.2.3/hook',
  'https://user:secret@example.org/',
  'ftp://example.org/',
  '/hook',
])('a webhook at %s is refused', async (url) => {
  const { userErrors } = await act('registerWebhook', { url });
  expect(userErrors).toMatchObject([{ code: 'INVALID_INPUT', path: ['input', 'url'] }]);
});

test('a removed webhook is sent nothing more and its workflow ends', async () => {
  const at = await receiver();
  const { id: webhookId } = await register(at.url, 'removal');
  expect((await act('removeWebhook', { webhookId })).webhook).toMatchObject({ status: 'REMOVED' });
  const workflow = shared.temporal.client.workflow.getHandle(webhookWorkflowId(prefix, webhookId));
  await until(async () => (await workflow.describe().catch(() => undefined))?.status.name === 'COMPLETED', 30_000);
  const { webhooks } = await ask<{ webhooks: { nodes: { id: string }[] } }>(
    '{ webhooks { nodes { id } } }',
    {},
    integrator,
  );
  expect(webhooks.nodes.map(({ id }) => id)).not.toContain(webhookId);
});
