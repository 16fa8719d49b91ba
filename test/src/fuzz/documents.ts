/** Documents of the graph by chance: fields with their arguments as variables, now and then cut or garbled. */
import { loadApiSchema } from '@kuaijin/schema';
import {
  buildSchema,
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from 'graphql';
import type { Dice } from '../approvals/model/dice';
import { givenFor } from './values';

const api = buildSchema(loadApiSchema());
const DEPTH_MOST = 4;
/** What is asked about the schema itself. */
const ofSchema = ['__typename', '__type(name: "Project") { name }', '__schema { queryType { name } }', '__schema'];
const roots = { query: api.getQueryType(), mutation: api.getMutationType(), subscription: api.getSubscriptionType() };

export interface Asked {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

interface Writing {
  readonly dice: Dice;
  readonly declared: string[];
  readonly variables: Record<string, unknown>;
}

/** An operation; of a kind that is named or by chance. */
export function operation(
  dice: Dice,
  kind: 'query' | 'mutation' | 'subscription' = dice.chance(0.35) ? 'mutation' : 'query',
): Asked {
  const writing: Writing = { dice, declared: [], variables: {} };
  const root = roots[kind];
  const fields = Object.values(root?.getFields() ?? {});
  const chosen = Array.from(
    { length: kind === 'subscription' ? 1 : dice.pick([1, 1, 1, 2, 3]) },
    (_, i) => `f${i}: ${written(dice.pick(fields), writing, 1)}`,
  );
  if (kind === 'query' && dice.chance(0.08)) chosen.push(dice.pick(ofSchema));
  const [body, fragments] = inFragment(chosen.join(' '), String(root), writing);
  const head = writing.declared.length === 0 ? kind : `${kind} Asked(${writing.declared.join(', ')})`;
  return { query: garbled(`${head} { ${body} }${fragments}`, dice), variables: writing.variables };
}

/** At times within a fragment, at times under a condition. */
function inFragment(body: string, type: string, { dice, declared, variables }: Writing): readonly [string, string] {
  if (!dice.chance(0.15)) return [body, ''];
  let condition = '';
  if (dice.chance(0.5)) {
    declared.push('$asked: Boolean!');
    variables['asked'] = dice.pick([true, true, false, null, 'x']);
    condition = ` @${dice.pick(['include', 'skip'])}(if: $asked)`;
  }
  if (dice.chance(0.5)) return [`...${condition} { ${body} }`, ''];
  return [`...F${condition} ${dice.chance(0.3) ? body : ''}`, ` fragment F on ${type} { ${body} }`];
}

function written(field: GraphQLField<unknown, unknown>, writing: Writing, depth: number): string {
  const { dice, declared, variables } = writing;
  const given = field.args.flatMap((argument) => {
    const value = givenFor(argument.type, dice, argument.name);
    if (value === undefined && dice.chance(0.9)) return [];
    const name = `v${declared.length}`;
    declared.push(`$${name}: ${argument.type}`);
    variables[name] = value;
    return [`${argument.name}: $${name}`];
  });
  const type = getNamedType(field.type);
  const inside = isCompositeType(type) ? ` { ${selection(type, writing, depth)} }` : '';
  return `${field.name}${given.length === 0 ? '' : `(${given.join(', ')})`}${inside}`;
}

function selection(type: GraphQLNamedType, writing: Writing, depth: number): string {
  const { dice } = writing;
  if (isUnionType(type) || (!isObjectType(type) && !isInterfaceType(type))) return '__typename';
  const fields = Object.values(type.getFields()).filter(
    ({ type: of }) => depth < DEPTH_MOST || !isCompositeType(getNamedType(of)),
  );
  const chosen = dice.some(fields, Math.min(1, 3 / Math.max(1, fields.length)));
  const texts = chosen.map((field) => `a${dice.between(0, 99)}: ${written(field, writing, depth + 1)}`);
  if (isInterfaceType(type) && dice.chance(0.5)) {
    const possible = dice.pick(api.getPossibleTypes(type));
    texts.push(`... on ${possible.name} { ${selection(possible, writing, depth + 1)} }`);
  }
  return ['__typename', ...texts].join(' ');
}

/** At times a text that somebody broke on the way. */
function garbled(text: string, dice: Dice): string {
  if (!dice.chance(0.12)) return text;
  const at = dice.between(0, text.length);
  const change = dice.pick(['cut', 'drop', 'double', 'put'] as const);
  if (change === 'cut') return text.slice(0, at);
  if (change === 'drop') return text.slice(0, at) + text.slice(at + dice.between(1, 5));
  if (change === 'double') return text.slice(0, at) + text.slice(Math.max(0, at - 20));
  return (
    text.slice(0, at) + dice.pick(['{', '}', '(', '"', '...', '@skip', '$', '\0', '🙂', '#', '[[[[']) + text.slice(at)
  );
}
