/** The answer to a subscriber for one event: the rest of the plan is executed around what the subgraph published. */
import type { FetchNode } from '@apollo/query-planner';
import type { EventResult } from '@kuaijin/kit/event-streams/messages';
import type { ExecutionResult } from 'graphql';
import type { GatewayContext } from '../context';
import { executePlan } from '../execution/execute-plan';
import type { SubgraphAnswer, Variables } from '../execution/fetch-step';
import type { SubgraphSource } from '../subgraph-source';
import type { SubscriptionPlan } from './subscription-plans';

export interface EventExecution {
  readonly sourceOf: (subgraph: string) => Pick<SubgraphSource, 'fetch'>;
  readonly plan: SubscriptionPlan;
  readonly variables: Variables;
  readonly context: GatewayContext;
  /** What the primary fetch gave; the answer grows out of it. */
  readonly result: EventResult;
}

export function executeEvent({ sourceOf, plan, variables, context, result }: EventExecution): Promise<ExecutionResult> {
  const { operation, node, primaryNode } = plan;
  const fetchFromSubgraph = (fetch: FetchNode, needed: Variables) =>
    fetch === primaryNode ? (result as SubgraphAnswer) : sourceOf(fetch.serviceName).fetch(fetch, needed, context);
  return executePlan(node, { operation, variables, fetchFromSubgraph });
}
