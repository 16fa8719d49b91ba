import fc from 'fast-check';
import { type MoneyUnit, moneyOf, parseMoney } from './money';

const seed = Number(process.env['KUAIJIN_SEED'] ?? Date.now() % 1_000_000);

test.each([
  ['9.3', 'YI', 93_000_000_000n],
  ['0.01', 'YUAN', 1n],
  ['0.000001', 'WAN', 1n],
  ['1', 'WAN', 1_000_000n],
  ['90071992547409.93', 'YUAN', 9_007_199_254_740_993n],
] as const)('%s %s is %s fen', (value, unit, fen) => {
  expect(parseMoney({ value, unit })).toBe(fen);
});

test.each([
  ['0.001', 'YUAN', 'NOT_WHOLE_MINOR_UNITS', '0.01 YUAN'],
  ['12.345', 'YUAN', 'NOT_WHOLE_MINOR_UNITS', '12.34 or 12.35 YUAN'],
  ['1.0000001', 'WAN', 'NOT_WHOLE_MINOR_UNITS', '1 or 1.000001 WAN'],
  ['0', 'YUAN', 'NEGATIVE_AMOUNT', 'more than 0'],
  ['-5', 'YUAN', 'NEGATIVE_AMOUNT', 'more than 0'],
  ['1e3', 'YUAN', 'INVALID_INPUT', 'an exact decimal'],
  ['9'.repeat(32), 'YUAN', 'INVALID_INPUT', 'at most 92233720368547758.07 YUAN'],
  ['十', 'YUAN', 'INVALID_INPUT', 'an exact decimal'],
  ['999999999999', 'YI', 'INVALID_INPUT', 'at most 922337203.6854775807 YI'],
] as const)('%s %s is refused: %s', (value, unit, code, expected) => {
  expect(parseMoney({ value, unit })).toMatchObject({ code, path: ['input', 'amount', 'value'], expected });
});

test('a negative sum is accepted where the caller says so', () => {
  expect(parseMoney({ value: '-0.01', unit: 'YUAN' }, [], 'any')).toBe(-1n);
});

test('a sum is exact in every unit', () => {
  expect(moneyOf(93_000_000_001n)).toEqual({ yuan: '930000000.01', wan: '93000.000001', yi: '9.3000000001' });
});

test(`what is answered is read back, in every unit (seed ${seed})`, () => {
  const units: [keyof ReturnType<typeof moneyOf>, MoneyUnit][] = [
    ['yuan', 'YUAN'],
    ['wan', 'WAN'],
    ['yi', 'YI'],
  ];
  fc.assert(
    fc.property(fc.bigInt({ min: 1n, max: 2n ** 63n - 1n }), (fen) =>
      units.every(([field, unit]) => parseMoney({ value: moneyOf(fen)[field], unit }) === fen),
    ),
    { seed },
  );
});
