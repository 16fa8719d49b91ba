/** What an operation asks about the schema itself is answered by the gateway, and is no matter of the planner's. */
import { Operation, type Selection, type SelectionSet } from '@apollo/federation-internals';
import {
  type DocumentNode,
  executeSync,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
  type VariableNode,
  visit,
} from 'graphql';
import type { Variables } from './fetch-step';
import type { Data } from './own-key';

/** An operation in its two parts. */
export interface PartedOperation {
  /** What subgraphs are asked. */
  readonly ofSubgraphs: Operation;
  /** Its `__schema` and `__type`, with the fragments and conditions around them; undefined without any. */
  readonly ofSchema?: SelectionSet;
}

/**
 * Takes apart what is asked of subgraphs and of the schema. The planner leaves out what is asked of the schema too, but
 * not within a fragment under a condition: there it finds no subgraph that could be asked and fails.
 */
export function withIntrospectionApart(operation: Operation): PartedOperation {
  if (!operation.selectionSet.selections().some(holdsIntrospection)) return { ofSubgraphs: operation };
  const all = operation.selectionSet.expandFragments();
  const { rootKind, variableDefinitions, name, appliedDirectives } = operation;
  const rest = partOf(all, (one) => !isIntrospection(one));
  return {
    ofSubgraphs: new Operation(
      operation.schema(),
      rootKind,
      rest,
      variableDefinitions,
      undefined,
      name,
      appliedDirectives,
    ),
    ofSchema: partOf(all, isIntrospection),
  };
}

/** Answers what is asked of the schema, all at once: several selections under one key add to each other. */
export function introspectionOf(
  api: GraphQLSchema,
  definition: OperationDefinitionNode,
  asked: SelectionSet,
): (variables: Variables) => Data {
  const document = documentOf(asked.toSelectionSetNode(), definition);
  return (variableValues) => {
    const { data, errors } = executeSync({ schema: api, document, rootValue: {}, variableValues });
    if (errors?.[0] !== undefined) throw errors[0];
    return data ?? {};
  };
}

function isIntrospection(selection: Selection): boolean {
  return selection.kind === 'FieldSelection' && selection.element.definition.isSchemaIntrospectionField();
}

function holdsIntrospection(selection: Selection): boolean {
  return selection.kind === 'FieldSelection'
    ? isIntrospection(selection)
    : selection.selectionSet.selections().some(holdsIntrospection);
}

/** The fields of the root that are wanted, in the fragments in which they stand. */
function partOf(set: SelectionSet, isWanted: (field: Selection) => boolean): SelectionSet {
  return set.lazyMap((selection) => {
    if (selection.kind === 'FieldSelection') return isWanted(selection) ? selection : undefined;
    const inside = partOf(selection.selectionSet, isWanted);
    return inside.isEmpty() ? undefined : selection.withUpdatedSelectionSet(inside);
  });
}

function documentOf(
  selectionSet: SelectionSetNode,
  { variableDefinitions = [] }: OperationDefinitionNode,
): DocumentNode {
  const used = new Set<string>();
  visit(selectionSet, {
    [Kind.VARIABLE]: ({ name }: VariableNode) => {
      used.add(name.value);
    },
  });
  return {
    kind: Kind.DOCUMENT,
    definitions: [
      {
        kind: Kind.OPERATION_DEFINITION,
        operation: OperationTypeNode.QUERY,
        variableDefinitions: variableDefinitions.filter(({ variable }) => used.has(variable.name.value)),
        selectionSet,
      },
    ],
  };
}
