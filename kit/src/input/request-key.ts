/** Under what a request is stored for ever: made the same way in every service. */
import { deriveId } from './ids';

/** What a caller's idempotency key is made into. Fits into the command of an aggregate. */
export interface RequestKey {
  /** Of the entry that the request makes. */
  readonly key: string;
  /** As the caller gave it: what answers name. */
  readonly asked: string;
  /** Of the entry, where an earlier release made it: looked for before anything is done. */
  readonly earlierKeys: readonly string[];
}

/**
 * One idempotency key of one person means one thing in one mutation: other people and other mutations may use the same
 * text. The three go into a digest, each with its length, so that no two requests come to one key whatever characters
 * they hold.
 * @param mutation its name in the graph; of a case the name of the operation that it asks for
 * @param actorId who asks, also where he acts for somebody
 * @param earlierKeys other than the text that the caller gave
 */
export function requestKey(
  mutation: string,
  actorId: string,
  idempotencyKey: string,
  earlierKeys: readonly string[] = [idempotencyKey],
): RequestKey {
  return { key: deriveId(mutation, actorId, idempotencyKey), asked: idempotencyKey, earlierKeys };
}
