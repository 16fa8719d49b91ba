/**
 * What subgraphs answer, by chance: from the text and the variables of a fetch alone, so that whoever asks the same
 * gets the same. Now and then nothing stands where something must, a value is of the wrong kind, an entity is missing,
 * or the subgraph reports an error.
 */
import { createHash } from 'node:crypto';
import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
} from 'graphql';
import { Dice } from '../approvals/model/dice';

type Json = Record<string, unknown>;
type Path = readonly (string | number)[];

/** How often something is not as it should be, from 0. */
export interface Troubles {
  readonly isNull: number;
  readonly isWrong: number;
  readonly isError: number;
  readonly isDown: number;
  /** Elements of the list of a field; left out: none to three. */
  readonly lengthOf?: (field: string) => number;
}

export const noTroubles: Troubles = { isNull: 0, isWrong: 0, isError: 0, isDown: 0 };
export const manyTroubles: Troubles = { isNull: 0.06, isWrong: 0.01, isError: 0.02, isDown: 0.03 };

interface Answering {
  readonly supergraph: GraphQLSchema;
  readonly dice: Dice;
  readonly troubles: Troubles;
  readonly variables: Json;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly errors: unknown[];
}

/** @returns the answer as JSON text */
export function subgraphAnswer(
  supergraph: GraphQLSchema,
  troubles: Troubles,
  asked: { readonly subgraph: string; readonly query: string; readonly variables: Json },
): string {
  const hash = createHash('sha256').update(JSON.stringify(asked)).digest();
  const dice = new Dice(hash.readUInt32LE(0));
  if (dice.chance(troubles.isDown)) {
    const errors = [{ message: `${asked.subgraph} is down`, extensions: { code: 'SUBGRAPH_DOWN' } }];
    return JSON.stringify(dice.chance(0.5) ? { data: null, errors } : { errors });
  }
  const document = parse(asked.query);
  const operation = document.definitions.find(
    (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
  );
  const fragments = new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
    ),
  );
  const answering: Answering = { supergraph, dice, troubles, variables: asked.variables, fragments, errors: [] };
  const root = supergraph.getRootType(operation?.operation ?? ('query' as never));
  if (!root || operation === undefined) throw new Error(`no operation: ${asked.query}`);
  const data = objectOf(answering, root, root.name, operation.selectionSet, []);
  return JSON.stringify(answering.errors.length === 0 ? { data } : { data, errors: answering.errors });
}

function objectOf(
  answering: Answering,
  declared: GraphQLCompositeType,
  typename: string,
  set: SelectionSetNode,
  path: Path,
): Json {
  const output: Json = {};
  for (const node of fieldsOf(answering, typename, set)) {
    const key = node.alias?.value ?? node.name.value;
    const value = fieldOf(answering, declared, typename, node, [...path, key]);
    Object.defineProperty(output, key, { value, enumerable: true, configurable: true, writable: true });
  }
  return output;
}

/** Fields of a name are answered once, with what all places of it select. */
function fieldsOf(answering: Answering, typename: string, set: SelectionSetNode): FieldNode[] {
  const merged = new Map<string, FieldNode>();
  const add = (selections: SelectionSetNode): void => {
    for (const node of selections.selections) {
      if (!isAsked(answering, node.directives ?? [])) continue;
      if (node.kind === Kind.FIELD) {
        const key = node.alias?.value ?? node.name.value;
        const before = merged.get(key);
        const all = [...(before?.selectionSet?.selections ?? []), ...(node.selectionSet?.selections ?? [])];
        merged.set(
          key,
          node.selectionSet ? { ...node, selectionSet: { kind: Kind.SELECTION_SET, selections: all } } : node,
        );
      } else {
        const fragment = node.kind === Kind.FRAGMENT_SPREAD ? answering.fragments.get(node.name.value) : node;
        const on = fragment?.typeCondition?.name.value;
        if (fragment !== undefined && (on === undefined || isOf(answering, typename, on))) add(fragment.selectionSet);
      }
    }
  };
  add(set);
  return [...merged.values()];
}

function isOf({ supergraph }: Answering, typename: string, condition: string): boolean {
  if (typename === condition) return true;
  const [type, wanted] = [supergraph.getType(typename), supergraph.getType(condition)];
  return isAbstractType(wanted) && (isObjectType(type) || isInterfaceType(type)) && supergraph.isSubType(wanted, type);
}

function isAsked({ variables }: Answering, directives: NonNullable<FieldNode['directives']>): boolean {
  return directives.every(({ name, arguments: given }) => {
    const value = given?.[0]?.value;
    const isTrue =
      value?.kind === Kind.VARIABLE
        ? variables[value.name.value] !== false
        : value?.kind === Kind.BOOLEAN && value.value;
    return name.value === 'skip' ? !isTrue : isTrue;
  });
}

function fieldOf(
  answering: Answering,
  declared: GraphQLCompositeType,
  typename: string,
  node: FieldNode,
  path: Path,
): unknown {
  const { supergraph, dice, troubles, errors } = answering;
  const name = node.name.value;
  if (name === '__typename') return dice.chance(troubles.isWrong / 4) ? 'Nothing' : typename;
  if (name === '_entities') return entitiesOf(answering, node, path);
  const type = supergraph.getType(typename) ?? declared;
  const field = isUnionType(type) || !isCompositeType(type) ? undefined : type.getFields()[name];
  if (field === undefined) throw new Error(`${typename} has no ${name}`);
  if (dice.chance(troubles.isError)) {
    errors.push({ message: `no ${name}`, path, extensions: { code: dice.pick(['INTERNAL', 'UNAVAILABLE']) } });
    return null;
  }
  return valueFor(answering, field.type, node, path);
}

function entitiesOf(answering: Answering, node: FieldNode, path: Path): unknown {
  const { dice, troubles, variables, supergraph, errors } = answering;
  if (dice.chance(troubles.isError)) return dice.chance(0.5) ? null : [];
  const given = node.arguments?.find(({ name }) => name.value === 'representations')?.value;
  const representations = (given?.kind === Kind.VARIABLE ? variables[given.name.value] : undefined) as readonly Json[];
  return representations.map(({ __typename: typename }, index) => {
    if (dice.chance(troubles.isNull)) {
      if (dice.chance(0.5)) errors.push({ message: 'no such entity', path: [...path, index] });
      return null;
    }
    const type = supergraph.getType(String(typename));
    if (!isCompositeType(type) || node.selectionSet === undefined) throw new Error(`${typename} is no entity`);
    return objectOf(answering, type, typeNameOf(answering, type), node.selectionSet, [...path, index]);
  });
}

function valueFor(answering: Answering, type: GraphQLOutputType, node: FieldNode, path: Path): unknown {
  const { dice, troubles } = answering;
  if (isNonNullType(type)) {
    return dice.chance(troubles.isNull / 6) ? null : valueFor(answering, type.ofType, node, path);
  }
  if (dice.chance(troubles.isNull)) return null;
  if (isListType(type)) {
    const length = troubles.lengthOf?.(node.name.value) ?? dice.between(0, 3);
    return Array.from({ length }, (_, index) => valueFor(answering, type.ofType, node, [...path, index]));
  }
  const named = getNamedType(type);
  if (isCompositeType(named) && node.selectionSet !== undefined)
    return objectOf(answering, named, typeNameOf(answering, named), node.selectionSet, path);
  if (dice.chance(troubles.isWrong)) return dice.pick<unknown>([{}, [], 'NOT_ONE', 0.5, true]);
  if (isEnumType(named)) return dice.pick(named.getValues()).name;
  switch (named.name) {
    case 'Boolean':
      return dice.chance(0.5);
    case 'Int':
      return dice.between(-5, 500);
    case 'Float':
      return dice.throw();
    default:
      return `${named.name}-${dice.between(0, 99)}`;
  }
}

function typeNameOf({ supergraph, dice }: Answering, type: GraphQLCompositeType): string {
  return isAbstractType(type) ? dice.pick(supergraph.getPossibleTypes(type)).name : type.name;
}
