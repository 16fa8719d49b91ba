/**
 * Valid operations of the graph by chance, with all that makes executing them hard: aliases, the same field in several
 * fragments, fragments on interfaces, unions and their members, conditions by variables and by literals, introspection.
 */
import {
  type DocumentNode,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  parse,
  validate,
} from 'graphql';
import type { Dice } from '../approvals/model/dice';

export interface AskedDocument {
  readonly document: DocumentNode;
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

interface Writing {
  readonly api: GraphQLSchema;
  readonly dice: Dice;
  readonly declared: string[];
  readonly fragments: string[];
  readonly variables: Record<string, unknown>;
  aliases: number;
}

/** What a client asks about the schema itself. */
const ofSchema = ['__type(name: "Project") { name }', '__schema { queryType { name } }', '__type(name: "X") { kind }'];
const DEPTH_MOST = 6;
const TRIES = 50;
/** Names that every object in JavaScript has already. */
const inherited = ['constructor', 'toString', '__proto__', 'valueOf', 'hasOwnProperty'];

/** Of scalars whose values have a form. */
const ofForm: Readonly<Record<string, string>> = {
  Date: '2026-11-22',
  DateTime: '2026-11-22T09:30:00+08:00',
  Decimal: '12.50',
};

/** One that graphql-js finds valid. */
export function validOperation(api: GraphQLSchema, dice: Dice): AskedDocument {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const writing: Writing = { api, dice, declared: [], fragments: [], variables: {}, aliases: 0 };
    const kind = dice.chance(0.1) ? 'mutation' : 'query';
    const root = kind === 'query' ? api.getQueryType() : api.getMutationType();
    if (!root) continue;
    const body = selection(root, writing, DEPTH_MOST - dice.between(0, 2));
    const head = writing.declared.length === 0 ? kind : `${kind} Asked(${writing.declared.join(', ')})`;
    const text = [`${head} ${body}`, ...writing.fragments].join('\n');
    const document = parse(text);
    if (validate(api, document).length === 0) return { document, text, variables: writing.variables };
  }
  throw new Error('no valid operation was found; throw otherwise');
}

function selection(type: GraphQLCompositeType, writing: Writing, depth: number): string {
  const { dice, api } = writing;
  const parts: string[] = [];
  const fields = isUnionType(type) ? [] : Object.values(type.getFields()).filter(({ type: of }) => fits(of, depth));
  for (let n = dice.between(1, depth === DEPTH_MOST ? 3 : 5); n > 0 && fields.length > 0; n -= 1) {
    const field = dice.pick(fields);
    parts.push(written(field, writing, depth));
    if (dice.chance(0.1) && field.args.length === 0) parts.push(written(field, writing, depth));
  }
  if (isAbstractType(type)) {
    for (const member of dice.some(api.getPossibleTypes(type), 0.4))
      parts.push(fragment(member.name, selection(member, writing, depth - 1), writing));
    if (!isUnionType(type) && dice.chance(0.2))
      parts.push(fragment(type.name, selection(type, writing, depth - 1), writing));
  } else if (dice.chance(0.15)) {
    const on = dice.pick([type.name, ...type.getInterfaces().map(({ name }) => name), '']);
    const inner = api.getType(on);
    const of = isCompositeType(inner) ? inner : type;
    parts.push(fragment(on, selection(of, writing, depth - 1), writing));
  }
  if (dice.chance(0.15)) parts.push(dice.chance(0.5) ? '__typename' : `${alias(writing)}: __typename`);
  if (type === api.getQueryType() && dice.chance(0.2))
    parts.push(`${alias(writing)}: ${dice.pick(ofSchema)}`, `${alias(writing)}: ${dice.pick(ofSchema)}`);
  return parts.length === 0 ? '{ __typename }' : `{ ${parts.join(' ')} }`;
}

function fits(type: unknown, depth: number): boolean {
  return depth > 1 || !isCompositeType(getNamedType(type as GraphQLInputType) as never);
}

function written(field: GraphQLField<unknown, unknown>, writing: Writing, depth: number): string {
  const { dice } = writing;
  const given = field.args.flatMap((argument) => argumentOf(argument, writing));
  const type = getNamedType(field.type);
  const inside = isCompositeType(type) ? ` ${selection(type, writing, depth - 1)}` : '';
  const name = given.length > 0 || dice.chance(0.1) ? `${alias(writing)}: ` : '';
  return `${name}${field.name}${given.length === 0 ? '' : `(${given.join(', ')})`}${condition(writing, 0.1)}${inside}`;
}

function alias(writing: Writing): string {
  writing.aliases += 1;
  const own = writing.dice.chance(0.05) ? inherited[writing.aliases] : undefined;
  return own ?? `a${writing.aliases}`;
}

/** Inline, or of a name. */
function fragment(on: string, body: string, writing: Writing): string {
  const when = condition(writing, 0.25);
  if (on === '' || writing.dice.chance(0.6)) return `...${on === '' ? '' : ` on ${on}`}${when} ${body}`;
  const name = `F${writing.fragments.length}`;
  writing.fragments.push(`fragment ${name} on ${on} ${body}`);
  return `...${name}${when}`;
}

function condition(writing: Writing, share: number): string {
  const { dice } = writing;
  if (!dice.chance(share)) return '';
  const one = () => `@${dice.pick(['skip', 'include'])}(if: ${dice.chance(0.2) ? dice.chance(0.5) : flag(writing)})`;
  return dice.chance(0.1) ? ` @skip(if: ${flag(writing)}) @include(if: ${flag(writing)})` : ` ${one()}`;
}

function flag({ dice, declared, variables }: Writing): string {
  const name = `flag${dice.between(0, 3)}`;
  const declaration = declared.find((one) => one.startsWith(`$${name}:`));
  if (declaration === undefined) {
    const fallback = dice.chance(0.3);
    declared.push(`$${name}: Boolean!${fallback ? ` = ${dice.chance(0.5)}` : ''}`);
    if (!fallback || dice.chance(0.5)) variables[name] = dice.chance(0.6);
  }
  return `$${name}`;
}

function argumentOf({ name, type }: GraphQLArgument, writing: Writing): string[] {
  const { dice, declared, variables } = writing;
  if (!isNonNullType(type) && !dice.chance(0.15)) return [];
  const variable = `v${declared.length}`;
  declared.push(`$${variable}: ${type}`);
  variables[variable] = inputOf(type, dice, 0);
  return [`${name}: $${variable}`];
}

function inputOf(type: GraphQLInputType, dice: Dice, depth: number): unknown {
  if (isNonNullType(type)) return inputOf(type.ofType, dice, depth);
  if (isListType(type)) return [inputOf(type.ofType, dice, depth + 1)];
  if (isEnumType(type)) return dice.pick(type.getValues()).name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    const wanted = type.isOneOf ? [dice.pick(fields)] : fields.filter((field) => isNonNullType(field.type));
    return Object.fromEntries(wanted.map((field) => [field.name, inputOf(field.type, dice, depth + 1)]));
  }
  if (!isObjectType(type) && type.name === 'Boolean') return dice.chance(0.5);
  if (type.name === 'Int' || type.name === 'Float') return dice.between(1, 50);
  return ofForm[type.name] ?? `text-${dice.between(0, 9)}`;
}
