/** What an endpoint is sent: a CloudEvent 1.0 as JSON, signed after Standard Webhooks. Pure. */
import { createHash } from 'node:crypto';
import type { Viewer } from '@kuaijin/kit/access/visibility';
import { type EventType, eventTypes, type FeedEvent } from '@kuaijin/kit/feed';
import { dataschemaOf } from '@kuaijin/kit/feed/event-types/event-type';
import { definedFields } from '@kuaijin/kit/input/defined-fields';
import { instantText } from '@kuaijin/kit/subgraph/scalars';
import { Webhook } from 'standardwebhooks';
import { sequenceOf } from '../domain/status-event';
import { readableReason } from '../domain/wanted';
import type { Endpoint } from './endpoint';

export interface WebhookMessage {
  /** The same for the same event at the same endpoint, however often it is sent. */
  readonly webhookId: string;
  readonly body: string;
}

const CONTENT_TYPE = 'application/cloudevents+json; charset=utf-8';

/** The message of an event, as the registrant may read it. @param cursor to go on after it; absent for what was held */
export function messageOf(endpointId: string, event: FeedEvent, viewer: Viewer, cursor?: string): WebhookMessage {
  const { id, type, source, subject, time, act, from, to, light, level, account } = event;
  const declared = eventTypes.find(type);
  const body = {
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
  return { webhookId: webhookIdOf(endpointId, event), body: JSON.stringify(body, wholeNumbers) };
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

/** The id under which receivers know what they have already. */
export function webhookIdOf(endpointId: string, { source, id }: Pick<FeedEvent, 'source' | 'id'>): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([endpointId, source, id]))
    .digest('base64url');
  return `msg_${digest.replace(/[-_]/g, '0').slice(0, 27)}`;
}

/** Headers of one attempt. @param secrets the current one, and the former while it still signs */
export function headersOf(
  { webhookId, body }: WebhookMessage,
  secrets: readonly string[],
  now: Date,
): Readonly<Record<string, string>> {
  return {
    'content-type': CONTENT_TYPE,
    'user-agent': 'Kuaijin-Webhooks/1.0',
    'webhook-id': webhookId,
    'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
    'webhook-signature': secrets.map((secret) => new Webhook(secret).sign(webhookId, now, body)).join(' '),
  };
}

/** The sealed secrets that sign at an instant. */
export function signingSecrets({ secrets }: Pick<Endpoint, 'secrets'>, now: Date): readonly string[] {
  const { current, former, formerUntil } = secrets;
  const isBoth = former !== undefined && formerUntil !== undefined && formerUntil > now;
  return isBoth ? [current, former] : [current];
}
