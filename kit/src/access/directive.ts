/**
 * Authorization: the directive `@access` on a field says who may use it, and this is where it is enforced. Which rows a
 * caller sees (region, department, ownership) is a rule of the service's domain.
 */
import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
} from 'graphql';
import { KuaijinError, type Refusal, refuse } from '../errors/errors';
import type { Identity, Post } from './posts';
import { type AccessRule, accessRuleOf } from './schema-rules';
import { changeRefusal } from './service-account';

const MUTATION = 'Mutation';

/** Why the caller may not, or undefined when allowed. @throws KuaijinError UNAUTHENTICATED for nobody */
export function accessRefusal(rule: AccessRule, identity: Identity): Refusal | undefined {
  if (identity.anonymous) throw new KuaijinError('UNAUTHENTICATED');
  if (rule.posts.length === 0 || rule.posts.some((post) => identity.posts.includes(post))) return undefined;
  const neededPost = rule.posts.join(' or ');
  return refuse('NOT_ALLOWED', [], {
    expected: `the post ${neededPost}`,
    received: identity.posts.length > 0 ? identity.posts.join(', ') : 'no post',
    details: { neededPost },
  });
}

/**
 * Wraps every field that carries `@access`. Who is not signed in gets UNAUTHENTICATED; who lacks the post gets
 * NOT_ALLOWED, as data where the field answers a payload with `userErrors`.
 */
export function enforceAccess(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const rule = accessRuleOf(field);
      if (rule !== undefined) guard(field, rule, type.name === MUTATION);
    }
  }
  return schema;
}

/** True for a field whose payload carries refusals as data. */
export function tellsUserErrors(field: GraphQLField<unknown, unknown>): boolean {
  const type = getNamedType(field.type);
  return isObjectType(type) && type.getFields()['userErrors'] !== undefined;
}

function guard(field: GraphQLField<unknown, unknown>, rule: AccessRule, isChange: boolean): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  const subscribe = field.subscribe;
  const refusesAsData = tellsUserErrors(field);
  const guarded: GraphQLFieldResolver<unknown, unknown> = (source, args, context, info) => {
    const isClosed = isChange && !rule.isForServiceAccounts;
    const change = isClosed ? changeRefusal(identityIn(context)) : undefined;
    const refusal = change ?? accessRefusal(rule, askerIn(context));
    if (refusal === undefined) return resolve(source, args, context, info);
    if (refusesAsData) return { userErrors: [refusal] };
    throw errorOf(refusal);
  };
  field.resolve = guarded;
  if (subscribe === undefined) return;
  field.subscribe = (source, args, context, info) => {
    const refusal = accessRefusal(rule, identityIn(context));
    if (refusal === undefined) return subscribe(source, args, context, info);
    throw errorOf(refusal);
  };
}

/** The top-level error of a refusal where no payload can carry it. */
export function errorOf(refusal: Refusal): KuaijinError {
  const { code, path, expected, received, details } = refusal;
  return new KuaijinError(code, {
    path,
    ...(expected === undefined ? {} : { expected }),
    ...(received === undefined ? {} : { received }),
    ...(details === undefined ? {} : { details: { ...details } }),
  });
}

/**
 * The caller with the posts of those in whose place it acts (`standsIn` of the context), where the service knows any.
 */
function askerIn(context: unknown): Identity {
  const identity = identityIn(context);
  const { standsIn = [] } = context as { readonly standsIn?: readonly Post[] };
  return standsIn.length === 0 ? identity : { ...identity, posts: [...identity.posts, ...standsIn] };
}

function identityIn(context: unknown): Identity {
  const identity = (context as { identity?: Identity } | undefined)?.identity;
  if (identity === undefined) throw new KuaijinError('FORBIDDEN_SUBGRAPH');
  return identity;
}
