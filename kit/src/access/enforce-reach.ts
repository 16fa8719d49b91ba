/**
 * Holds every mutation to the reach that it declares: before it is asked what it does, what it acts on is looked at.
 */
import { defaultFieldResolver, type GraphQLField, type GraphQLSchema } from 'graphql';
import type { Refusal } from '../errors/errors';
import { refusalOf, refused } from '../errors/refusals';
import type { ViewerOf } from './enforce-visibility';
import type { Post } from './posts';
import { mayReach, type Reach, reachRefusal } from './reach';
import { accessRuleOf, reachOf } from './schema-rules';
import type { Viewer, Visibility } from './visibility';

/** A thing that a mutation acts on, and the argument that names it. */
export interface ReachTarget {
  readonly thing: Visibility;
  readonly path: readonly string[];
}

/**
 * Finds what an input names. The input has the types of the schema, its values are not checked yet.
 * @returns nothing for what does not exist or what the caller does not see: the mutation answers that itself
 */
export type ReachReader = (input: never, context: never) => Promise<readonly ReachTarget[]> | readonly ReachTarget[];

/** A reader for each mutation that acts on something. */
export type ReachReaders = Readonly<Record<string, ReachReader>>;

/** Guards every mutation. @throws Error for one without `@reach` or without a reader: the subgraph does not start */
export function enforceReach(schema: GraphQLSchema, readers: ReachReaders, viewerOf: ViewerOf): GraphQLSchema {
  const fields = Object.values(schema.getMutationType()?.getFields() ?? {});
  const wrong = fields.flatMap((field) => {
    const by = reachOf(field);
    if (by === undefined) return [`${field.name} does not say what it reaches`];
    return by.includes('anything') || field.name in readers ? [] : [`nobody says what ${field.name} acts on`];
  });
  if (wrong.length > 0) throw new Error(wrong.join('; '));
  for (const field of fields) {
    const read = readers[field.name];
    if (read === undefined) continue;
    const { posts, by } = declaredBy(field);
    const resolve = field.resolve ?? defaultFieldResolver;
    field.resolve = async (source, args, context, info) => {
      const viewer = viewerOf(context as never);
      const held = postsHeld(viewer, posts);
      const refusal = await firstRefusal(viewer, held, by, () => read(args['input'] as never, context as never));
      return refusal === undefined ? resolve(source, args, context, info) : refused(refusal);
    };
  }
  return schema;
}

/**
 * True where the guard of a mutation lets the caller through to a thing: for whoever tells what may be asked for before
 * it is.
 */
export function reachesWith(mutation: Field, viewer: Viewer, thing: Visibility): boolean {
  const { posts, by } = declaredBy(mutation);
  return mayReach(viewer, postsHeld(viewer, posts), by, thing);
}

/**
 * Why the guard of a mutation would not let the caller through with an input: for queries that say what a mutation
 * would answer.
 */
export function refusalOfReach(
  mutation: Field,
  viewer: Viewer,
  read: () => ReturnType<ReachReader>,
): Promise<Refusal | undefined> {
  const { posts, by } = declaredBy(mutation);
  return firstRefusal(viewer, postsHeld(viewer, posts), by, read);
}

type Field = GraphQLField<unknown, unknown>;

interface Declared {
  readonly posts: readonly Post[];
  readonly by: readonly Reach[];
}

const declared = new WeakMap<Field, Declared>();

function declaredBy(field: Field): Declared {
  const known = declared.get(field) ?? { posts: accessRuleOf(field)?.posts ?? [], by: reachOf(field) ?? [] };
  declared.set(field, known);
  return known;
}

/** Also a refusal that the reading throws is one of the mutation. */
async function firstRefusal(
  viewer: Viewer,
  held: readonly Post[],
  by: readonly Reach[],
  read: () => ReturnType<ReachReader>,
): Promise<Refusal | undefined> {
  try {
    for (const { thing, path } of await read()) {
      const refusal = reachRefusal(viewer, held, by, thing, path);
      if (refusal !== undefined) return refusal;
    }
    return undefined;
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === undefined) throw error;
    return refusal;
  }
}

/** Of the posts that may do it those that the caller holds, himself or in the place of another. */
function postsHeld({ identity, standsInFor = [] }: Viewer, posts: readonly Post[]) {
  const own = new Set([...identity.posts, ...standsInFor.flatMap((one) => one.posts)]);
  return posts.length === 0 ? [...own] : posts.filter((post) => own.has(post));
}
