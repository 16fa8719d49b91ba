import type { AskedStream } from '@kuaijin/kit/event-streams/asked-stream';
import { until } from '@kuaijin/kit/mongo/testing';
import { Subscription } from './subscription';

/** One whose events come from `give`, and whose token ends at a time. */
function subscriptionOf(endsAt: number) {
  let give: () => boolean = () => false;
  const open = {
    next: () =>
      new Promise<object>((resolve) => {
        give = () => {
          resolve({ data: {} });
          return true;
        };
      }),
    close: () => undefined,
  } as unknown as AskedStream;
  const ended = { times: 0 };
  const subscription = new Subscription({
    endsAt,
    onEnd: () => {
      ended.times += 1;
    },
    source: {
      begin: async () => '0',
      open: async () => open,
      isAskedStill: () => true,
      read: (result) => ({ result, cursor: '1' }),
      answer: async ({ cursor }) => ({ data: {}, cursor }),
    },
  });
  return { subscription, ended, publish: () => give() };
}

const expired = { errors: [{ extensions: { code: 'TOKEN_EXPIRED' } }] };

test('a token that ends while nobody waits is answered to who asks next, once', async () => {
  const { subscription, ended, publish } = subscriptionOf(Date.now() + 500);
  const first = subscription.next();
  await until(async () => publish());
  expect(await first).toMatchObject({ value: { data: {} } });
  await until(async () => ended.times === 1);
  expect(await subscription.next()).toMatchObject({ done: false, value: expired });
  expect(await subscription.next()).toEqual({ done: true, value: undefined });
  expect(ended.times).toBe(1);
});

test('who waits when it ends is answered at once, and what comes later is dropped', async () => {
  const { subscription, ended, publish } = subscriptionOf(Date.now() + 60_000);
  const waiting = subscription.next();
  await subscription.return();
  publish();
  expect(await waiting).toEqual({ done: true, value: undefined });
  expect(await subscription.next()).toEqual({ done: true, value: undefined });
  expect(ended.times).toBe(1);
});
