/**
 * How big a document is once its fragments are spread, worked out without spreading them: each fragment is measured
 * once, so measuring takes as long as reading the document, whatever it would grow to.
 */
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

export interface DocumentSize {
  /**
   * Fields within each other; those that describe the schema (`__schema`, `__type`) are left out, see
   * `introspectionDepth`.
   */
  readonly depth: number;
  /** Fields and fragments within each other. */
  readonly nesting: number;
  /** Fields and fragments, as often as they are spread; those within fragments that nobody spreads once. */
  readonly selections: number;
  /** Aliases, as often as they are spread. */
  readonly aliases: number;
  /** Depth under `__schema` and `__type`. */
  readonly introspectionDepth: number;
}

const none: DocumentSize = { depth: 0, nesting: 0, selections: 0, aliases: 0, introspectionDepth: 0 };

/** Beyond this nothing is counted any more: spreading twice, a thousand times over, is more than a number holds. */
const COUNTED_MOST = 1e9;

/** The operations of a document. */
export function operationsOf(document: DocumentNode): readonly OperationDefinitionNode[] {
  return document.definitions.filter(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  );
}

/** The fragments of a document by their names. */
export function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(
    document.definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  );
}

/**
 * The size of all operations of a document together; of depths the greatest.
 * @returns also whether a fragment spreads itself, which a rule of its own refuses
 */
export function documentSize(document: DocumentNode): DocumentSize & { readonly isCyclic: boolean } {
  const fragments = fragmentsOf(document);
  const known = new Map<string, DocumentSize>();
  const open = new Set<string>();
  let isCyclic = false;
  const sizeOfFragment = (name: string): DocumentSize => {
    const before = known.get(name);
    const fragment = fragments.get(name);
    isCyclic ||= open.has(name);
    if (before !== undefined || fragment === undefined || open.has(name)) return before ?? none;
    open.add(name);
    const size = sizeOfSet(fragment.selectionSet, sizeOfFragment);
    open.delete(name);
    known.set(name, size);
    return size;
  };
  const asked = operationsOf(document)
    .map(({ selectionSet }) => sizeOfSet(selectionSet, sizeOfFragment))
    .reduce(together, none);
  // Rules look at fragments that nobody spreads, too.
  const unused = [...fragments].filter(([name]) => !known.has(name));
  const written = unused.map(([, { selectionSet }]) => sizeOfSet(selectionSet, () => none)).reduce(together, none);
  return { ...asked, selections: asked.selections + written.selections, isCyclic };
}

function sizeOfSet(set: SelectionSetNode, sizeOfFragment: (name: string) => DocumentSize): DocumentSize {
  let size = none;
  for (const node of set.selections) size = together(size, sizeOfNode(node, sizeOfFragment));
  return size;
}

function sizeOfNode(node: SelectionNode, sizeOfFragment: (name: string) => DocumentSize): DocumentSize {
  const below = belowOf(node, sizeOfFragment);
  const size = { ...below, nesting: below.nesting + 1, selections: below.selections + 1 };
  if (node.kind !== Kind.FIELD) return size;
  const aliases = below.aliases + (node.alias === undefined ? 0 : 1);
  return node.name.value === '__schema' || node.name.value === '__type'
    ? { ...size, aliases, depth: 1, introspectionDepth: 1 + Math.max(below.depth, below.introspectionDepth) }
    : { ...size, aliases, depth: below.depth + 1 };
}

function belowOf(node: SelectionNode, sizeOfFragment: (name: string) => DocumentSize): DocumentSize {
  if (node.kind === Kind.FRAGMENT_SPREAD) return sizeOfFragment(node.name.value);
  return node.selectionSet === undefined ? none : sizeOfSet(node.selectionSet, sizeOfFragment);
}

function together(one: DocumentSize, other: DocumentSize): DocumentSize {
  return {
    depth: Math.max(one.depth, other.depth),
    nesting: Math.max(one.nesting, other.nesting),
    selections: Math.min(COUNTED_MOST, one.selections + other.selections),
    aliases: Math.min(COUNTED_MOST, one.aliases + other.aliases),
    introspectionDepth: Math.max(one.introspectionDepth, other.introspectionDepth),
  };
}
