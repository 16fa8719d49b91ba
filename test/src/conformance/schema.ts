/** The mutations as the schema declares them: who may ask, what they take, what they answer. */
import { type ServiceName, serviceNames } from '@kuaijin/dev/compose/services';
import { isPost, type Post, postNames } from '@kuaijin/kit/access/posts';
import { loadApiSchema, schemaText } from '@kuaijin/schema';
import {
  buildSchema,
  type FieldDefinitionNode,
  type GraphQLInputObjectType,
  type GraphQLNamedType,
  getNamedType,
  isInputObjectType,
  isLeafType,
  isObjectType,
  Kind,
  parse,
} from 'graphql';

export interface MutationShape {
  /** The service that declares it. */
  readonly service: ServiceName;
  readonly name: string;
  readonly input: GraphQLInputObjectType;
  /** Posts of `@access`; every post where it only asks to be signed in. */
  readonly posts: readonly Post[];
  /**
   * What the payload shows of what came of it, beside the cursor: things, secrets and addresses, as a document asks for
   * them.
   */
  readonly shown: readonly string[];
  /** True where the payload has a result for each of several steps. */
  readonly hasResults: boolean;
  readonly hasCursor: boolean;
}

const api = buildSchema(loadApiSchema());

/** Names of all mutations of the graph. */
export const mutationNames: readonly string[] = Object.keys(api.getMutationType()?.getFields() ?? {});

/** Every mutation that the SDL of a service declares. */
export const mutationsOf = (service: ServiceName): readonly MutationShape[] =>
  parse(schemaText(`${service}.graphql`)).definitions.flatMap((node) =>
    (node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION) &&
    node.name.value === 'Mutation'
      ? (node.fields ?? []).map((field) => shapeOf(service, field))
      : [],
  );

export const mutations: readonly MutationShape[] = serviceNames.flatMap(mutationsOf);

function shapeOf(service: ServiceName, node: FieldDefinitionNode): MutationShape {
  const name = node.name.value;
  const field = api.getMutationType()?.getFields()[name];
  const input = getNamedType(field?.args.find((argument) => argument.name === 'input')?.type);
  const payload = getNamedType(field?.type);
  if (!isInputObjectType(input) || !isObjectType(payload)) throw new Error(`${name} has no input or no payload`);
  const { results, cursor } = payload.getFields();
  return {
    service,
    name,
    input,
    posts: postsOf(node),
    shown: shownBy(results === undefined ? payload : getNamedType(results.type)),
    hasResults: results !== undefined,
    hasCursor: cursor !== undefined,
  };
}

function shownBy(payload: GraphQLNamedType | undefined): readonly string[] {
  if (!isObjectType(payload)) return [];
  return Object.values(payload.getFields()).flatMap(({ name, type }) => {
    if (['cursor', 'userErrors'].includes(name)) return [];
    return [isLeafType(getNamedType(type)) ? name : `${name} { __typename }`];
  });
}

function postsOf(node: FieldDefinitionNode): readonly Post[] {
  const access = node.directives?.find((directive) => directive.name.value === 'access');
  const value = access?.arguments?.find((argument) => argument.name.value === 'posts')?.value;
  if (value?.kind !== Kind.LIST) return postNames;
  return value.values.flatMap((one) => (one.kind === Kind.ENUM && isPost(one.value) ? [one.value] : []));
}
