/** What the resolvers of events work with. */
import type { Viewer } from '@kuaijin/kit/access/visibility';
import type { Feed } from '@kuaijin/kit/feed';
import type { PublishedHeads } from '@kuaijin/kit/ledger/heads/published-heads';
import type { RequestContext } from '@kuaijin/kit/subgraph';
import type { MessagesOfRequest } from './messages/messages';
import type { EventPlaces } from './model/event-places';
import type { Mailboxes } from './model/mailboxes';
import type { ProjectEvents } from './model/project-events';
import type { ProjectLists } from './model/project-lists';
import type { WebhooksOfRequest } from './webhooks/webhooks';

/** A project as events knows it: by its id. */
export interface ProjectRef {
  readonly id: string;
}

/** The caller as events knows the viewer: by id. */
export interface ViewerRef {
  readonly id: string;
}

export interface EventsContext extends RequestContext {
  readonly viewer: Viewer;
  readonly feed: Feed;
  readonly publishedHeads: PublishedHeads;
  readonly projectEvents: ProjectEvents;
  readonly eventPlaces: EventPlaces;
  readonly projectLists: ProjectLists;
  readonly mailboxes: Mailboxes;
  readonly webhooks: WebhooksOfRequest;
  readonly messages: MessagesOfRequest;
}
