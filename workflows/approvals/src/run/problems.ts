import { sleep } from '@temporalio/workflow';
import { draft, type Proposal, SYSTEM_KEY } from '../case/draft';
import { isInForce } from '../case/edition';
import { itemOf } from '../case/find';
import type { CaseState, StepState } from '../case/state';
import { hasProblem, stepsInTrouble } from '../sequencing/end';
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
    await this.systemWriter.write((now) => {
      const current = now.steps[step.id];
      return current === undefined || hasProblem(now, current) ? [] : [opened(now, step, problemId)];
    });
  }
}

/** In the first edition a step has one problem, and so has its key. */
function opened(state: CaseState, { id: stepId, clock }: StepState, problemId: string): Proposal {
  const key = `${SYSTEM_KEY}problem/${stepId}`;
  if (!isInForce('problemPerRevision', state)) return draft('problem.opened', key, { stepId, problemId });
  const dueRevision = clock?.dueRevision ?? 0;
  return draft('problem.opened', `${key}/${dueRevision}`, { stepId, problemId, dueRevision });
}
