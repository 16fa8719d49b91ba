import { ApplicationFailure, isCancellation, sleep, TemporalFailure } from '@temporalio/workflow';
import { draft, type Proposal, SYSTEM_KEY } from '../case/draft';
import type { CaseState } from '../case/state';
import { type AskedCommand, LOOK_UP_TIMED_OUT } from '../contracts';
import type { Mutex } from './mutex';
import type { WorkflowJournal } from './workflow-journal';

const PAUSE_MS = 500;
const PAUSE_MS_MAX = 30_000;

/** Builds the drafts of the system itself from the present state; none when they are not needed any more. */
export type Build = (state: CaseState) => readonly Proposal[];

/**
 * Writes the entries of the system itself: what clocks, accounts and other services bring about is stored sooner or
 * later, however long the store is unavailable, and built anew whenever the case has changed meanwhile.
 */
export class SystemWriter {
  constructor(
    private readonly journal: WorkflowJournal,
    private readonly mutex: Mutex,
    private readonly isLeaving: () => boolean,
  ) {}

  /**
   * Records the drafts of `build`, under the mutex, until they are stored or not needed. Gives up only when the run
   * ends.
   */
  write(build: Build): Promise<void> {
    return this.#persist(() => this.#write(build));
  }

  /** Reads entries that the workflow does not have yet, and records their consequences. */
  catchUp(): Promise<void> {
    return this.#persist(async () => {
      await this.journal.record([]);
      await this.journal.runConsequences();
    });
  }

  /** Reads the journal from its first entry. */
  reload(): Promise<void> {
    return this.#persist(async () => {
      await this.journal.reload();
      await this.journal.runConsequences();
    });
  }

  /**
   * Puts the case into FAULTED, so that an operator sees it: a rule of the machine itself was broken. Under the mutex.
   * @param asked the command that broke it
   */
  async fault(error: unknown, asked?: AskedCommand): Promise<void> {
    const reason = error instanceof Error ? error.message : String(error);
    const key = `${SYSTEM_KEY}case.faulted/${this.journal.head}`;
    const { state } = this.journal;
    if (state === undefined || state.isFaultDeclared === true) return;
    await this.journal.record([draft('case.faulted', key, { reason: reason.slice(0, 500) })], asked && { asked });
  }

  async #write(build: Build): Promise<void> {
    for (;;) {
      const { state } = this.journal;
      const own = state === undefined ? [] : build(state);
      const first = own[0];
      if (first === undefined) break;
      const { entries, known } = await this.journal.record(this.journal.withConsequences(own));
      if (entries.some((entry) => entry.key === first.key)) break;
      if (entries.length === 0)
        throw new Error(`${first.key} stands at ${known?.seq ?? 'no place'} and is not applied`);
    }
    await this.journal.runConsequences();
  }

  async #persist(work: () => Promise<void>): Promise<void> {
    for (let pause = PAUSE_MS; !this.isLeaving(); pause = Math.min(pause * 2, PAUSE_MS_MAX)) {
      try {
        return await this.mutex.run(() => this.#guarded(work));
      } catch (error) {
        if (isCancellation(error)) throw error;
        await sleep(pause);
      }
    }
  }

  /** A failure that a retry cannot mend faults the case. */
  async #guarded(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (error instanceof TemporalFailure) throw error;
      await this.fault(error);
    }
  }
}

/**
 * A failure that a handler may throw; anything else would block the case for ever. When the journal or another service
 * failed it is not known whether the operation was done: its caller asks again under the same key.
 */
export function handlerFailure(error: unknown, call: string | undefined): ApplicationFailure {
  if (error instanceof ApplicationFailure && error.type === LOOK_UP_TIMED_OUT) {
    const { type, message, cause } = error;
    return ApplicationFailure.create({ type, message, details: [call], ...(cause === undefined ? {} : { cause }) });
  }
  const cause = error instanceof Error ? { cause: error } : {};
  return error instanceof TemporalFailure
    ? ApplicationFailure.create({ type: 'OUTCOME_UNKNOWN', message: 'The journal did not answer in time.', ...cause })
    : ApplicationFailure.create({ type: 'INTERNAL', message: 'The operation failed.', nonRetryable: true, ...cause });
}
