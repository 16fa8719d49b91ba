import type { ProjectedEvent } from '@kuaijin/kit/aggregate';
import type { CaseEntry, CaseState } from '@kuaijin/workflow-approvals/case/state';
import type { ToleranceActData } from '@kuaijin/workflow-approvals/case/tolerances';

type ToleranceEntry = Extract<CaseEntry, { type: keyof ToleranceActData }>;

/** What the feed tells of an entry about tolerance besides its step: the papers, the limit, and whom it concerns. */
export function toleranceEventData(after: CaseState, entry: ToleranceEntry): Pick<ProjectedEvent, 'data'> {
  const { tolerance, departmentId } = after.steps[entry.data.stepId] ?? {};
  const owner = after.ownerId === undefined ? [] : [after.ownerId];
  const office = departmentId === undefined ? [] : [departmentId];
  const due = tolerance?.dueAt ?? undefined;
  const limit = due === undefined ? {} : { dueAt: new Date(due).toISOString() };
  switch (entry.type) {
    case 'step.toleranceApplied':
      return { data: { materialCodes: entry.data.materialCodes, recipientDepartmentIds: office } };
    case 'step.acceptedWithDeficiency':
    case 'step.toleranceReminded':
      return { data: { materialCodes: entry.data.materialCodes, ...limit, recipientOrganisationIds: owner } };
    case 'step.toleranceFailed':
      return {
        data: {
          materialCodes: entry.data.materialCodes,
          ...limit,
          recipientOrganisationIds: owner,
          recipientDepartmentIds: office,
        },
      };
    case 'step.toleranceEscalated': {
      const { rung, to } = entry.data;
      const codes = { materialCodes: tolerance?.missing ?? [] };
      return { data: { rung, ...codes, ...(to === undefined ? {} : { recipientId: to.actorId }) } };
    }
    case 'step.preApproved':
    case 'step.toleranceExtended':
      return { data: { ...limit, recipientOrganisationIds: owner } };
    case 'step.toleranceFulfilled':
      return { data: { recipientOrganisationIds: owner, recipientDepartmentIds: office } };
  }
}
