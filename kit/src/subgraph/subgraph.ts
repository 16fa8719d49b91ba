/**
 * A subgraph: SDL and resolvers become an executable federated schema in which access, scalars and user errors are
 * already taken care of.
 */
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper';
import { type DocumentNode, type GraphQLSchema, parse } from 'graphql';
import { enforceAccess } from '../access/directive';
import { enforceReach, type ReachReaders } from '../access/enforce-reach';
import { enforceVisibility, type VisibilityReaders } from '../access/enforce-visibility';
import type { Identity } from '../access/posts';
import { withinScopes } from '../access/service-account';
import type { Viewer } from '../access/visibility';
import type { TroubledStreams } from '../aggregate/troubled-streams';
import { answerRefusals } from '../errors/refusals';
import type { Logger } from '../logging/logging';
import { fillPayloadLists } from './payload-lists';
import { takeEitherRegionForm } from './region-forms';
import { scalarResolvers } from './scalars';
import { stopWhenGone } from './stopping';
import { type Language, userErrorResolvers } from './user-errors';

/** What every resolver gets about the request it serves. */
export interface RequestContext {
  readonly identity: Identity;
  readonly requestId: string;
  readonly log: Logger;
  /** The caller with the mandates and the officers on leave in whose place he acts; left out = as himself alone. */
  readonly viewer?: Viewer;
  /** Language of messages, from Accept-Language; English when left out. */
  readonly language?: Language;
  /**
   * Comes when nobody waits for the answer any more: the client went, or the process stops. Subscriptions end by their
   * iterator instead.
   */
  readonly signal?: AbortSignal;
  /** Of a subscription: its context under an identity that is valid now. */
  readonly renewed?: () => Promise<RequestContext>;
}

/** Resolvers by type and field, as graphql-codegen types them. */
export type SubgraphResolvers = Readonly<Record<string, unknown>>;

export interface SubgraphOptions<C extends RequestContext> {
  /** The name in the supergraph. */
  readonly name: string;
  /** SDL, from `loadTypeDefs(name)` of @kuaijin/schema. */
  readonly typeDefs: string;
  readonly resolvers: SubgraphResolvers;
  readonly access?: SubgraphAccess;
  /** What operators are answered of `troubledStreamsOf<Name>`. */
  readonly troubled?: () => Promise<TroubledStreams>;
  /** The context of one request: loaders live in it. Left out = the bare request context. */
  readonly context?: (request: RequestContext) => C | Promise<C>;
}

/** How a subgraph answers who may see and who may act on its things. */
export interface SubgraphAccess {
  /** What each type keeps about who may see it. */
  readonly visibilityOf: VisibilityReaders;
  /** What each mutation acts on. */
  readonly reachOf: ReachReaders;
}

/** A subgraph that can be served. */
export interface Subgraph {
  readonly name: string;
  readonly schema: GraphQLSchema;
  readonly context: (request: RequestContext) => RequestContext | Promise<RequestContext>;
}

/** Builds a subgraph; listens to nothing. */
export function createSubgraph<C extends RequestContext>(options: SubgraphOptions<C>): Subgraph {
  const typeDefs = parse(options.typeDefs);
  const built = buildSubgraphSchema({
    typeDefs,
    resolvers: merge(
      known(typeDefs, scalarResolvers, userErrorResolvers),
      options.resolvers,
      troubledResolvers(options),
    ) as GraphQLResolverMap<unknown>,
  });
  const answering = answerRefusals(fillPayloadLists(built));
  const schema = stopWhenGone(takeEitherRegionForm(enforceAccess(guarded(answering, options.access))));
  const context = options.context ?? ((request: RequestContext) => request);
  return {
    name: options.name,
    schema,
    context: (request) => context({ ...request, identity: withinScopes(request.identity, options.name) }),
  };
}

/** From outside in: the post, what is acted on, what is seen of the answer. */
function guarded(schema: GraphQLSchema, access: SubgraphAccess | undefined): GraphQLSchema {
  if (access === undefined) return schema;
  return enforceReach(enforceVisibility(schema, access.visibilityOf, viewerOf), access.reachOf, viewerOf);
}

/** The root field by which operators see what of the service is held up. */
function troubledResolvers<C extends RequestContext>({ name, troubled }: SubgraphOptions<C>): SubgraphResolvers {
  if (troubled === undefined) return {};
  return { Query: { [`troubledStreamsOf${name.charAt(0).toUpperCase()}${name.slice(1)}`]: () => troubled() } };
}

function viewerOf({ viewer, identity }: RequestContext): Viewer {
  return viewer ?? { identity };
}

/** Of what the kit resolves, the types that this subgraph has. */
function known(typeDefs: DocumentNode, ...maps: readonly SubgraphResolvers[]): SubgraphResolvers {
  const names = new Set(typeDefs.definitions.flatMap((node) => ('name' in node && node.name ? [node.name.value] : [])));
  return Object.fromEntries(maps.flatMap((map) => Object.entries(map)).filter(([name]) => names.has(name)));
}

/** Field by field: a service may add fields to a type that the kit resolves. */
function merge(...maps: readonly SubgraphResolvers[]): SubgraphResolvers {
  const merged: Record<string, unknown> = {};
  for (const map of maps) {
    for (const [type, fields] of Object.entries(map)) {
      const before = merged[type];
      merged[type] = isPlain(before) && isPlain(fields) ? { ...before, ...fields } : fields;
    }
  }
  return merged;
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
