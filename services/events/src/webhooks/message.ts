/** What an endpoint is sent: a CloudEvent 1.0 as JSON, signed after Standard Webhooks. Pure. */
import { createHash } from 'node:crypto';
import type { Viewer } from '@kuaijin/kit/access/visibility';
import type { FeedEvent } from '@kuaijin/kit/feed';
import { Webhook } from 'standardwebhooks';
import { cloudEventText } from '../domain/cloud-event';
import type { Endpoint } from './endpoint';

export interface WebhookMessage {
  /** The same for the same event at the same endpoint, however often it is sent. */
  readonly webhookId: string;
  readonly body: string;
}

const CONTENT_TYPE = 'application/cloudevents+json; charset=utf-8';

/** The message of an event, as the registrant may read it. @param cursor to go on after it; absent for what was held */
export function messageOf(endpointId: string, event: FeedEvent, viewer: Viewer, cursor?: string): WebhookMessage {
  return { webhookId: webhookIdOf(endpointId, event), body: cloudEventText(event, viewer, cursor) };
}

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
