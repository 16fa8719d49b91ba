/** Subscriptions by the clients that front ends use. */
import { ApolloClient, gql, InMemoryCache } from '@apollo/client';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
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
  stack = await startStack({ services: ['events', 'projects'], prefix: 'e2e-clients', confirmsPosts: false });
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
