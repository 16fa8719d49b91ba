/** Delivers events to an endpoint: what its filter wants and its registrant may see, in order per subject. */
import type { Viewer } from '@kuaijin/kit/access/visibility';
import type { FeedEvent } from '@kuaijin/kit/feed';
import type { DeliveryStop, EventRef } from '@kuaijin/workflow-events/contracts';
import { isVisible, isWanted } from '../domain/wanted';
import type { AttemptLog, LoggedAttempt } from './attempt-log';
import type { DeliveryRun } from './delivery-run';
import type { Endpoint } from './endpoint';
import { messageOf } from './message';
import type { Attempt, WebhookSender } from './sender';

/** Subjects that are delivered side by side. */
export const SIDE_BY_SIDE = 8;

/** Types that an endpoint is not sent: what happens to endpoints. */
const OWN = 'webhook.';

/** True for an event that an endpoint is sent. */
export const isSentTo = ({ filter }: Pick<Endpoint, 'filter'>, viewer: Viewer, event: FeedEvent): boolean =>
  !event.type.startsWith(OWN) && isVisible(viewer, event) && isWanted(filter, event, viewer);

/** In order per subject, the subject as the workflow names it. */
export const subjectOf = ({ source, subject }: Pick<FeedEvent, 'source' | 'subject'>): string => `${source}/${subject}`;

export const refOf = ({ source, id }: FeedEvent): EventRef => ({ source, id });

/** An endpoint, and who looks in the name of its registrant. */
export interface Recipient {
  readonly endpoint: Endpoint;
  readonly viewer: Viewer;
}

/** An event that may be sent. */
export interface Sendable {
  readonly event: FeedEvent | undefined;
  /** To go on after it; absent for what was held. */
  readonly cursor?: string;
}

export interface DeliveryOptions {
  readonly sender: Pick<WebhookSender, 'send'>;
  readonly log: Pick<AttemptLog, 'add'>;
}

/** What became of some events of one subject. */
export interface Delivered {
  /** So many from the front are done. */
  readonly done: number;
  readonly hasFailed: boolean;
  readonly stop?: DeliveryStop;
}

export class Delivery {
  constructor(private readonly options: DeliveryOptions) {}

  /**
   * Delivers events of one subject in order until the first that fails, or until it is to stop. What is not there any
   * more, or not for the registrant to see, is done.
   */
  async inOrder(
    { endpoint, viewer }: Recipient,
    items: readonly Sendable[],
    { isStale, signal }: Pick<DeliveryRun, 'isStale' | 'signal'>,
  ): Promise<Delivered> {
    for (const [done, { event, cursor }] of items.entries()) {
      if (event === undefined || !isSentTo(endpoint, viewer, event)) continue;
      if (isStale() || signal.aborted) return { done, hasFailed: false };
      const options = { signal, ...(cursor === undefined ? {} : { cursor }) };
      const { outcome } = await this.send({ endpoint, viewer }, event, options);
      if (outcome === 'ABORTED') return { done, hasFailed: false };
      if (outcome === 'GONE') return { done, hasFailed: false, stop: 'GONE' };
      if (outcome === 'FAILED') return { done, hasFailed: true };
    }
    return { done: items.length, hasFailed: false };
  }

  /** Sends one event, once, and notes it. */
  async send(
    { endpoint, viewer }: Recipient,
    event: FeedEvent,
    { cursor, signal, isTest = false }: { cursor?: string; signal?: AbortSignal; isTest?: boolean } = {},
  ): Promise<Attempt & { readonly logged?: LoggedAttempt }> {
    const message = messageOf(endpoint.id, event, viewer, cursor);
    const at = new Date();
    const attempt = await this.options.sender.send(endpoint, message, signal);
    const { outcome, httpStatus, failure, durationMs } = attempt;
    if (outcome === 'ABORTED') return attempt;
    const logged = await this.options.log.add({
      ...{ endpointId: endpoint.id, webhookId: message.webhookId, at, outcome, durationMs, isTest },
      ...{ eventId: event.id, eventType: event.type, subject: event.subject },
      ...(httpStatus === undefined ? {} : { httpStatus }),
      ...(failure === undefined ? {} : { failure }),
    });
    return { ...attempt, logged };
  }
}
