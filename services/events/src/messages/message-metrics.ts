/** What waits and what fails by channel, as Prometheus reads it. */
import { Gauge, type Registry } from 'prom-client';
import { type ChannelState, channelStates } from './channel-states';
import type { Channels } from './channels/open-channels';
import type { Outbox } from './outbox';

/** Milliseconds for which one look at the store is good: all metrics are read at the same moment. */
const FRESH_MS = 1_000;

/** Adds the metrics of channels; the store is asked when somebody reads them. */
export function addMessageMetrics(registry: Registry, outbox: Outbox, channels: Channels): void {
  let looked: { readonly at: number; readonly states: Promise<readonly ChannelState[]> } | undefined;
  const states = (): Promise<readonly ChannelState[]> => {
    const now = Date.now();
    if (looked === undefined || now - looked.at > FRESH_MS)
      looked = { at: now, states: channelStates(outbox, channels) };
    return looked.states;
  };
  const add = (name: string, help: string, reading: (state: ChannelState) => number) =>
    new Gauge({
      ...{ name, help, labelNames: ['channel'], registers: [registry] },
      async collect() {
        for (const state of await states()) this.set({ channel: state.channel }, reading(state));
      },
    });
  add(
    'kuaijin_messages_waiting',
    'Messages that are to be sent, among them those of quiet hours and digests, up to 10000',
    ({ waiting }) => waiting,
  );
  add(
    'kuaijin_messages_failing',
    'Messages that were tried and wait for another try, up to 10000',
    ({ failing }) => failing,
  );
  add('kuaijin_messages_failing_seconds', 'Seconds for which the oldest of them waits', ({ failingSince }) =>
    failingSince === undefined ? 0 : (Date.now() - failingSince.getTime()) / 1000,
  );
  add('kuaijin_message_channel_down', '1 while a channel does not answer', ({ isDown }) => (isDown ? 1 : 0));
}
