/** For tests of what publishes things of its own. */
import { typesOf } from './event-type';
import { type EventTypes, eventTypes } from './registry';

/** The types of the product and these, which carry any data. */
export function withTypes(...names: readonly string[]): EventTypes {
  return eventTypes.with(
    names.map((name) => {
      const [noun = '', participle = ''] = name.split('.');
      return typesOf(noun, { sources: ['things'], rule: 'operator' })(participle, name, name);
    }),
  );
}
