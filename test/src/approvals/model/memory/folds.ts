/**
 * A case is what its journal says, wherever the fold of it was put down as JSON and taken up again: by a
 * continue-as-new, or by the read model.
 */
import type { Dice } from '../dice';
import type { MemoryCase } from './case';
import { applyEntry, type CaseState } from './product';

/** How often a case is put down and taken up again. */
const CUTS = 6;

/** The catalogue never changes but by a move, and is most of a case. */
function textOf({ catalogue: { version }, ...state }: CaseState): string {
  return JSON.stringify({ ...state, version });
}

/**
 * Folds the journal anew, through JSON before some of its entries, and names the first of them after which the case is
 * another one.
 */
export function foldsApart({ applied }: MemoryCase, dice: Dice): string | undefined {
  const cuts = new Set(Array.from({ length: CUTS }, () => dice.between(1, applied.length)));
  cuts.add(applied.length);
  let state: CaseState | undefined;
  for (const { entry, after } of applied) {
    const isCut = cuts.has(entry.seq);
    const before = isCut && state !== undefined ? (JSON.parse(JSON.stringify(state)) as CaseState) : state;
    state = applyEntry(before, entry);
    if (isCut && textOf(state) !== textOf(after))
      return `after entry ${entry.seq} ${entry.type} it is another case when it is folded through JSON`;
  }
  return undefined;
}
