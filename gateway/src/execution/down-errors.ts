/** The errors of an answer in whose place a subgraph gave none: one for each field that was asked of it. */
import type { FetchNode } from '@apollo/query-planner';
import { type ErrorCode, isKuaijinError, KuaijinError } from '@kuaijin/kit/errors';
import { errorAnswer } from '@kuaijin/kit/subgraph/answers';
import {
  type DocumentNode,
  type FieldNode,
  type GraphQLFormattedError,
  Kind,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import { CircuitOpen } from './circuit';
import type { Variables } from './fetch-step';

/** No client needs more of the fields named than this. */
const REPORTED_PATHS_MAX = 50;
/** Of a connection that never came about: nothing was sent. */
const refusals = new Set<unknown>(['ECONNREFUSED', 'ENOTFOUND', 'UND_ERR_CONNECT_TIMEOUT']);

export function downErrors(fetch: FetchNode, variables: Variables, error: unknown): GraphQLFormattedError[] {
  const isLate = isKuaijinError(error) && error.code === 'TIMED_OUT';
  const code = isLate ? error.code : downCode(fetch, error);
  const answer = errorAnswer(new KuaijinError(code, { received: fetch.serviceName }));
  const paths = askedPaths(operationOf(parse(fetch.operation)), variables);
  return paths.slice(0, REPORTED_PATHS_MAX).map((path) => ({ ...answer, path }));
}

/** A mutation that may have reached the subgraph was perhaps done; what was never sent was not. */
function downCode({ operationKind }: FetchNode, error: unknown): ErrorCode {
  if (operationKind !== 'mutation') return 'SUBGRAPH_DOWN';
  const wasUnsent = error instanceof CircuitOpen || refusals.has((error as { code?: unknown }).code);
  return wasUnsent ? 'SUBGRAPH_DOWN' : 'OUTCOME_UNKNOWN';
}

/**
 * Where the fields that were asked of the subgraph stand in its answer: the executor turns them into paths of the
 * client's answer.
 */
function askedPaths(operation: OperationDefinitionNode | undefined, variables: Variables): (string | number)[][] {
  const roots = fieldsOf(operation?.selectionSet);
  const representations = variables['representations'] as readonly unknown[] | undefined;
  return roots.flatMap((root) => {
    const key = root.alias?.value ?? root.name.value;
    if (root.name.value !== '_entities') return [[key]];
    const asked = fieldsOf(root.selectionSet).filter(({ name }) => name.value !== '__typename');
    const keys = [...new Set(asked.map((field) => field.alias?.value ?? field.name.value))];
    return (representations ?? []).flatMap((_representation, i) => keys.map((field) => [key, i, field]));
  });
}

function fieldsOf(selection: OperationDefinitionNode['selectionSet'] | undefined): FieldNode[] {
  return (selection?.selections ?? []).flatMap((node) => {
    if (node.kind === Kind.FIELD) return [node];
    return node.kind === Kind.INLINE_FRAGMENT ? fieldsOf(node.selectionSet) : [];
  });
}

function operationOf(document: DocumentNode): OperationDefinitionNode | undefined {
  return document.definitions.find((node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION);
}
