import type { Proposal } from '../case/draft';
import { NewerEntry } from '../case/newer-entry';
import type { CaseEntry, CaseState } from '../case/state';
import type { Instant } from '../case/terms';
import { BrokenInvariant } from '../case/transitions';
import type { RecordArgs, RecordResult } from '../contracts';
import { applyEntry, brokenBy } from '../fold/fold';
import { pendingConsequences, withConsequences } from '../sequencing/consequences';
import { record } from './activities';

/** The command of a caller that something is recorded for. */
type About = Pick<RecordArgs, 'probe' | 'asked' | 'claim'>;

/** What `record` answered, all pages of it, and the time that the drafts carried. */
export interface Recorded extends RecordResult {
  readonly at: Instant;
}

/**
 * What the workflow knows of the case: the fold of what `record` returned, and of nothing else. Every method that asks
 * `record` must be called under the mutex.
 */
export class WorkflowJournal {
  #state: CaseState | undefined;

  constructor(
    readonly caseId: string,
    /** Called after each change. */
    private readonly onChange: () => void,
    /**
     * Called with an entry that this release does not know. Has to fail the workflow task: a caller of the journal
     * would wait for ever. Left out: such an entry faults the case.
     */
    private readonly onNewer: ((error: NewerEntry) => void) | undefined,
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
   * Stores drafts at exactly the head that is known, or learns what is stored there instead; applies whatever came
   * back, to the last page. Without drafts it only asks. Never returns where an entry of a newer release came back.
   */
  async record(drafts: readonly Proposal[], about: About = {}): Promise<Recorded> {
    const at = Date.now();
    const stamped = drafts.map((draft) => ({ ...draft, at }));
    const result = await record({
      caseId: this.caseId,
      head: this.head,
      drafts: stamped,
      ...about,
    });
    if (!this.#apply(result.entries)) return never();
    const all = [...result.entries];
    // Entries of another time are those of an earlier run, and more of them may follow.
    const isBehind = all.some((entry) => entry.at !== at);
    let page = result;
    while (page.hasMore === true || (isBehind && page.entries.length > 0)) {
      page = await record({ caseId: this.caseId, head: this.head, drafts: [] });
      if (!this.#apply(page.entries)) return never();
      all.push(...page.entries);
    }
    return { ...result, entries: all, at };
  }

  /** Drafts together with their consequences, to be stored by one `record`. */
  withConsequences(own: readonly Proposal[]): readonly Proposal[] {
    return withConsequences(this.#state, own, Date.now());
  }

  /** Records the consequences of the present state until none is left. */
  async runConsequences(): Promise<void> {
    for (;;) {
      const drafts = this.#state === undefined ? [] : pendingConsequences(this.#state, Date.now());
      if (drafts.length === 0) return;
      const { entries } = await this.record(drafts);
      if (entries.length === 0)
        throw new BrokenInvariant(`${this.caseId}: a consequence is stored and yet not applied`);
    }
  }

  /** Forgets everything and reads the journal from its first entry. */
  async reload(): Promise<void> {
    let state: CaseState | undefined;
    for (;;) {
      const { entries, hasMore } = await record({ caseId: this.caseId, head: state?.head ?? 0, drafts: [] });
      const known = this.#after(state, entries);
      if (known === 'newer') return never();
      state = known;
      if (hasMore !== true) break;
    }
    if (state === undefined) return;
    this.#state = state;
    this.onChange();
  }

  #next(state: CaseState | undefined, entry: CaseEntry): CaseState {
    try {
      return applyEntry(state, entry);
    } catch (error) {
      if (this.onNewer !== undefined || state === undefined || !(error instanceof NewerEntry)) throw error;
      return brokenBy(state, entry, error);
    }
  }

  /** False where one of them is newer than this release. */
  #apply(entries: readonly CaseEntry[]): boolean {
    const fresh = entries.filter(({ seq }) => seq > this.head);
    const state = this.#after(this.#state, fresh);
    if (state === 'newer') return false;
    this.#state = state;
    if (entries.length > 0) this.onChange();
    return true;
  }

  #after(state: CaseState | undefined, entries: readonly CaseEntry[]): CaseState | undefined | 'newer' {
    try {
      return entries.reduce((now, entry) => this.#next(now, entry), state);
    } catch (error) {
      if (!(error instanceof NewerEntry)) throw error;
      this.onNewer?.(error);
      return 'newer';
    }
  }
}

/** A caller that meets a newer entry never continues: no catch on the way may take it for a failure of the case. */
const never = (): Promise<never> => new Promise(() => {});
