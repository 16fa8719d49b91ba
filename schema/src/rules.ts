/** Rules that the schema itself has to keep: everything is described, and stored operations stay valid. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  type DocumentNode,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  parse,
  type StringValueNode,
  validate,
  visit,
} from 'graphql';
import { schemaFolder, schemaText } from './index';

/** Coordinates (`Type.field(argument)`) of everything in the API schema that has no description. */
export function undescribed(api: GraphQLSchema): string[] {
  const types = Object.values(api.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  );
  const roots = new Set([api.getQueryType(), api.getMutationType(), api.getSubscriptionType()]);
  return types.flatMap((type) => {
    const missing = type.description || roots.has(type as never) ? [] : [type.name];
    if (isEnumType(type)) missing.push(...bare(type.getValues(), (name) => `${type.name}.${name}`));
    if (isInputObjectType(type))
      missing.push(...bare(Object.values(type.getFields()), (name) => `${type.name}.${name}`));
    if (!isObjectType(type) && !isInterfaceType(type)) return missing;
    for (const field of Object.values(type.getFields())) {
      if (!field.description) missing.push(`${type.name}.${field.name}`);
      missing.push(...bare(field.args, (name) => `${type.name}.${field.name}(${name})`));
    }
    return missing;
  });
}

/** Descriptions that hold Chinese: they are English, a Chinese term is a label. */
export function chineseDescriptions(documents: readonly DocumentNode[]): string[] {
  const found: string[] = [];
  const enter = ({ description }: { readonly description?: StringValueNode }) => {
    if (description !== undefined && /\p{Script=Han}/u.test(description.value)) found.push(description.value);
  };
  for (const document of documents)
    visit(document, { enter: (node) => enter(node as { description?: StringValueNode }) });
  return found;
}

/** What is wrong with the stored operations (schema/operations). */
export function invalidOperations(api: GraphQLSchema): string[] {
  const files = readdirSync(join(schemaFolder, 'operations')).filter((file) => file.endsWith('.graphql'));
  return files.flatMap((file) => {
    try {
      return validate(api, parse(schemaText('operations', file))).map(({ message }) => `${file}: ${message}`);
    } catch (error) {
      return [`${file}: ${error instanceof Error ? error.message : String(error)}`];
    }
  });
}

function bare(
  parts: readonly { readonly name: string; readonly description?: string | null | undefined }[],
  coordinate: (name: string) => string,
): string[] {
  return parts.filter(({ description }) => !description).map(({ name }) => coordinate(name));
}
