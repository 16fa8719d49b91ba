/**
 * Shapes what subgraphs answered into what the client asked for: the selected keys in their order, and null where the
 * schema wants a value and none came.
 */
import type { Operation, SelectionSet } from '@apollo/federation-internals';
import type { GraphQLError, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { objectShape } from './compile-shape';
import type { Variables } from './fetch-step';
import { introspectionOf } from './introspection';
import { type Data, isInherited } from './own-key';
import { Shaping } from './shaping';

export interface Shaped {
  readonly data: Data | null;
  /** Where a subgraph gave something that the schema does not allow. */
  readonly violations: readonly GraphQLError[];
}

/**
 * @param gathered is read only
 * @throws Error when a list, an object or a condition is none
 */
export type Shape = (gathered: Data, variables: Variables) => Shaped;

export interface ShapedOperation {
  readonly operation: Operation;
  readonly definition: OperationDefinitionNode;
  /** The schema for clients. */
  readonly api: GraphQLSchema;
  /** What it asks about the schema. */
  readonly ofSchema?: SelectionSet;
}

/** Compiles the shape of an operation's answer. */
export function shapeOf({ operation, definition, api, ofSchema }: ShapedOperation): Shape {
  const schema = operation.schema();
  const root = schema.schemaDefinition.rootType(operation.rootKind);
  if (root === undefined) throw new Error(`the schema has no ${operation.rootKind}`);
  const introspection = ofSchema === undefined ? undefined : introspectionOf(api, definition, ofSchema);
  const shape = objectShape(schema, root, operation.selectionSet);
  const hasInheritedKey = operation.selectionSet.some((one) => one.kind === 'Field' && isInherited(one.responseName()));
  const defaults = operation.collectDefaultedVariableValues();
  return (gathered, variables) => {
    const shaping = new Shaping({ schema, variables: { ...defaults, ...variables }, hasInheritedKey, introspection });
    const data = shaping.root(shape, gathered);
    return { data, violations: shaping.violations };
  };
}
