/**
 * Subgraphs as a gateway of Federation 1 takes them: of an entity one subgraph is the owner, all others extend it,
 * there are no directives but keys, and enums are scalars.
 */
import { loadTypeDefs, type SubgraphName, subgraphNames } from '@kuaijin/schema';
import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  print,
  visit,
} from 'graphql';

const ROOTS: ReadonlySet<string> = new Set(['Query', 'Mutation']);
/** Subscriptions are not asked of it, and it would open a socket to each subgraph for them. */
const LEFT_OUT: ReadonlySet<string> = new Set(['Subscription']);
/** A type carries its words where it is at home. */
const AT_HOME = 'label';

export interface SubgraphText {
  readonly name: SubgraphName;
  readonly schema: string;
}

export function subgraphsOfFederationOne(): readonly SubgraphText[] {
  return subgraphNames.map((name) => {
    const { kind, definitions } = parse(loadTypeDefs(name), { noLocation: true });
    return { name, schema: print({ kind, definitions: definitions.flatMap(definitionsOf) }) };
  });
}

function definitionsOf(node: DefinitionNode): readonly DefinitionNode[] {
  if (node.kind === Kind.DIRECTIVE_DEFINITION || node.kind === Kind.SCHEMA_EXTENSION) return [];
  if ('name' in node && LEFT_OUT.has(node.name?.value ?? '')) return [];
  const bare = visit(node, {
    enter: (one) => ('description' in one ? { ...one, description: undefined } : undefined),
    [Kind.DIRECTIVE]: (directive) =>
      directive.name.value === 'key' ? withFieldsAlone(directive as ConstDirectiveNode) : null,
  }) as DefinitionNode;
  // Of fields that extend an entity mercurius asks for no enum, and answers null.
  if (node.kind === Kind.ENUM_TYPE_DEFINITION) return [{ kind: Kind.SCALAR_TYPE_DEFINITION, name: node.name }];
  if (node.kind !== Kind.OBJECT_TYPE_DEFINITION) return [bare];
  const type = bare as ObjectTypeDefinitionNode;
  const isAtHome = node.directives?.some(({ name }) => name.value === AT_HOME) === true;
  const isEntity = (type.directives ?? []).length > 0;
  if (ROOTS.has(node.name.value)) return [{ ...type, kind: Kind.OBJECT_TYPE_EXTENSION }];
  if (!isEntity || isAtHome) return [type];
  const keys = new Set((type.directives ?? []).flatMap(fieldsOfKey));
  const fields = (type.fields ?? []).map((field) => (keys.has(field.name.value) ? external(field) : field));
  return [{ ...type, kind: Kind.OBJECT_TYPE_EXTENSION, fields }];
}

const withFieldsAlone = (key: ConstDirectiveNode): ConstDirectiveNode => ({
  ...key,
  arguments: (key.arguments ?? []).filter(({ name }) => name.value === 'fields'),
});

function fieldsOfKey({ arguments: given = [] }: ConstDirectiveNode): readonly string[] {
  const [fields] = given;
  return fields?.value.kind === Kind.STRING ? fields.value.value.split(/\s+/) : [];
}

const external = (field: FieldDefinitionNode): FieldDefinitionNode => ({
  ...field,
  directives: [{ kind: Kind.DIRECTIVE, name: { kind: Kind.NAME, value: 'external' } }],
});
