/** What most mutations of things do: decide on one as it is, and store the one fact that it comes to. */
import type { Post } from '../access/posts';
import { isRefusal, type Refusal } from '../errors/errors';
import type { Identity } from '../identity/identity';
import type { BsonData } from '../journal';
import { askedBy } from './asked-by';
import { type Placed, storable, type Things } from './things';
import type { Executed } from './types';

/** What the caller asks of one thing. */
export interface ThingChange {
  readonly mutation: string;
  readonly idempotencyKey: string;
  /** Of the thing. */
  readonly id: string;
  /** Posts in which it may be asked. */
  readonly post: Post | readonly Post[];
  /** What the key stands for. */
  readonly content: object;
}

/** Stores what was decided, once for ever by the key of the caller. */
export function changeThing<S extends Placed>(
  things: Things<S>,
  context: { readonly identity: Identity },
  { mutation, idempotencyKey, id, post, content }: ThingChange,
  decide: (thing: S | undefined, version: number) => { readonly type: string } | Refusal,
): Promise<Executed<S>> {
  const command = { ...askedBy(context, mutation, idempotencyKey, post), content: content as BsonData };
  return things.execute(id, command, (thing, version) => {
    const decided = decide(thing, version);
    if (isRefusal(decided)) return decided;
    const { type, ...data } = decided;
    return [storable({ type, data })];
  });
}
