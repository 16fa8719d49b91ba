/** 消息设置 and 外发记录 as their person reads them; 渠道状态 as operators do. */
import { pageIn } from '@kuaijin/kit/read-models';
import { messageChannels } from '@kuaijin/workflow-events/messages/contracts';
import { noticeIdOf } from '../domain/mailbox';
import type { EventsContext } from '../events-context';
import type {
  MessageChannelStateResolvers,
  MessageDeliveryResolvers,
  MessagePreferencesResolvers,
  QueryResolvers,
  ViewerResolvers,
} from '../resolvers/types.generated';
import { channelStates } from './channel-states';
import { newestDeliveryFirst } from './outbox';
import { channelOf, isUsable } from './preferences';

export const messageQueries: Required<Pick<QueryResolvers<EventsContext>, 'messageChannels'>> = {
  messageChannels: (_source, _args, { messages }) => channelStates(messages.outbox, messages.channels),
};

export const MessageChannelState: MessageChannelStateResolvers<EventsContext> = {
  failingSince: ({ failingSince }) => failingSince ?? null,
  failure: ({ failure }) => failure ?? null,
};

export const messagesOfViewer: Pick<ViewerResolvers<EventsContext>, 'messagePreferences' | 'messageDeliveries'> = {
  messagePreferences: ({ id: person }, _args, { messages }) => messages.preferences.at(person),
  messageDeliveries: ({ id: person }, { channel, ...args }, { messages }) =>
    messages.outbox.page(person, channel ?? undefined, pageIn(newestDeliveryFirst, args)),
};

export const MessagePreferences: MessagePreferencesResolvers<EventsContext> = {
  language: ({ preferences }) => preferences.language,
  quietHours: ({ preferences: { quietHours } }) =>
    quietHours === undefined
      ? null
      : { ...quietHours, from: timeText(quietHours.from), until: timeText(quietHours.until) },
  urgentPassesQuietHours: ({ preferences }) => preferences.urgentPasses,
  channels: ({ preferences }, _args, { messages }) =>
    messageChannels.map((channel) => {
      const { address, pending, atOnce, inDigest } = channelOf(preferences, channel);
      const open = (sealed: string | undefined) =>
        sealed === undefined ? null : messages.box.open(sealed, preferences.person);
      const isWaiting = pending !== undefined && isUsable(pending.code, new Date());
      return {
        ...{ channel, atOnce, inDigest, isOffered: messages.channels.has(channel) },
        address: open(address),
        pendingAddress: open(pending?.address),
        codeExpiresAt: isWaiting ? pending.code.expiresAt : null,
        triesLeft: isWaiting ? pending.code.triesLeft : null,
      };
    }),
};

export const MessageDelivery: MessageDeliveryResolvers<EventsContext> = {
  id: ({ _id, n }) => `${_id}/${n}`,
  type: ({ type }) => type ?? null,
  notificationId: ({ person, n, mode }) => (mode === 'CODE' ? null : noticeIdOf(person, n)),
  deliveredAt: ({ deliveredAt }) => deliveredAt ?? null,
  attemptedAt: ({ attemptedAt }) => attemptedAt ?? null,
  failure: ({ failure }) => failure ?? null,
  messageId: ({ messageId }) => messageId ?? null,
};

const timeText = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
