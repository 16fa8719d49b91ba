/**
 * What can be reported in the feed: every type of event with its version, its rule of visibility and the shape of its
 * data.
 */
export { type DataFields, dataschemaOf, type EventType, typesOf } from './event-type';
export { EventTypes, eventTypes } from './registry';
