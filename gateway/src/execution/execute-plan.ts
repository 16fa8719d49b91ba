/** Executes a plan of Apollo's planner and shapes what it gathered into the client's answer. */
import type { PlanNode } from '@apollo/query-planner';
import { type ExecutionResult, GraphQLError } from 'graphql';
import type { Execution, FetchFromSubgraph, Variables } from './fetch-step';
import type { PlannedOperation } from './planned-operation';

export interface PlanExecution {
  readonly operation: PlannedOperation;
  /** As the client gave them; found right by `operation.wrongVariables`. */
  readonly variables: Variables;
  readonly fetchFromSubgraph: FetchFromSubgraph;
}

/**
 * The answer to an operation, as data for the client with the errors of subgraphs at their places in it.
 * @param plan that of the operation; for an event of a subscription the sequence of its primary fetch, which
 * `fetchFromSubgraph` answers with the event, and the rest; undefined where no subgraph is asked
 * @throws Error where the plan cannot be followed, since a subgraph answered what its schema does not allow
 */
export async function executePlan(
  plan: PlanNode | undefined,
  { operation, variables, fetchFromSubgraph }: PlanExecution,
): Promise<ExecutionResult> {
  const execution: Execution = { variables, data: {}, errors: [], fetchFromSubgraph };
  if (plan !== undefined) await operation.steps.of(plan)(execution, { path: [], value: execution.data });
  return answerOf(operation, execution);
}

/** A violation of the schema that no subgraph reported stands in `extensions`: the data is right as far as it goes. */
function answerOf(operation: PlannedOperation, { variables, data: gathered, errors }: Execution): ExecutionResult {
  try {
    const { data, violations } = operation.shape(gathered, variables);
    if (errors.length > 0) return { errors: errors as GraphQLError[], data };
    return violations.length > 0 ? { extensions: { valueCompletion: violations }, data } : { data };
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error] };
    return { errors: [new GraphQLError((error as Error).message, { originalError: error as Error })] };
  }
}
