/** Our executor against Apollo's: the same plan, the same answers of subgraphs, the same answer. */
import { executeQueryPlan, type ServiceMap } from '@apollo/gateway';
import { executePlan } from '@kuaijin/gateway/execution/execute-plan';
import type { Graph } from '@kuaijin/gateway/execution/graph';
import type { PlannedOperation } from '@kuaijin/gateway/execution/planned-operation';
import { type ExecutionResult, type FragmentDefinitionNode, Kind } from 'graphql';
import { subgraphAnswer, type Troubles } from './answers';
import type { AskedDocument } from './operations';

export interface Compared {
  /** What differs, to be read; undefined where nothing does. */
  readonly difference?: string;
  readonly fetches: number;
  readonly errors: number;
  readonly violations: number;
  /**
   * Whether an error stands at another element of a list: where some elements lack what identifies them, Apollo's
   * executor counts the others wrongly.
   */
  readonly isElsewhere: boolean;
}

type Asking = (subgraph: string, query: string, variables: object) => string;

/** @throws GraphQLError where the planner refuses the operation */
export async function compare(graph: Graph, asked: AskedDocument, troubles: Troubles): Promise<Compared> {
  const operation = graph.operation(asked.document);
  if (operation === undefined) throw new Error('the document has no operation');
  const answerOf =
    (fetches: string[]): Asking =>
    (subgraph, query, variables) => {
      fetches.push(JSON.stringify([subgraph, query, variables]));
      const given = { subgraph, query, variables: JSON.parse(JSON.stringify(variables)) };
      return subgraphAnswer(graph.supergraph, troubles, given);
    };
  const [ourFetches, theirFetches]: [string[], string[]] = [[], []];
  const ours = await outcome(() => ourAnswer(operation, asked, answerOf(ourFetches)));
  const theirs = await outcome(() => theirAnswer(graph, operation, asked, answerOf(theirFetches)));
  const difference =
    differenceOf('fetches', ourFetches.sort(), theirFetches.sort()) ??
    differenceOf('data', ours.data, theirs.data) ??
    differenceOf('errors', errorsOf(ours, placeOfList), errorsOf(theirs, placeOfList)) ??
    differenceOf('extensions', ours.extensions, theirs.extensions);
  return {
    ...(difference === undefined
      ? {}
      : { difference: `${asked.text}\n${JSON.stringify(asked.variables)}\n${difference}` }),
    isElsewhere: differenceOf('places', errorsOf(ours), errorsOf(theirs)) !== undefined,
    fetches: ourFetches.length,
    errors: ours.errors?.length ?? 0,
    violations: (ours.extensions?.['valueCompletion'] as unknown[] | undefined)?.length ?? 0,
  };
}

function ourAnswer(operation: PlannedOperation, { variables }: AskedDocument, ask: Asking): Promise<ExecutionResult> {
  const { node } = operation.plan;
  if (node?.kind === 'Subscription') throw new Error('a subscription is not compared');
  return executePlan(node, {
    operation,
    variables,
    fetchFromSubgraph: ({ serviceName, operation: query }, given) => JSON.parse(ask(serviceName, query, given)),
  });
}

function theirAnswer(
  graph: Graph,
  operation: PlannedOperation,
  { document, text, variables }: AskedDocument,
  ask: Asking,
): Promise<ExecutionResult> {
  const services: ServiceMap = Object.fromEntries(
    graph.subgraphs.map((name) => [
      name,
      { process: async ({ request }) => JSON.parse(ask(name, request.query ?? '', request.variables ?? {})) },
    ]),
  );
  const fragments = Object.fromEntries(
    document.definitions
      .filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION)
      .map((one) => [one.name.value, one]),
  );
  const context = { request: { query: text, variables }, metrics: {}, context: {} } as never;
  const operationContext = { schema: graph.api, operation: operation.definition, fragments };
  return executeQueryPlan(operation.plan, services, context, operationContext, graph.supergraph, graph.apiSchema);
}

/** What is thrown is an answer without data; in which words is not compared. */
async function outcome(answer: () => Promise<ExecutionResult>): Promise<ExecutionResult> {
  try {
    return await answer();
  } catch (error) {
    return { errors: [error as never] };
  }
}

/**
 * In any order, since fetches are answered in any order. Of an answer that could not be given at all, only that there
 * is an error.
 */
function errorsOf({ data, errors = [] }: ExecutionResult, placeOf = (step: string | number) => step): unknown {
  if (data === undefined) return errors.length > 0;
  return errors
    .map((error) => {
      const { path, ...rest } = JSON.parse(JSON.stringify(error));
      return JSON.stringify([rest, path?.map(placeOf)]);
    })
    .sort();
}

/** Any place of a list. */
function placeOfList(step: string | number): string | number {
  return typeof step === 'number' ? 0 : step;
}

function differenceOf(what: string, ours: unknown, theirs: unknown): string | undefined {
  const [one, other] = [JSON.stringify(ours), JSON.stringify(theirs)];
  return one === other ? undefined : `${what} differ:\nours   ${one}\ntheirs ${other}`;
}
