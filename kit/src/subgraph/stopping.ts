/**
 * A request that is gone, or whose time is up, is not worked on any more: what has begun may end, nothing new is begun.
 */
import { type GraphQLSchema, isObjectType } from 'graphql';
import { KuaijinError } from '../errors/errors';

/** Reason of a signal that comes because the process stops: who waits is let go, and is still answered. */
export const PROCESS_STOPS = 'the process stops';

/** Wraps every resolver: once the signal of the context has come it throws TIMED_OUT instead of beginning. */
export function stopWhenGone(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const { resolve } = field;
      if (resolve === undefined) continue;
      field.resolve = (source, args, context: { readonly signal?: AbortSignal } | undefined, info) => {
        if (context?.signal?.aborted && context.signal.reason !== PROCESS_STOPS) throw new KuaijinError('TIMED_OUT');
        return resolve(source, args, context, info);
      };
    }
  }
  return schema;
}
