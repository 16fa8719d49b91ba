import type { ProjectedEvent } from '@kuaijin/kit/aggregate';
import type { CaseEntry, CaseState } from '@kuaijin/workflow-approvals/case/state';
import { leadConcerned, spanLight } from '@kuaijin/workflow-approvals/limits/limit-moments';
import { caseClock, stageClock } from '@kuaijin/workflow-approvals/limits/spans';
import { stageOf } from '@kuaijin/workflow-approvals/sequencing/stages';

/**
 * What the feed reports of a rung of a stage or of the whole case: the light, the lead department, and whom it
 * concerns.
 */
export function spanRungEvent(
  after: CaseState,
  entry: Extract<CaseEntry, { type: 'stage.rung' | 'case.rung' }>,
): Partial<ProjectedEvent> {
  const { rung, dueAt, to } = entry.data;
  const stageCode = entry.type === 'stage.rung' ? entry.data.stageCode : undefined;
  const span = stageCode === undefined ? caseClock(after) : stageClock(after, stageCode);
  const light = spanLight(after, span, entry.at);
  const lead = leadConcerned(after, stageCode);
  const stageName = stageCode === undefined ? undefined : stageOf(after, stageCode)?.name;
  return {
    to: rung,
    ...(light === null ? {} : { light }),
    ...(lead === undefined ? {} : { departmentId: lead }),
    data: {
      dueAt: new Date(dueAt).toISOString(),
      projectName: after.projectName,
      ...(stageCode === undefined ? {} : { stageCode }),
      ...(stageName === undefined ? {} : { stageName }),
      ...(to === undefined
        ? { recipientDepartmentIds: lead === undefined ? [] : [lead] }
        : { recipientId: to.actorId }),
    },
  };
}
