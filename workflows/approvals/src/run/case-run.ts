import { allHandlersFinished, condition, continueAsNew, workflowInfo } from '@temporalio/workflow';
import type { CaseCalendar } from '../case/calendars';
import { draft, SYSTEM_KEY } from '../case/draft';
import type { NewerEntry } from '../case/newer-entry';
import type {
  ApprovalCaseArgs,
  AskedCommand,
  CaseSummary,
  CommandResult,
  ElementExpired,
  StartVerified,
} from '../contracts';
import { expiredDrafts } from '../elements/expired';
import { startVerifiedEntries } from '../elements/start-entries';
import { adoption, mayAdopt } from '../limits/recount';
import { isOver } from '../sequencing/end';
import { remoteActivities } from './activities';
import { handedOver, ownQueuePrefix } from './beginning';
import { Clocks } from './clocks';
import { CommandHandler } from './command-handler';
import { LookUps } from './look-ups';
import { Mutex } from './mutex';
import { Problems } from './problems';
import { RepeatedLookUps } from './repeated-look-ups';
import { ElementSaga } from './saga';
import { type Build, SystemWriter } from './system-writer';
import { WorkflowJournal } from './workflow-journal';

/** Half of what the server allows in one run. */
const UPDATES_PER_RUN = 1_000;

/**
 * A state of more characters than this is read from the journal again by the next run: the server takes arguments of 2
 * MB.
 */
const STATE_CHARACTERS_MAX = 500_000;

type Task = 'catchUp' | 'announce' | 'expired' | 'start' | 'calendar' | 'fault';

/** One run of the workflow of a case. */
export class CaseRun {
  readonly #mutex = new Mutex();
  readonly #journal: WorkflowJournal;
  readonly #systemWriter: SystemWriter;
  readonly #commandHandler: CommandHandler;
  readonly #clocks: Clocks;
  readonly #lookUps: RepeatedLookUps;
  readonly #saga: ElementSaga;
  readonly #problems: Problems;
  #hasChanged = true;
  #isLeaving = false;
  readonly #isFromJournal: boolean;
  #isLoaded: boolean;
  #updates = 0;
  #isBehind: boolean;
  #hasNewElements: boolean;
  #startVerified: StartVerified | undefined;
  #calendar: CaseCalendar | undefined;
  /** Reservations that went back to their accounts, until the journal says so. */
  readonly #expired: Set<string>;
  /** Work that the case has to see the end of before it may end itself; each only once at a time. */
  readonly #pending = new Set<Task>();
  #newer: NewerEntry | undefined;

  constructor(private readonly args: ApprovalCaseArgs) {
    const onChange = () => this.#stir();
    const remote = remoteActivities(ownQueuePrefix() ?? args.queuePrefix);
    const state = handedOver(args);
    this.#journal = new WorkflowJournal(
      args.caseId,
      onChange,
      args.leavesNewer === true
        ? (error) => {
            this.#newer = error;
          }
        : undefined,
      state,
    );
    this.#systemWriter = new SystemWriter(this.#journal, this.#mutex, () => this.#isLeaving);
    this.#commandHandler = new CommandHandler(
      this.#journal,
      this.#mutex,
      this.#systemWriter,
      new LookUps(args.caseId, remote),
      () => this.catchUp(),
    );
    this.#clocks = new Clocks(this.#journal, this.#systemWriter, remote, onChange);
    this.#lookUps = new RepeatedLookUps(this.#journal, this.#systemWriter, remote, onChange);
    this.#saga = new ElementSaga(this.#journal, this.#systemWriter, remote, onChange);
    this.#problems = new Problems(this.#journal, this.#systemWriter, remote, onChange);
    this.#isFromJournal = args.fromJournal === true || (args.state !== undefined && state === undefined);
    this.#isLoaded = !this.#isFromJournal;
    this.#isBehind = args.told?.isBehind ?? false;
    this.#hasNewElements = args.told?.hasNewElements ?? false;
    this.#startVerified = args.told?.startVerified;
    this.#calendar = args.told?.calendar;
    this.#expired = new Set(args.told?.expired);
  }

  /** The Update: one command of a caller. @param call names the call that brought it */
  async perform(asked: AskedCommand, call: string | undefined): Promise<CommandResult> {
    this.#updates += 1;
    await condition(() => this.#isLoaded);
    return this.#commandHandler.perform(asked, call);
  }

  catchUp(): void {
    this.#isBehind = true;
    this.#stir();
  }

  elementsAvailable(): void {
    this.#hasNewElements = true;
    this.#stir();
  }

  elementExpired({ reservationId }: ElementExpired): void {
    this.#expired.add(reservationId);
    this.#stir();
  }

  startVerified(verified: StartVerified): void {
    this.#startVerified ??= verified;
    this.#stir();
  }

  calendarPublished(published: CaseCalendar): void {
    if (published.edition > (this.#calendar?.edition ?? 0)) this.#calendar = published;
    this.#stir();
  }

  summary(): CaseSummary {
    const { state } = this.#journal;
    const reason = state?.faultReason;
    return {
      head: this.#journal.head,
      status: state?.status ?? 'NEW',
      isFaulted: state?.status === 'FAULTED',
      ...(reason === undefined ? {} : { reason }),
    };
  }

  /**
   * Until the case is over, or continues in another run. Throws {@link NewerEntry}: being no TemporalFailure, it fails
   * the task and not the workflow, and the server offers the task again until a worker of the newer release takes it.
   */
  async run(): Promise<void> {
    const newer = condition(() => this.#newer !== undefined).then(() => Promise.reject(this.#newer));
    await Promise.race([this.#live(), newer]);
  }

  async #live(): Promise<void> {
    if (!this.#isLoaded) {
      await this.#systemWriter.reload();
      this.#isLoaded = true;
    }
    for (;;) {
      await condition(() => this.#hasChanged || this.#mayEnd() || this.#mayContinue());
      if (this.#hasChanged) this.#react();
      else if (this.#mayEnd()) return;
      else await this.#continue();
    }
  }

  #stir(): void {
    this.#hasChanged = true;
  }

  /**
   * Starts whatever the case now calls for; none of it is waited for here. A broken rule faults the case instead of
   * blocking it.
   */
  #react(): void {
    this.#hasChanged = false;
    try {
      this.#hear();
      const { state } = this.#journal;
      if (state === undefined) return;
      if (state.status === 'FAULTED' && state.isFaultDeclared !== true) this.#declareFault();
      this.#clocks.rearm();
      this.#lookUps.rearm();
      this.#saga.drive();
      this.#problems.drive();
    } catch (error) {
      if (!this.#pending.has('fault'))
        this.#background(
          'fault',
          this.#mutex.run(() => this.#systemWriter.fault(error)),
        );
    }
  }

  /** Facts that signals have delivered. */
  #hear(): void {
    if (this.#isBehind && !this.#pending.has('catchUp')) {
      this.#isBehind = false;
      this.#background('catchUp', this.#systemWriter.catchUp());
    }
    const { state } = this.#journal;
    if (state === undefined) return;
    if (this.#hasNewElements && !this.#pending.has('announce')) {
      this.#hasNewElements = false;
      this.#background('announce', this.#saga.announce());
    }
    if (this.#expired.size > 0 && !this.#pending.has('expired')) this.#background('expired', this.#giveUpExpired());
    const calendar = this.#calendar;
    if (calendar !== undefined && mayAdopt(state, calendar) && !this.#pending.has('calendar')) {
      this.#background(
        'calendar',
        this.#systemWriter.write((now) => adoption(now, calendar)),
      );
    }
    const verified = this.#startVerified;
    if (verified === undefined || state.startVerifiedAt !== undefined || this.#pending.has('start')) return;
    this.#background(
      'start',
      this.#systemWriter.write((now) => startVerifiedEntries(now, verified)),
    );
  }

  async #giveUpExpired(): Promise<void> {
    const ids = [...this.#expired];
    await this.#systemWriter.write((now) => expiredDrafts(now, ids));
    for (const id of ids) this.#expired.delete(id);
  }

  #declareFault(): void {
    if (this.#pending.has('fault')) return;
    const build: Build = (state) => {
      if (state.status !== 'FAULTED' || state.isFaultDeclared === true) return [];
      const reason = state.faultReason ?? 'a broken invariant';
      return [draft('case.faulted', `${SYSTEM_KEY}case.faulted/${state.head}`, { reason })];
    };
    this.#background('fault', this.#systemWriter.write(build));
  }

  #background(name: Task, work: Promise<void>): void {
    this.#pending.add(name);
    const end = () => {
      this.#pending.delete(name);
      this.#stir();
    };
    work.then(end, end);
  }

  get #isIdle(): boolean {
    return allHandlersFinished() && !this.#mutex.isBusy && !this.#hasChanged;
  }

  /** The case is over; or it never came to be, because its submission was refused. */
  #mayEnd(): boolean {
    if (!this.#isIdle || this.#pending.size > 0 || !this.#isLoaded) return false;
    const { state } = this.#journal;
    if (state === undefined) return this.#updates > 0 || this.#isFromJournal;
    return isOver(state);
  }

  #mayContinue(): boolean {
    const isLong = this.#updates >= (this.args.updatesPerRun ?? UPDATES_PER_RUN);
    return (isLong || workflowInfo().continueAsNewSuggested) && this.#isIdle && this.#journal.state !== undefined;
  }

  /**
   * Whatever is still under way follows from the state and is begun anew; only facts from signals have to be carried
   * over.
   */
  async #continue(): Promise<void> {
    this.#isLeaving = true;
    const { caseId, queuePrefix, updatesPerRun } = this.args;
    const { state } = this.#journal;
    const isUnfinished = this.#pending.size > 0;
    await continueAsNew<(args: ApprovalCaseArgs) => Promise<void>>({
      caseId,
      queuePrefix,
      leavesNewer: true,
      ...(JSON.stringify(state).length > STATE_CHARACTERS_MAX ? { fromJournal: true } : { state }),
      ...(updatesPerRun === undefined ? {} : { updatesPerRun }),
      told: {
        isBehind: isUnfinished,
        hasNewElements: isUnfinished,
        ...(this.#startVerified === undefined ? {} : { startVerified: this.#startVerified }),
        ...(this.#calendar === undefined ? {} : { calendar: this.#calendar }),
        ...(this.#expired.size === 0 ? {} : { expired: [...this.#expired] }),
      },
    });
  }
}
