import type { Logger } from '@kuaijin/kit/logging';
import type { CaseEntry, CaseState } from '@kuaijin/workflow-approvals/case/state';
import type { DocumentIssues } from './issues';
import { unissuedOf } from './produce';

/** Entries that wait at most; what does not find room is issued to its first reader. */
const WAITING_MAX = 1_000;

/**
 * Issues the documents of entries as they come in, one after another and behind everybody's answers, so that numbers
 * follow the order of the journal. What a process leaves undone is issued to the first who reads it.
 */
export class IssuingDesk {
  #waiting = 0;
  #last: Promise<void> = Promise.resolve();
  #isClosed = false;

  constructor(
    private readonly issues: Pick<DocumentIssues, 'issue'>,
    private readonly log: Logger,
  ) {}

  /** @param state of the case after the entry */
  take(state: CaseState, entry: CaseEntry): void {
    const unissued = unissuedOf(state, entry);
    if (unissued === undefined || this.#isClosed || this.#waiting >= WAITING_MAX) return;
    this.#waiting += 1;
    this.#last = this.#last.then(async () => {
      try {
        if (!this.#isClosed) await this.issues.issue(unissued);
      } catch (error) {
        this.log.debug({ caseId: state.id, seq: entry.seq, err: error }, 'documents are issued to their first reader');
      } finally {
        this.#waiting -= 1;
      }
    });
  }

  /** Returns when nothing is being issued any more. */
  close(): Promise<void> {
    this.#isClosed = true;
    return this.#last;
  }
}
