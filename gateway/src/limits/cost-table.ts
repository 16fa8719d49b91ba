/**
 * What each field of the graph costs, as `@cost` and `@listSize` of the schema say; read once, when the gateway starts.
 */
import {
  type ConstDirectiveNode,
  type ConstValueNode,
  type DirectiveNode,
  type FieldDefinitionNode,
  getNamedType,
  introspectionTypes,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  type TypeNode,
} from 'graphql';

/** An object costs one, a value nothing, and a mutation as much as ten objects, unless the schema says otherwise. */
const OBJECT_COST = 1;
const MUTATION_COST = 10;

/** How long a list is, or a page of one. */
export interface ListSize {
  /** The size that is assumed by default, and the largest that is counted: the resolver refuses more. */
  readonly most: number;
  /** Arguments that say how many are wanted, each with its default. */
  readonly slicing: readonly { readonly argument: string; readonly fallback?: number }[];
}

export interface FieldCost {
  /** Name of the type that it answers, without lists. */
  readonly type: string;
  /** Of the field, or of one of its list. */
  readonly weight: number;
  /** What arguments cost that are given, by their names. */
  readonly argumentWeights: ReadonlyMap<string, number>;
  readonly size?: ListSize;
  /** Fields of its type that are as long as its size says; none: the field itself is. */
  readonly sizedFields: readonly string[];
  /** Whether the field above says how long this list is. */
  isSizedByParent: boolean;
}

/** Type to field to cost. */
export type CostTable = ReadonlyMap<string, ReadonlyMap<string, FieldCost>>;

/** Reads the table from a supergraph (or from the SDL of any schema with the directives). */
export function costTable(sdl: string): CostTable {
  const document = parse(sdl, { noLocation: true });
  const types = document.definitions.filter(
    (node): node is ObjectTypeDefinitionNode =>
      node.kind === Kind.OBJECT_TYPE_DEFINITION || (node.kind as string) === Kind.INTERFACE_TYPE_DEFINITION,
  );
  const unions = document.definitions.filter((node) => node.kind === Kind.UNION_TYPE_DEFINITION);
  const composite = new Set([...types, ...unions].map(({ name }) => name.value));
  const table = new Map<string, Map<string, FieldCost>>();
  for (const type of types) {
    const unit = type.name.value === 'Mutation' ? MUTATION_COST : OBJECT_COST;
    const costs = (type.fields ?? []).map((field) => [field.name.value, costOf(field, composite, unit)] as const);
    table.set(type.name.value, new Map(costs));
  }
  for (const [name, fields] of introspectionCosts(table.size)) table.set(name, fields);
  markSized(table);
  return table;
}

function costOf(field: FieldDefinitionNode, composite: ReadonlySet<string>, unit: number): FieldCost {
  const type = namedType(field.type);
  const size = directiveOf(field, 'listSize');
  const assumed = numberIn(argumentOf(size, 'assumedSize'));
  return {
    type,
    weight: weightOf(field) ?? (composite.has(type) ? unit : 0),
    argumentWeights: new Map(
      (field.arguments ?? []).flatMap((argument) => {
        const weight = weightOf(argument);
        return weight === undefined ? [] : [[argument.name.value, weight] as const];
      }),
    ),
    ...(assumed === undefined ? {} : { size: { most: assumed, slicing: slicingOf(field, size) } }),
    sizedFields: stringsIn(argumentOf(size, 'sizedFields')),
    isSizedByParent: false,
  };
}

function slicingOf(field: FieldDefinitionNode, size: ConstDirectiveNode | undefined): ListSize['slicing'] {
  return stringsIn(argumentOf(size, 'slicingArguments')).map((argument) => {
    const fallback = numberIn(field.arguments?.find(({ name }) => name.value === argument)?.defaultValue);
    return fallback === undefined ? { argument } : { argument, fallback };
  });
}

function markSized(table: ReadonlyMap<string, ReadonlyMap<string, FieldCost>>): void {
  for (const fields of table.values()) {
    for (const { type, sizedFields } of fields.values()) {
      for (const name of sizedFields) {
        const sized = table.get(type)?.get(name);
        if (sized !== undefined) sized.isSizedByParent = true;
      }
    }
  }
}

/** How many a list of the schema's description holds of each: about what ours has. */
const introspectionSizes: Readonly<Record<string, number>> = {
  fields: 12,
  args: 3,
  inputFields: 8,
  interfaces: 2,
  possibleTypes: 6,
  enumValues: 10,
  directives: 10,
};

/** The description of the schema has its own types, which no SDL holds. */
function introspectionCosts(typeCount: number): [string, Map<string, FieldCost>][] {
  return introspectionTypes.filter(isObjectType).map((type) => {
    const fields = Object.values(type.getFields()).map((field): [string, FieldCost] => {
      const named = getNamedType(field.type);
      const nullable = isNonNullType(field.type) ? field.type.ofType : field.type;
      const most = field.name === 'types' ? typeCount : (introspectionSizes[field.name] ?? 1);
      return [
        field.name,
        {
          type: named.name,
          weight: isLeafType(named) ? 0 : OBJECT_COST,
          argumentWeights: new Map(),
          ...(isListType(nullable) ? { size: { most, slicing: [] } } : {}),
          sizedFields: [],
          isSizedByParent: false,
        },
      ];
    });
    return [type.name, new Map(fields)];
  });
}

function weightOf(node: { readonly directives?: readonly DirectiveNode[] | undefined }): number | undefined {
  return numberIn(argumentOf(directiveOf(node, 'cost'), 'weight'));
}

function directiveOf(
  node: { readonly directives?: readonly DirectiveNode[] | undefined },
  name: string,
): ConstDirectiveNode | undefined {
  return node.directives?.find((directive) => directive.name.value === name) as ConstDirectiveNode | undefined;
}

function argumentOf(directive: ConstDirectiveNode | undefined, name: string): ConstValueNode | undefined {
  return directive?.arguments?.find((argument) => argument.name.value === name)?.value;
}

function numberIn(value: ConstValueNode | undefined): number | undefined {
  return value?.kind === Kind.INT ? Number(value.value) : undefined;
}

function stringsIn(value: ConstValueNode | undefined): string[] {
  return value?.kind === Kind.LIST
    ? value.values.flatMap((item) => (item.kind === Kind.STRING ? [item.value] : []))
    : [];
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}
