/** Values that are seldom meant: of each type what is just wrong, and what is nothing of the kind. */
import {
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
} from 'graphql';
import type { Dice } from '../approvals/model/dice';

const coded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** What stands where a cursor should: decoded wholes of the wrong kind, numbers that are none, halves of characters. */
export const cursors: readonly string[] = [
  ...[['a'], [null], [{}], [[]], [1e21], [-1], [0.5], ['NaN'], ['Infinity'], 'a', 1, null, {}, []].map(coded),
  ...['[NaN]', '[Infinity]', '[1e999]', '[-1e999]', '["a"', '', '\0', '[9007199254740993]'].map((text) =>
    Buffer.from(text).toString('base64url'),
  ),
  'a',
  '====',
  '\ud800',
  '.'.repeat(100),
  'v1.abc.def',
  'x'.repeat(5_000),
];

const texts: readonly string[] = [
  '',
  ' ',
  'a',
  '\0',
  '\ud800',
  '🙂'.repeat(50),
  '中'.repeat(200),
  'x'.repeat(3_000),
  '__proto__',
  'constructor',
  '$where',
  '{"$gt":""}',
  '../../etc/passwd',
  '%00%2e%2e',
  "' or 1=1 --",
  '<script>alert(1)</script>',
  '.*.*.*.*.*!',
  '(a+)+$',
  'project-QZ-015',
  'region-330800',
  'department-330800-NR',
  '2208-330800-04-01-123456',
  '2026-02-30',
  '2026-11-22',
  '9999-12-31T23:59:59Z',
  '-1',
  '1e400',
  '99999999999999999999999999',
  '0.00001',
];
const numbers: readonly number[] = [
  0, 1, -1, 20, 100, 101, 500, 501, 2_147_483_647, 2_147_483_648, -2_147_483_649, 0.5, 1e21,
];
const foreign: readonly unknown[] = [null, true, [], {}, [[]], { a: 1 }, 'x', 7];

/** A value for a variable of a type: mostly of its form, at times of none. */
export function givenFor(type: GraphQLInputType, dice: Dice, name = '', depth = 0): unknown {
  if (dice.chance(0.04)) return dice.pick(foreign);
  if (!isNonNullType(type) && dice.chance(0.2)) return dice.chance(0.5) ? null : undefined;
  const plain = getNullableType(type);
  if (isListType(plain))
    return Array.from({ length: dice.pick([0, 1, 2, 3]) }, () => givenFor(plain.ofType, dice, name, depth + 1));
  if (isEnumType(plain)) return dice.chance(0.9) ? dice.pick(plain.getValues()).name : 'NOWHERE';
  if (isInputObjectType(plain)) return depth > 4 ? {} : objectOf(plain, dice, depth);
  // Nobody waits long for a fuzz.
  if (name === 'waitSeconds') return dice.pick([0, 0, 0, -1, 26, 'x']);
  if (name === 'after' && dice.chance(0.8)) return dice.pick(cursors);
  if (isScalarType(plain) && plain.name === 'Int') return dice.pick(numbers);
  return plain.name === 'Boolean' ? dice.chance(0.5) : dice.pick(texts);
}

function objectOf(
  type: { getFields(): Record<string, { name: string; type: GraphQLInputType }> },
  dice: Dice,
  depth: number,
) {
  const fields = Object.values(type.getFields()).map((field) => [
    field.name,
    field.name === 'idempotencyKey' && dice.chance(0.9)
      ? `fuzz-${dice.between(0, 1e9)}`
      : givenFor(field.type, dice, field.name, depth + 1),
  ]);
  const given: Record<string, unknown> = Object.fromEntries(fields.filter(([, value]) => value !== undefined));
  if (dice.chance(0.03)) given[dice.pick(['__proto__x', 'constructor', '$set', 'unknown'])] = 1;
  return given;
}
