import { levelOfRegion, regionCodeOf } from '../access/region-scope';
import type { BsonData, Draft, Entry } from '../journal/types';
import { withEarlierVisibility } from './earlier-visibility';
import { eventTypes } from './event-types';
import { sourceOf } from './partitions';
import type { FeedEvent, FeedFilter } from './types';

/** Version of the shape in which events are stored. */
const EVENT_V = 1;

/**
 * An event as an entry of its source's stream: its id is the key, so that it is published once however often it is
 * tried.
 */
export function draftOf(event: FeedEvent): Draft {
  const { id, type, time, act, source: _, ...facts } = event;
  const data = { ...facts } as object as { readonly [name: string]: BsonData | undefined };
  // What a later release would tell of the same entry is still the same event: the id alone is its content.
  return { key: id, type, v: EVENT_V, data, at: time, content: id, ...(act === undefined ? {} : { act }) };
}

/** Events by the entry that holds them, which followers of one process are handed alike. */
const known = new WeakMap<Entry, FeedEvent>();

/** An entry read back as the event; whoever asks for that of the same entry is given the same. */
export function eventOf(entry: Entry): FeedEvent {
  const event = known.get(entry) ?? readEvent(entry);
  known.set(entry, event);
  return event;
}

/** What an earlier release stored is read as the present one tells it: its type by its name now, its visibility. */
function readEvent(entry: Entry): FeedEvent {
  const facts = entry.data as object as Omit<FeedEvent, 'id' | 'type' | 'source' | 'time' | 'act'>;
  const { key: id, stream, at: time, act } = entry;
  const type = eventTypes.presentName(entry.type);
  const event = { ...facts, id, type, source: sourceOf(stream), time, ...(act === undefined ? {} : { act }) };
  const levelled = withLevel(event);
  return levelled.visibility === undefined ? withEarlierVisibility(levelled) : levelled;
}

function withLevel(event: FeedEvent): FeedEvent {
  if (event.level !== undefined) return event;
  const code = regionCodeOf(event.departmentId) ?? regionCodeOf(event.regionId);
  return code === undefined ? event : { ...event, level: levelOfRegion(code) };
}

/** True when the event is wanted. */
export function matches(event: FeedEvent, filter: FeedFilter): boolean {
  const asked: readonly (readonly [readonly string[] | undefined, string | undefined])[] = [
    [filter.types, event.type],
    [filter.projectIds, event.projectId],
    [filter.caseIds, event.caseId],
    [filter.stepIds, event.stepId],
    [filter.problemIds, event.problemId],
    [filter.regionIds, event.regionId],
    [filter.departmentIds, event.departmentId],
    [filter.accounts, event.account],
    [filter.lights, event.light],
    [filter.levels, event.level],
  ];
  const { lists } = filter;
  return (
    asked.every(([wanted, value]) => wanted === undefined || (value !== undefined && wanted.includes(value))) &&
    (lists === undefined || lists.some((list) => event.lists?.includes(list)))
  );
}
