/** The status feed: what happened, in one place, in order per source, resumable by an opaque cursor. */

export { type About, aboutsOf, type EventIndex, type IndexedField, indexedFields } from './event-index';
export { dataschemaOf, type EventType, EventTypes, eventTypes } from './event-types';
export { Feed, type FeedOptions } from './feed';
export { FeedFollower } from './feed-follower';
export type { Following, PlacedEvent } from './follow';
export { FeedMirror, type MirrorOptions } from './mirror';
export type { FeedPlace } from './partitions';
export type { FeedReader } from './reader';
export type { EventVisibility, FeedEvent, FeedFilter, FeedPage, FeedPosition, FeedPositions, FeedRow } from './types';
