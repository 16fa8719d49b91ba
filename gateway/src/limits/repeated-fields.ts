/**
 * How often a document asks for the same at the same place: the rules of GraphQL compare each of them with every other.
 */
import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';
import { fragmentsOf, operationsOf } from './document-size';

/** What is asked for at one place, under the name that it has in the answer. */
type Place = Map<string, { count: number; readonly below: Place }>;

/**
 * Of all fields of the answer the greatest number of times that one of them is asked for. Spreads the fragments, so the
 * document has to be of a bounded size, and none of its fragments may spread itself.
 */
export function mostRepeated(document: DocumentNode): number {
  const fragments = fragmentsOf(document);
  return Math.max(0, ...operationsOf(document).map(({ selectionSet }) => mostIn(placeOf([selectionSet], fragments))));
}

function placeOf(
  sets: readonly SelectionSetNode[],
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  place: Place = new Map(),
): Place {
  for (const { selections } of sets) {
    for (const node of selections) {
      const set = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value)?.selectionSet : node.selectionSet;
      const inside = set === undefined ? [] : [set];
      if (node.kind !== Kind.FIELD) {
        placeOf(inside, fragments, place);
        continue;
      }
      const name = node.alias?.value ?? node.name.value;
      const known = place.get(name) ?? { count: 0, below: new Map() };
      known.count += 1;
      place.set(name, known);
      placeOf(inside, fragments, known.below);
    }
  }
  return place;
}

function mostIn(place: Place): number {
  return Math.max(0, ...[...place.values()].map(({ count, below }) => Math.max(count, mostIn(below))));
}
