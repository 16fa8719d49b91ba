/**
 * A region in either form 区划: whoever gives the code of a region (330881) where its id is asked for (region-330881) is
 * understood, in every argument and input field that holds the id of a region.
 */
import {
  defaultFieldResolver,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isObjectType,
} from 'graphql';

/** Names of arguments and input fields that hold the id of a region. */
const names: ReadonlySet<string> = new Set(['region', 'regionId']);

type Given = Readonly<Record<string, unknown>>;
type Rewrite = (value: unknown) => unknown;
/** What is to be done to the objects of an input type; open while that is being found out. */
interface Inner {
  rewrite?: Rewrite | undefined;
  isOpen: boolean;
}
type Known = Map<string, Inner>;

/** Wraps the fields whose arguments name a region. */
export function takeEitherRegionForm(schema: GraphQLSchema): GraphQLSchema {
  const known: Known = new Map();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const rewrite = ofFields(field.args, known);
      if (rewrite === undefined) continue;
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (source, args, context, info) => resolve(source, rewrite(args) as Given, context, info);
    }
  }
  return schema;
}

/** The id of a region that was given by its code. */
function idOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(idOf);
  return typeof value === 'string' && /^\d{6}$/.test(value) ? `region-${value}` : value;
}

/** What is to be done to an object with these fields; undefined where none of them, or of theirs, names a region. */
function ofFields(fields: readonly (GraphQLArgument | GraphQLInputField)[], known: Known): Rewrite | undefined {
  const rewrites = fields.flatMap((field) => {
    const rewrite = ofField(field, known);
    return rewrite === undefined ? [] : [[field.name, rewrite] as const];
  });
  if (rewrites.length === 0) return undefined;
  return (value) => {
    if (typeof value !== 'object' || value === null) return value;
    const given = value as Given;
    const found = rewrites.filter(([name]) => given[name] !== undefined && given[name] !== null);
    return { ...given, ...Object.fromEntries(found.map(([name, rewrite]) => [name, rewrite(given[name])])) };
  };
}

function ofField({ name, type }: GraphQLArgument | GraphQLInputField, known: Known): Rewrite | undefined {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return names.has(name) && named.name === 'ID' ? idOf : undefined;
  const before = known.get(named.name);
  const inner: Inner = before ?? { isOpen: true };
  if (before === undefined) {
    known.set(named.name, inner);
    inner.rewrite = ofFields(Object.values(named.getFields()), known);
    inner.isOpen = false;
  }
  // Inside itself it is not known yet what is to be done to a type.
  if (inner.rewrite === undefined && !inner.isOpen) return undefined;
  const one: Rewrite = (value) => inner.rewrite?.(value) ?? value;
  return (value) => (Array.isArray(value) ? value.map(one) : one(value));
}
