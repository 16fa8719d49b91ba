/** What an operation asks about the schema itself is answered by the gateway. */
import type { FieldSelection } from '@apollo/federation-internals';
import {
  type DocumentNode,
  executeSync,
  type FieldNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type VariableNode,
  visit,
} from 'graphql';
import type { Variables } from './fetch-step';

/** Answers `__schema` or `__type` of an operation. */
export function introspectionOf(
  api: GraphQLSchema,
  definition: OperationDefinitionNode,
  selection: FieldSelection,
): (variables: Variables) => unknown {
  const field = selection.expandFragments().toSelectionNode() as FieldNode;
  const document = documentOf(field, definition);
  const key = field.alias?.value ?? field.name.value;
  return (variableValues) => {
    const { data, errors } = executeSync({ schema: api, document, rootValue: {}, variableValues });
    if (errors?.[0] !== undefined) throw errors[0];
    return data?.[key];
  };
}

function documentOf(field: FieldNode, { variableDefinitions = [] }: OperationDefinitionNode): DocumentNode {
  const used = new Set<string>();
  visit(field, {
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
        selectionSet: { kind: Kind.SELECTION_SET, selections: [field] },
      },
    ],
  };
}
