/** What the workflow that sends one person's messages through one channel asks of the events service. */
import type { RetryPace } from '../contracts';

/** 渠道: e-mail, SMS, or the office messenger of the house. */
export type MessageChannel = 'EMAIL' | 'SMS' | 'MESSENGER';
export const messageChannels: readonly MessageChannel[] = ['EMAIL', 'SMS', 'MESSENGER'];

/** Messages one by one as they come, collected once a day, or the code that verifies an address. */
export type DeliveryMode = 'AT_ONCE' | 'DIGEST' | 'CODE';

/** Something that waits to be sent. */
export interface WaitingMessage {
  /** Number of the message in the mailbox; of a code its own number. */
  readonly n: number;
  readonly mode: DeliveryMode;
  /** Overdue or red: it may be let through quiet hours. */
  readonly isUrgent: boolean;
  /** Epoch milliseconds since when it waits. */
  readonly since: number;
}

/** 免打扰时段 in Asia/Shanghai. */
export interface QuietHours {
  /** Minutes after midnight; equal = no hours of the day are quiet. */
  readonly from: number;
  /** Minutes after midnight; before `from` = on the next day. */
  readonly until: number;
  /** WORKING_DAYS: days of rest are quiet from morning to night. */
  readonly deliverOn: 'ALL_DAYS' | 'WORKING_DAYS';
}

/** What waits, and by which rules it is sent. */
export interface Outgoing {
  /** Ascending by number, those of codes first. */
  readonly waiting: readonly WaitingMessage[];
  /** Epoch milliseconds of what was sent within the last hour, ascending. */
  readonly sentAt: readonly number[];
  readonly quietHours?: QuietHours;
  /** Urgent messages come in quiet hours too. */
  readonly urgentPasses: boolean;
  /** Minutes after midnight at which what waits for the digest is sent. */
  readonly digestAtMinutes: number;
  readonly perHour: number;
  readonly pace: RetryPace;
}

/** What is sent as one: a code, one message, or several collected. */
export interface Batch {
  readonly kind: 'CODE' | 'MESSAGES';
  /** Ascending; they make the id under which it is sent, so they stay the same from try to try. */
  readonly numbers: readonly number[];
}

/** Whose messages, through what. */
export interface Recipient {
  readonly person: string;
  readonly channel: MessageChannel;
}

/**
 * DONE: sent, or nothing of it is to be sent any more. REFUSED: the receiver will never take it, it is given up.
 * DEFERRED: it was not tried, the channel is down or busy.
 */
export type SendOutcome = 'DONE' | 'REFUSED' | 'FAILED' | 'DEFERRED';

export interface Sent {
  readonly outcome: SendOutcome;
  /** Of DEFERRED: milliseconds until it may be tried. */
  readonly retryAfterMs?: number;
}

export interface MessageActivities {
  readOutgoing(args: Recipient): Promise<Outgoing>;
  sendMessages(args: Recipient & { readonly batch: Batch }): Promise<Sent>;
  giveUpMessages(args: Recipient & { readonly batch: Batch }): Promise<void>;
}

/** Type name of the workflow. */
export const MESSAGE_WORKFLOW = 'messageDelivery';
/** Signal: something more waits, or the person's preferences have changed. */
export const MESSAGES_CHANGED = 'messagesChanged';

/** Id of the workflow under the prefix of a deployment. */
export const messageWorkflowId = (prefix: string, { person, channel }: Recipient): string =>
  `${prefix}/messages/${channel}/${person}`;
