/** What it takes the stock executor with its own data source to answer events, over the same subgraphs. */
import { buildOperationContext, executeQueryPlan, RemoteGraphQLDataSource } from '@apollo/gateway';
import type { PlanNode } from '@apollo/query-planner';
import { Graph } from '@kuaijin/gateway/execution/graph';
import type { MemorySubgraphs } from '@kuaijin/gateway/live/memory-subgraphs';
import { IDENTITY_HEADER } from '@kuaijin/kit/identity';
import { loadSupergraph } from '@kuaijin/schema';
import { parse } from 'graphql';

export interface StockLoad {
  readonly addresses: MemorySubgraphs['addresses'];
  /** As it is signed for subgraphs. */
  readonly identity: string;
  readonly query: string;
  readonly subscribers: number;
  /** Of each subscriber, one after the other. */
  readonly events: number;
}

/**
 * Events in a second of processor time for which the rest of the plan is executed, as a gateway of Apollo's parts
 * would.
 */
export async function stockEventsASecond(load: StockLoad): Promise<number> {
  const { addresses, identity, query, subscribers, events: count } = load;
  const graph = new Graph(loadSupergraph());
  const document = parse(query);
  const node = graph.operation(document)?.plan.node;
  if (node?.kind !== 'Subscription' || node.rest === undefined) throw new Error('the subscription has a rest');
  const { primary, rest } = node;
  const sources = Object.fromEntries(
    Object.entries(addresses).map(([name, url]) => [name, new SignedSource(url, identity)]),
  );
  const operationContext = buildOperationContext({ schema: graph.api, operationDocument: document });
  const plan: PlanNode = { kind: 'Sequence', nodes: [primary, rest] };
  const answer = async (n: number) => {
    const event = { id: `case-${n}/1`, type: 'step.accepted', project: { __typename: 'Project', id: `project-s${n}` } };
    const source = { process: async () => ({ data: { statusChanged: event } }) };
    let isFirst = true;
    const events = {
      process: (options: never) => {
        const chosen = isFirst ? source : sources['events'];
        isFirst = false;
        return chosen?.process(options);
      },
    };
    const requestContext = {
      request: { query, variables: {} },
      context: {},
      metrics: {},
      document,
      source: query,
    };
    await executeQueryPlan(
      { kind: 'QueryPlan', node: plan },
      { ...sources, events } as never,
      requestContext as never,
      operationContext,
      graph.supergraph,
      graph.apiSchema,
    );
  };
  const round = async () => {
    await Promise.all(
      Array.from({ length: subscribers }, async (_, subscriber) => {
        for (let n = 0; n < count; n += 1) await answer(subscriber * count + n);
      }),
    );
  };
  await round();
  const before = process.cpuUsage();
  await round();
  const { user, system } = process.cpuUsage(before);
  return (subscribers * count * 1_000_000) / (user + system);
}

class SignedSource extends RemoteGraphQLDataSource {
  constructor(
    url: string,
    private readonly identity: string,
  ) {
    super({ url });
  }

  override willSendRequest({ request }: Parameters<NonNullable<RemoteGraphQLDataSource['willSendRequest']>>[0]): void {
    request.http?.headers.set(IDENTITY_HEADER, this.identity);
  }
}
