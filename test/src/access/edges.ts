/**
 * The edges of the graph: every field that leads to a thing under a rule, with a path to it from a root field, worked
 * out from the schema.
 */
import { serviceNames } from '@kuaijin/dev/compose/services';
import { loadApiSchema, schemaText } from '@kuaijin/schema';
import {
  buildSchema,
  type DirectiveNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isLeafType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  Kind,
  parse,
} from 'graphql';

/** What the SDL of the services declares. */
export interface Declared {
  /** Rule by type; and by field, where one has a rule of its own (`QuotaPool.entries`). */
  readonly rules: ReadonlyMap<string, string>;
  /** Posts by field; empty = who is signed in. */
  readonly access: ReadonlyMap<string, readonly string[]>;
  /** What a mutation must reach, by its name. */
  readonly reach: ReadonlyMap<string, readonly string[]>;
}

/** One field on a path. */
export interface Hop {
  readonly parent: string;
  readonly field: string;
  /** Named type that the field leads to. */
  readonly type: string;
  /** Arguments as the document writes them, `(id: "x")`. */
  readonly args: string;
}

/** A way from a root field to an edge, which is its last hop. */
export interface Path {
  readonly name: string;
  readonly hops: readonly Hop[];
}

/**
 * Arguments by field (`Query.project`). A field that has required ones, or leads to nothing without, is walked where it
 * is listed.
 */
export type Given = Readonly<Record<string, string>>;

const api = buildSchema(loadApiSchema());

export const declared: Declared = readDeclared();

/** Names of the edges, each with the type it leads to: fields of types that queries and mutations lead to. */
export function edges(): readonly string[] {
  const found: string[] = [];
  for (const type of reachable())
    for (const field of Object.values(type.getFields()))
      if (isGuarded(type, field)) found.push(`${type.name}.${field.name}`);
  return found.sort();
}

/**
 * The path to an edge: the shortest there is, or one that is named.
 * @param given arguments of fields
 * @param via fields from the query root to the edge, `step.dependsOn`
 * @throws Error where there is none: an argument is missing
 */
export function pathTo(edge: string, given: Given, via?: string): Path {
  if (via !== undefined) return { name: edge, hops: hopsOf(via, given) };
  const [parent = '', name = ''] = edge.split('.');
  const last = typeNamed(parent).getFields()[name];
  if (last === undefined) throw new Error(`there is no ${edge}`);
  const before = shortest(parent, given);
  if (before === undefined || (needsArguments(last) && given[edge] === undefined))
    throw new Error(`nobody says with which arguments ${edge} is asked for`);
  return { name: edge, hops: [...before, hopOf(typeNamed(parent), last, given)] };
}

/**
 * Fields of what mutations answer that lead to an object: where no query leads to it, it is a payload or a part of one.
 */
export function payloadFields(): readonly Omit<Hop, 'args'>[] {
  const payloads = new Set<GraphQLObjectType>();
  const ofQueries = new Set(reachable());
  const walk = (type: GraphQLNamedType) => {
    if (!isObjectType(type) || payloads.has(type) || ofQueries.has(type)) return;
    payloads.add(type);
    for (const field of Object.values(type.getFields())) walk(getNamedType(field.type));
  };
  for (const field of Object.values(typeNamed('Mutation').getFields())) walk(getNamedType(field.type));
  return [...payloads].flatMap((parent) =>
    Object.values(parent.getFields())
      .map((field) => ({ parent: parent.name, field: field.name, type: getNamedType(field.type) }))
      .filter(({ type }) => isObjectType(type) && !payloads.has(type))
      .map(({ type, ...hop }) => ({ ...hop, type: type.name })),
  );
}

/** One document for all paths; what they have in common is asked for once. */
export function documentOf(paths: readonly Path[]): string {
  const roots = paths.map(({ hops }) => hops);
  return `{ ${selection(roots, 'Query')} }`;
}

const aliases = new Map<string, string>();

/** The key under which the document asks for a hop: the same field may be asked for with other arguments. */
export function keyOf({ field, args }: Hop): string {
  const known = aliases.get(`${field}${args}`) ?? `${field}_${aliases.size}`;
  aliases.set(`${field}${args}`, known);
  return known;
}

/** The rule of the type that a hop leads to, and of the field itself. */
export const rulesOf = ({ parent, field, type }: Hop) => ({
  ofField: declared.rules.get(`${parent}.${field}`),
  ofType: declared.rules.get(type),
});

function selection(paths: readonly (readonly Hop[])[], parent: string): string {
  const byField = new Map<string, (readonly Hop[])[]>();
  for (const [hop, ...rest] of paths) {
    if (hop === undefined) continue;
    const key = `${keyOf(hop)}: ${hop.field}${hop.args}`;
    byField.set(key, [...(byField.get(key) ?? []), [hop, ...rest]]);
  }
  const own = [...byField].map(([key, all]) => {
    const type = api.getType(all[0]?.[0]?.type ?? '');
    if (!isObjectType(type)) return key;
    return `${key} { ${selection(
      all.map(([, ...rest]) => rest),
      type.name,
    )} }`;
  });
  const hasId = typeNamed(parent).getFields()['id'] !== undefined;
  const fact = factOf(parent);
  return ['__typename', ...(hasId ? ['id'] : []), ...(fact === undefined ? [] : [fact]), ...own].join(' ');
}

/** A field that only the thing itself can answer: its id is known to whoever refers to it. */
export function factOf(type: string): string | undefined {
  if (!declared.rules.has(type)) return undefined;
  const isFact = ({ name, type: of, args }: GraphQLField<unknown, unknown>) =>
    isNonNullType(of) && isLeafType(of.ofType) && args.length === 0 && !/^id$|Ids?$/.test(name);
  return Object.values(typeNamed(type).getFields()).find(isFact)?.name;
}

/** Breadth first, from the query root. */
function shortest(wanted: string, given: Given): readonly Hop[] | undefined {
  const seen = new Set(['Query']);
  let ends: { readonly type: string; readonly hops: readonly Hop[] }[] = [{ type: 'Query', hops: [] }];
  while (ends.length > 0) {
    const next: typeof ends = [];
    for (const { type, hops } of ends) {
      if (type === wanted) return hops;
      for (const field of fieldsOf(type, given)) {
        const to = getNamedType(field.type);
        const mayWalk = given[`${type}.${field.name}`] !== undefined || !needsArguments(field);
        if (!isObjectType(to) || seen.has(to.name) || !mayWalk) continue;
        seen.add(to.name);
        next.push({ type: to.name, hops: [...hops, hopOf(typeNamed(type), field, given)] });
      }
    }
    ends = next;
  }
  return undefined;
}

function hopsOf(via: string, given: Given): readonly Hop[] {
  let type = typeNamed('Query');
  return via.split('.').map((name) => {
    const field = type.getFields()[name];
    if (field === undefined) throw new Error(`${type.name} has no ${name}`);
    const hop = hopOf(type, field, given);
    if (isObjectType(getNamedType(field.type))) type = typeNamed(hop.type);
    return hop;
  });
}

/** Fields of a type; those of the query root in the order in which they are given. */
function fieldsOf(type: string, given: Given): readonly GraphQLField<unknown, unknown>[] {
  const fields = typeNamed(type).getFields();
  if (type !== 'Query') return Object.values(fields);
  const roots = Object.keys(given).flatMap((name) => (name.startsWith('Query.') ? [name.slice('Query.'.length)] : []));
  return roots.flatMap((name) => fields[name] ?? []);
}

const hopOf = (parent: GraphQLObjectType, field: GraphQLField<unknown, unknown>, given: Given): Hop => ({
  parent: parent.name,
  field: field.name,
  type: getNamedType(field.type).name,
  args: given[`${parent.name}.${field.name}`] ?? '',
});

const needsArguments = (field: GraphQLField<unknown, unknown>): boolean => field.args.some(isRequiredArgument);

function isGuarded(parent: GraphQLObjectType, field: GraphQLField<unknown, unknown>): boolean {
  const rules = [declared.rules.get(`${parent.name}.${field.name}`), declared.rules.get(getNamedType(field.type).name)];
  return rules.some((rule) => rule !== undefined && rule !== 'everyone');
}

/** Types that queries lead to. */
function reachable(): readonly GraphQLObjectType[] {
  const seen = new Map<string, GraphQLObjectType>();
  const walk = (type: GraphQLNamedType) => {
    if (!isObjectType(type) || seen.has(type.name)) return;
    seen.set(type.name, type);
    for (const field of Object.values(type.getFields())) walk(getNamedType(field.type));
  };
  walk(typeNamed('Query'));
  return [...seen.values()];
}

function typeNamed(name: string): GraphQLObjectType {
  const type = api.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is no object type`);
  return type;
}

function readDeclared(): Declared {
  const rules = new Map<string, string>();
  const access = new Map<string, readonly string[]>();
  const reach = new Map<string, readonly string[]>();
  const definitions = serviceNames.flatMap((service) => parse(schemaText(`${service}.graphql`)).definitions);
  for (const node of definitions) {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.OBJECT_TYPE_EXTENSION) continue;
    note(rules, node.name.value, textsOf(node.directives, 'visible', 'by')?.[0]);
    for (const field of node.fields ?? []) {
      const name = `${node.name.value}.${field.name.value}`;
      note(rules, name, textsOf(field.directives, 'visible', 'by')?.[0]);
      note(access, name, textsOf(field.directives, 'access', 'posts'));
      note(reach, field.name.value, textsOf(field.directives, 'reach', 'by'));
    }
  }
  return { rules, access, reach };
}

function note<T>(into: Map<string, T>, name: string, value: T | undefined): void {
  if (value !== undefined) into.set(name, value);
}

/** Texts of an argument of a directive; empty where the directive stands without it. */
function textsOf(directives: readonly DirectiveNode[] = [], name: string, argument: string) {
  const directive = directives.find((one) => one.name.value === name);
  if (directive === undefined) return undefined;
  const value = directive.arguments?.find((one) => one.name.value === argument)?.value;
  const values = value?.kind === Kind.LIST ? value.values : value === undefined ? [] : [value];
  return values.flatMap((one) => (one.kind === Kind.STRING || one.kind === Kind.ENUM ? [one.value] : []));
}
