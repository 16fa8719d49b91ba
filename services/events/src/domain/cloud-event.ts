/** An event as it leaves the house: a CloudEvent 1.0 as JSON. Pure. */
import type { Viewer } from '@kuaijin/kit/access/visibility';
import { type EventType, eventTypes, type FeedEvent } from '@kuaijin/kit/feed';
import { dataschemaOf } from '@kuaijin/kit/feed/event-types/event-type';
import { definedFields } from '@kuaijin/kit/input/defined-fields';
import { instantText } from '@kuaijin/kit/subgraph/scalars';
import { sequenceOf } from './status-event';
import { readableReason } from './wanted';

/** The event as the viewer may read it, on one line. @param cursor to go on after it */
export function cloudEventText(event: FeedEvent, viewer: Viewer, cursor?: string): string {
  const { id, type, source, subject, time, act, from, to, light, level, account } = event;
  const declared = eventTypes.find(type);
  const content = {
    ...{ specversion: '1.0', id, source, type, subject, time: instantText(time) },
    ...(declared === undefined ? {} : { dataschema: dataschemaOf(declared) }),
    datacontenttype: 'application/json',
    ...definedFields({
      ...{ projectid: event.projectId, caseid: event.caseId, stepid: event.stepId, problemid: event.problemId },
      ...{ alertid: event.alertId, reservationid: event.reservationId, account },
      ...{ regionid: event.regionId, departmentid: event.departmentId, level },
      ...{ light, from, to, reason: readableReason(viewer, event) },
      ...{ actorid: act?.actorId, actorpost: act?.post, cursor },
    }),
    sequence: String(sequenceOf(event)),
    data: declaredData(event, declared),
  };
  return JSON.stringify(content, wholeNumbers);
}

/** What the type declares of its data, but for whom the house itself notifies. */
function declaredData({ data = {} }: FeedEvent, declared: EventType | undefined): object {
  const fields = Object.keys(declared?.data ?? {}).filter((name) => !name.startsWith('recipient'));
  return Object.fromEntries(fields.flatMap((name) => (data[name] == null ? [] : [[name, data[name]]])));
}

/** JSON has no bigint: one that a number holds exactly is a number, else digits. */
const wholeNumbers = (_name: string, value: unknown): unknown => {
  if (typeof value !== 'bigint') return value;
  return Number.isSafeInteger(Number(value)) ? Number(value) : value.toString();
};
