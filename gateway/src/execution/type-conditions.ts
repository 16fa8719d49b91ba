/** Whether an object that a subgraph answered is of a type that a plan asks for. */
import { type GraphQLSchema, isAbstractType, isInterfaceType, isObjectType } from 'graphql';
import type { Data } from './own-key';

export type TypeTest = (value: Data) => boolean;

/**
 * @param supergraph the schema of all subgraphs
 * @param condition name of an object type, interface or union
 * @param isUnknownMeant the answer for an object that does not say its type
 */
export function typeTest(supergraph: GraphQLSchema, condition: string, isUnknownMeant: boolean): TypeTest {
  const known = new Map<string, boolean>();
  return ({ __typename: name }) => {
    if (!name) return isUnknownMeant;
    if (name === condition) return true;
    if (typeof name !== 'string') return false;
    const before = known.get(name);
    if (before !== undefined) return before;
    const type = supergraph.getType(name);
    if (type === undefined) return false;
    const isMeant = isSubtype(supergraph, condition, type);
    known.set(name, isMeant);
    return isMeant;
  };
}

function isSubtype(
  supergraph: GraphQLSchema,
  condition: string,
  type: NonNullable<ReturnType<GraphQLSchema['getType']>>,
): boolean {
  const wanted = supergraph.getType(condition);
  return isAbstractType(wanted) && (isObjectType(type) || isInterfaceType(type)) && supergraph.isSubType(wanted, type);
}
