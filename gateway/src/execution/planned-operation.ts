/** An operation of a client, planned, with all that is worked out once for it. */
import { type Operation, operationFromDocument, type Schema } from '@apollo/federation-internals';
import type { QueryPlan, QueryPlanner } from '@apollo/query-planner';
import {
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql';
import type { Variables } from './fetch-step';
import { withIntrospectionApart } from './introspection';
import { PlanSteps } from './plan-steps';
import { type Shape, shapeOf } from './shaper';

export interface PlannedOperation {
  readonly definition: OperationDefinitionNode;
  readonly plan: QueryPlan;
  readonly steps: PlanSteps;
  readonly shape: Shape;
  /** What is wrong with the variables of a client. */
  wrongVariables(variables: Variables): readonly GraphQLError[];
}

/** What operations are planned with. */
export interface PlanningSchema {
  readonly api: GraphQLSchema;
  readonly apiSchema: Schema;
  readonly supergraph: GraphQLSchema;
  readonly planner: QueryPlanner;
}

/**
 * Plans an operation of a document that was found valid.
 * @throws GraphQLError where the planner refuses it
 */
export function planOperation(
  schema: PlanningSchema,
  document: DocumentNode,
  definition: OperationDefinitionNode,
): PlannedOperation {
  const name = definition.name?.value;
  const operation = operationFromDocument(
    schema.apiSchema,
    document,
    name === undefined ? {} : { operationName: name },
  );
  const { ofSubgraphs, ofSchema } = withIntrospectionApart(operation);
  const { variableDefinitions = [] } = definition;
  return {
    definition,
    plan: schema.planner.buildQueryPlan(ofSubgraphs),
    steps: new PlanSteps(schema.supergraph, defaultsOf(operation)),
    shape: shapeOf({ operation, definition, api: schema.api, ...(ofSchema === undefined ? {} : { ofSchema }) }),
    wrongVariables: (variables) =>
      variableDefinitions.length === 0
        ? []
        : (getVariableValues(schema.api, variableDefinitions, variables).errors ?? []),
  };
}

function defaultsOf(operation: Operation): Variables {
  return operation.collectDefaultedVariableValues();
}
