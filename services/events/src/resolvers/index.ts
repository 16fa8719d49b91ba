import { KuaijinError } from '@kuaijin/kit/errors';
import type { EventIndex, FeedFilter, IndexedField } from '@kuaijin/kit/feed';
import type { EventsContext } from '../events-context';
import { messageMutations } from '../messages/message-mutations';
import {
  MessageChannelState,
  MessageDelivery,
  MessagePreferences,
  messageQueries,
  messagesOfViewer,
} from '../messages/message-queries';
import { longPoll, wantedBy } from '../model/reading';
import { webhookMutations } from '../webhooks/webhook-mutations';
import { Webhook, WebhookAttempt, webhookQueries } from '../webhooks/webhook-queries';
import { markNotificationsRead, Notification, Viewer } from './notifications';
import { statusEvent } from './status-event';
import { ReceivedNotification, Subscription } from './subscription';
import type { Resolvers } from './types.generated';

const FIRST_MAX = 500;
const WAIT_MAX = 25;
const HEAD_PAGES_MAX = 20;
/** Projects, cases or accounts that are looked up together; more are found by reading the feed through. */
const LOOKED_UP_MAX = 100;

/** The resolvers of the subgraph. */
export const resolvers: Resolvers<EventsContext> = {
  Query: {
    events: async (_parent, { filter, after, first, waitSeconds }, context) => {
      inRange('first', first, 1, FIRST_MAX);
      inRange('waitSeconds', waitSeconds, 0, WAIT_MAX);
      const wanted = wantedBy(context, filter ?? {});
      const index = await indexFor(context, wanted.filter);
      const reading = { after: after ?? undefined, first, ...wanted, ...(index === undefined ? {} : { index }) };
      return longPoll(context.feed, reading, waitSeconds * 1000, context.signal);
    },
    feedHead: async (_parent, { reached }, { feed }) => {
      if (reached != null) await feed.readAfter(reached, 1);
      return feed.headCursor();
    },
    ledgerHeads: (_parent, { ledger, day, first, after }, { publishedHeads }) => {
      inRange('first', first, 1, HEAD_PAGES_MAX);
      inRange('after', after ?? 0, 0, Number.MAX_SAFE_INTEGER);
      return publishedHeads.pages(ledger.toLowerCase(), day, after ?? 0, first);
    },
    ...webhookQueries,
    ...messageQueries,
  },
  Mutation: { markNotificationsRead, ...webhookMutations, ...messageMutations },
  Subscription,
  ReceivedNotification,
  Project: {
    __resolveReference: ({ id }) => ({ id }),
    events: ({ id }, { after, first }, { projectEvents }) => {
      inRange('first', first, 1, FIRST_MAX);
      return projectEvents.load({ projectId: id, after: after ?? undefined, first });
    },
  },
  Viewer: { ...Viewer, ...messagesOfViewer },
  Notification,
  Webhook,
  WebhookAttempt,
  MessagePreferences,
  MessageDelivery,
  MessageChannelState,
  StatusEvent: statusEvent,
};

/** The look-up that a filter allows: by cases, by accounts or by projects. */
async function indexFor({ eventPlaces }: EventsContext, filter: FeedFilter): Promise<EventIndex | undefined> {
  const asked: readonly (readonly [IndexedField, readonly string[] | undefined])[] = [
    ['caseId', filter.caseIds],
    ['account', filter.accounts],
    ['projectId', filter.projectIds],
  ];
  const [found] = asked.filter(([, ids]) => ids !== undefined && ids.length <= LOOKED_UP_MAX);
  if (found === undefined) return undefined;
  const [field, ids = []] = found;
  const reached = await eventPlaces.reached();
  return eventPlaces.of(
    ids.map((id) => ({ field, id })),
    reached,
  );
}

function inRange(name: string, value: number, min: number, max: number): void {
  if (value >= min && value <= max) return;
  throw new KuaijinError('INVALID_INPUT', { path: [name], expected: `${min} to ${max}`, received: String(value) });
}
