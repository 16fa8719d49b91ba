import type { Logger } from '@kuaijin/kit/logging';
import type { CaseState, Instant } from '@kuaijin/workflow-approvals/domain/case';
import { readable } from '@kuaijin/workflow-approvals/domain/fold';
import { type Staff, unattendedSteps } from './domain/unattended';
import type { CaseJournal } from './model/case-journal';
import type { CaseStore } from './model/case-store';
import type { CaseTroubles, UnattendedRow } from './model/case-troubles';

/** Entries of a journal that are read at once. */
const PAGE = 500;

export interface CaseReviewOptions {
  readonly store: Pick<CaseStore, 'get'>;
  readonly journal: Pick<CaseJournal, 'read'>;
  readonly officers: Staff & { readonly edition: number };
  readonly troubles: Pick<CaseTroubles, 'unattended' | 'leaveUnattended' | 'attend' | 'missing' | 'tell'>;
  readonly log: Logger;
}

/** One round over the open cases. */
export interface ReviewRound {
  look(caseId: string, hasChanged: boolean): Promise<void>;
  /** Strikes what was noted of cases that are not open any more. */
  end(): Promise<void>;
}

/**
 * What a round over the open cases notes for operators without asking a workflow: steps on which nobody can act by what the directory lists, and
 * troubles of before there was a list of them. A case is judged when it has changed, when the directory has, and as long as it is noted; while the directory
 * has told of nobody, nothing is known of the offices and nothing is noted.
 */
export class CaseReview {
  #edition = 0;

  constructor(private readonly options: CaseReviewOptions) {}

  async begin(): Promise<ReviewRound> {
    const { officers, troubles, log } = this.options;
    const { edition } = officers;
    const noted = await troubles.unattended();
    let isWhole = true;
    return {
      look: async (caseId, hasChanged) => {
        const rows = noted.get(caseId) ?? [];
        noted.delete(caseId);
        try {
          await this.#look(caseId, hasChanged, hasChanged || rows.length > 0 || edition !== this.#edition, rows);
        } catch (error) {
          isWhole = false;
          log.debug({ caseId, err: error }, 'a case could not be reviewed');
        }
      },
      end: async () => {
        const over = [...noted.values()].flat().map(({ stepId }) => stepId);
        await troubles.attend(over, Date.now());
        if (isWhole) this.#edition = edition;
      },
    };
  }

  async #look(caseId: string, hasChanged: boolean, isJudged: boolean, rows: readonly UnattendedRow[]): Promise<void> {
    const { store, troubles } = this.options;
    const state = isJudged ? await store.get(caseId) : undefined;
    if (state === undefined) return;
    if (hasChanged && (await troubles.missing(state)).length > 0) await this.#tellAgain(caseId, state.head);
    if (this.options.officers.edition > 0) await this.#judge(state, rows, Date.now());
  }

  /** As the entries told it: since when, and by which of them. */
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
