/** 消息设置: where and when somebody wants messages besides the mailbox, as the fold of a journal. Pure. */
import type { Identity } from '@kuaijin/kit/access/posts';
import type { Visibility } from '@kuaijin/kit/access/visibility';
import type { Entry } from '@kuaijin/kit/journal';
import type { MessageChannel, QuietHours } from '@kuaijin/workflow-events/messages/contracts';
import type { NoticeType } from '../domain/mailbox';
import type { SealedText } from '../webhooks/secret-box';

/** Minutes for which a code verifies. */
export const CODE_MINUTES = 10;
/** Wrong codes until a new one is needed. */
export const CODE_TRIES = 5;
/** Codes that one person may ask for in an hour, through all channels together. */
export const CODES_PER_HOUR = 5;
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

export type MessageLanguage = 'ZH' | 'EN';

/** Which messages come through a channel; what is in neither list does not. */
export interface ChannelKinds {
  readonly atOnce: readonly NoticeType[];
  readonly inDigest: readonly NoticeType[];
}

/** A code that was sent to an address. */
export interface VerificationCode {
  /** Each code of the person has the next. */
  readonly number: number;
  readonly sealed: SealedText;
  readonly expiresAt: Date;
  readonly triesLeft: number;
}

export interface ChannelPreferences extends ChannelKinds {
  readonly channel: MessageChannel;
  /** The address that was verified, as it is stored. */
  readonly address?: SealedText;
  /** One that waits for its code; until then messages go to the former. */
  readonly pending?: { readonly address: SealedText; readonly code: VerificationCode };
}

export interface MessagePreferences {
  readonly person: string;
  /** As the gateway vouched for the person at the last change; what may be seen is judged as of now. */
  readonly identity?: Identity;
  readonly language: MessageLanguage;
  readonly quietHours?: QuietHours;
  readonly urgentPasses: boolean;
  readonly channels: readonly ChannelPreferences[];
  /** When codes were asked for within the last hour before the newest. */
  readonly codesAt: readonly Date[];
  readonly codes: number;
}

/** What holds until somebody says otherwise: what is to be done comes at once, what is to be known in the digest. */
export const usualKinds: ChannelKinds = {
  atOnce: ['RUNG', 'URGE', 'ASSIGNMENT', 'SIGNING', 'CORRECTION', 'RETURN'],
  inDigest: ['COPY', 'CONSULTATION', 'EXPIRY', 'SUBSTITUTION', 'DIGEST', 'OTHER'],
};

export const noPreferences = (person: string): MessagePreferences => ({
  ...{ person, language: 'ZH', urgentPasses: true, channels: [], codesAt: [], codes: 0 },
  quietHours: { from: 22 * 60, until: 7 * 60, deliverOn: 'ALL_DAYS' },
});

/** What entries of the journal hold, by type. */
export interface PreferenceFacts {
  'messagePreferences.set': {
    readonly identity: Identity;
    readonly language?: MessageLanguage;
    /** null = none. */
    readonly quietHours?: QuietHours | null;
    readonly urgentPasses?: boolean;
    readonly kinds?: readonly (ChannelKinds & { readonly channel: MessageChannel })[];
  };
  'messageAddress.given': {
    readonly identity: Identity;
    readonly channel: MessageChannel;
    readonly address: SealedText;
    readonly code: Omit<VerificationCode, 'number' | 'triesLeft'>;
  };
  'messageAddress.tried': { readonly channel: MessageChannel };
  'messageAddress.verified': { readonly channel: MessageChannel };
  'messageAddress.removed': { readonly channel: MessageChannel };
}

export type PreferenceEntryType = keyof PreferenceFacts;

export function channelOf({ channels }: MessagePreferences, channel: MessageChannel): ChannelPreferences {
  return channels.find((one) => one.channel === channel) ?? { channel, ...usualKinds };
}

/** Whether a code may still be asked for. */
export const mayAskForCode = ({ codesAt }: MessagePreferences, now: Date): boolean =>
  codesAt.filter((at) => now.getTime() - at.getTime() < HOUR_MS).length < CODES_PER_HOUR;

export const expiryOf = (now: Date): Date => new Date(now.getTime() + CODE_MINUTES * MINUTE_MS);

/** A code that can still verify. */
export const isUsable = ({ expiresAt, triesLeft }: VerificationCode, now: Date): boolean =>
  triesLeft > 0 && expiresAt > now;

type Change = (before: MessagePreferences, data: never, at: Date) => Partial<MessagePreferences>;

const changes: { readonly [T in PreferenceEntryType]: Change } = {
  'messagePreferences.set': (before, data: PreferenceFacts['messagePreferences.set']) => {
    const { kinds = [], quietHours, ...given } = data;
    const channels = kinds.reduce(
      (all, { channel, ...lists }) => withChannel({ ...before, channels: all }, channel, lists),
      before.channels,
    );
    return {
      ...given,
      channels,
      ...(quietHours === undefined ? {} : { quietHours: quietHours ?? undefined }),
    } as object;
  },
  'messageAddress.given': (before, data: PreferenceFacts['messageAddress.given'], at) => {
    const { identity, channel, address, code } = data;
    const codes = before.codes + 1;
    const lately = before.codesAt.filter((one) => at.getTime() - one.getTime() < HOUR_MS);
    const pending = { address, code: { ...code, number: codes, triesLeft: CODE_TRIES } };
    return { identity, codes, codesAt: [...lately, at], channels: withChannel(before, channel, { pending }) };
  },
  'messageAddress.tried': (before, { channel }: PreferenceFacts['messageAddress.tried']) => {
    const { pending } = channelOf(before, channel);
    if (pending === undefined) return {};
    const code = { ...pending.code, triesLeft: pending.code.triesLeft - 1 };
    return { channels: withChannel(before, channel, { pending: { ...pending, code } }) };
  },
  'messageAddress.verified': (before, { channel }: PreferenceFacts['messageAddress.verified']) => {
    const { pending, ...rest } = channelOf(before, channel);
    return pending === undefined ? {} : { channels: replaced(before, { ...rest, address: pending.address }) };
  },
  'messageAddress.removed': (before, { channel }: PreferenceFacts['messageAddress.removed']) => {
    const { pending: _code, address: _address, ...rest } = channelOf(before, channel);
    return { channels: replaced(before, rest) };
  },
};

/** The preferences after one entry more. */
export function evolvePreferences(before: MessagePreferences, { type, data, at }: Entry): MessagePreferences {
  const change = changes[type as PreferenceEntryType](before, data as never, at);
  const { quietHours, ...rest } = { ...before, ...change };
  return quietHours === undefined ? rest : { ...rest, quietHours };
}

function withChannel(
  before: MessagePreferences,
  channel: MessageChannel,
  change: Partial<ChannelPreferences>,
): readonly ChannelPreferences[] {
  return replaced(before, { ...channelOf(before, channel), ...change });
}

const replaced = ({ channels }: MessagePreferences, one: ChannelPreferences): readonly ChannelPreferences[] => [
  ...channels.filter(({ channel }) => channel !== one.channel),
  one,
];

/** Preferences are the person's alone. */
export const visibilityOfPerson = (person: string): Visibility => ({ regionScopes: [], personIds: [person] });
