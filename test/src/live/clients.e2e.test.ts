/** Subscriptions by the clients that front ends use, and what an owner has called instead. */
import { randomUUID } from 'node:crypto';
import { ApolloClient, gql, InMemoryCache } from '@apollo/client';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { startReceiver } from '@kuaijin/events/webhooks/testing/receiver';
import { fetchExchange, subscriptionExchange, Client as UrqlClient } from '@urql/core';
import { createClient } from 'graphql-ws';
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
  readonly userErrors: readonly { readonly code: string }[];
}

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
  const act = async (mutation: string, type: string, input: object, by = token) => {
    const query = `mutation ($input: ${type}!) { done: ${mutation}(input: $input) {
      webhook { id status pauseReason } userErrors { code } } }`;
    const given = { idempotencyKey: `owner-${randomUUID()}`, ...input };
    return (await stack.ask<{ done: OwnedWebhook }>(query, { input: given }, by)).done;
  };
  const { webhook } = await act('registerWebhook', 'RegisterWebhookInput', {
    url: receiver.url,
    filter: { sources: ['approvals'] },
  });
  const webhookId = webhook?.id ?? '';
  const state = async () =>
    (
      await stack.ask<{ webhooks: { nodes: readonly OwnedWebhook['webhook'][] } }>(
        '{ webhooks { nodes { id status pauseReason } } }',
        {},
        token,
      )
    ).webhooks.nodes[0];
  const publish = (n: number) =>
    stack.stack.shared.feed.publish('approvals', [
      {
        ...{
          id: `case-owned/${n}`,
          type: 'step.accepted',
          source: 'approvals',
          subject: 'case-owned',
          time: new Date(),
        },
        visibility: { rule: 'handling', regionScopes: ['330800'], ownerId: 'organisation-1' },
      },
    ]);
  const ids = () => [...new Set(receiver.taken().map(({ event }) => event.id))];
  await publish(1);
  await waitFor('the first delivery', () => ids().length === 1);
  expect(await act('pauseWebhook', 'WebhookInput', { webhookId })).toMatchObject({
    webhook: { status: 'PAUSED', pauseReason: 'REGISTRANT' },
  });
  await publish(2);
  expect((await act('resumeWebhook', 'WebhookInput', { webhookId }, stranger)).userErrors).toEqual([
    { code: 'NOT_FOUND' },
  ]);
  expect((await act('resumeWebhook', 'WebhookInput', { webhookId })).userErrors).toEqual([]);
  await waitFor('what came meanwhile', () => ids().length === 2);
  receiver.answerBy(() => 500);
  await publish(3);
  await waitFor('the pause by the system', async () => (await state())?.status === 'PAUSED');
  expect(await state()).toEqual({ id: webhookId, status: 'PAUSED', pauseReason: 'FAILING' });
  receiver.answerBy(() => 204);
  await act('resumeWebhook', 'WebhookInput', { webhookId });
  await waitFor('what was held', () => ids().length === 3);
  expect(ids()).toEqual([1, 2, 3].map((n) => `case-owned/${n}`));
  await receiver.close();
}, 60_000);
