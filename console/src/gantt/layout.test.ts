import { type ChartStep, chartOf } from './layout';

const day = (n: number): string => new Date(Date.UTC(2026, 2, n)).toISOString();
const now = Date.parse(day(11));

const step = (given: Partial<ChartStep>): ChartStep => ({
  id: 's',
  status: 'ACCEPTED',
  plannedStart: null,
  dispatchedAt: null,
  acceptedAt: null,
  decidedAt: null,
  clock: null,
  ...given,
});

const clock = (given: Partial<NonNullable<ChartStep['clock']>>) => ({
  dueAt: null,
  statutoryDueAt: null,
  pause: null,
  nextRung: null,
  firedRungs: [],
  ...given,
});

const barsOf = (given: Partial<ChartStep>, frame: readonly Partial<ChartStep>[] = []) =>
  chartOf([step(given), ...frame.map(step)], now).rows[0]?.bars;

/** From March 1 to 21: a day is a twentieth of the width. */
const twentyDays = [{ dispatchedAt: day(1), clock: clock({ dueAt: day(21) }) }];

describe('the chart of a case', () => {
  test('a step that runs: dispatched until it was accepted, then running until now', () => {
    expect(barsOf({ dispatchedAt: day(1), acceptedAt: day(3) }, twentyDays)).toEqual([
      { kind: 'dispatched', from: 0, to: 0.1 },
      { kind: 'running', from: 0.1, to: 0.5 },
    ]);
  });

  test('a step that is decided ends where it was decided', () => {
    expect(barsOf({ dispatchedAt: day(1), acceptedAt: day(3), decidedAt: day(5) }, twentyDays)?.at(-1)).toEqual({
      kind: 'running',
      from: 0.1,
      to: 0.2,
    });
  });

  test('a pause under way is a gap after the run', () => {
    const paused = clock({ pause: { since: day(7) } });
    expect(barsOf({ dispatchedAt: day(1), acceptedAt: day(3), clock: paused }, twentyDays)).toEqual([
      { kind: 'dispatched', from: 0, to: 0.1 },
      { kind: 'running', from: 0.1, to: expect.closeTo(0.3) },
      { kind: 'paused', from: expect.closeTo(0.3), to: 0.5 },
    ]);
  });

  test('a step that was not dispatched waits from its planned start', () => {
    expect(barsOf({ plannedStart: day(13), clock: clock({ dueAt: day(17) }) }, twentyDays)).toEqual([
      { kind: 'waiting', from: 0.6, to: 0.8 },
    ]);
    expect(barsOf({}, twentyDays)).toEqual([]);
  });

  test('both limits, reminders so far and the next one are marked where they lie', () => {
    const both = clock({
      dueAt: day(15),
      statutoryDueAt: day(21),
      firedRungs: [{ at: day(9) }],
      nextRung: { at: day(13) },
    });
    expect(chartOf([step({ dispatchedAt: day(1), clock: both })], now).rows[0]?.marks).toEqual([
      { kind: 'promised', at: expect.closeTo(0.7) },
      { kind: 'statutory', at: 1 },
      { kind: 'fired', at: 0.4 },
      { kind: 'next', at: 0.6 },
    ]);
  });
});
