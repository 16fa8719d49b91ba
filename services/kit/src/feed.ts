/** The status feed: what happened, in one place, in order per source, resumable by an opaque cursor. */
export { Feed, type FeedOptions } from './feed/feed';
export type { Following } from './feed/follow';
export { FeedMirror, type MirrorOptions } from './feed/mirror';
export type { FeedEvent, FeedFilter, FeedPage, FeedPosition, FeedPositions, FeedRow } from './feed/types';
