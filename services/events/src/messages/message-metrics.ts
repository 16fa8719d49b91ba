/** What waits and what fails by channel, as Prometheus reads it. */
import { Gauge, type Registry } from 'prom-client';
import { channelStates } from './channel-states';
import type { Channels } from './channels/open-channels';
import type { Outbox } from './outbox';

/** Adds the metrics of channels; the store is asked when somebody reads them. */
export function addMessageMetrics(registry: Registry, outbox: Outbox, channels: Channels): void {
  const common = { labelNames: ['channel'] as const, registers: [registry] };
  const failing = new Gauge({
    name: 'kuaijin_messages_failing',
    help: 'Messages that were tried and wait for another try, up to 10000',
    ...common,
  });
  const age = new Gauge({
    name: 'kuaijin_messages_failing_seconds',
    help: 'Seconds for which the oldest of them waits',
    ...common,
  });
  const down = new Gauge({
    name: 'kuaijin_message_channel_down',
    help: '1 while a channel does not answer',
    ...common,
  });
  new Gauge({
    name: 'kuaijin_messages_waiting',
    help: 'Messages that are to be sent, among them those of quiet hours and digests, up to 10000',
    ...common,
    async collect() {
      for (const { channel, waiting, failing: tried, failingSince, isDown } of await channelStates(outbox, channels)) {
        this.set({ channel }, waiting);
        failing.set({ channel }, tried);
        age.set({ channel }, failingSince === undefined ? 0 : (Date.now() - failingSince.getTime()) / 1000);
        down.set({ channel }, isDown ? 1 : 0);
      }
    },
  });
}
