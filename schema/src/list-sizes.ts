/** The rule that the cost of every operation can be reckoned: no list without a size. */
import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type TypeNode,
} from 'graphql';

/**
 * Coordinates of the fields of a schema that are lists of objects, or pages of them, and whose size is unknown: neither
 * `@listSize` of their own nor a page that names them among its `sizedFields`. Arguments `first` and `last` have to be
 * slicing arguments; where both are given the latter is the size, so it stands first.
 */
export function unsizedLists(schema: DocumentNode): string[] {
  const types = schema.definitions.filter(
    (node): node is ObjectTypeDefinitionNode =>
      node.kind === Kind.OBJECT_TYPE_DEFINITION || (node.kind as string) === Kind.INTERFACE_TYPE_DEFINITION,
  );
  const unions = schema.definitions.filter((node) => node.kind === Kind.UNION_TYPE_DEFINITION);
  const composite = new Set([...types, ...unions].map(({ name }) => name.value));
  const fields = types.flatMap((type) => (type.fields ?? []).map((field) => ({ type: type.name.value, field })));
  const paged = new Set(
    fields.flatMap(({ field }) =>
      listed(sizeOf(field), 'sizedFields').map((name) => `${namedType(field.type)}.${name}`),
    ),
  );
  return fields.flatMap(({ type, field }) => {
    const coordinate = `${type}.${field.name.value}`;
    const size = sizeOf(field);
    const isList = hasList(field.type) && composite.has(namedType(field.type));
    const slicing = ['last', 'first'].filter((name) => (field.arguments ?? []).some((one) => one.name.value === name));
    const given = listed(size, 'slicingArguments');
    const isSized = slicing.length > 0 ? slicing.every((name, i) => given[i] === name) : !isList || size !== undefined;
    return isSized || paged.has(coordinate) ? [] : [coordinate];
  });
}

function sizeOf(field: FieldDefinitionNode): ConstDirectiveNode | undefined {
  return field.directives?.find(({ name }) => name.value === 'listSize');
}

function listed(directive: ConstDirectiveNode | undefined, argument: string): string[] {
  const value = directive?.arguments?.find(({ name }) => name.value === argument)?.value;
  return value?.kind === Kind.LIST
    ? value.values.flatMap((item) => (item.kind === Kind.STRING ? [item.value] : []))
    : [];
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

function hasList(type: TypeNode): boolean {
  return type.kind === Kind.LIST_TYPE || (type.kind === Kind.NON_NULL_TYPE && hasList(type.type));
}
