/** What a subgraph is given of an object so that it can find it: the fields that a fetch requires. */
import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { mergeInto } from './merge';
import { type Data, isData, ownValue, setOwn } from './own-key';
import { typeTest } from './type-conditions';

/** null for an object that lacks a field that is required. */
export type Represent = (source: Data | null) => Data | null;

type Part = (source: Data, result: Data) => boolean;

/** Compiles the required fields of a fetch. */
export function representationOf(supergraph: GraphQLSchema, required: readonly QueryPlanSelectionNode[]): Represent {
  const parts = required.flatMap((node) => partOf(supergraph, node));
  return (source) => {
    if (source === null) return null;
    const result: Data = {};
    for (const part of parts) if (!part(source, result)) return null;
    return result;
  };
}

function partOf(supergraph: GraphQLSchema, node: QueryPlanSelectionNode): Part[] {
  const below = node.selections === undefined ? undefined : representationOf(supergraph, node.selections);
  if (node.kind === 'Field') return [fieldPart(node.alias ?? node.name, below)];
  if (node.typeCondition === undefined || below === undefined) return [];
  const isMeant = typeTest(supergraph, node.typeCondition, false);
  return [
    (source, result) => {
      if (isMeant(source)) mergeInto(result, below(source));
      return true;
    },
  ];
}

function fieldPart(key: string, below: Represent | undefined): Part {
  const inner = (value: unknown) => (below === undefined ? value : below(isData(value) ? value : null));
  return (source, result) => {
    const value = ownValue(source, key);
    if (value === undefined) return false;
    setOwn(result, key, Array.isArray(value) ? value.map(inner) : inner(value));
    return true;
  };
}
