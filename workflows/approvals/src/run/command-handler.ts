import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { ActivityFailure, ApplicationFailure, TemporalFailure } from '@temporalio/workflow';
import { claimOf, otherUnderWay } from '../acts/application/claim';
import type { Facts, Refused, SubmissionFacts } from '../acts/case-act';
import { actOnCaseOf } from '../acts/index';
import { isFirst, judge, NewerCommand } from '../acts/propose';
import { actOf, contentOf } from '../acts/rules';
import type { Proposal } from '../case/draft';
import { isInForce } from '../case/edition';
import type { CaseEntry } from '../case/state';
import type { Instant } from '../case/terms';
import { type AskedCommand, type CaseCommand, type CommandResult, UNSIGNED_COMMAND } from '../contracts';
import type { SubmitCommand } from '../contracts/submit-command';
import { accountsAnswered, awaitsAccounts } from './accounts-answered';
import type { LookUps } from './look-ups';
import type { Mutex } from './mutex';
import { handlerFailure, type SystemWriter } from './system-writer';
import type { WorkflowJournal } from './workflow-journal';

/** Characters of a failure that are kept in the history of the workflow. */
const FAILURE_MAX = 1_000;

interface Judged {
  readonly drafts: readonly Proposal[];
  readonly refusals: readonly Refusal[];
  readonly failure?: string;
}

type Proposed = readonly Proposal[] | Refused;

/** 操作: every command of a caller, one at a time. */
export class CommandHandler {
  constructor(
    private readonly journal: WorkflowJournal,
    private readonly mutex: Mutex,
    private readonly systemWriter: SystemWriter,
    private readonly lookUps: LookUps,
    /** Called when an entry was stored and its consequences were not. */
    private readonly onConsequencesDelayed: () => void,
  ) {}

  /**
   * Performs a command. Throws ApplicationFailure only: then it is not known whether it was done.
   * @param call names the call that brought it. It stands in every answer but yes: a later call may be given the answer
   *   of the same Update, and asks to be judged by itself
   */
  async perform(asked: AskedCommand, call?: string): Promise<CommandResult> {
    try {
      const result = await this.#perform(asked);
      return result.ok || call === undefined ? result : { ...result, call };
    } catch (error) {
      // Entries that were stored without an answer are read in the background.
      this.onConsequencesDelayed();
      throw handlerFailure(error, call);
    }
  }

  async #perform(asked: AskedCommand): Promise<CommandResult> {
    const { command } = asked;
    // Asked outside the mutex, and only for what needs it.
    const facts = isFirst(command)
      ? { submission: await this.#submission(command) }
      : await this.lookUps.facts(this.journal.state, command);
    const result = await this.mutex.run(async () => {
      if (actOnCaseOf(command.type)?.readsAnew === true) await this.#reread();
      return this.#decide(asked, () => this.#judged(command, facts));
    });
    if (!result.ok || !awaitsAccounts(this.journal.state, command.by.actorId)) return result;
    await accountsAnswered(this.journal, command.by.actorId);
    return { ...result, head: this.journal.head };
  }

  #judged(command: CaseCommand, facts: Facts): Proposed {
    try {
      return judge(this.journal.state, command, Date.now(), facts);
    } catch (error) {
      // The caller asks again until a worker of the newer release answers.
      if (error instanceof NewerCommand) throw ApplicationFailure.create({ type: error.name, message: error.message });
      throw error;
    }
  }

  /** A submission of a case that is there already is judged by the case alone. */
  async #submission(command: SubmitCommand): Promise<SubmissionFacts> {
    return this.journal.state === undefined ? this.lookUps.submission(command) : this.lookUps.noSubmission();
  }

  async #reread(): Promise<void> {
    if (this.journal.state?.status === 'FAULTED') await this.journal.reload();
  }

  /**
   * Check, record, apply; again whenever other entries came back. A refusal is answered only after `record` confirmed
   * that the key is unknown and nothing new is stored, or a retry would be refused what it did.
   */
  async #decide(asked: AskedCommand, check: () => Proposed): Promise<CommandResult> {
    try {
      return await this.#decideAsked(asked, check);
    } catch (error) {
      if (isUnsigned(error)) return unsigned;
      throw error;
    }
  }

  async #decideAsked(asked: AskedCommand, check: () => Proposed): Promise<CommandResult> {
    const { command } = asked;
    try {
      const probe = { key: command.key, content: contentOf(command), act: actOf(command.by) };
      for (;;) {
        const { drafts, refusals, failure } = this.#judge(check);
        const claim = claimOf(this.journal.state, drafts);
        const claimed = claim === undefined ? {} : { claim };
        const { entries, known, at, heldBy } = await this.journal.record(drafts, { probe, asked, ...claimed });
        const entry = entries.find((one) => one.key === command.key);
        const seq = known?.seq ?? entry?.seq;
        if (seq !== undefined) {
          if (known?.sameContent === false) return keyReused(command.key);
          if (!isWhole(drafts, entries, at)) await this.#runConsequences();
          // An entry of another time was stored by an earlier run of this workflow that crashed before it knew.
          const repeated = known !== undefined || entry?.at !== at;
          return { ok: true, seq, head: this.journal.head, repeated };
        }
        if (entries.length > 0) continue;
        if (heldBy !== undefined) return { ok: false, refusal: otherUnderWay(this.journal.state, heldBy) };
        const first = refusals[0];
        if (first === undefined) throw new Error(`${command.key} was neither stored nor known`);
        return { ok: false, refusal: first, refusals, ...(failure === undefined ? {} : { failure }) };
      }
    } catch (error) {
      if (error instanceof TemporalFailure) throw error;
      // A command that the service did not sign breaks nothing.
      await this.systemWriter.fault(error, asked);
      return { ok: false, refusal: refuse('CASE_FAULTED', ['input']) };
    }
  }

  /**
   * What the command would write, with its consequences, or why it may not. Nothing is written yet: a rule that fails
   * refuses this command alone.
   */
  #judge(check: () => Proposed): Judged {
    const { state } = this.journal;
    try {
      const proposed = check();
      if ('refusals' in proposed) return { drafts: [], refusals: proposed.refusals };
      return { drafts: this.journal.withConsequences(proposed), refusals: [] };
    } catch (error) {
      const isRefused = state !== undefined && isInForce('failedRulesRefuse', state);
      if (error instanceof TemporalFailure || !isRefused) throw error;
      return { drafts: [], refusals: [refuse('RULE_FAILED', ['input'])], failure: failureOf(error) };
    }
  }

  /** The command is stored already: its consequences may come later, its answer need not wait. */
  async #runConsequences(): Promise<void> {
    try {
      await this.journal.runConsequences();
    } catch (error) {
      if (!(error instanceof TemporalFailure)) throw error;
      this.onConsequencesDelayed();
    }
  }
}

/** True where all that was drafted is stored and nothing else: what follows from it was drafted and stored with it. */
const isWhole = (drafts: readonly Proposal[], entries: readonly CaseEntry[], at: Instant): boolean =>
  entries.length > 0 &&
  entries.length === drafts.length &&
  entries.every((entry, i) => entry.key === drafts[i]?.key && entry.at === at);

/** Where it failed, for whoever mends the rule. */
const failureOf = (error: unknown): string =>
  (error instanceof Error ? (error.stack ?? error.message) : String(error)).slice(0, FAILURE_MAX);

/** The sender was not the service; the answer reveals nothing of the case. */
const unsigned: CommandResult = {
  ok: false,
  refusal: refuse('NOT_ALLOWED', ['input'], { expected: 'a command that the service has signed' }),
};

/** A local activity fails with its own failure; an ordinary one would wrap it. */
const isUnsigned = (error: unknown): boolean => {
  const failure = error instanceof ActivityFailure ? error.cause : error;
  return failure instanceof ApplicationFailure && failure.type === UNSIGNED_COMMAND;
};

function keyReused(key: string): CommandResult {
  const refusal = refuse('IDEMPOTENCY_KEY_REUSED', ['input', 'idempotencyKey'], { received: key });
  return { ok: false, refusal };
}
