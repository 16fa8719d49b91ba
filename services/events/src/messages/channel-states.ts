/** 渠道状态: what waits for each channel and what was given up, without whose it is or what it says. */
import { countUpTo, reading } from '@kuaijin/kit/read-models';
import { type MessageChannel, messageChannels } from '@kuaijin/workflow-events/messages/contracts';
import type { Channels } from './channels/open-channels';
import type { Delivery, Outbox } from './outbox';

/** A count goes as far as this. */
const COUNTED_MAX = 10_000;

export interface ChannelState {
  readonly channel: MessageChannel;
  /** It is in the file of channels. */
  readonly isOffered: boolean;
  /** It did not answer lately, as far as this process knows. */
  readonly isDown: boolean;
  /** Up to 10,000, as all counts of it. */
  readonly waiting: number;
  /** Of those that wait, those that were tried. */
  readonly failing: number;
  readonly givenUp: number;
  /** Of the oldest that was tried. */
  readonly failingSince?: Date;
  readonly failure?: string;
}

export async function channelStates(outbox: Outbox, channels: Channels): Promise<readonly ChannelState[]> {
  return Promise.all(messageChannels.map((channel) => stateOf(outbox, channels, channel)));
}

async function stateOf({ model }: Outbox, channels: Channels, channel: MessageChannel): Promise<ChannelState> {
  const count = async (filter: object) => (await countUpTo(model, { channel, ...filter }, COUNTED_MAX)).value;
  const failed: object = { channel, status: 'WAITING', attempts: { $gt: 0 } };
  const [waiting, failing, givenUp, oldest] = await Promise.all([
    ...[count({ status: 'WAITING' }), count(failed), count({ status: 'GIVEN_UP' })],
    reading(model.findOne(failed).sort({ since: 1 }).lean<Delivery | null>()),
  ] as const);
  const gate = channels.get(channel);
  return {
    ...{ channel, isOffered: gate !== undefined, isDown: gate?.isDown === true, waiting, failing, givenUp },
    ...(oldest === null ? {} : { failingSince: oldest.since }),
    ...(oldest?.failure === undefined ? {} : { failure: oldest.failure }),
  };
}
