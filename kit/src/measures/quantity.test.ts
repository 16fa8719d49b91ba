import fc from 'fast-check';
import { type QuotaKind, quantityMinor, quantityOf, quotaKinds, type Unit, unitOf } from './quantity';

const seed = Number(process.env['KUAIJIN_SEED'] ?? Date.now() % 1_000_000);

test.each([
  // 68 亩 is the area of the report; 0.0001 公顷 is the usual last decimal of approvals.
  ['68', 'MU', 'LAND_PLAN', 136_000n],
  ['0.01', 'MU', 'LAND_PLAN', 20n],
  ['0.0005', 'MU', 'LAND_PLAN', 1n],
  ['0.0001', 'HECTARE', 'LAND_PLAN', 3n],
  ['1', 'SQUARE_METRE', 'FARMLAND', 3n],
  ['20.81', 'WAN_MU', 'PLANNING_SIZE', 416_200_000n],
  ['1.234', 'TCE', 'ENERGY', 1_234n],
  ['0.001', 'TONNE', 'COAL', 1n],
  ['52000', 'KILOGRAM', 'GRAIN_CAPACITY', 52_000n],
] as const)('%s %s of %s is %s minor units', (value, unit, kind, minor) => {
  expect(quantityMinor({ value, unit }, kind)).toBe(minor);
});

test.each([
  ['0.0001', 'MU', 'LAND_PLAN', 'NOT_WHOLE_MINOR_UNITS', '0.0005 MU'],
  ['1.00001', 'HECTARE', 'LAND_PLAN', 'NOT_WHOLE_MINOR_UNITS', '1 or 1.0001 HECTARE'],
  ['0.5', 'SQUARE_METRE', 'LAND_PLAN', 'NOT_WHOLE_MINOR_UNITS', '1 SQUARE_METRE'],
  ['-3', 'MU', 'LAND_PLAN', 'NEGATIVE_AMOUNT', 'more than 0'],
  ['1', 'TCE', 'LAND_PLAN', 'UNIT_MISMATCH', 'MU, WAN_MU, HECTARE, SQUARE_METRE'],
  ['1', 'MU', 'COAL', 'UNIT_MISMATCH', 'TONNE'],
  ['9'.repeat(32), 'HECTARE', 'LAND_PLAN', 'INVALID_INPUT', 'at most 307445734561825.8602 HECTARE'],
  [`1.${'0'.repeat(32)}1`, 'MU', 'LAND_PLAN', 'INVALID_INPUT', 'at most 20 decimals'],
] as const)('%s %s of %s is refused: %s', (value, unit, kind, code, expected) => {
  expect(quantityMinor({ value, unit }, kind)).toMatchObject({ code, expected });
});

test('land is answered in 亩 exactly, and other units say whether they are', () => {
  const area = quantityOf(136_000n, 'LAND_PLAN');
  expect([area.unit, area.value(), area.isRounded()]).toEqual(['MU', '68.0000', false]);
  expect([area.value({ in: 'HECTARE' }), area.isRounded({ in: 'HECTARE' })]).toEqual(['4.5333', true]);
  expect([area.value({ in: 'SQUARE_METRE' }), area.isRounded({ in: 'SQUARE_METRE' })]).toEqual(['45333.33', true]);
  expect(quantityOf(30_000n, 'FARMLAND').value({ in: 'HECTARE' })).toBe('1.0000');
});

test('an amount that is asked for in a unit of another dimension is answered in its own', () => {
  expect(quantityOf(1_500n, 'COAL').value({ in: 'MU' })).toBe('1.500');
});

test(`what is answered in the natural unit is exact and read back (seed ${seed})`, () => {
  const kind = fc.constantFrom<QuotaKind>(...quotaKinds);
  fc.assert(
    fc.property(kind, fc.bigInt({ min: 1n, max: 2n ** 63n - 1n }), (of, minor) => {
      const answered = quantityOf(minor, of);
      const unit: Unit = unitOf(of);
      return !answered.isRounded() && quantityMinor({ value: answered.value(), unit }, of) === minor;
    }),
    { seed },
  );
});

test(`amounts that a refusal names are themselves accepted, in every unit (seed ${seed})`, () => {
  const unit = fc.constantFrom<Unit>('MU', 'WAN_MU', 'HECTARE', 'SQUARE_METRE');
  const digits = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 16n }), fc.bigInt({ min: 1n, max: 10n ** 12n - 1n }));
  let refused = 0;
  fc.assert(
    fc.property(unit, digits, (one, [whole, decimals]) => {
      const found = quantityMinor({ value: `${whole}.${`${decimals}`.padStart(12, '0')}`, unit: one }, 'LAND_PLAN');
      if (typeof found === 'bigint') return;
      refused += 1;
      const named = (found.expected ?? '').match(/[\d.]+/g) ?? [];
      expect(named.length).toBeGreaterThan(0);
      for (const value of named) expect(typeof quantityMinor({ value, unit: one }, 'LAND_PLAN')).toBe('bigint');
    }),
    { seed, numRuns: 500 },
  );
  expect(refused).toBeGreaterThan(0);
});
