/** The status feed: what happened, in one place, in order per source, resumable by an opaque cursor. */
export { Feed, type FeedOptions, type Following } from './feed/feed';
export type { FeedEvent, FeedFilter, FeedPage, FeedPosition, FeedPositions, FeedRow } from './feed/types';
