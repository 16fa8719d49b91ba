import type { Act } from '@kuaijin/kit/access/posts';
import type { Command } from '@kuaijin/kit/aggregate';
import type { BsonData } from '@kuaijin/kit/journal';

/** What a mutation executes: its name and what was given are what the key means for ever. */
export function commandOf(
  mutation: string,
  key: string,
  ifVersion: number | undefined,
  given: object,
  act: Act,
): Command {
  const content = { mutation, ...given } as BsonData;
  return { key, content, act, at: new Date(), ...(ifVersion === undefined ? {} : { ifVersion }) };
}
