/**
 * 幂等键 of acts that were sent: kept by the browser before they go out, so that an answer that is lost is asked for
 * again under the same key, also after a reload.
 */
import { del, entries, set } from 'idb-keyval';

export interface KeptRequest {
  readonly key: string;
  readonly action: string;
  readonly stepId: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** Who sent it: another person who signs in here does not send it again. */
  readonly viewerId: string;
}

const PREFIX = 'act/';

export const newKey = (): string => crypto.randomUUID();

export const keep = (request: KeptRequest): Promise<void> => set(PREFIX + request.key, request);

export const forget = (key: string): Promise<void> => del(PREFIX + key);

/** What was sent by this person and has no answer. */
export async function unanswered(viewerId: string): Promise<readonly KeptRequest[]> {
  const kept = await entries<string, KeptRequest>();
  return kept.flatMap(([name, request]) =>
    String(name).startsWith(PREFIX) && request.viewerId === viewerId ? [request] : [],
  );
}
