/** How messages leave the house: what the configuration of a process holds of it. */
import type { messageSettings } from './message-settings';
import type { Environment } from './settings';

export interface MessageConfig {
  /** Path of the file of channels; absent: nothing leaves the house. */
  readonly messageChannels?: string;
  /** Address of the front end, without a slash at its end. */
  readonly publicUrl?: string;
  /** Milliseconds before the second try, between two at most, and until a message is given up. */
  readonly messagePace: { readonly firstMs: number; readonly longestMs: number; readonly giveUpMs: number };
  readonly messagesPerHour: number;
}

type Given = Pick<Environment, keyof typeof messageSettings>;

export function messageConfig(e: Given): MessageConfig {
  return {
    ...(e.KUAIJIN_MESSAGE_CHANNELS === undefined ? {} : { messageChannels: e.KUAIJIN_MESSAGE_CHANNELS }),
    ...(e.KUAIJIN_PUBLIC_URL === undefined ? {} : { publicUrl: e.KUAIJIN_PUBLIC_URL }),
    messagePace: {
      firstMs: e.KUAIJIN_MESSAGE_RETRY_MS,
      longestMs: e.KUAIJIN_MESSAGE_RETRY_LONGEST_MS,
      giveUpMs: e.KUAIJIN_MESSAGE_GIVE_UP_MS,
    },
    messagesPerHour: e.KUAIJIN_MESSAGES_PER_HOUR,
  };
}
