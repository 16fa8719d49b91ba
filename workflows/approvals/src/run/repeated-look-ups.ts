import { sleep, workflowInfo } from '@temporalio/workflow';
import { type LookUpMoment, lookUpMoment, priorResultTimer } from '../acts/intake/look-up';
import { looksUpAgainAt } from '../acts/intake/prior-approval';
import type { CaseState, StepState } from '../case/state';
import type { Instant } from '../case/terms';
import type { RemoteActivities } from './activities';
import { Alarm } from './alarm';
import type { SystemWriter } from './system-writer';
import type { WorkflowJournal } from './workflow-journal';

/** Milliseconds between two look-ups under the accelerated clock at least. */
const ACCELERATED_MS = 10_000;
/** After a failure that its activity calls final it is looked up again after so long. */
const FAILURE_PAUSE = '1 minute';

/**
 * 前置检查 that has found nothing is repeated each working day, and recorded only when something is found: the journal of a
 * case that waits for years does not grow. When it was repeated last is known to the run alone; another run begins with
 * its own start.
 */
export class RepeatedLookUps {
  readonly #next = new Map<string, Instant>();
  readonly #underWay = new Set<string>();
  readonly #alarm: Alarm;

  constructor(
    private readonly journal: WorkflowJournal,
    private readonly systemWriter: SystemWriter,
    private readonly remote: Pick<RemoteActivities, 'approvals'>,
    private readonly onChange: () => void,
  ) {
    this.#alarm = new Alarm((armedFor) => this.#ring(armedFor));
  }

  /** Arms the timer for the earliest that nobody is busy with. */
  rearm(): void {
    const waiting = this.#waiting().map(({ at }) => at);
    this.#alarm.set(waiting.length === 0 ? undefined : Math.min(...waiting));
  }

  #waiting(): LookUpMoment[] {
    const { state } = this.journal;
    const steps = state === undefined ? [] : Object.values(state.steps);
    return steps.flatMap((step) => {
      const moment = state === undefined ? undefined : this.#momentOf(state, step);
      return moment === undefined || this.#underWay.has(moment.key) ? [] : [moment];
    });
  }

  #momentOf(state: CaseState, step: StepState): LookUpMoment | undefined {
    const runStart = workflowInfo().runStartTime.getTime();
    const at = looksUpAgainAt(state, step, runStart);
    if (at === undefined) return undefined;
    const moment = lookUpMoment(step, at);
    return { ...moment, at: this.#next.get(moment.key) ?? at };
  }

  #ring(armedFor: Instant): void {
    for (const moment of this.#waiting()) {
      if (moment.at > armedFor) continue;
      this.#underWay.add(moment.key);
      const end = () => {
        this.#underWay.delete(moment.key);
        this.onChange();
      };
      this.#lookUp(moment).then(end, () => sleep(FAILURE_PAUSE).then(end, end));
    }
    this.onChange();
  }

  async #lookUp(moment: LookUpMoment): Promise<void> {
    const { state } = this.journal;
    const step = state?.steps[moment.stepId];
    if (state === undefined || step === undefined) return;
    const { id: caseId, projectId } = state;
    const itemCodes = priorResultTimer.looksFor(state, moment);
    const found = await this.remote.approvals.lookUpResult({ caseId, projectId, itemCodes, at: moment.at });
    if (found === null) this.#next.set(moment.key, this.#after(state, step, moment.at));
    else {
      await this.systemWriter.write((now) =>
        now.steps[step.id]?.version === step.version ? [priorResultTimer.recordsFound(moment, found)] : [],
      );
    }
  }

  #after(state: CaseState, step: StepState, at: Instant): Instant {
    // It was due in the first instant of a day, as the look-up of the day before.
    const day = looksUpAgainAt(state, step, at - 1) ?? at;
    return state.secondsPerWorkingDay === undefined ? day : Math.max(day, at + ACCELERATED_MS);
  }
}
