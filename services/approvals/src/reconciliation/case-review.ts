import type { Logger } from '@kuaijin/kit/logging';
import type { CaseState } from '@kuaijin/workflow-approvals/case/state';
import type { Instant } from '@kuaijin/workflow-approvals/case/terms';
import { readable } from '@kuaijin/workflow-approvals/fold/fold';
import type { Officers } from '../access/officers';
import type { CaseJournal } from '../projection/case-journal';
import type { CaseStore } from '../reading/case-store';
import type { CaseTroubles, UnattendedRow } from './case-troubles';
import { type Staff, unattendedSteps } from './unattended';
import type { WatchedCases } from './watched-cases';

/** Entries of a journal that are read at once. */
const PAGE = 500;

export interface CaseReviewOptions {
  readonly store: Pick<CaseStore, 'getMany'>;
  readonly cases: Pick<WatchedCases, 'handledBy'>;
  readonly journal: Pick<CaseJournal, 'read'>;
  readonly officers: Staff & Pick<Officers, 'edition' | 'changedSince'>;
  readonly troubles: Pick<CaseTroubles, 'unattended' | 'leaveUnattended' | 'attend' | 'missing' | 'tell'>;
  readonly log: Logger;
}

/**
 * What is noted for operators without asking a workflow: steps on which nobody can act by what the directory lists, and
 * troubles of before there was a list of them. A case is judged when it has changed, and when a department that it lies
 * with has come to have somebody, or nobody, or its officer is another; while the directory has published nobody,
 * nothing is known of the offices and nothing is noted.
 */
export class CaseReview {
  /** Edition of the directory that the cases were judged by last. */
  #edition = 0;

  constructor(private readonly options: CaseReviewOptions) {}

  /** Judges cases. @returns false where one could not be judged, or nothing is known of the offices yet */
  async look(caseIds: readonly string[]): Promise<boolean> {
    const { store, officers, troubles, log } = this.options;
    const rows = await troubles.unattended(caseIds);
    let isWhole = officers.edition > 0;
    for (const state of (await store.getMany(caseIds)).values()) {
      try {
        if ((await troubles.missing(state)).length > 0) await this.#tellAgain(state.id, state.head);
        if (officers.edition > 0) await this.#judge(state, rows.get(state.id) ?? [], Date.now());
      } catch (error) {
        isWhole = false;
        log.debug({ caseId: state.id, err: error }, 'a case could not be reviewed');
      }
    }
    return isWhole;
  }

  /**
   * Judges the cases that a change of the directory concerns.
   * @param since a moment before this process began, from which on nobody may have judged by it
   * @param isStopped true once nothing more is to be begun: one department may have ten thousand cases
   */
  async directory(since: Instant, isStopped: () => boolean = () => false): Promise<boolean> {
    const { officers, cases } = this.options;
    const { edition } = officers;
    let isWhole = true;
    for await (const ids of cases.handledBy(officers.changedSince(this.#edition, this.#edition === 0 ? since : 0))) {
      if (isStopped()) return false;
      if (!(await this.look(ids))) isWhole = false;
    }
    if (isWhole) this.#edition = edition;
    return isWhole;
  }

  /** As the entries report it: since when, and by which of them. */
  async #tellAgain(caseId: string, upTo: number): Promise<void> {
    const { journal, troubles } = this.options;
    let state: CaseState | undefined;
    while ((state?.head ?? 0) < upTo) {
      const from = state;
      for (const { before, entry, after } of readable(from, await journal.read(caseId, from?.head ?? 0, PAGE))) {
        await troubles.tell(before, after, entry);
        state = after;
      }
      // Nothing more that this release can read.
      if (state === from) return;
    }
  }

  async #judge(state: CaseState, rows: readonly UnattendedRow[], now: Instant): Promise<void> {
    const { officers, troubles } = this.options;
    const found = unattendedSteps(state, officers);
    const over = rows.filter((row) => found.every(({ stepId }) => stepId !== row.stepId));
    await troubles.attend(
      over.map(({ stepId }) => stepId),
      now,
    );
    for (const one of found) {
      const known = rows.find(({ stepId }) => stepId === one.stepId);
      if (known?.reason === one.reason) continue;
      await troubles.leaveUnattended(state, { ...one, since: known?.since ?? now }, now);
    }
  }
}
