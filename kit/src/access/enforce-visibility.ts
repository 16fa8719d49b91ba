/**
 * Holds a subgraph to the visibility that its types declare, on every path that leads to them: root fields, nested
 * fields, lists, payloads and entity references. What a caller may not see is not there: null, or left out of its list.
 */
import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { KuaijinError } from '../errors/errors';
import { visibilityRuleOf } from './schema-rules';
import { maySee, type Viewer, type Visibility, type VisibilityRule } from './visibility';

/** What a thing keeps about who may see it; undefined = nothing is kept, so that operators alone see it. */
export type VisibilityReader = (
  value: never,
  context: never,
) => Visibility | undefined | Promise<Visibility | undefined>;

/**
 * A reader for each type that is under a rule other than `everyone` and `signedIn`, or has fields under a rule of their
 * own.
 */
export type VisibilityReaders = Readonly<Record<string, VisibilityReader>>;

/** Where the viewer of a request is found in its context. */
export type ViewerOf = (context: never) => Viewer;

type Field = GraphQLField<unknown, unknown>;
type Resolver = GraphQLFieldResolver<unknown, unknown>;

/** Guards every field of a schema. @throws Error for a type without a reader: the subgraph does not start */
export function enforceVisibility(
  schema: GraphQLSchema,
  readers: VisibilityReaders,
  viewerOf: ViewerOf,
): GraphQLSchema {
  const guard = new Guard(readers, viewerOf);
  const types = Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'),
  );
  const missing = types.flatMap((type) => (guard.needsReader(type) && !(type.name in readers) ? [type.name] : []));
  if (missing.length > 0) throw new Error(`nobody says who may see ${missing.join(', ')}`);
  for (const type of types) for (const field of Object.values(type.getFields())) guard.field(type, field);
  const entities = schema.getQueryType()?.getFields()['_entities'];
  if (entities !== undefined) guard.entities(entities, schema);
  return schema;
}

/** Rules under which nothing of the thing itself decides. */
const isOpen = (rule: VisibilityRule): boolean => rule === 'everyone' || rule === 'signedIn';

class Guard {
  constructor(
    private readonly readers: VisibilityReaders,
    private readonly viewerOf: ViewerOf,
  ) {}

  needsReader(type: GraphQLObjectType): boolean {
    const rule = visibilityRuleOf(type);
    if (rule !== undefined && !isOpen(rule)) return true;
    return Object.values(type.getFields()).some((field) => {
      const own = visibilityRuleOf(field);
      return own !== undefined && !isOpen(own);
    });
  }

  field(parent: GraphQLObjectType, field: Field): void {
    const own = visibilityRuleOf(field);
    if (own !== undefined) this.#guardField(parent, field, own);
    const type = getNamedType(field.type);
    const rule = isObjectType(type) ? visibilityRuleOf(type) : undefined;
    if (rule !== undefined && rule !== 'everyone') this.#guardValues(field, type.name, rule);
  }

  /** A field with a rule of its own: nothing of it is resolved for who may not see it. */
  #guardField(parent: GraphQLObjectType, field: Field, rule: VisibilityRule): void {
    const resolve = field.resolve ?? defaultFieldResolver;
    field.resolve = async (source, args, context, info) => {
      if (await this.#maySee(parent.name, rule, source, context)) return resolve(source, args, context, info);
      return nothing(field.type);
    };
  }

  /** A field that leads to things under a rule: those that the viewer may not see are taken out. */
  #guardValues(field: Field, typeName: string, rule: VisibilityRule): void {
    const resolve: Resolver = field.resolve ?? defaultFieldResolver;
    field.resolve = async (source, args, context, info) => {
      const value: unknown = await resolve(source, args, context, info);
      return this.#visible(value, field.type, (one) => this.#maySee(typeName, rule, one, context));
    };
  }

  async #visible(
    value: unknown,
    type: GraphQLOutputType,
    may: (one: unknown) => boolean | Promise<boolean>,
  ): Promise<unknown> {
    if (value === null || value === undefined || value instanceof Error) return value;
    const inner = isNonNullType(type) ? type.ofType : type;
    if (isListType(inner)) {
      const all = await Promise.all(
        [...(value as Iterable<unknown>)].map(async (one) => this.#visible(await one, inner.ofType, may)),
      );
      return isNonNullType(inner.ofType) ? all.filter((one) => one !== null) : all;
    }
    return (await may(value)) ? value : null;
  }

  /** References from other subgraphs: each by the type that it names. */
  entities(field: Field, schema: GraphQLSchema): void {
    const resolve: Resolver = field.resolve ?? defaultFieldResolver;
    field.resolve = async (source, args, context, info) => {
      const found = (await resolve(source, args, context, info)) as readonly unknown[];
      const asked = args['representations'] as readonly { readonly __typename: string }[];
      return Promise.all(
        found.map(async (pending, i) => {
          const name = asked[i]?.__typename ?? '';
          const type = schema.getType(name);
          const rule = isObjectType(type) ? visibilityRuleOf(type) : undefined;
          const value = await pending;
          if (rule === undefined || value === null || value === undefined) return value;
          return (await this.#maySee(name, rule, value, context)) ? value : null;
        }),
      );
    };
  }

  async #maySee(typeName: string, rule: VisibilityRule, value: unknown, context: unknown): Promise<boolean> {
    const viewer = this.viewerOf(context as never);
    if (isOpen(rule)) return maySee(viewer, undefined, rule);
    const read = this.readers[typeName];
    if (read === undefined) throw new Error(`nobody says who may see ${typeName}`);
    return maySee(viewer, await read(value as never, context as never), rule);
  }
}

/** What stands for a field that the viewer may not see. */
function nothing(type: GraphQLOutputType): null | readonly [] {
  if (!isNonNullType(type)) return null;
  if (isListType(type.ofType)) return [];
  throw new KuaijinError('NOT_ALLOWED');
}
