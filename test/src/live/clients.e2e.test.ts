/** Subscriptions by the clients that front ends use, and what an owner has called instead. */
import { randomUUID } from 'node:crypto';
import { ApolloClient, gql, InMemoryCache } from '@apollo/client';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { startReceiver } from '@kuaijin/events/webhooks/testing/receiver';
import { fetchExchange, subscriptionExchange, Client as UrqlClient } from '@urql/core';
import { createClient } from 'graphql-ws';
import { Webhook } from 'standardwebhooks';
import { WebSocket } from 'ws';
import { startStack, type TestStack } from '../harness/stack';
import { waitFor } from '../harness/wait';

const QUERY = 'subscription ($after: Cursor) { statusChanged(after: $after) { id type project { id } } }';

let stack: TestStack;
let token: string;
let published = 0;

beforeAll(async () => {
  stack = await startStack({
    services: ['events', 'projects'],
    prefix: 'e2e-clients',
    confirmsPosts: false,
    env: {
      KUAIJIN_WEBHOOK_RETRY_MS: '100',
      KUAIJIN_WEBHOOK_RETRY_LONGEST_MS: '300',
      KUAIJIN_WEBHOOK_GIVE_UP_MS: '1500',
    },
  });
  token = await stack.token('INTEGRATOR', { region: '330800' });
}, 120_000);

afterAll(() => stack?.close());

/** Three changes of one case, whose order is promised, and the cursor behind which they stand. */
async function changes(): Promise<{ after: string; ids: readonly string[] }> {
  const { feed } = stack.stack.shared;
  const after = await feed.headCursor();
  published += 1;
  const subject = `case-client-${published}`;
  const events = [1, 2, 3].map((seq) => {
    return { id: `${subject}/${seq}`, type: 'step.accepted', source: 'approvals', subject, regionId: 'region-330800' };
  });
  await feed.publish(
    'approvals',
    events.map((event) => ({ ...event, time: new Date() })),
  );
  return { after, ids: events.map(({ id }) => id) };
}

const socketClient = () =>
  createClient({
    url: stack.url.replace(/^http/, 'ws'),
    webSocketImpl: WebSocket,
    connectionParams: { authorization: `Bearer ${token}` },
  });

interface Change {
  readonly statusChanged: { readonly id: string };
}

interface OwnedWebhook {
  readonly webhook: { readonly id: string; readonly status: string; readonly pauseReason: string | null } | null;
  readonly secret?: string | null;
  readonly attempt?: { readonly outcome: string; readonly isTest: boolean } | null;
  readonly userErrors: readonly { readonly code: string }[];
}

/** A mutation of webhooks through the gateway, under a key of its own. */
async function act(mutation: string, input: object, by: string): Promise<OwnedWebhook> {
  const named = mutation.replace(/^\w/, (first) => first.toUpperCase());
  const type = /^(?:pause|resume|remove)/.test(mutation) ? 'WebhookInput' : `${named}Input`;
  const more = mutation === 'sendTestEvent' ? 'attempt { outcome isTest }' : 'secret';
  const query = `mutation ($input: ${type}!) { done: ${mutation}(input: $input) {
    webhook { id status pauseReason } ${more} userErrors { code } } }`;
  const given = { idempotencyKey: `owner-${randomUUID()}`, ...input };
  return (await stack.ask<{ done: OwnedWebhook }>(query, { input: given }, by)).done;
}

const publishOwned = (subject: string, n: number) =>
  stack.stack.shared.feed.publish('approvals', [
    {
      ...{ id: `${subject}/${n}`, type: 'step.accepted', source: 'approvals', subject, time: new Date() },
      visibility: { rule: 'handling', regionScopes: ['330800'], ownerId: 'organisation-1' },
    },
  ]);

test('Apollo Client follows on a socket', async () => {
  const { after, ids } = await changes();
  const sockets = socketClient();
  const client = new ApolloClient({ link: new GraphQLWsLink(sockets), cache: new InMemoryCache() });
  const seen: string[] = [];
  const following = client
    .subscribe<Change>({ query: gql(QUERY), variables: { after } })
    .subscribe(({ data }) => seen.push(data?.statusChanged.id ?? 'none'));
  await waitFor('three changes', () => seen.length === 3);
  expect(seen).toEqual(ids);
  following.unsubscribe();
  client.stop();
  await sockets.dispose();
});

test('urql follows on a socket', async () => {
  const { after, ids } = await changes();
  const sockets = socketClient();
  const client = new UrqlClient({
    url: stack.url,
    preferGetMethod: false,
    exchanges: [
      subscriptionExchange({
        forwardSubscription: (request) => ({
          subscribe: (sink) => ({
            unsubscribe: sockets.subscribe({ ...request, query: request.query ?? '' } as never, sink as never),
          }),
        }),
      }),
    ],
  });
  const seen: string[] = [];
  const following = client
    .subscription<Change>(QUERY, { after })
    .subscribe(({ data }) => seen.push(data?.statusChanged.id ?? 'none'));
  await waitFor('three changes', () => seen.length === 3);
  expect(seen).toEqual(ids);
  following.unsubscribe();
  await sockets.dispose();
});

test('urql follows by a stream of events', async () => {
  const { after, ids } = await changes();
  const client = new UrqlClient({
    url: stack.url,
    preferGetMethod: false,
    fetchSubscriptions: true,
    fetchOptions: { headers: { authorization: `Bearer ${token}` } },
    exchanges: [fetchExchange],
  });
  const seen: string[] = [];
  const following = client
    .subscription<Change>(QUERY, { after })
    .subscribe(({ data }) => seen.push(data?.statusChanged.id ?? 'none'));
  await waitFor('three changes', () => seen.length === 3);
  expect(seen).toEqual(ids);
  const queried = await client.query('{ projects(first: 1) { nodes { id } } }', {});
  expect(queried.data).toEqual({ projects: { nodes: [] } });
  following.unsubscribe();
});

test('an owner has its webhook called through the gateway, pauses and resumes it, and sees what the system paused', async () => {
  const receiver = await startReceiver();
  const token = await stack.token('OWNER', { organisation: 'organisation-1', subject: 'owner-1' });
  const stranger = await stack.token('OWNER', { organisation: 'organisation-1', subject: 'owner-2' });
  const { webhook } = await act('registerWebhook', { url: receiver.url, filter: { sources: ['approvals'] } }, token);
  const webhookId = webhook?.id ?? '';
  const state = async () =>
    (
      await stack.ask<{ webhooks: { nodes: readonly OwnedWebhook['webhook'][] } }>(
        '{ webhooks { nodes { id status pauseReason } } }',
        {},
        token,
      )
    ).webhooks.nodes[0];
  const publish = (n: number) => publishOwned('case-owned', n);
  const ids = () => [...new Set(receiver.taken().map(({ event }) => event.id))];
  await publish(1);
  await waitFor('the first delivery', () => ids().length === 1);
  expect(await act('pauseWebhook', { webhookId }, token)).toMatchObject({
    webhook: { status: 'PAUSED', pauseReason: 'REGISTRANT' },
  });
  await publish(2);
  expect((await act('resumeWebhook', { webhookId }, stranger)).userErrors).toEqual([{ code: 'NOT_FOUND' }]);
  expect((await act('resumeWebhook', { webhookId }, token)).userErrors).toEqual([]);
  await waitFor('what came meanwhile', () => ids().length === 2);
  receiver.answerBy(() => 500);
  await publish(3);
  await waitFor('the pause by the system', async () => (await state())?.status === 'PAUSED');
  expect(await state()).toEqual({ id: webhookId, status: 'PAUSED', pauseReason: 'FAILING' });
  receiver.answerBy(() => 204);
  await act('resumeWebhook', { webhookId }, token);
  await waitFor('what was held', () => ids().length === 3);
  expect(ids()).toEqual([1, 2, 3].map((n) => `case-owned/${n}`));
  await receiver.close();
}, 60_000);

test('a webhook is tried, given a new secret, led to another address, replayed and removed through the gateway', async () => {
  const [receiver, moved] = [await startReceiver(), await startReceiver()];
  const token = await stack.token('OWNER', { organisation: 'organisation-1', subject: 'owner-3' });
  const after = await stack.stack.shared.feed.headCursor();
  const filter = { sources: ['approvals'] };
  const { webhook, secret: first } = await act('registerWebhook', { url: receiver.url, filter }, token);
  const webhookId = webhook?.id ?? '';
  expect((await act('sendTestEvent', { webhookId, type: 'step.accepted' }, token)).attempt).toEqual({
    outcome: 'DELIVERED',
    isTest: true,
  });
  const { secret: second } = await act('rotateWebhookSecret', { webhookId, overlapHours: 1 }, token);
  await publishOwned('case-moved', 1);
  await waitFor('the first delivery', () => receiver.taken().length === 2);
  for (const secret of [first, second]) {
    const { body, headers } = receiver.taken()[1] ?? { body: '', headers: {} };
    expect(new Webhook(secret ?? '').verify(body, headers)).toMatchObject({ id: 'case-moved/1' });
  }
  expect((await act('changeWebhook', { webhookId, url: moved.url }, token)).userErrors).toEqual([]);
  await publishOwned('case-moved', 2);
  await waitFor('the delivery to the other address', () => moved.taken().length === 1);
  expect((await act('replayWebhook', { webhookId, after }, token)).userErrors).toEqual([]);
  await waitFor('all once more', () => moved.taken().length === 3);
  expect(moved.taken().map(({ event }) => event.id)).toEqual(['case-moved/2', 'case-moved/1', 'case-moved/2']);
  expect((await act('removeWebhook', { webhookId }, token)).userErrors).toEqual([]);
  expect(await stack.ask('{ webhooks { nodes { id } } }', {}, token)).toEqual({ webhooks: { nodes: [] } });
  await Promise.all([receiver.close(), moved.close()]);
}, 60_000);
