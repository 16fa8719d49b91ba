import type { Logger } from '@kuaijin/kit/logging';
import { Turns } from '@kuaijin/kit/service/turns';
import type { CaseEntry, CaseState } from '@kuaijin/workflow-approvals/case/state';
import type { DocumentIssues, UnissuedEntry } from './issues';
import { unissuedOf } from './produce';

/** Entries that wait at most; what does not find room is issued to its first reader. */
const WAITING_MAX = 1_000;
/** Entries whose documents are issued together at most. */
const TOGETHER_MAX = 100;
/** Milliseconds between two moments at which documents are issued; whoever reads one sooner has it issued then. */
const EVERY_MS = 1_000;

/**
 * Issues the documents of entries as they come in, in their order and behind everybody's answers, so that numbers
 * follow the order of the journal. What a process leaves undone is issued to the first who reads it.
 */
export class IssuingDesk {
  readonly #waiting: UnissuedEntry[] = [];
  readonly #closing = new AbortController();
  readonly #turns = new Turns(EVERY_MS, this.#closing.signal, EVERY_MS / 2);
  #working: Promise<void> | undefined;

  constructor(
    private readonly issues: Pick<DocumentIssues, 'issueAll'>,
    private readonly log: Logger,
  ) {}

  /** @param state of the case after the entry */
  take(state: CaseState, entry: CaseEntry): void {
    if (this.#closing.signal.aborted || this.#waiting.length >= WAITING_MAX) return;
    const unissued = unissuedOf(state, entry);
    if (unissued === undefined) return;
    this.#waiting.push(unissued);
    this.#working ??= this.#work().finally(() => {
      this.#working = undefined;
    });
  }

  /** Returns when nothing is being issued any more. */
  async close(): Promise<void> {
    this.#closing.abort();
    await this.#working;
  }

  async #work(): Promise<void> {
    while (this.#waiting.length > 0) {
      await this.#turns.take(() => this.#issue());
      if (this.#closing.signal.aborted) return;
    }
  }

  async #issue(): Promise<void> {
    if (this.#closing.signal.aborted) return;
    const together = this.#waiting.splice(0, TOGETHER_MAX);
    try {
      await this.issues.issueAll(together);
    } catch (error) {
      const entries = together.map((one) => `${one.state.id}/${one.entry.seq}`);
      this.log.debug({ entries, err: error }, 'documents are issued to their first reader');
    }
  }
}
