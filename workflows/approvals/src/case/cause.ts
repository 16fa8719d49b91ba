import { isPost } from '@kuaijin/kit/access/posts';
import type { CaseEntry, CaseState } from './state';
import type { CaseAct, Instant } from './terms';

/**
 * Who changed the case by an entry, and when. What follows by itself is stored with the act that brought it about, at
 * the same instant, so it counts as that act: a late caller learns who rejected the case, not that a rule
 * did. What a clock does alone is the clock's.
 */
export function causeOf(state: CaseState, entry: CaseEntry): { readonly act: CaseAct; readonly at: Instant } {
  const isConsequence = !isPost(entry.act.post) && state.changed.at === entry.at;
  return isConsequence ? state.changed : { act: entry.act, at: entry.at };
}
