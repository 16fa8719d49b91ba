/** What the schema says about access: the directives `@access`, `@visible` and `@reach` of its types and fields. */
import type { DirectiveNode, GraphQLField, GraphQLObjectType, GraphQLResolveInfo, ValueNode } from 'graphql';
import { isPost, type Post } from './posts';
import { isReach, type Reach } from './reach';
import { isVisibilityRule, type VisibilityRule } from './visibility';

type Field = GraphQLField<unknown, unknown>;

/** Who may use a field. */
export interface AccessRule {
  /** One of these is needed; empty = any post. */
  readonly posts: readonly Post[];
  /** A mutation that a service account may do too. */
  readonly isForServiceAccounts: boolean;
}

/** The rule that a field declares. */
export function accessRuleOf(field: Field): AccessRule | undefined {
  const directive = directiveOf(field.astNode?.directives, 'access');
  if (directive === undefined) return undefined;
  const accounts = directive.arguments?.find(({ name }) => name.value === 'serviceAccounts')?.value;
  const isForServiceAccounts = accounts?.kind === 'BooleanValue' && accounts.value;
  return { posts: textsIn(directive, 'posts').filter(isPost), isForServiceAccounts };
}

/**
 * The rule that a type is under, or a field where it has one of its own; undefined where it inherits that of what it is
 * reached through.
 */
export function visibilityRuleOf(
  declared: Pick<GraphQLObjectType, 'astNode' | 'extensionASTNodes'> | Field,
): VisibilityRule | undefined {
  const extensions = 'extensionASTNodes' in declared ? declared.extensionASTNodes : [];
  const directives = [declared.astNode, ...extensions].flatMap((node) => node?.directives ?? []);
  const directive = directiveOf(directives, 'visible');
  if (directive === undefined) return undefined;
  const [by = ''] = textsIn(directive, 'by');
  if (!isVisibilityRule(by)) throw new Error(`@visible(by: "${by}"): there is no such rule`);
  return by;
}

/** What a mutation must reach; undefined where it does not say. */
export function reachOf(field: Field): readonly Reach[] | undefined {
  const directive = directiveOf(field.astNode?.directives, 'reach');
  if (directive === undefined) return undefined;
  return textsIn(directive, 'by').map((by) => {
    if (!isReach(by)) throw new Error(`@reach(by: "${by}"): there is no such reach`);
    return by;
  });
}

/** The same for the mutation that is being resolved. */
export function reachDeclaredOf({ parentType, fieldName }: GraphQLResolveInfo): readonly Reach[] | undefined {
  const field = parentType.getFields()[fieldName];
  return field === undefined ? undefined : reachOf(field);
}

function directiveOf(directives: readonly DirectiveNode[] | undefined, name: string): DirectiveNode | undefined {
  return directives?.find((directive) => directive.name.value === name);
}

function textsIn(directive: DirectiveNode, argument: string): readonly string[] {
  const given = directive.arguments?.find(({ name }) => name.value === argument);
  return given === undefined ? [] : texts(given.value);
}

function texts(value: ValueNode): readonly string[] {
  if (value.kind === 'ListValue') return value.values.flatMap(texts);
  return value.kind === 'StringValue' || value.kind === 'EnumValue' ? [value.value] : [];
}
