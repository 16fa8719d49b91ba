/**
 * What the workflow of a webhook endpoint asks of the events service (task queue `<prefix>-events`), and by what it is
 * woken.
 */

/** Where an event is found again: its service and its id in the feed. */
export interface EventRef {
  readonly source: string;
  readonly id: string;
}

export type EndpointStatus = 'ACTIVE' | 'PAUSED' | 'DISABLED' | 'REMOVED';

/** Why an endpoint is paused: by its registrant, or by the system. */
export type PauseReason = 'REGISTRANT' | 'HELD_SUBJECTS' | 'FAILING' | 'NO_ACCESS' | 'CURSOR_LOST';

/** How patient deliveries are, in milliseconds. */
export interface RetryPace {
  /** Before the second attempt; each further pause is twice as long. */
  readonly firstMs: number;
  /** The longest pause between two attempts. */
  readonly longestMs: number;
  /** A delivery that has failed for so long pauses the endpoint. */
  readonly giveUpMs: number;
}

/** An endpoint as its workflow needs to know it. */
export interface EndpointToDeliver {
  /** Version of its journal stream. */
  readonly version: number;
  readonly status: EndpointStatus;
  readonly pauseReason?: PauseReason;
  /** Version that made it ACTIVE last: what is held is tried anew at once after each. */
  readonly activeSince: number;
  /** Where the delivery begins; the number tells one replay from another. */
  readonly start: { readonly cursor: string; readonly number: number };
  readonly pace: RetryPace;
}

/** Events of one subject that wait for each other. */
export interface QueuedEvents {
  /** `<source>/<subject>`. */
  readonly subject: string;
  /** In order. */
  readonly events: readonly EventRef[];
}

/** A queue that a page of the feed left behind. */
export interface LeftBehind extends QueuedEvents {
  /** True when the first of them was tried and failed; false when it was not tried. */
  readonly hasFailed: boolean;
}

/**
 * What ends the delivery until somebody acts: the receiver is gone (410), its registrant sees nothing any more, or the
 * cursor is no place of the feed.
 */
export type DeliveryStop = 'GONE' | 'NO_ACCESS' | 'CURSOR_LOST';

export interface FollowArgs {
  readonly endpointId: string;
  /** It returns as soon as the endpoint has another one. */
  readonly version: number;
  readonly cursor: string;
  /** Subjects whose events are left behind untried. */
  readonly heldSubjects: readonly string[];
}

export interface Followed {
  /** Version of the endpoint that it saw last. */
  readonly version: number;
  /** Everything before it was delivered, left out, or is left behind here. */
  readonly cursor: string;
  readonly leftBehind: readonly LeftBehind[];
  readonly stop?: DeliveryStop;
}

export interface RetryArgs {
  readonly endpointId: string;
  readonly version: number;
  readonly queues: readonly QueuedEvents[];
}

export interface Retried {
  /** Version of the endpoint that it saw last. */
  readonly version: number;
  readonly results: readonly {
    readonly subject: string;
    /** So many from the front need not be delivered any more. */
    readonly done: number;
    /** True when the one after those was tried and failed. */
    readonly hasFailed: boolean;
  }[];
  readonly stop?: DeliveryStop;
}

/** Most events of one subject that one retry delivers. */
export const RETRIED_AT_ONCE = 20;

export interface WebhookActivities {
  /** null = no such endpoint. */
  readEndpoint(args: { readonly endpointId: string }): Promise<EndpointToDeliver | null>;
  /** Delivers what comes after the cursor, until something is left behind, the endpoint changes, or its time is up. */
  followFeed(args: FollowArgs): Promise<Followed>;
  /** Delivers the front of some queues, each until the first failure. */
  retryHeld(args: RetryArgs): Promise<Retried>;
  /** Pauses the endpoint, with an event and a message to its registrant. @returns the version that it has then */
  pauseEndpoint(args: { endpointId: string; version: number; reason: PauseReason }): Promise<number>;
  /** The receiver answered again: resumes an endpoint that was paused for what it held. */
  resumeEndpoint(args: { endpointId: string; version: number }): Promise<number>;
  /** The receiver answered 410: nothing is delivered until its registrant resumes it. */
  disableEndpoint(args: { endpointId: string; version: number }): Promise<number>;
}

/** Type name of the workflow of an endpoint. */
export const WEBHOOK_WORKFLOW = 'webhookEndpoint';
/** Signal with the version that the endpoint has now. */
export const ENDPOINT_CHANGED = 'endpointChanged';

/** Id of the workflow of an endpoint under the prefix of a deployment. */
export const webhookWorkflowId = (prefix: string, endpointId: string): string => `${prefix}/webhook/${endpointId}`;
