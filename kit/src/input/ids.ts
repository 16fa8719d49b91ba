/** Ids of things that a mutation creates: derived from who asked for what, so that a retried creation meets itself. */
import { createHash } from 'node:crypto';

/**
 * An opaque id: the prefix and 20 characters that follow from the parts alone.
 * @param prefix noun of the thing, `problem`
 * @param parts what makes it the same thing: normally the mutation, the actor and the idempotency key
 */
export function deriveId(prefix: string, ...parts: readonly string[]): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([prefix, ...parts]))
    .digest('base64url');
  return `${prefix}-${digest.replace(/[-_]/g, '0').slice(0, 20)}`;
}
