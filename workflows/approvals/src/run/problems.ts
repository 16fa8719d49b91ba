import { sleep } from '@temporalio/workflow';
import { draft, SYSTEM_KEY } from '../case/draft';
import { itemOf } from '../case/find';
import type { CaseState, StepState } from '../case/state';
import { stepsInTrouble } from '../sequencing/end';
import type { RemoteActivities } from './activities';
import type { SystemWriter } from './system-writer';
import type { WorkflowJournal } from './workflow-journal';

const FAILURE_PAUSE = '1 minute';

/** 问题: the last rung of a ladder opens one in supervision. */
export class Problems {
  readonly #underWay = new Set<string>();

  constructor(
    private readonly journal: WorkflowJournal,
    private readonly systemWriter: SystemWriter,
    private readonly remote: RemoteActivities,
    private readonly onChange: () => void,
  ) {}

  /** Opens what is due. */
  drive(): void {
    const { state } = this.journal;
    if (state === undefined || state.status === 'FAULTED') return;
    for (const step of stepsInTrouble(state)) {
      if (this.#underWay.has(step.id)) continue;
      this.#underWay.add(step.id);
      const end = () => {
        this.#underWay.delete(step.id);
        this.onChange();
      };
      this.#open(state, step).then(end, () => sleep(FAILURE_PAUSE).then(end, end));
    }
  }

  async #open(state: CaseState, step: StepState): Promise<void> {
    const leader = step.firedRungs.find((rung) => rung.kind === 'LEADER')?.to;
    const { name } = itemOf(state, step);
    const { problemId } = await this.remote.supervision.openProblem({
      key: `${step.id}/${step.clock?.dueRevision ?? 0}`,
      projectId: state.projectId,
      caseId: state.id,
      stepId: step.id,
      title: `“${name}”逾期未办结`,
      description: `${state.projectName}：“${name}”已逐级提醒仍未办结，转入督办。`,
      departmentId: step.departmentId,
      ...(leader === undefined ? {} : { leaderId: leader.actorId }),
      at: Date.now(),
    });
    await this.systemWriter.write((now) =>
      now.steps[step.id]?.problemId === undefined
        ? [draft('problem.opened', `${SYSTEM_KEY}problem/${step.id}`, { stepId: step.id, problemId })]
        : [],
    );
  }
}
