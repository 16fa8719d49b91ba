/** What a client of the graph can name: types, fields, arguments and values, by coordinate. Pure. */
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';

/** One thing that a client can name. */
export interface GraphElement {
  /** `Type`, `Type.field`, `Type.field(argument)` or `Type.VALUE`. */
  readonly coordinate: string;
  /** Why and how long it is deprecated; absent where it is not. */
  readonly deprecation?: string;
  /** The type that it leads to. */
  readonly type?: string;
}

/** In the order of their coordinates. */
export function elementsOf(schema: GraphQLSchema): readonly GraphElement[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type))
    .flatMap((type) => [{ coordinate: type.name }, ...within(type)])
    .sort((one, other) => (one.coordinate < other.coordinate ? -1 : 1));
}

function within(type: GraphQLNamedType): readonly GraphElement[] {
  if (isEnumType(type)) {
    return type
      .getValues()
      .map(({ name, deprecationReason }) => ({ coordinate: `${type.name}.${name}`, ...deprecated(deprecationReason) }));
  }
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map((field) => element(`${type.name}.${field.name}`, field));
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => {
    const coordinate = `${type.name}.${field.name}`;
    return [
      element(coordinate, field),
      ...field.args.map((argument) => element(`${coordinate}(${argument.name})`, argument)),
    ];
  });
}

type Typed = GraphQLField<unknown, unknown> | GraphQLInputField | GraphQLArgument;

function element(coordinate: string, { type, deprecationReason }: Typed): GraphElement {
  return { coordinate, type: getNamedType(type).name, ...deprecated(deprecationReason) };
}

const deprecated = (reason: string | null | undefined) => (reason == null ? {} : { deprecation: reason });
