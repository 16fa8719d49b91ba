/** Who may see events and messages. An event carries the rule that it is under; a message is for its person alone. */
import type { FeedRow } from '@kuaijin/kit/feed';
import type { SubgraphAccess } from '@kuaijin/kit/subgraph';
import type { StatusRow } from './domain/status-event';
import { messageAccess } from './messages/message-access';
import type { NoticeView } from './model/mailboxes';
import { webhookAccess } from './webhooks/webhook-access';

export const eventsAccess: SubgraphAccess = {
  visibilityOf: {
    StatusEvent: ({ event }: StatusRow) => event.visibility,
    ReceivedNotification: ({ event }: FeedRow) => event.visibility,
    Notification: ({ person }: NoticeView) => ({ regionScopes: [], personIds: [person] }),
    ...webhookAccess.visibilityOf,
    ...messageAccess.visibilityOf,
  },
  // The mailbox of the caller is all that a mutation of messages acts on.
  reachOf: webhookAccess.reachOf,
};
