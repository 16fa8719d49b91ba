/**
 * What a subgraph is asked for a subscription: the primary fetch of the plan, always with a cursor, as argument and in
 * the answer.
 */
import type { FetchNode } from '@apollo/query-planner';
import {
  type DocumentNode,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type ValueNode,
  valueFromASTUntyped,
  visit,
} from 'graphql';
import type { Variables } from '../execution/fetch-step';

const AFTER = 'after';
/** Names that no client can give: planned operations hold none of them. */
const AFTER_VARIABLE = 'kuaijin_after';
const CURSOR_KEY = 'kuaijin_cursor';

export class PrimaryFetch {
  readonly subgraph: string;
  readonly query: string;
  /** Under which the event stands in the answer of the subgraph. */
  readonly key: string;
  readonly #variables: readonly string[];
  readonly #after: ValueNode | undefined;

  constructor(node: FetchNode) {
    const document = parse(node.operation, { noLocation: true });
    const field = rootFieldOf(document);
    this.subgraph = node.serviceName;
    this.key = field.alias?.value ?? field.name.value;
    this.#after = field.arguments?.find(({ name }) => name.value === AFTER)?.value;
    const changed = withCursor(document, field);
    this.#variables = (operationIn(changed).variableDefinitions ?? []).map(({ variable }) => variable.name.value);
    this.query = print(changed);
  }

  /** The cursor that the client itself gave. */
  givenCursor(variables: Variables): string | undefined {
    const given: unknown = this.#after === undefined ? undefined : valueFromASTUntyped(this.#after, { ...variables });
    return typeof given === 'string' ? given : undefined;
  }

  /** @param variables as the client gave them */
  variables(variables: Variables, after: string): Variables {
    const own = this.#variables.flatMap((name) => (Object.hasOwn(variables, name) ? [[name, variables[name]]] : []));
    return { ...Object.fromEntries(own), [AFTER_VARIABLE]: after };
  }

  /** Takes the cursor out of an event, as it came from the subgraph. */
  takeCursor(event: Record<string, unknown>): string {
    const cursor = event[CURSOR_KEY];
    delete event[CURSOR_KEY];
    if (typeof cursor !== 'string') throw new Error('an event carries no cursor');
    return cursor;
  }
}

function withCursor(document: DocumentNode, root: FieldNode): DocumentNode {
  const name = (value: string) => ({ kind: Kind.NAME, value }) as const;
  const variable = { kind: Kind.VARIABLE, name: name(AFTER_VARIABLE) } as const;
  const cursor: FieldNode = { kind: Kind.FIELD, alias: name(CURSOR_KEY), name: name('cursor') };
  const field: FieldNode = {
    ...root,
    arguments: [
      ...(root.arguments ?? []).filter((argument) => argument.name.value !== AFTER),
      { kind: Kind.ARGUMENT, name: name(AFTER), value: variable },
    ],
    selectionSet: { kind: Kind.SELECTION_SET, selections: [...(root.selectionSet?.selections ?? []), cursor] },
  };
  const changed = visit(document, { [Kind.FIELD]: (node) => (node === root ? field : undefined) });
  const used = new Set<string>();
  visit(operationIn(changed).selectionSet, { [Kind.VARIABLE]: ({ name: { value } }) => void used.add(value) });
  const cursorType = { kind: Kind.NAMED_TYPE, name: name('Cursor') } as const;
  return visit(changed, {
    [Kind.OPERATION_DEFINITION]: (node) => ({
      ...node,
      variableDefinitions: [
        ...(node.variableDefinitions ?? []).filter((one) => used.has(one.variable.name.value)),
        { kind: Kind.VARIABLE_DEFINITION, variable, type: cursorType },
      ],
    }),
  });
}

/** The one field of a subscription; a planned operation has it without a fragment around. */
function rootFieldOf(document: DocumentNode): FieldNode {
  const field = operationIn(document).selectionSet.selections.find((node) => node.kind === Kind.FIELD);
  if (field === undefined) throw new Error('the primary fetch of a subscription has a field');
  return field;
}

function operationIn(document: DocumentNode): OperationDefinitionNode {
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new Error('a planned operation is one');
  return operation;
}
