import type { Act } from '@kuaijin/kit/access/posts';
import type { Command } from '@kuaijin/kit/aggregate';
import { requestKey } from '@kuaijin/kit/input/request-key';
import type { BsonData } from '@kuaijin/kit/journal';

/** What a mutation executes: its name and what was given are what the key means for ever. */
export function commandOf(
  mutation: string,
  idempotencyKey: string,
  ifVersion: number | undefined,
  given: object,
  act: Act,
): Command {
  const content = { mutation, ...given } as BsonData;
  const request = requestKey(mutation, act.actorId, idempotencyKey);
  return { ...request, content, act, at: new Date(), ...(ifVersion === undefined ? {} : { ifVersion }) };
}
