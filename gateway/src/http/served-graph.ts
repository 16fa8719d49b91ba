/**
 * The graph that is served now: its documents, checked and validated, and what their operations cost. A request keeps
 * the graph that it began with while another one takes its place.
 */
import { scalarResolvers } from '@kuaijin/kit/subgraph/scalars';
import {
  type DocumentNode,
  GraphQLError,
  isScalarType,
  Kind,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  validate,
  visit,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { type Graph, graphOf } from '../execution/graph';
import { costTable } from '../limits/cost-table';
import { DocumentCheck, type DocumentLimits } from '../limits/document-check';

/** Documents that are kept with their plans, and characters of all of them. */
const REMEMBERED = 1_000;
const REMEMBERED_TEXT = 1_000_000;

export interface ServedGraphOptions extends DocumentLimits {
  /** Whether clients may ask about the schema. */
  readonly introspection: boolean;
}

/** A document that graphql-js finds valid, or what is wrong with it. */
export type ReadDocument = { readonly document: DocumentNode } | { readonly errors: readonly DocumentError[] };

export interface DocumentError {
  readonly error: GraphQLError;
  readonly kind: 'parse' | 'validation' | 'defer';
}

export class ServedGraph {
  readonly graph: Graph;
  readonly check: DocumentCheck;
  private readonly valid = new LRUCache<string, DocumentNode>({
    max: REMEMBERED,
    maxSize: REMEMBERED_TEXT,
    sizeCalculation: (_document, text) => text.length + 1,
  });

  /** @throws Error when the text is no supergraph */
  constructor(
    readonly sdl: string,
    private readonly options: ServedGraphOptions,
  ) {
    this.graph = graphOf(sdl);
    this.check = new DocumentCheck(costTable(sdl), options);
    this.checkScalars();
  }

  /** Reads and validates a document; once, if it is valid. */
  read(text: string): ReadDocument {
    const known = this.valid.get(text);
    if (known !== undefined) return { document: known };
    const read = this.readAnew(text);
    if ('document' in read) {
      this.valid.set(text, read.document);
      this.check.remember(text);
    }
    return read;
  }

  private readAnew(text: string): ReadDocument {
    let document: DocumentNode;
    try {
      document = parse(text, { maxTokens: this.options.maxTokens });
    } catch (error) {
      return { errors: [{ error: error as GraphQLError, kind: 'parse' }] };
    }
    if (isDeferred(document)) return { errors: [{ error: new GraphQLError('@defer or @stream'), kind: 'defer' }] };
    const rules = this.options.introspection ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule];
    const errors = wrongIn(this.graph.api, document, rules);
    return errors.length === 0 ? { document } : { errors: errors.map((error) => ({ error, kind: 'validation' })) };
  }

  /**
   * The supergraph knows our scalars by name only: with their rules here, a wrong value is refused before a subgraph is
   * asked.
   */
  private checkScalars(): void {
    for (const [name, scalar] of Object.entries(scalarResolvers)) {
      const type = this.graph.api.getType(name);
      if (!isScalarType(type)) continue;
      type.parseValue = scalar.parseValue;
      type.parseLiteral = scalar.parseLiteral;
    }
  }
}

function wrongIn(...[api, document, rules]: Parameters<typeof validate>): readonly GraphQLError[] {
  try {
    return validate(api, document, rules);
  } catch (error) {
    // graphql-js fails itself over a condition by a variable at the root of a subscription.
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
}

function isDeferred(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    [Kind.DIRECTIVE]: ({ name }: { readonly name: { readonly value: string } }) => {
      if (name.value === 'defer' || name.value === 'stream') found = true;
    },
  });
  return found;
}
