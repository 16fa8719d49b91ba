/**
 * The cost of one operation: how many objects its answer may hold, each with its weight. Worked out from document,
 * variables and schema alone.
 */
import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type OperationTypeNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import type { CostTable, FieldCost, ListSize } from './cost-table';
import { fragmentsOf } from './document-size';

export interface OperationCost {
  readonly kind: OperationTypeNode;
  readonly cost: number;
  /** Of what it asks about the schema itself. */
  readonly introspectionCost: number;
  /** Fields that may let it wait: long polls. */
  readonly waits: number;
  /** Whether other variables may make it another cost. */
  readonly dependsOnVariables: boolean;
}

export type Variables = Readonly<Record<string, unknown>>;

/** Of a selection: what it costs by itself, and for each object of the page that it stands in. */
interface Cost {
  readonly own: number;
  readonly each: number;
  readonly introspection: number;
  readonly waits: number;
}

const nothing: Cost = { own: 0, each: 0, introspection: 0, waits: 0 };
/** Beyond this nothing is counted any more. */
const COUNTED_MOST = 1e12;
/** An argument of this name lets its field wait for so many seconds. */
const WAITING_ARGUMENT = 'waitSeconds';

/**
 * The cost of an operation of a document. Variables are taken as they came; a wrong one is refused later and counts as
 * the most that it could be.
 */
export function operationCost(
  table: CostTable,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): OperationCost {
  const reckoning = new Reckoning(table, fragmentsOf(document), operation, variables);
  const root = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' }[operation.operation];
  const { own, introspection, waits } = reckoning.ofSet(operation.selectionSet, root);
  return {
    kind: operation.operation,
    cost: own,
    introspectionCost: introspection,
    waits,
    dependsOnVariables: reckoning.hasReadVariables,
  };
}

class Reckoning {
  hasReadVariables = false;
  /** Each fragment is reckoned once, however often it is spread. */
  private readonly known = new Map<string, Cost>();
  private readonly defaults: ReadonlyMap<string, ValueNode>;

  constructor(
    private readonly table: CostTable,
    private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    operation: OperationDefinitionNode,
    private readonly variables: Variables,
  ) {
    this.defaults = new Map(
      (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
        defaultValue === undefined ? [] : [[variable.name.value, defaultValue] as const],
      ),
    );
  }

  ofSet(set: SelectionSetNode, type: string): Cost {
    let sum = nothing;
    for (const node of set.selections) {
      if (node.kind === Kind.FIELD) sum = add(sum, this.ofField(node, type));
      else if (node.kind === Kind.FRAGMENT_SPREAD) sum = add(sum, this.ofFragment(node.name.value));
      else sum = add(sum, this.ofSet(node.selectionSet, node.typeCondition?.name.value ?? type));
    }
    return sum;
  }

  private ofFragment(name: string): Cost {
    const before = this.known.get(name);
    const fragment = this.fragments.get(name);
    // A fragment that is unknown or spreads itself is refused by a rule of its own.
    if (before !== undefined || fragment === undefined) return before ?? nothing;
    this.known.set(name, nothing);
    const cost = this.ofSet(fragment.selectionSet, fragment.typeCondition.name.value);
    this.known.set(name, cost);
    return cost;
  }

  private ofField(node: FieldNode, type: string): Cost {
    const name = node.name.value;
    if (name === '__schema' || name === '__type')
      return this.ofIntrospection(node, name === '__schema' ? '__Schema' : '__Type');
    const field = this.table.get(type)?.get(name);
    if (field === undefined) return nothing;
    const below = node.selectionSet === undefined ? nothing : this.ofSet(node.selectionSet, field.type);
    const { weight, waits } = this.ofArguments(node, field);
    const size = field.size === undefined ? 1 : this.sizeOf(field.size, node);
    const all =
      field.sizedFields.length > 0
        ? field.weight + below.own + size * below.each
        : size * (field.weight + below.own + below.each);
    const cost = Math.min(COUNTED_MOST, weight + all);
    return {
      own: field.isSizedByParent ? 0 : cost,
      each: field.isSizedByParent ? cost : 0,
      introspection: below.introspection,
      waits: below.waits + waits,
    };
  }

  private ofIntrospection(node: FieldNode, type: string): Cost {
    if (node.selectionSet === undefined) return nothing;
    return { ...nothing, introspection: 1 + this.ofSet(node.selectionSet, type).own };
  }

  private ofArguments(node: FieldNode, field: FieldCost): { readonly weight: number; readonly waits: number } {
    let weight = 0;
    let waits = 0;
    if (field.argumentWeights.size === 0) return { weight, waits };
    for (const argument of node.arguments ?? []) {
      const cost = field.argumentWeights.get(argument.name.value);
      if (cost === undefined || !this.isAsked(argument)) continue;
      weight += cost;
      if (argument.name.value === WAITING_ARGUMENT) waits += 1;
    }
    return { weight, waits };
  }

  /** Whether an argument asks for what it costs: null, false and 0 do not. */
  private isAsked({ value }: ArgumentNode): boolean {
    const given = this.valueOf(value);
    return given !== undefined && given !== null && given !== false && given !== 0;
  }

  private sizeOf({ most, slicing }: ListSize, node: FieldNode): number {
    for (const { argument, fallback } of slicing) {
      const given = node.arguments?.find(({ name }) => name.value === argument);
      const wanted = given === undefined ? fallback : (this.valueOf(given.value) ?? fallback);
      if (wanted === undefined) continue;
      return typeof wanted === 'number' && wanted >= 0 ? Math.min(most, wanted) : most;
    }
    return most;
  }

  /** Of what can be a size or a switch its value; of anything else that is there, its kind. */
  private valueOf(node: ValueNode): unknown {
    switch (node.kind) {
      case Kind.VARIABLE: {
        this.hasReadVariables = true;
        const name = node.name.value;
        if (Object.hasOwn(this.variables, name)) return this.variables[name];
        const fallback = this.defaults.get(name);
        return fallback === undefined ? undefined : this.valueOf(fallback);
      }
      case Kind.INT:
        return Number(node.value);
      case Kind.BOOLEAN:
        return node.value;
      case Kind.NULL:
        return null;
      default:
        return node.kind;
    }
  }
}

function add(one: Cost, other: Cost): Cost {
  return {
    own: Math.min(COUNTED_MOST, one.own + other.own),
    each: Math.min(COUNTED_MOST, one.each + other.each),
    introspection: Math.min(COUNTED_MOST, one.introspection + other.introspection),
    waits: one.waits + other.waits,
  };
}
