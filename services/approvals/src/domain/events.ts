import type { ProjectedEvent } from '@kuaijin/kit/aggregate';
import { isPost } from '@kuaijin/kit/posts';
import type { CaseEntry, CaseState, StepState } from '@kuaijin/workflow-approvals/domain/case';
import { stepLight } from '@kuaijin/workflow-approvals/domain/clock';

/**
 * What the feed tells of an entry of a case: one event an entry, of the entry's own type, with what it changed from and to.
 * @param before the case before the entry; undefined for the first
 * @param after the case after it
 */
export function caseEvent(before: CaseState | undefined, after: CaseState, entry: CaseEntry): ProjectedEvent {
  const { act } = entry;
  return {
    type: entry.type,
    subject: after.id,
    time: new Date(entry.at),
    caseId: after.id,
    projectId: after.projectId,
    regionId: after.regionId,
    ...subjectOf(before, after, entry),
    ...(isPost(act.post)
      ? {
          act: {
            actorId: act.actorId,
            post: act.post,
            ...(act.onBehalfOf === undefined ? {} : { onBehalfOf: act.onBehalfOf }),
          },
        }
      : {}),
  };
}

type Told = Partial<ProjectedEvent>;

function subjectOf(before: CaseState | undefined, after: CaseState, entry: CaseEntry): Told {
  switch (entry.type) {
    case 'step.dispatched':
    case 'step.accepted':
    case 'step.signed':
    case 'step.decided':
      return stepTold(before, after, entry.data.stepId, entry.at);
    case 'step.refused':
    case 'step.correctionRequested':
    case 'step.resubmitted':
    case 'step.suspended':
    case 'step.resumed':
    case 'step.extended':
    case 'step.urged':
    case 'step.delegated':
    case 'step.signerAdded':
    case 'step.signerRemoved':
    case 'step.returned':
    case 'step.reopened':
    case 'step.revoked':
    case 'step.takenBack':
      return { ...stepTold(before, after, entry.data.stepId, entry.at), ...told({ reason: reasonOf(entry) }) };
    case 'clock.rung':
      return {
        ...stepTold(before, after, entry.data.stepId, entry.at),
        to: entry.data.rung,
        ...(entry.data.to === undefined ? {} : { data: { recipientId: entry.data.to.actorId } }),
      };
    case 'problem.opened':
      return { ...stepTold(before, after, entry.data.stepId, entry.at), problemId: entry.data.problemId };
    case 'element.requested':
    case 'element.reserved':
    case 'element.refused':
    case 'element.committed':
    case 'element.released':
    case 'element.returned':
      return elementTold(before, after, entry.data.elementId, reasonOf(entry));
    default:
      return { ...changed(before?.status, after.status), ...told({ reason: reasonOf(entry) }) };
  }
}

function stepTold(before: CaseState | undefined, after: CaseState, stepId: string, at: number): Told {
  const step = after.steps[stepId];
  if (step === undefined) return { stepId };
  return {
    stepId,
    departmentId: step.departmentId,
    ...changed(before?.steps[stepId]?.status, step.status),
    ...told({ light: stepLight(after, step, at) ?? undefined, reason: opinionOf(step) }),
  };
}

function elementTold(before: CaseState | undefined, after: CaseState, elementId: string, reason?: string): Told {
  const element = after.elements[elementId];
  if (element === undefined) return {};
  const stepId = `${after.id}/${element.itemCode}`;
  const departmentId = after.steps[stepId]?.departmentId;
  return {
    stepId,
    reservationId: element.reservationId,
    account: element.account,
    ...changed(before?.elements[elementId]?.status, element.status),
    ...told({ departmentId, reason }),
  };
}

const changed = (from: string | undefined, to: string): Told => ({ ...told({ from }), to });

const opinionOf = (step: StepState): string | undefined => step.outcome?.opinion;

/** Why, in the words of who did it; of a refusal its code. */
export function reasonOf(entry: CaseEntry): string | undefined {
  switch (entry.type) {
    case 'case.withdrawn':
    case 'case.faulted':
    case 'case.repaired':
      return entry.data.reason;
    case 'step.decided':
    case 'step.signed':
      return entry.data.opinion;
    case 'step.refused':
    case 'step.correctionRequested':
    case 'step.suspended':
    case 'step.extended':
    case 'step.delegated':
    case 'step.signerAdded':
    case 'step.signerRemoved':
    case 'step.returned':
    case 'step.revoked':
    case 'step.takenBack':
      return entry.data.reason;
    case 'step.urged':
      return entry.data.message;
    case 'step.accepted':
    case 'step.resubmitted':
    case 'step.resumed':
      return entry.data.comment;
    case 'element.refused':
      return entry.data.refusal.code;
    default:
      return undefined;
  }
}

/** Leaves out what is not there: the feed keeps no empty fields. */
function told(fields: { readonly [K in keyof ProjectedEvent]?: ProjectedEvent[K] | undefined }): Told {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Told;
}
