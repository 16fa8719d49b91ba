import { faulted } from '../case/fault';
import { NewerEntry } from '../case/newer-entry';
import type { CaseEntry, CaseState } from '../case/state';
import { BrokenInvariant } from '../case/transitions';
import { evolve } from './evolve';

/**
 * {@link evolve} for who must go on: the workflow and every projection of the journal. An entry that the rules forbid
 * leaves the case FAULTED at that entry, with the reason, and later entries are applied as far as they can be. Throws
 * when there is no case yet, and {@link NewerEntry} always: a case is not to be judged by rules that are older than its
 * journal.
 */
export function applyEntry(state: CaseState | undefined, entry: CaseEntry): CaseState {
  try {
    return evolve(state, entry);
  } catch (error) {
    if (state === undefined || error instanceof NewerEntry) throw error;
    return brokenBy(state, entry, error);
  }
}

/** The case that an entry cannot be applied to: FAULTED at that entry, with the reason. */
export function brokenBy(state: CaseState, entry: CaseEntry, error: unknown): CaseState {
  const isKnownFault = error instanceof BrokenInvariant || error instanceof NewerEntry;
  const reason = isKnownFault ? error.message : `entry ${entry.seq} cannot be applied`;
  return { ...faulted(state, reason), head: entry.seq, brokenAt: state.brokenAt ?? entry.seq };
}

/** An entry, with the case as it was before it and as it is after it. */
export interface Applied {
  readonly before: CaseState | undefined;
  readonly entry: CaseEntry;
  readonly after: CaseState;
}

/**
 * What each entry made of the case. Ends before an entry of a newer release: until there, everything is as that release
 * reads it too.
 */
export function* readable(start: CaseState | undefined, entries: Iterable<CaseEntry>): Generator<Applied> {
  let before = start;
  for (const entry of entries) {
    let after: CaseState;
    try {
      after = applyEntry(before, entry);
    } catch (error) {
      if (error instanceof NewerEntry) return;
      throw error;
    }
    yield { before, entry, after };
    before = after;
  }
}

/** The case that entries tell, from the first on. Undefined for none. Throws {@link NewerEntry}. */
export const foldCase = (entries: Iterable<CaseEntry>): CaseState | undefined => {
  let state: CaseState | undefined;
  for (const entry of entries) state = applyEntry(state, entry);
  return state;
};
