import type { Identity } from '@kuaijin/kit/identity';

/** What the context of an operation is made of. */
export interface Asking {
  readonly identity: Identity;
  readonly requestId: string;
  /** Comes when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
  /** Whether it may wait for events. */
  readonly waits: boolean;
  readonly acceptLanguage: string | undefined;
}
