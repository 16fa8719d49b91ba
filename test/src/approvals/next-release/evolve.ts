/** How the next release reads a journal: it knows a second version of an acceptance. */

import type { CaseEntry, CaseState } from '@kuaijin/workflow-approvals/case/state';
import { evolve as evolveOfThis } from '@kuaijin/workflow-approvals/fold/evolve';

export * from '@kuaijin/workflow-approvals/fold/evolve';

/** The shape that this release knows, of an entry in a version that only the next one writes. */
export const asThisReads = (entry: CaseEntry): CaseEntry =>
  entry.type === 'step.accepted' && entry.v === 2 ? { ...entry, v: 1 } : entry;

export const evolve = (state: CaseState | undefined, entry: CaseEntry): CaseState =>
  evolveOfThis(state, asThisReads(entry));
