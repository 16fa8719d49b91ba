/**
 * What an operation asks for, worked out before it is validated, planned or sent to anybody: a document that is too big
 * or an operation that is too dear is refused in the time that it takes to read it.
 */
import { KuaijinError } from '@kuaijin/kit/errors';
import { type DocumentNode, GraphQLError, getIntrospectionQuery, getOperationAST, parse } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { CostTable } from './cost-table';
import { documentSize } from './document-size';
import { type OperationCost, operationCost, type Variables } from './operation-cost';
import { mostRepeated } from './repeated-fields';

export interface DocumentLimits {
  /** Fields within each other. */
  readonly maxDepth: number;
  /** Aliases in the whole document, fragments counted where they are spread. */
  readonly maxAliases: number;
  /** Fields and fragments in the whole document, counted in the same way. */
  readonly maxSelections: number;
  /** Words, names and signs of the document. */
  readonly maxTokens: number;
  /** Cost of an operation of who is signed in. */
  readonly maxCost: number;
  /** Cost of an operation of who is not. */
  readonly maxAnonymousCost: number;
}

/** An operation as a client asks for it. */
export interface AskedOperation {
  readonly query: string;
  readonly operationName?: string;
  readonly variables?: Variables;
}

/** Fragments may stand between the fields: one for each. */
const NESTING_PER_DEPTH = 2;
/**
 * Each part of a page may ask for what it shows; beyond that comparing them all with each other takes longer than
 * answering.
 */
const REPEATED_MOST = 40;
/** Characters of the documents that are remembered. */
const REMEMBERED_TEXT = 1_000_000;

/** What is found out about an operation. */
export interface CheckedOperation extends OperationCost {
  /** Fields and fragments of its document. */
  readonly selections: number;
}

/** A document with what was found out about it. */
interface Known {
  readonly document: DocumentNode;
  readonly selections: number;
  readonly refusal?: KuaijinError;
  isValid: boolean;
  /** By the name of the operation, where no variable changes it. */
  readonly costs: Map<string, OperationCost>;
}

/** A description of the schema as the standard tools ask for it is allowed, and nothing that is more. */
const standardIntrospection = parse(
  getIntrospectionQuery({
    specifiedByUrl: true,
    directiveIsRepeatable: true,
    schemaDescription: true,
    inputValueDeprecation: true,
    oneOf: true,
  }),
);

export class DocumentCheck {
  private readonly known = new LRUCache<string, Known>({
    maxSize: REMEMBERED_TEXT,
    sizeCalculation: (_known, text) => text.length + 1,
  });
  private readonly maxIntrospectionCost: number;
  private readonly maxIntrospectionDepth: number;

  constructor(
    private readonly table: CostTable,
    private readonly limits: DocumentLimits,
  ) {
    this.maxIntrospectionCost = this.costOf(standardIntrospection, undefined, {})?.introspectionCost ?? 0;
    this.maxIntrospectionDepth = documentSize(standardIntrospection).introspectionDepth;
  }

  /**
   * The cost of what is asked for.
   * @returns undefined for a document that cannot be read or has no such operation: who executes it says what is wrong
   * with it
   * @throws KuaijinError TOO_DEEP, TOO_COSTLY
   */
  check({ query, operationName, variables = {} }: AskedOperation, isAnonymous: boolean): CheckedOperation | undefined {
    const known = this.known.get(query) ?? this.read(query);
    if (known === undefined) return undefined;
    if (known.refusal !== undefined) throw known.refusal;
    const name = operationName ?? '';
    const cost = known.costs.get(name) ?? this.costOf(known.document, operationName, variables);
    if (cost === undefined) return undefined;
    if (!cost.dependsOnVariables) known.costs.set(name, cost);
    // A mutation of nobody is refused before it begins, by a better reason than its cost.
    const isRead = getOperationAST(known.document, operationName)?.operation !== 'mutation';
    const most = isAnonymous && isRead ? this.limits.maxAnonymousCost : this.limits.maxCost;
    if (cost.cost > most) throw tooMuch('TOO_COSTLY', `a cost of at most ${most}`, cost.cost);
    if (cost.introspectionCost > this.maxIntrospectionCost)
      throw tooMuch('TOO_COSTLY', 'one description of the schema, as the standard query asks for it');
    return { ...cost, selections: known.selections };
  }

  /** Whether this very document was found valid before. */
  isKnown(query: string): boolean {
    return this.known.get(query)?.isValid ?? false;
  }

  /** Takes note that a document is valid. */
  remember(query: string): void {
    const known = this.known.get(query);
    if (known !== undefined) known.isValid = true;
  }

  private read(query: string): Known | undefined {
    const document = this.parsed(query);
    if (document === undefined) return undefined;
    const size = documentSize(document);
    const refusal = this.refusalOf(document, size);
    const { selections } = size;
    const known = {
      document,
      selections,
      isValid: false,
      costs: new Map(),
      ...(refusal === undefined ? {} : { refusal }),
    };
    this.known.set(query, known);
    return known;
  }

  private parsed(query: string): DocumentNode | undefined {
    try {
      return parse(query, { maxTokens: this.limits.maxTokens, noLocation: true });
    } catch (error) {
      if (error instanceof GraphQLError) return undefined;
      // The parser calls itself for what is nested, and has run out of stack.
      throw tooMuch('TOO_DEEP', `at most ${this.limits.maxDepth} fields within each other`);
    }
  }

  private refusalOf(document: DocumentNode, size: ReturnType<typeof documentSize>): KuaijinError | undefined {
    const { maxDepth, maxAliases, maxSelections } = this.limits;
    const { depth, nesting, aliases, selections, introspectionDepth, isCyclic } = size;
    if (depth > maxDepth) return tooMuch('TOO_DEEP', `at most ${maxDepth} fields within each other`, depth);
    const maxNesting = NESTING_PER_DEPTH * maxDepth;
    if (nesting > maxNesting)
      return tooMuch('TOO_DEEP', `at most ${maxNesting} fields and fragments within each other`, nesting);
    if (introspectionDepth > this.maxIntrospectionDepth)
      return tooMuch(
        'TOO_DEEP',
        'a description of the schema as deep as that of the standard query',
        introspectionDepth,
      );
    if (aliases > maxAliases) return tooMuch('TOO_COSTLY', `at most ${maxAliases} aliases`, aliases);
    if (selections > maxSelections)
      return tooMuch('TOO_COSTLY', `at most ${maxSelections} fields and fragments`, selections);
    const repeated = isCyclic ? 0 : mostRepeated(document);
    return repeated > REPEATED_MOST
      ? tooMuch('TOO_COSTLY', `the same field at the same place at most ${REPEATED_MOST} times`, repeated)
      : undefined;
  }

  private costOf(document: DocumentNode, name: string | undefined, variables: Variables): OperationCost | undefined {
    const operation = getOperationAST(document, name);
    return operation ? operationCost(this.table, document, operation, variables) : undefined;
  }
}

function tooMuch(code: 'TOO_DEEP' | 'TOO_COSTLY', expected: string, received?: number): KuaijinError {
  return new KuaijinError(code, { expected, ...(received === undefined ? {} : { received: String(received) }) });
}
