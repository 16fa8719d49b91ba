import { sleep } from '@temporalio/workflow';
import { priorResultTimer } from '../acts/intake/look-up';
import type { Reached } from '../acts/timer';
import type { Instant } from '../case/terms';
import {
  departmentConcerned,
  dueEntries,
  entryOf,
  escalationOf,
  isOwn,
  type LookUpMoment,
  type Moment,
  moments,
  nextMoment,
  type OwnMoment,
  stillDue,
} from '../limits/moments';
import type { EscalationRung } from '../limits/rungs';
import { isTimeUp, type RemoteActivities } from './activities';
import { Alarm } from './alarm';
import type { SystemWriter } from './system-writer';
import type { WorkflowJournal } from './workflow-journal';

/** After a failure that its activity calls final the directory is asked again after so long. */
const FAILURE_PAUSE = '1 minute';

/** 时钟: does at each moment of the case what is due then; each rung once for each due moment of its step. */
export class Clocks {
  readonly #underWay = new Set<string>();
  readonly #alarm: Alarm;

  constructor(
    private readonly journal: WorkflowJournal,
    private readonly systemWriter: SystemWriter,
    private readonly remote: RemoteActivities,
    private readonly onChange: () => void,
  ) {
    this.#alarm = new Alarm((moment) => this.#ring(moment));
  }

  /** Arms the timer for the earliest moment that nobody is busy with. */
  rearm(): void {
    const { state } = this.journal;
    this.#alarm.set(state === undefined ? undefined : nextMoment(state, this.#underWay)?.at);
  }

  #ring(armedFor: Instant): void {
    const { state } = this.journal;
    const due = state === undefined ? [] : moments(state).filter((moment) => moment.at <= armedFor);
    const fresh = due.filter((moment) => !this.#underWay.has(moment.key));
    const plain = fresh.filter(isOwn).filter((moment) => escalationOf(moment) === undefined);
    if (plain.length > 0) this.#run(plain, () => this.systemWriter.write((now) => dueEntries(now, plain)));
    for (const moment of fresh) {
      const rung = escalationOf(moment);
      if (!isOwn(moment)) this.#run([moment], () => this.#lookUp(moment));
      else if (rung !== undefined) this.#run([moment], () => this.#escalate(moment, rung));
    }
    this.onChange();
  }

  /** The directory names whom the rung reaches; while it does not answer, everything else goes on. */
  async #escalate(moment: OwnMoment, rung: EscalationRung): Promise<void> {
    const { state } = this.journal;
    if (state === undefined) return;
    const departmentId = departmentConcerned(state, moment);
    const reached = departmentId === undefined ? null : await this.#recipientOf(departmentId, rung);
    await this.systemWriter.write((now) =>
      stillDue(now, [moment]).map((one) => entryOf(now, one, reached ?? undefined)),
    );
  }

  /** Null for nobody, and after a day without an answer. */
  async #recipientOf(departmentId: string, rung: EscalationRung): Promise<Reached | null> {
    try {
      return await this.remote.directory.recipientOf({ departmentId, rung });
    } catch (error) {
      if (isTimeUp(error)) return null;
      throw error;
    }
  }

  /**
   * 前置检查 among the earlier cases of the project, outside the mutex; the moment stands for the time at which a result
   * has to be valid.
   */
  async #lookUp(moment: LookUpMoment): Promise<void> {
    const { state } = this.journal;
    if (state === undefined) return;
    const { id: caseId, projectId } = state;
    const itemCodes = priorResultTimer.looksFor(state, moment);
    const found = await this.remote.approvals.lookUpResult({ caseId, projectId, itemCodes, at: moment.at });
    await this.systemWriter.write((now) =>
      stillDue(now, [moment]).map(() => priorResultTimer.recordsFound(moment, found)),
    );
  }

  #run(these: readonly Moment[], work: () => Promise<void>): void {
    for (const { key } of these) this.#underWay.add(key);
    const end = () => {
      for (const { key } of these) this.#underWay.delete(key);
      this.onChange();
    };
    work().then(end, () => sleep(FAILURE_PAUSE).then(end, end));
  }
}
