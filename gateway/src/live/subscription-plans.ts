/** Subscriptions as Apollo plans them, with what their subgraph is asked: worked out once a document. */
import type { FetchNode, PlanNode } from '@apollo/query-planner';
import { KuaijinError } from '@kuaijin/kit/errors';
import type { DocumentNode, GraphQLFormattedError } from 'graphql';
import type { PlannedOperation } from '../execution/planned-operation';
import type { GraphAnswers } from '../http/graph-answer';
import type { ServedGraph } from '../http/served-graph';
import type { AskedOperation } from '../limits/document-check';
import { PrimaryFetch } from './primary-fetch';

export interface SubscriptionPlan {
  readonly operation: PlannedOperation;
  readonly primary: PrimaryFetch;
  readonly primaryNode: FetchNode;
  /** The primary fetch and then the rest. */
  readonly node: PlanNode;
}

export class SubscriptionPlans {
  readonly #known = new WeakMap<PlannedOperation, SubscriptionPlan>();

  constructor(private readonly answers: Pick<GraphAnswers, 'documentError' | 'format'>) {}

  /**
   * The plan of a subscription.
   * @throws InvalidOperation for a document that is not valid, or variables that are not of their types
   * @throws KuaijinError GRAPHQL_INVALID
   */
  plan(served: ServedGraph, { query, operationName, variables = {} }: AskedOperation): SubscriptionPlan {
    const operation = served.graph.operation(this.#valid(served, query), operationName);
    if (operation === undefined)
      throw new KuaijinError('GRAPHQL_INVALID', { expected: 'the name of an operation of this document' });
    const wrong = operation.wrongVariables(variables);
    if (wrong.length > 0) throw new InvalidOperation(wrong.map((error) => this.answers.format(error)));
    const plan = this.#known.get(operation) ?? planOf(operation);
    this.#known.set(operation, plan);
    return plan;
  }

  #valid(served: ServedGraph, query: string): DocumentNode {
    const read = served.read(query);
    if ('document' in read) return read.document;
    throw new InvalidOperation(read.errors.map((error) => this.answers.documentError(error)));
  }
}

/** A document or variables that are refused, with the errors as they are answered. */
export class InvalidOperation extends Error {
  constructor(readonly errors: readonly GraphQLFormattedError[]) {
    super('the operation is not valid');
  }
}

function planOf(operation: PlannedOperation): SubscriptionPlan {
  const { node } = operation.plan;
  if (node?.kind !== 'Subscription') throw new KuaijinError('GRAPHQL_INVALID', { expected: 'a subscription' });
  const { primary, rest } = node;
  return {
    operation,
    primary: new PrimaryFetch(primary),
    primaryNode: primary,
    node: { kind: 'Sequence', nodes: rest === undefined ? [primary] : [primary, rest] },
  };
}
