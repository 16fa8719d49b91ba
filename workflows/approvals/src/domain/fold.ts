import type { CaseEntry, CaseState } from './case';
import { evolve, faulted } from './evolve';
import { BrokenInvariant } from './transitions';

/**
 * {@link evolve} for who must go on: the workflow and every projection of the journal. An entry that the rules do not know leaves the case
 * FAULTED at that entry, with the reason, and later entries are applied as far as they can be. Throws only when there is no case yet.
 */
export function applyEntry(state: CaseState | undefined, entry: CaseEntry): CaseState {
  try {
    return evolve(state, entry);
  } catch (error) {
    if (state === undefined) throw error;
    const reason = error instanceof BrokenInvariant ? error.message : `entry ${entry.seq} cannot be applied`;
    return { ...faulted(state, reason), head: entry.seq, brokenAt: state.brokenAt ?? entry.seq };
  }
}

/** The case that entries tell, from the first on. Undefined for none. */
export const foldCase = (entries: Iterable<CaseEntry>): CaseState | undefined => {
  let state: CaseState | undefined;
  for (const entry of entries) state = applyEntry(state, entry);
  return state;
};
