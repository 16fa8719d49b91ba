import { isPost } from '@kuaijin/kit/access/posts';
import type { ProjectedEvent } from '@kuaijin/kit/aggregate';
import { definedFields } from '@kuaijin/kit/input/defined-fields';
import type { ActEntry, StepEntryType } from '@kuaijin/workflow-approvals/acts/act';
import type { EventFields, FurtherEvent } from '@kuaijin/workflow-approvals/acts/event-fields';
import { changeOfCase, changeOfEntry } from '@kuaijin/workflow-approvals/acts/index';
import { fromTo, stepEvent } from '@kuaijin/workflow-approvals/acts/step-event';
import type { CaseEntry, CaseState } from '@kuaijin/workflow-approvals/case/state';
import { visibilityOfCase } from '../access/case-scope';
import { caseRule } from '../access/scope';
import { concernsOf } from './concerns';

/** What the catalogue of acts knows of an entry: what it changes of one step, else of its case. */
const changeOf = ({ type }: Pick<CaseEntry, 'type'>) => changeOfEntry(type) ?? changeOfCase(type);

/**
 * True where the reason of an entry is an internal text 内部意见: opinions, minutes, notes between officers. The owner
 * learns that they were made, not what they say.
 */
export const isReasonInternal = (entry: Pick<CaseEntry, 'type'>): boolean => changeOf(entry)?.isReasonInternal === true;

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
    ...definedFields({ reason: changeOf(entry)?.reason?.(entry.data) }),
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
  const further: readonly FurtherEvent[] = changeOf(entry)?.furtherEvents?.(entry, after, before) ?? [];
  if (further.length === 0) return [own];
  const { stepId: _stepId, light: _light, departmentId: _department, from: _from, to: _to, data: _data, ...rest } = own;
  return [own, ...further.map((one) => ({ ...rest, ...one }))];
}

/** What an entry is about and what it changed from and to, as its act says it. */
function subjectOf(before: CaseState | undefined, after: CaseState, entry: CaseEntry): EventFields {
  const onStep = changeOfEntry(entry.type);
  if (onStep !== undefined) {
    const { at, data } = entry as ActEntry<StepEntryType>;
    return { ...stepEvent(before, after, data.stepId, at), ...onStep.event?.(entry as never, after, before) };
  }
  return changeOfCase(entry.type)?.event?.(entry, after, before) ?? fromTo(before?.status, after.status);
}
