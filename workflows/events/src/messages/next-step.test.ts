import type { Batch, Outgoing, WaitingMessage } from './contracts';
import { afterTry, type FailedBatches, isGivenUp, nextStep } from './next-step';
import { quietUntil } from './quiet-hours';

/** A moment in China: `2026-03-02 21:30`. */
const at = (text: string): number => Date.parse(`${text.replace(' ', 'T')}:00+08:00`);
const night = { from: 22 * 60, until: 7 * 60, deliverOn: 'ALL_DAYS' } as const;
const pace = { firstMs: 10_000, longestMs: 3_600_000, giveUpMs: 3 * 86_400_000 };
const NOON = at('2026-03-02 12:00');

const waits = (n: number, more: Partial<WaitingMessage> = {}): WaitingMessage => ({
  ...{ n, mode: 'AT_ONCE', isUrgent: false, since: NOON },
  ...more,
});
const outgoing = (waiting: readonly WaitingMessage[], more: Partial<Outgoing> = {}): Outgoing => ({
  ...{ waiting, sentAt: [], quietHours: night, urgentPasses: true, digestAtMinutes: 510, perHour: 20, pace },
  ...more,
});
const sends = (...numbers: readonly number[]) => ({ do: 'SEND', batch: { kind: 'MESSAGES', numbers } });
const waitsUntil = (text: string, now: number) => ({ do: 'WAIT', ms: at(text) - now });

describe('quiet hours', () => {
  const day = { from: 12 * 60, until: 14 * 60, deliverOn: 'ALL_DAYS' } as const;
  const working = { ...night, deliverOn: 'WORKING_DAYS' } as const;
  const onlyRest = { from: 0, until: 0, deliverOn: 'WORKING_DAYS' } as const;
  test.each([
    ['none are set', undefined, '2026-03-02 23:00', undefined],
    ['before the night', night, '2026-03-02 21:59', undefined],
    ['in the evening', night, '2026-03-02 22:00', '2026-03-03 07:00'],
    ['after midnight', night, '2026-03-03 00:10', '2026-03-03 07:00'],
    ['at their end', night, '2026-03-03 07:00', undefined],
    ['at noon', day, '2026-03-02 13:00', '2026-03-02 14:00'],
    ['on a Saturday', working, '2026-03-07 10:00', '2026-03-09 07:00'],
    ['on a Friday evening', working, '2026-03-06 23:00', '2026-03-09 07:00'],
    ['in the golden week', working, '2026-10-01 10:00', '2026-10-08 07:00'],
    ['on a Saturday that is worked', working, '2026-10-10 10:00', undefined],
    ['on days of rest alone', onlyRest, '2026-03-08 03:00', '2026-03-09 00:00'],
    ['no hour of a working day', onlyRest, '2026-03-09 03:00', undefined],
  ] as const)('%s', (_name, quiet, now, until) => {
    expect(quietUntil(quiet, at(now))).toBe(until === undefined ? undefined : at(until));
  });
});

describe('what is sent next', () => {
  const late = at('2026-03-02 23:00');
  const morning = at('2026-03-03 07:00');
  const held = [
    waits(1, { since: late }),
    waits(2, { since: late + 1 }),
    waits(3, { since: late + 2, isUrgent: true }),
  ];
  const flood = Array.from({ length: 6 }, (_, i) => waits(i + 1));
  const sent = (count: number) => Array.from({ length: count }, (_, i) => NOON - 1_800_000 + i);
  const code = waits(7, { mode: 'CODE', isUrgent: true, since: late });
  const digest = [waits(1, { mode: 'DIGEST' }), waits(2, { mode: 'DIGEST', since: NOON + 1 })];
  test.each([
    ['nothing waits', outgoing([]), NOON, { do: 'END' }],
    ['one by one, in order', outgoing([waits(1), waits(2)]), NOON, sends(1)],
    ['held in quiet hours', outgoing(held.slice(0, 2)), late, waitsUntil('2026-03-03 07:00', late)],
    ['collected at their end', outgoing(held), morning, sends(1, 2, 3)],
    ['what is red passes them', outgoing(held), late, sends(3)],
    ['unless the person says no', outgoing(held, { urgentPasses: false }), late, waitsUntil('2026-03-03 07:00', late)],
    ['a code passes them', outgoing([...held, code]), late, { do: 'SEND', batch: { kind: 'CODE', numbers: [7] } }],
    ['a flood is collected', outgoing(flood), NOON, sends(1, 2, 3, 4, 5, 6)],
    ['the last of an hour is collected', outgoing([waits(1), waits(2)], { sentAt: sent(19) }), NOON, sends(1, 2)],
    ['no more in this hour', outgoing([waits(1)], { sentAt: sent(20) }), NOON, { do: 'WAIT', ms: 1_800_000 }],
    [
      'not even what is red',
      outgoing([held[2] as WaitingMessage], { sentAt: sent(20) }),
      NOON,
      { do: 'WAIT', ms: 1_800_000 },
    ],
    ['a digest waits for its hour', outgoing(digest), NOON, waitsUntil('2026-03-03 08:30', NOON)],
    ['and comes collected', outgoing(digest), at('2026-03-03 08:30'), sends(1, 2)],
    ['what comes at once does not wait for it', outgoing([...digest, waits(3)]), NOON, sends(3)],
  ] as const)('%s', (_name, given, now, expected) => {
    expect(nextStep(given, {}, now)).toEqual(expected);
  });

  test('a digest within quiet hours comes at their end', () => {
    const quietHours = { ...night, until: 9 * 60 };
    const early = at('2026-03-03 08:30');
    expect(nextStep(outgoing(digest, { quietHours }), {}, early)).toEqual(waitsUntil('2026-03-03 09:00', early));
  });
});

describe('after a try', () => {
  const batch: Batch = { kind: 'MESSAGES', numbers: [1] };
  const moment = (now: number) => ({ now, pace, random: 0.5 });
  const failedOnce = afterTry({}, batch, { outcome: 'FAILED' }, moment(NOON));

  test('what failed waits longer each time, as the same batch, and what came later waits behind it', () => {
    const given = outgoing([waits(1), waits(2)]);
    expect(nextStep(given, failedOnce, NOON)).toEqual({ do: 'WAIT', ms: 10_000 });
    expect(nextStep(given, failedOnce, NOON + 10_000)).toEqual(sends(1));
    const twice = afterTry(failedOnce, batch, { outcome: 'FAILED' }, moment(NOON + 10_000));
    expect(twice.MESSAGES).toMatchObject({ failures: 2, failingSince: NOON, retryAt: NOON + 30_000 });
    expect(afterTry(twice, batch, { outcome: 'DONE' }, moment(NOON))).toEqual({});
  });

  test('what was deferred counts no failure, but is given up when it has waited for days', () => {
    const deferred = afterTry({}, batch, { outcome: 'DEFERRED', retryAfterMs: 2_000 }, moment(NOON));
    expect(deferred.MESSAGES).toMatchObject({ failures: 0, retryAt: NOON + 3_000 });
    const failed = deferred.MESSAGES;
    if (failed === undefined) throw new Error('it was not kept');
    expect(isGivenUp(failed, { pace }, NOON + pace.giveUpMs - 1)).toBe(false);
    expect(isGivenUp(failed, { pace }, NOON + pace.giveUpMs)).toBe(true);
  });

  test('a try that fell into quiet hours waits for their end', () => {
    const late = at('2026-03-02 23:00');
    const failed: FailedBatches = { MESSAGES: { batch, failures: 1, failingSince: NOON, retryAt: late } };
    expect(nextStep(outgoing([waits(1)]), failed, late)).toEqual(waitsUntil('2026-03-03 07:00', late));
    expect(nextStep(outgoing([waits(1, { isUrgent: true })]), failed, late)).toEqual(sends(1));
  });

  test('a code to another address does not wait for messages that fail', () => {
    const given = outgoing([waits(1), waits(7, { mode: 'CODE' })]);
    expect(nextStep(given, failedOnce, NOON)).toEqual({ do: 'SEND', batch: { kind: 'CODE', numbers: [7] } });
  });

  test('what is not to be sent any more holds nothing up', () => {
    expect(nextStep(outgoing([waits(2)]), failedOnce, NOON)).toEqual(sends(2));
  });
});
