/** What the gateway knows of the request that it serves. */
import type { Identity } from '@kuaijin/kit/identity';
import type { Logger } from '@kuaijin/kit/logging';

export interface GatewayContext {
  readonly identity: Identity;
  readonly requestId: string;
  readonly log: Logger;
  readonly acceptLanguage?: string;
  /** Comes when nobody waits for the answer any more, or when its time is up: then its reason is TIMED_OUT. */
  readonly signal: AbortSignal;
  /** Whether the operation may wait for events. */
  readonly waits: boolean;
  /** The identity as subgraphs believe it; fresh for each call, since a request may live longer than a signature. */
  readonly signedIdentity: () => Promise<string>;
}
