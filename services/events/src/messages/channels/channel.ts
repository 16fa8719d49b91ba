/** 渠道: what every way in which messages leave the house has in common. */
import type { MessageChannel } from '@kuaijin/workflow-events/messages/contracts';
import type { MessageLanguage } from '../preferences';

/** What is sent: a code, one message, or several collected in one. */
export type OutgoingKind = 'CODE' | 'MESSAGE' | 'COLLECTED';

/** One thing to send, worded. */
export interface OutgoingMessage {
  /** The same from try to try. */
  readonly id: string;
  readonly kind: OutgoingKind;
  readonly language: MessageLanguage;
  /** One line. */
  readonly subject: string;
  readonly text: string;
  /** What gateways with templates of their own are given, each one line. */
  readonly values: Readonly<Record<string, string>>;
}

/**
 * What a try came to. REFUSED: the receiver will never take it. FAILED: the receiver does not take it now. UNREACHABLE:
 * the channel itself does not work, whoever the receiver is.
 */
export interface ChannelAnswer {
  readonly outcome: 'DELIVERED' | 'REFUSED' | 'FAILED' | 'UNREACHABLE';
  /** Why, in words that hold neither address nor content nor what was answered. */
  readonly failure?: string;
}

export interface ChannelAdapter {
  /** Sends one message to an address, once. Never throws. */
  send(address: string, message: OutgoingMessage, signal: AbortSignal): Promise<ChannelAnswer>;
  close(): Promise<void>;
}

export type ChannelAdapters = Readonly<Partial<Record<MessageChannel, ChannelAdapter>>>;
