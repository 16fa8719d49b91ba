import { isPost } from '@kuaijin/kit/access/posts';
import type { ProjectedEvent } from '@kuaijin/kit/aggregate';
import { definedFields } from '@kuaijin/kit/input/defined-fields';
import { changeOfEntry } from '@kuaijin/workflow-approvals/acts/index';
import type { MovedLimit } from '@kuaijin/workflow-approvals/case/calendars';
import type { CaseEntry, CaseState } from '@kuaijin/workflow-approvals/case/state';
import type { StepStatus } from '@kuaijin/workflow-approvals/case/terms';
import { stepLight } from '@kuaijin/workflow-approvals/limits/clock';
import { leadOf } from '@kuaijin/workflow-approvals/sequencing/stages';
import { visibilityOfCase } from '../access/case-scope';
import { caseRule } from '../access/scope';
import { aboutStep, concernsOf } from './concerns';
import { reasonOf } from './event-reason';
import { spanRungEvent } from './limit-rung-event';
import { sessionEventFields } from './session-concerns';
import { toleranceEventData } from './tolerance-event-data';

/**
 * Entries whose reason is an internal text 内部意见: opinions, minutes, notes between officers. The owner learns that they
 * were made, not what they say.
 */
const internalSessionTypes: ReadonlySet<string> = new Set<CaseEntry['type']>([
  'session.convened',
  'session.spoken',
  'session.concluded',
  'session.closed',
  'session.cancelled',
]);

export const isReasonInternal = ({ type }: Pick<CaseEntry, 'type'>): boolean =>
  internalSessionTypes.has(type) || changeOfEntry(type)?.isReasonInternal === true;

/**
 * What the feed tells of an entry of a case: one event an entry, of the entry's own type, with what it changed from and
 * to.
 * @param before the case before the entry; undefined for the first
 * @param after the case after it
 */
export function caseEvent(before: CaseState | undefined, after: CaseState, entry: CaseEntry): ProjectedEvent {
  const { act } = entry;
  const subject = subjectOf(before, after, entry);
  const concerns = concernsOf(after, entry, subject.data);
  return {
    type: entry.type,
    subject: after.id,
    time: new Date(entry.at),
    caseId: after.id,
    projectId: after.projectId,
    regionId: after.regionId,
    visibility: { ...visibilityOfCase(after), rule: caseRule },
    ...(isReasonInternal(entry) ? { isReasonInternal: true } : {}),
    ...subject,
    ...definedFields({ reason: reasonOf(entry) }),
    ...(concerns === undefined ? {} : { data: concerns }),
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

/**
 * All that the feed tells of an entry: its own event, and what else it brought about, that who follows the case has to
 * know of.
 */
export function caseEvents(before: CaseState | undefined, after: CaseState, entry: CaseEntry): ProjectedEvent[] {
  const own = caseEvent(before, after, entry);
  if (entry.type === 'calendar.adopted')
    return [own, ...entry.data.moved.map((moved) => limitEvent(own, after, moved))];
  if (entry.type === 'case.moved') return [own, ...movedSteps(before, after, entry, own)];
  if (entry.type === 'case.rejected' || entry.type === 'case.withdrawn') {
    return [own, ...endedSteps(before, after, entry, own)];
  }
  const isReopened = entry.type === 'step.revoked' && before?.status === 'APPROVED' && after.status === 'RUNNING';
  if (!isReopened) return [own];
  const { type: _type, stepId: _stepId, light: _light, departmentId: _department, ...rest } = own;
  return [own, { ...rest, type: 'case.reopened', ...changed(before?.status, after.status) }];
}

/** 时限重新计算: a due moment that is another one under the calendar that was published. */
function limitEvent(own: ProjectedEvent, after: CaseState, { stepId, limit, from, to }: MovedLimit): ProjectedEvent {
  const step = after.steps[stepId];
  return {
    ...own,
    type: 'clock.recounted',
    ...(step === undefined ? {} : stepEventFields(undefined, after, stepId, own.time.getTime())),
    ...definedFields({ reason: own.reason }),
    from: new Date(from).toISOString(),
    to: new Date(to).toISOString(),
    data: { limit, ...(step === undefined ? {} : aboutStep(after, step)) },
  };
}

/** 目录换版: the steps that it turned, each as what became of it. */
function movedSteps(before: CaseState | undefined, after: CaseState, { at }: CaseEntry, own: ProjectedEvent) {
  const { from: _from, to: _to, data: _data, ...rest } = own;
  const types: Readonly<Partial<Record<StepStatus, string>>> = { SKIPPED: 'step.skipped', WAITING: 'step.included' };
  return Object.values(after.steps).flatMap((step): ProjectedEvent[] => {
    const was = before?.steps[step.id]?.status ?? 'SKIPPED';
    const type = types[step.status];
    if (was === step.status || type === undefined) return [];
    const reason = definedFields({ reason: own.reason });
    return [{ ...rest, type, ...stepEventFields(before, after, step.id, at), ...reason, data: aboutStep(after, step) }];
  });
}

/** 随案终止: the steps that ended with their case, each of which somebody may follow. */
function endedSteps(before: CaseState | undefined, after: CaseState, { at }: CaseEntry, own: ProjectedEvent) {
  const { stepId: _stepId, light: _light, departmentId: _department, from: _from, to: _to, data: _data, ...rest } = own;
  return Object.values(after.steps).flatMap((step): ProjectedEvent[] => {
    const was = before?.steps[step.id]?.status;
    if (was === step.status || step.status !== 'WITHDRAWN') return [];
    const fields = stepEventFields(before, after, step.id, at);
    return [{ ...rest, type: 'step.withdrawn', ...fields, data: aboutStep(after, step) }];
  });
}

type EventFields = Partial<ProjectedEvent>;

function subjectOf(before: CaseState | undefined, after: CaseState, entry: CaseEntry): EventFields {
  switch (entry.type) {
    case 'step.dispatched':
    case 'step.accepted':
    case 'step.signed':
    case 'step.decided':
    case 'step.deemedApproved':
    case 'step.approvedOnCommitment':
    case 'step.lookedUp':
    case 'step.delivered':
    case 'step.collected':
      return stepEventFields(before, after, entry.data.stepId, entry.at);
    case 'step.refused':
    case 'step.correctionRequested':
    case 'step.resubmitted':
    case 'step.papersHandedIn':
    case 'step.papersChecked':
    case 'step.suspended':
    case 'step.resumed':
    case 'step.extended':
    case 'step.urged':
    case 'step.delegated':
    case 'step.reassigned':
    case 'step.signerAdded':
    case 'step.signerRemoved':
    case 'step.returned':
    case 'step.reopened':
    case 'step.revoked':
    case 'step.takenBack':
    case 'step.consulted':
    case 'step.opinionGiven':
    case 'step.consultationClosed':
    case 'step.copied':
    case 'step.copyRead':
      return stepEventFields(before, after, entry.data.stepId, entry.at);
    case 'step.promised':
    case 'step.commitmentChecked':
    case 'step.rectificationLapsed':
      return {
        ...stepEventFields(before, after, entry.data.stepId, entry.at),
        ...commitmentEventFields(before, after, entry),
      };
    case 'step.toleranceApplied':
    case 'step.acceptedWithDeficiency':
    case 'step.preApproved':
    case 'step.toleranceExtended':
    case 'step.toleranceReminded':
    case 'step.toleranceFulfilled':
    case 'step.toleranceFailed':
    case 'step.toleranceEscalated':
      return {
        ...stepEventFields(before, after, entry.data.stepId, entry.at),
        ...toleranceEventData(after, entry),
      };
    case 'step.checkDue':
      return { ...stepEventFields(before, after, entry.data.stepId, entry.at), to: entry.data.rung };
    case 'case.limitClassSet':
      return { from: before?.limitClass ?? 'NORMAL', to: entry.data.limitClass };
    case 'case.moved': {
      const { code, version } = entry.data.catalogue;
      const from = before === undefined ? {} : { from: String(before.catalogue.version) };
      return { ...from, to: String(version), data: { catalogueCode: code } };
    }
    case 'stage.rung':
    case 'case.rung':
      return spanRungEvent(after, entry);
    case 'clock.rung':
    case 'step.limitRung':
      return {
        ...stepEventFields(before, after, entry.data.stepId, entry.at),
        to: entry.data.rung,
      };
    case 'session.convened':
    case 'session.spoken':
    case 'session.concluded':
    case 'session.closed':
    case 'session.cancelled':
      return sessionEventFields(after, entry);
    case 'stage.accepted':
    case 'stage.handedOver': {
      const { stageCode, stepIds } = entry.data;
      const facts = { departmentId: leadOf(after, stageCode), data: { stageCode, stepIds } };
      return { ...changed(before?.status, after.status), ...definedFields(facts) };
    }
    case 'calendar.adopted':
      return { ...definedFields({ from: before?.calendarVersion }), to: after.calendarVersion };
    case 'problem.opened':
      return { ...stepEventFields(before, after, entry.data.stepId, entry.at), problemId: entry.data.problemId };
    case 'element.requested':
    case 'element.reserved':
    case 'element.refused':
    case 'element.committed':
    case 'element.released':
    case 'element.returned':
      return elementEventFields(before, after, entry.data.elementId);
    default:
      return changed(before?.status, after.status);
  }
}

function stepEventFields(before: CaseState | undefined, after: CaseState, stepId: string, at: number): EventFields {
  const step = after.steps[stepId];
  if (step === undefined) return { stepId };
  return {
    stepId,
    departmentId: step.departmentId,
    ...changed(before?.steps[stepId]?.status, step.status),
    ...definedFields({ light: stepLight(after, step, at) ?? undefined }),
  };
}

/** What became of a promise 承诺; the step itself stays as it is. */
function commitmentEventFields(
  before: CaseState | undefined,
  after: CaseState,
  entry: Extract<CaseEntry, { type: 'step.promised' | 'step.commitmentChecked' | 'step.rectificationLapsed' }>,
): EventFields {
  const { stepId } = entry.data;
  const to = after.steps[stepId]?.commitment?.status;
  return definedFields({ from: before?.steps[stepId]?.commitment?.status, to });
}

function elementEventFields(before: CaseState | undefined, after: CaseState, elementId: string): EventFields {
  const element = after.elements[elementId];
  if (element === undefined) return {};
  const stepId = `${after.id}/${element.itemCode}`;
  const departmentId = after.steps[stepId]?.departmentId;
  return {
    stepId,
    reservationId: element.reservationId,
    account: element.account,
    ...changed(before?.elements[elementId]?.status, element.status),
    ...definedFields({ departmentId }),
  };
}

const changed = (from: string | undefined, to: string): EventFields => ({ ...definedFields({ from }), to });
