import type { CaseState } from '@kuaijin/workflow-approvals/case/state';
import { LRUCache } from 'lru-cache';
import type { CaseAt } from '../projection/case-history';

/** Cases kept; a case of 40 steps takes some 100 kB. */
const KEPT = 500;

/** Cases as this process carried them on last; another process may have carried one further. */
export class RecentCases {
  readonly #carried = new LRUCache<string, CaseAt>({ max: KEPT });

  /** The case as of an entry, if that is where this process left it. */
  at(caseId: string, seq: number): CaseAt | undefined {
    const carried = this.#carried.get(caseId);
    return carried?.state.head === seq ? carried : undefined;
  }

  get(caseId: string): CaseAt | undefined {
    return this.#carried.get(caseId);
  }

  state(caseId: string): CaseState | undefined {
    return this.get(caseId)?.state;
  }

  keep(carried: CaseAt): void {
    this.#carried.set(carried.state.id, carried);
  }
}
