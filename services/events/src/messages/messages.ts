/** 消息外发 as a part of the events service: what is opened, started and stopped together. */
import type { TroubledStream } from '@kuaijin/kit/aggregate';
import type { ServiceDeps } from '@kuaijin/kit/service';
import { loadLabels } from '@kuaijin/schema';
import type { MessageActivities } from '@kuaijin/workflow-events/messages/contracts';
import type { Registry } from 'prom-client';
import type { Mailboxes } from '../model/mailboxes';
import type { Registrants } from '../webhooks/registrants';
import type { SecretBox } from '../webhooks/secret-box';
import { messageActivities } from './activities';
import { type Channels, openChannels } from './channels/open-channels';
import { lostWorkflows } from './lost-workflows';
import { addMessageMetrics } from './message-metrics';
import { Outbox } from './outbox';
import { OutboxFiller } from './outbox-filler';
import { PreferencesStore } from './preferences-store';
import type { TypeLabels } from './wording';

/** What resolvers work with. */
export interface MessagesOfRequest {
  readonly preferences: PreferencesStore;
  readonly outbox: Outbox;
  readonly channels: Channels;
  readonly box: SecretBox;
}

export interface Messages {
  readonly activities: MessageActivities;
  readonly ofRequest: MessagesOfRequest;
  troubled(): readonly TroubledStream[];
  addMetrics(registry: Registry): void;
  start(): Promise<void>;
  stop(): Promise<void>;
}

export interface MessagesOptions {
  readonly mailboxes: Mailboxes;
  readonly persons: Pick<Registrants, 'personNow'>;
  readonly box: SecretBox;
}

/** @throws KuaijinError CONFIG_INVALID for a file of channels that is missing or wrong */
export async function openMessages(deps: ServiceDeps, options: MessagesOptions): Promise<Messages> {
  const { config, feed } = deps;
  const { mailboxes, persons, box } = options;
  const channels = await openChannels(config, process.env);
  const preferences = await PreferencesStore.open(deps);
  const outbox = await Outbox.open(deps);
  const lost = lostWorkflows({ ...deps, outbox });
  const filler = new OutboxFiller({ ...deps, preferences, mailboxes, outbox });
  return {
    activities: messageActivities({
      ...{ feed, preferences, mailboxes, outbox, channels, persons, box, labels: typeLabels() },
      ...(config.publicUrl === undefined ? {} : { publicUrl: config.publicUrl }),
      ...{ digestAtMinutes: config.digestAtMinutes, perHour: config.messagesPerHour, pace: config.messagePace },
    }),
    ofRequest: { preferences, outbox, channels, box },
    troubled: () => preferences.troubled(),
    addMetrics: (registry) => addMessageMetrics(registry, outbox, channels),
    start: async () => {
      await preferences.start();
      filler.start();
      lost.start();
    },
    stop: async () => {
      await Promise.all([filler.stop(), lost.stop()]);
      await Promise.all([...channels.values()].map((channel) => channel.close()));
      await preferences.close();
    },
  };
}

/** As the schema names the types of messages. */
function typeLabels(): TypeLabels {
  const labels = loadLabels();
  return (type) => labels[`NotificationType.${type}`] ?? { zh: type, en: type };
}
