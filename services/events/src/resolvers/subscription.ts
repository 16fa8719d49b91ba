/** What a caller follows; each event is judged by who the caller is when its turn comes. */
import { KuaijinError } from '@kuaijin/kit/errors';
import { LiveEvents } from '@kuaijin/kit/event-streams/live-events';
import type { FeedEvent, FeedRow } from '@kuaijin/kit/feed';
import { statusRow } from '../domain/status-event';
import { checkedQuery, type EventQuery, feedFilterOf, isVisible, isWanted } from '../domain/wanted';
import type { EventsContext } from '../events-context';
import type { ReceivedNotificationResolvers, SubscriptionResolvers } from './types.generated';

const ID_MAX = 200;

interface Following {
  readonly after: string | null | undefined;
  readonly query: EventQuery;
  readonly alsoHolds?: (event: FeedEvent) => boolean;
}

async function follow(context: EventsContext, { after, query: asked, alsoHolds = () => true }: Following) {
  const { feed, renewed, projectLists } = context;
  if (renewed === undefined) throw new Error('a subscription is served as a stream');
  const query = checkedQuery(asked);
  return LiveEvents.open(feed, {
    after: after ?? (await feed.headCursor()),
    filter: feedFilterOf(query),
    isWanted: async (event) => {
      if (!alsoHolds(event)) return false;
      // Who looks has a say in `mine` alone: else what is not wanted costs nobody a look at the caller.
      if (query.mine !== true && !isWanted(query, event, context.viewer)) return false;
      const { identity, viewer = { identity } } = await renewed();
      return isVisible(viewer, event) && isWanted(query, event, viewer);
    },
    ...(query.lists == null ? {} : { complete: (rows: readonly FeedRow[]) => projectLists.complete(rows) }),
  });
}

export const Subscription: SubscriptionResolvers<EventsContext> = {
  statusChanged: {
    subscribe: (_parent, { filter, after }, context) => follow(context, { after, query: filter ?? {} }),
    resolve: statusRow,
  },
  caseChanged: {
    subscribe: (_parent, { id, after }, context) => {
      if (id.length > ID_MAX)
        throw new KuaijinError('INVALID_INPUT', {
          path: ['id'],
          expected: `at most ${ID_MAX} characters`,
          received: `${id.length} characters`,
        });
      return follow(context, { after, query: { caseIds: [id] } });
    },
    resolve: statusRow,
  },
  lightChanged: {
    subscribe: (_parent, { filter, after }, context) =>
      follow(context, { after, query: filter ?? {}, alsoHolds: ({ light }) => light !== undefined }),
    resolve: statusRow,
  },
  notificationReceived: {
    subscribe: (_parent, { after }, context) => {
      const person = context.identity.subject;
      return follow(context, {
        after,
        query: { sources: ['events'], types: ['notification.created'] },
        alsoHolds: ({ subject }) => subject === person,
      });
    },
    resolve: (row: FeedRow) => row,
  },
};

export const ReceivedNotification: ReceivedNotificationResolvers<EventsContext> = {
  cursor: ({ cursor }) => cursor,
  notification: async ({ event }, _args, { mailboxes, identity }) =>
    (await mailboxes.message(identity.subject, messageIdOf(event), new Date())) ?? null,
};

function messageIdOf({ data }: FeedRow['event']): string {
  const id = data?.['notificationId'];
  return typeof id === 'string' ? id : '';
}
