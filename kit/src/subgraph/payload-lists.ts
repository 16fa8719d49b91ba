/**
 * A mutation that was refused answers its reasons and nothing else; lists of its payload that may not be null are empty
 * then.
 */
import { defaultFieldResolver, type GraphQLSchema, isListType, isNonNullType, isObjectType } from 'graphql';

/**
 * Gives the lists of payloads (types with `userErrors`) that are not answered an empty list, where nobody resolves them
 * otherwise.
 */
export function fillPayloadLists(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.getFields()['userErrors'] === undefined) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.resolve !== undefined || !isNonNullType(field.type) || !isListType(field.type.ofType)) continue;
      field.resolve = (source, args, context, info) => defaultFieldResolver(source, args, context, info) ?? [];
    }
  }
  return schema;
}
