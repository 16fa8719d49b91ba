import type { RecordArgs, RecordResult } from '../contracts';
import type { CaseEntry, CaseState, Instant } from '../domain/case';
import { settling, withConsequences } from '../domain/consequences';
import type { Proposal } from '../domain/draft';
import { applyEntry } from '../domain/fold';
import { BrokenInvariant } from '../domain/transitions';
import { record } from './activities';

/** What `record` answered, all pages of it, and the time that the drafts carried. */
export interface Recorded extends RecordResult {
  readonly at: Instant;
}

/**
 * What the workflow knows of the case: the fold of what `record` returned, and of nothing else. Every method that asks `record` must be
 * called under the mutex.
 */
export class CaseJournal {
  #state: CaseState | undefined;

  constructor(
    readonly caseId: string,
    /** Called after each change. */
    private readonly onChange: () => void,
    state?: CaseState,
  ) {
    this.#state = state;
  }

  get state(): CaseState | undefined {
    return this.#state;
  }

  get head(): number {
    return this.#state?.head ?? 0;
  }

  /**
   * Stores drafts at exactly the head that is known, or learns what is stored there instead; applies whatever came back, to the last page.
   * Without drafts it only asks.
   */
  async record(drafts: readonly Proposal[], probe?: RecordArgs['probe']): Promise<Recorded> {
    const at = Date.now();
    const stamped = drafts.map((draft) => ({ ...draft, at }));
    const result = await record({
      caseId: this.caseId,
      head: this.head,
      drafts: stamped,
      ...(probe === undefined ? {} : { probe }),
    });
    this.#apply(result.entries);
    const all = [...result.entries];
    // Entries of another time are those of a former self, and there may be more of them behind.
    const isBehind = all.some((entry) => entry.at !== at);
    let page = result;
    while (page.hasMore === true || (isBehind && page.entries.length > 0)) {
      page = await record({ caseId: this.caseId, head: this.head, drafts: [] });
      this.#apply(page.entries);
      all.push(...page.entries);
    }
    return { ...result, entries: all, at };
  }

  /** Drafts with all that follows from them, in one `record`. */
  recordWithConsequences(own: readonly Proposal[], probe?: RecordArgs['probe']): Promise<Recorded> {
    return this.record(withConsequences(this.#state, own, Date.now()), probe);
  }

  /** Writes down what follows from the case as it is, until it is at rest. */
  async settle(): Promise<void> {
    for (;;) {
      const drafts = this.#state === undefined ? [] : settling(this.#state, Date.now());
      if (drafts.length === 0) return;
      const { entries } = await this.record(drafts);
      if (entries.length === 0) throw new BrokenInvariant(`${this.caseId}: what follows is known and yet not applied`);
    }
  }

  /** Forgets everything and reads the journal from its first entry. */
  async reload(): Promise<void> {
    let state: CaseState | undefined;
    for (;;) {
      const { entries, hasMore } = await record({ caseId: this.caseId, head: state?.head ?? 0, drafts: [] });
      for (const entry of entries) state = applyEntry(state, entry);
      if (hasMore !== true) break;
    }
    if (state === undefined) return;
    this.#state = state;
    this.onChange();
  }

  #apply(entries: readonly CaseEntry[]): void {
    for (const entry of entries) {
      if (entry.seq > this.head) this.#state = applyEntry(this.#state, entry);
    }
    if (entries.length > 0) this.onChange();
  }
}
