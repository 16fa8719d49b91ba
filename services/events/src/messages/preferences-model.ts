/** 消息设置 in the store: a journal for each person, and a document each. */
import { type AggregateDefinition, bareState, statesIn } from '@kuaijin/kit/aggregate';
import type { Entry } from '@kuaijin/kit/journal';
import { declareReadModel, plainValue, type VersionedCollection } from '@kuaijin/kit/read-models';
import { evolvePreferences, type MessagePreferences, noPreferences, visibilityOfPerson } from './preferences';

const required = <T>(type: T) => ({ type, required: true });

export const preferenceDocuments = declareReadModel<MessagePreferences>('message_preferences', {
  fields: {
    person: required(String),
    identity: plainValue,
    language: required(String),
    quietHours: plainValue,
    urgentPasses: required(Boolean),
    channels: plainValue,
    codesAt: plainValue,
    codes: required(Number),
  },
});

const STREAM = 'messagePreferences/';
export const streamOfPerson = (person: string): string => `${STREAM}${person}`;
const personOf = (stream: string): string => stream.slice(STREAM.length);

export function preferencesDefinition(
  documents: VersionedCollection<MessagePreferences>,
): AggregateDefinition<MessagePreferences> {
  return {
    name: 'message_preferences',
    states: statesIn<MessagePreferences, MessagePreferences>({
      documents,
      keyOf: personOf,
      stateOf: (document) => bareState(document) as MessagePreferences,
    }),
    evolve: (before, entry) => evolvePreferences(before ?? noPreferences(personOf(entry.stream)), entry),
    project: (preferences, entries) => ({
      writes: [{ collection: documents, key: preferences.person, body: preferences }],
      events: entries.map((entry) => eventOf(preferences, entry)),
    }),
  };
}

/** The event tells that something changed and through which channel; neither addresses nor codes. */
function eventOf({ person }: MessagePreferences, { type, data, at, act }: Entry) {
  const { channel } = data as { readonly channel?: string };
  return {
    ...{ type, subject: person, time: at, visibility: { ...visibilityOfPerson(person), rule: 'person' as const } },
    ...(act === undefined ? {} : { act }),
    data: channel === undefined ? {} : { channel },
  };
}
