/**
 * A supergraph that is served: its schema for clients, its planner and the operations that were planned. A request
 * keeps the one that it began with.
 */
import { type Schema, Supergraph } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import { type DocumentNode, type GraphQLSchema, getOperationAST } from 'graphql';
import { type PlannedOperation, planOperation } from './planned-operation';

/** The one that was built last; a process that runs several gateways builds it once, which takes a second. */
let latest: Graph | undefined;

/** The graph of a supergraph. @throws Error when the text is none */
export function graphOf(sdl: string): Graph {
  if (latest?.sdl !== sdl) latest = new Graph(sdl);
  return latest;
}

export class Graph {
  /** What clients see. */
  readonly api: GraphQLSchema;
  readonly apiSchema: Schema;
  readonly supergraph: GraphQLSchema;
  readonly planner: QueryPlanner;
  readonly subgraphs: readonly string[];
  private readonly planned = new WeakMap<DocumentNode, Map<string, PlannedOperation>>();

  /** @throws Error when the text is no supergraph */
  constructor(readonly sdl: string) {
    const supergraph = Supergraph.build(sdl, { validateSupergraph: true });
    this.apiSchema = supergraph.apiSchema();
    this.api = this.apiSchema.toGraphQLJSSchema();
    this.supergraph = supergraph.schema.toGraphQLJSSchema();
    this.planner = new QueryPlanner(supergraph);
    this.subgraphs = supergraph.subgraphsMetadata().map(({ name }) => name);
  }

  /**
   * The planned operation of a valid document; kept for as long as the document is.
   * @returns undefined when the document has no such operation
   * @throws GraphQLError where the planner refuses it
   */
  operation(document: DocumentNode, name?: string): PlannedOperation | undefined {
    const known = this.planned.get(document)?.get(name ?? '');
    if (known !== undefined) return known;
    const definition = getOperationAST(document, name);
    if (!definition) return undefined;
    const operation = planOperation(this, document, definition);
    const operations = this.planned.get(document) ?? new Map<string, PlannedOperation>();
    this.planned.set(document, operations.set(name ?? '', operation));
    return operation;
  }
}
