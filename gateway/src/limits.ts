/** Limits on documents: what would cost too much to plan or to answer is refused before any subgraph is asked. */
import { type ErrorCode, errorEntry } from '@kuaijin/kit/errors';
import {
  type ASTVisitor,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

export interface DocumentLimits {
  /** Fields within each other. */
  readonly maxDepth: number;
  /** Aliases in the whole document, fragments counted where they are spread. */
  readonly maxAliases: number;
}

interface Size {
  readonly depth: number;
  readonly aliases: number;
}

const none: Size = { depth: 0, aliases: 0 };

/** A validation rule that holds these limits. Introspection is as deep as its own standard query and is not measured. */
export function limitRule(limits: DocumentLimits): (context: ValidationContext) => ASTVisitor {
  return (context) => {
    const fragments = new Map<string, FragmentDefinitionNode>(
      context
        .getDocument()
        .definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
    );
    const sizes = new Map<string, Size>();
    return {
      OperationDefinition(operation) {
        const { depth, aliases } = sizeOf(operation.selectionSet, fragments, sizes, new Set());
        if (depth > limits.maxDepth)
          context.reportError(overLimit('TOO_DEEP', `at most ${limits.maxDepth} fields within each other`, depth));
        if (aliases > limits.maxAliases)
          context.reportError(overLimit('TOO_COSTLY', `at most ${limits.maxAliases} aliases`, aliases));
      },
    };
  };
}

/** Each fragment is measured once, so that fragments which spread fragments cannot make measuring itself costly. */
function sizeOf(
  set: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  sizes: Map<string, Size>,
  open: Set<string>,
): Size {
  let depth = 0;
  let aliases = 0;
  for (const node of set.selections) {
    if (node.kind === Kind.FIELD && node.name.value.startsWith('__')) continue;
    const below = belowOf(node);
    depth = Math.max(depth, below.depth + (node.kind === Kind.FIELD ? 1 : 0));
    aliases += below.aliases + (node.kind === Kind.FIELD && node.alias !== undefined ? 1 : 0);
  }
  return { depth, aliases };

  function belowOf(node: SelectionSetNode['selections'][number]): Size {
    if (node.kind !== Kind.FRAGMENT_SPREAD) {
      return node.selectionSet === undefined ? none : sizeOf(node.selectionSet, fragments, sizes, open);
    }
    const name = node.name.value;
    const known = sizes.get(name);
    const fragment = fragments.get(name);
    // A fragment that is unknown or spreads itself is refused by a rule of its own.
    if (known !== undefined || fragment === undefined || open.has(name)) return known ?? none;
    open.add(name);
    const size = sizeOf(fragment.selectionSet, fragments, sizes, open);
    open.delete(name);
    sizes.set(name, size);
    return size;
  }
}

function overLimit(code: ErrorCode, expected: string, received: number): GraphQLError {
  return new GraphQLError(`${errorEntry(code).en} Expected ${expected}. Received ${received}.`, {
    extensions: { code, expected, received: String(received) },
  });
}
