/**
 * Refusals as data: a mutation whose rule refuses answers a payload with `userErrors`, also when the refusal was thrown
 * on the way.
 */
import { defaultFieldResolver, type GraphQLSchema } from 'graphql';
import { tellsUserErrors } from '../access/directive';
import { errorEntry, isKuaijinError, type KuaijinError, type Refusal, refuse } from './errors';

/** The payload of a mutation that was refused: nothing but the reasons. */
export interface RefusedPayload {
  readonly userErrors: readonly Refusal[];
}

/** The payload with these refusals. */
export function refused(...userErrors: readonly Refusal[]): RefusedPayload {
  return { userErrors };
}

/** The refusal inside an error of kind `refusal`; undefined for every other error. */
export function refusalOf(error: unknown): Refusal | undefined {
  if (!isKuaijinError(error) || errorEntry(error.code).kind !== 'refusal') return undefined;
  return refuse(error.code, error.argument ?? ['input'], factsOf(error));
}

/** Wraps the fields of Mutation: a thrown refusal becomes data; anything else goes on to be a top-level error. */
export function answerRefusals(schema: GraphQLSchema): GraphQLSchema {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    if (!tellsUserErrors(field)) continue;
    const resolve = field.resolve ?? defaultFieldResolver;
    field.resolve = async (source, args, context, info) => {
      try {
        return await resolve(source, args, context, info);
      } catch (error) {
        const refusal = refusalOf(error);
        if (refusal === undefined) throw error;
        return refused(refusal);
      }
    };
  }
  return schema;
}

function factsOf(error: KuaijinError): Omit<Refusal, 'code' | 'path'> {
  return {
    ...(error.expected === undefined ? {} : { expected: error.expected }),
    ...(error.received === undefined ? {} : { received: error.received }),
    ...(error.details === undefined ? {} : { details: error.details as NonNullable<Refusal['details']> }),
  };
}
