/** One fetch of a plan, compiled: what is asked about which objects, and how the answer joins the data so far. */
import type { FetchNode } from '@apollo/query-planner';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import { mergeInto } from './merge';
import { type Data, ownValue } from './own-key';
import { type AnswerPath, type PlanPath, pathsTo } from './places';
import { type Represent, representationOf } from './representation';
import { type Rewrite, rewritesOf } from './rewrites';

export type Variables = Readonly<Record<string, unknown>>;

/** The answer of a subgraph. It is changed while the client's answer grows out of it. */
export interface SubgraphAnswer {
  readonly data?: Data | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

/** Asks a subgraph. What it throws becomes an error of the answer. */
export type FetchFromSubgraph = (fetch: FetchNode, variables: Variables) => Promise<SubgraphAnswer> | SubgraphAnswer;

/** What one execution of a plan has so far. */
export interface Execution {
  /** As the client gave them. */
  readonly variables: Variables;
  readonly data: Data;
  readonly errors: unknown[];
  readonly fetchFromSubgraph: FetchFromSubgraph;
}

/** Where in the data a step applies. */
export interface Place {
  readonly path: PlanPath;
  /** An object, or a flat list of the objects at a path that leads through lists. */
  readonly value: unknown;
}

export type Step = (execution: Execution, place: Place) => Promise<void>;

interface CompiledFetch {
  readonly node: FetchNode;
  readonly represent?: Represent;
  readonly rewriteInput?: Rewrite;
  readonly rewriteOutput?: Rewrite;
}

export function fetchStep(supergraph: GraphQLSchema, node: FetchNode): Step {
  const rewriteInput = rewritesOf(supergraph, node.inputRewrites);
  const rewriteOutput = rewritesOf(supergraph, node.outputRewrites);
  const fetch: CompiledFetch = {
    node,
    ...(node.requires === undefined ? {} : { represent: representationOf(supergraph, node.requires) }),
    ...(rewriteInput === undefined ? {} : { rewriteInput }),
    ...(rewriteOutput === undefined ? {} : { rewriteOutput }),
  };
  return async (execution, place) => {
    const objects = (Array.isArray(place.value) ? place.value : [place.value]).filter(isThere);
    if (objects.length === 0) return;
    try {
      if (fetch.represent === undefined) await fetchFields(fetch, execution, place, objects);
      else await fetchEntities(fetch, fetch.represent, execution, place, objects);
    } catch (error) {
      execution.errors.push(error);
    }
  };
}

async function fetchFields(
  { node, rewriteOutput }: CompiledFetch,
  execution: Execution,
  { path }: Place,
  objects: readonly Data[],
): Promise<void> {
  const answer = await execution.fetchFromSubgraph(node, usedVariables(node, execution.variables));
  addErrors(execution, node, answer, (at) => [...(path as AnswerPath), ...at]);
  if (!answer.data) return;
  rewriteOutput?.(answer.data);
  for (const object of objects) mergeInto(object, answer.data);
}

async function fetchEntities(
  { node, rewriteInput, rewriteOutput }: CompiledFetch,
  represent: Represent,
  execution: Execution,
  place: Place,
  objects: readonly Data[],
): Promise<void> {
  const representations: Data[] = [];
  const places: number[] = [];
  for (const [index, object] of objects.entries()) {
    const representation = represent(object);
    if (!representation?.['__typename']) continue;
    rewriteInput?.(representation);
    representations.push(representation);
    places.push(index);
  }
  if (representations.length === 0) return;
  const variables = usedVariables(node, execution.variables);
  if ('representations' in variables) throw new Error('a variable of the client is named representations');
  const answer = await execution.fetchFromSubgraph(node, { ...variables, representations });
  let paths: AnswerPath[] | undefined;
  addErrors(execution, node, answer, ([first, index, ...below]) => {
    if (typeof index !== 'number') return [...(place.path as AnswerPath), ...withoutGaps([first, index, ...below])];
    paths ??= pathsTo(execution.data, place.path);
    return [...(paths[places[index] ?? -1] ?? []), ...below];
  });
  if (!answer.data) return;
  const entities = answer.data['_entities'];
  if (!Array.isArray(entities)) throw new Error('Expected "data._entities" in response to be an array');
  if (entities.length !== representations.length)
    throw new Error(`Expected "data._entities" to contain ${representations.length} elements`);
  for (const [index, entity] of (entities as (Data | null)[]).entries()) {
    const object = objects[places[index] ?? -1];
    if (!entity || object === undefined) continue;
    if (!entity['__typename']) entity['__typename'] = object['__typename'];
    rewriteOutput?.(entity);
    mergeInto(object, entity);
  }
}

function usedVariables({ variableUsages = [] }: FetchNode, given: Variables): Data {
  const used: Data = {};
  for (const name of variableUsages) {
    const value = ownValue(given as Data, name);
    if (value !== undefined) used[name] = value;
  }
  return used;
}

/** @param placeOf the path in the client's answer of a path in the subgraph's */
function addErrors(
  { errors }: Execution,
  { serviceName }: FetchNode,
  answer: SubgraphAnswer,
  placeOf: (path: AnswerPath) => AnswerPath,
): void {
  for (const error of answer.errors ?? []) {
    const { message, path, extensions } = error;
    errors.push(
      new GraphQLError(message || `Error while fetching subquery from service "${serviceName}"`, {
        originalError: error as unknown as Error,
        ...(path ? { path: placeOf([...path]) } : {}),
        extensions: {
          ...extensions,
          serviceName,
          ...(extensions?.['code'] ? {} : { code: 'DOWNSTREAM_SERVICE_ERROR' }),
        },
      }),
    );
  }
}

function isThere(value: unknown): value is Data {
  return value !== null && value !== undefined;
}

function withoutGaps(path: readonly (string | number | undefined)[]): AnswerPath {
  return path.filter((step) => step !== undefined);
}
