import { hasRisen, idleBefore, type Movement, sheetBefore, standingBefore } from './rules';

const day = (text: string) => new Date(`${text}T00:00:00+08:00`);
const move = (kind: string, at: string, amount: bigint, paid: bigint, spent: bigint): Movement => ({
  ...{ kind, amount, paid, spent, at: day(at), open: 0n, committed: 100n },
});
const movements = [
  move('COMMIT', '2026-01-05', 100n, 0n, 0n),
  move('PAY', '2026-02-01', 30n, 30n, 0n),
  move('PAY', '2026-03-01', 40n, 70n, 0n),
  move('SPEND', '2026-03-10', 30n, 70n, 30n),
  move('SPEND', '2026-04-01', 40n, 70n, 70n),
];

test.each([
  ['2026-01-05', 0n, undefined],
  ['2026-02-02', 30n, '2026-02-01'],
  ['2026-03-02', 70n, '2026-02-01'],
  ['2026-03-11', 40n, '2026-03-01'],
  ['2026-04-02', 0n, undefined],
])('before %s %s fen lie idle, since %s', (before, idle, since) => {
  expect(idleBefore(movements, day(before))).toEqual({ idle, ...(since === undefined ? {} : { since: day(since) }) });
});

test('what stood before a moment is what the last entry before it left', () => {
  expect(standingBefore(movements, day('2026-01-05'))).toMatchObject({ committed: 0n });
  expect(standingBefore(movements, day('2026-03-01'))).toMatchObject({ committed: 100n, paid: 30n });
});

test('a source counts plan, splits and lines, each in its own column', () => {
  const source = 'SPECIAL_BOND' as const;
  const splits = [{ source: 'CENTRAL_BUDGET' as const, amount: 5n }];
  const rows = sheetBefore(
    day('2026-03-11'),
    [{ source, amount: 120n }],
    splits,
    [],
    [
      { source, movements, retention: 3n },
      { source, movements },
    ],
  );
  expect(rows).toEqual([
    {
      ...{ source, planned: 120n, awarded: 200n, allotted: 200n, paid: 140n, spent: 60n, idle: 80n, retention: 3n },
      idleSince: day('2026-03-01'),
    },
    {
      ...{ source: 'CENTRAL_BUDGET', planned: 0n, awarded: 5n, allotted: 0n, paid: 0n, spent: 0n, idle: 0n },
      retention: 0n,
    },
  ]);
});

test.each([
  ['nothing of it has come', [], 150n],
  ['a part of it has come', [movements], 150n],
  ['more than it has come', [movements, movements], 200n],
])('a loan that was accepted counts once: %s', (_case, lines, awarded) => {
  const source = 'BANK_LOAN' as const;
  const accepted = [
    { source, amount: 110n },
    { source, amount: 40n },
  ];
  const histories = lines.map((one) => ({ source, movements: one }));
  expect(sheetBefore(day('2026-02-02'), [], [], accepted, histories)).toMatchObject([{ source, awarded }]);
});

test.each([
  [10_000n, 11_000n, true],
  [10_000n, 10_999n, false],
  [0n, 5n, undefined],
])('from %s to %s: the monthly rise is met: %s', (before, now, isMet) => {
  expect(hasRisen(before, now)).toBe(isMet);
});
