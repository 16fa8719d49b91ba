import { KuaijinError } from '@kuaijin/kit/errors';
import type { FeedEvent, FeedRow } from '@kuaijin/kit/feed';
import { checkedQuery, type EventQuery, feedFilterOf, isVisible, isWanted } from '../domain/wanted';
import type { EventsContext } from '../events-context';
import { longPoll } from '../model/reading';
import { webhookMutations } from '../webhooks/webhook-mutations';
import { Webhook, WebhookAttempt, webhookQueries } from '../webhooks/webhook-queries';
import { markNotificationsRead, Notification, Viewer } from './notifications';
import { statusEvent } from './status-event';
import { ReceivedNotification, Subscription } from './subscription';
import type { Resolvers } from './types.generated';

const FIRST_MAX = 500;
const WAIT_MAX = 25;

/** The resolvers of the subgraph. */
export const resolvers: Resolvers<EventsContext> = {
  Query: {
    events: (_parent, { filter, after, first, waitSeconds }, context) => {
      inRange('first', first, 1, FIRST_MAX);
      inRange('waitSeconds', waitSeconds, 0, WAIT_MAX);
      const reading = { after: after ?? undefined, first, ...wantedBy(context, filter ?? {}) };
      return longPoll(context.feed, reading, waitSeconds * 1000, context.signal);
    },
    feedHead: async (_parent, { reached }, { feed }) => {
      if (reached != null) await feed.readAfter(reached, 1);
      return feed.headCursor();
    },
    ...webhookQueries,
  },
  Mutation: { markNotificationsRead, ...webhookMutations },
  Subscription,
  ReceivedNotification,
  Project: {
    __resolveReference: ({ id }) => ({ id }),
    events: ({ id }, { after, first }, { projectEvents }) => {
      inRange('first', first, 1, FIRST_MAX);
      return projectEvents.load({ projectId: id, after: after ?? undefined, first });
    },
  },
  Viewer,
  Notification,
  Webhook,
  WebhookAttempt,
  StatusEvent: statusEvent,
};

function wantedBy({ viewer, projectLists }: EventsContext, asked: EventQuery) {
  const query = checkedQuery(asked);
  return {
    filter: feedFilterOf(query),
    isWanted: (event: FeedEvent) => isVisible(viewer, event) && isWanted(query, event, viewer),
    ...(query.lists == null ? {} : { complete: (rows: readonly FeedRow[]) => projectLists.complete(rows) }),
  };
}

function inRange(name: string, value: number, min: number, max: number): void {
  if (value >= min && value <= max) return;
  throw new KuaijinError('INVALID_INPUT', { path: [name], expected: `${min} to ${max}`, received: String(value) });
}
