import type { ChannelAnswer, OutgoingMessage } from './channel';
import { ChannelGate } from './channel-gate';

const message = { id: 'msg-1' } as OutgoingMessage;
const { signal } = new AbortController();

function gateOf(answer: () => ChannelAnswer['outcome'] | Promise<ChannelAnswer['outcome']>) {
  let now = 0;
  let tries = 0;
  const adapter = {
    send: async () => {
      tries += 1;
      return { outcome: await answer() };
    },
    close: async () => undefined,
  };
  const gate = new ChannelGate(adapter, { atOnce: 2, now: () => now });
  const send = async () => (await gate.send('a', message, signal)).outcome;
  const after = (ms: number) => {
    now += ms;
  };
  return { gate, send, tries: () => tries, after };
}

test('a channel that is down is left alone, longer each time, until a try reaches it', async () => {
  let outcome: ChannelAnswer['outcome'] = 'UNREACHABLE';
  const { gate, send, tries, after } = gateOf(() => outcome);
  for (let i = 0; i < 3; i += 1) expect(await send()).toBe('UNREACHABLE');
  expect([await send(), gate.isDown, tries()]).toEqual(['DEFERRED', true, 3]);
  expect(await gate.send('a', message, signal)).toEqual({ outcome: 'DEFERRED', retryAfterMs: 5_000 });
  after(5_000);
  expect([await send(), await send()]).toEqual(['UNREACHABLE', 'DEFERRED']);
  after(5_000);
  expect(await send()).toBe('DEFERRED');
  after(5_000);
  outcome = 'DELIVERED';
  expect([await send(), await send(), gate.isDown]).toEqual(['DELIVERED', 'DELIVERED', false]);
});

test('a receiver that refuses says nothing of the channel', async () => {
  const { gate, send } = gateOf(() => 'REFUSED');
  for (let i = 0; i < 5; i += 1) expect(await send()).toBe('REFUSED');
  expect(gate.isDown).toBe(false);
});

test('nobody waits in front of a slow channel: who finds it full comes again', async () => {
  let answer = (_outcome: ChannelAnswer['outcome']): void => undefined;
  const slow = new Promise<ChannelAnswer['outcome']>((resolve) => {
    answer = resolve;
  });
  const { send } = gateOf(() => slow);
  const under = [send(), send()];
  expect(await send()).toBe('DEFERRED');
  answer('DELIVERED');
  expect(await Promise.all(under)).toEqual(['DELIVERED', 'DELIVERED']);
});
