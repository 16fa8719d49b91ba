/** Every way in which an input can be malformed, from its type in the schema. */
import type { ErrorCode } from '@kuaijin/kit/errors';
import {
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql';
import type { Bad, CommonRow, Given } from './row';

export interface Malformed {
  readonly name: string;
  readonly input: Given;
  readonly code: ErrorCode;
  /** Path of the argument; what is found out deeper inside it begins with the same. */
  readonly path: readonly string[];
}

type Rules = Pick<CommonRow<never>, 'codes' | 'unasked' | 'formed' | 'accepts'>;

interface Fault {
  readonly name: string;
  readonly value: unknown;
  readonly code?: ErrorCode;
  /** True for a text that is refused before anything is asked of its form. */
  readonly isUnreadable?: true;
  /** Where in the value it lies. */
  readonly below?: readonly string[];
}

/** Longer than any text, key or id may be. */
const LONG = 'x'.repeat(20_001);
const MANY = 1_001;
const NOWHERE = 'nowhere';
const UNKNOWN_ID = 'an unknown id';
const UNTOUCHED = Symbol('left out');

/**
 * @param good an input that is acceptable
 * @param rules codes of unknown ids by argument where they are not NOT_FOUND, of other faults by argument and name;
 * what is no fault
 * @param bad faults that follow from no type
 */
export function malformed(
  type: GraphQLInputObjectType,
  good: Given,
  { codes = {}, unasked = [], formed = [], accepts = [] }: Rules,
  bad: readonly Bad[],
): Malformed[] {
  const all = [...inObject(type, good, codes, [])];
  const found: Found[] = all.filter(
    ({ path, fault }) => !fault.name.endsWith(UNKNOWN_ID) || !unasked.includes(path.join('.')),
  );
  for (const [argument, value, code] of bad) {
    const path = argument.split('.');
    found.push({ path, fault: { name: shown(value), value, code: code ?? 'INVALID_INPUT' }, isStated: true });
  }
  return found
    .map(({ path, fault, isStated = false }) => {
      const argument = path.join('.');
      const name = `${argument}: ${fault.name}`;
      const isOfNoForm =
        !isStated && fault.isUnreadable !== true && formed.includes(argument) && typeof fault.value === 'string';
      return {
        name,
        input: put(good, path, fault.value) as Given,
        code: codes[name] ?? (isOfNoForm ? 'MALFORMED_CODE' : (fault.code ?? 'INVALID_INPUT')),
        path: ['input', ...path, ...(fault.below ?? [])],
      };
    })
    .filter(({ name }) => !accepts.includes(name));
}

interface Found {
  readonly path: readonly string[];
  readonly fault: Fault;
  /** True for what a row states itself. */
  readonly isStated?: boolean;
}

function* inObject(
  type: GraphQLInputObjectType,
  good: unknown,
  codes: Readonly<Record<string, ErrorCode>>,
  at: readonly string[],
): Generator<Found> {
  yield { path: [...at, 'noSuchArgument'], fault: { name: 'an unknown field', value: 1 } };
  for (const field of Object.values(type.getFields())) {
    const path = [...at, field.name];
    const given = (good as Given)[field.name];
    for (const fault of faultsOf(field, codes[path.join('.')])) yield { path, fault };
    const inner = getNullableType(field.type);
    const [first] = Array.isArray(given) ? given : [];
    if (isListType(inner) && first !== undefined) {
      const one = getNullableType(inner.ofType);
      if (isInputObjectType(one)) yield* inObject(one, first, codes, [...path, '0']);
    } else if (isInputObjectType(inner) && given !== undefined) {
      for (const fault of amountFaults(inner, given as Amount)) yield { path, fault };
      yield* inObject(inner, given, codes, path);
    }
  }
}

/** Money or a quantity, as an input names it. */
interface Amount {
  readonly value: string;
  readonly unit: string;
}

const areaUnits: readonly string[] = ['MU', 'HECTARE', 'WAN_MU', 'SQUARE_METRE'];

/** Minor units by unit: fen, thirds of a square metre, kilograms. */
const minorUnits: Readonly<Record<string, bigint>> = {
  ...{ YUAN: 100n, WAN: 1_000_000n, YI: 10_000_000_000n },
  MU: 2_000n,
  ...{ TCE: 1_000n, TONNE: 1_000n, KILOGRAM: 1n },
};

/** What is wrong with an amount as a whole: one minor unit more than 64 bits hold, or a unit of something else. */
function* amountFaults({ name }: GraphQLInputObjectType, { unit }: Amount): Generator<Fault> {
  if (name !== 'MoneyInput' && name !== 'QuantityInput') return;
  const isOfArea = areaUnits.includes(unit);
  // A third of a square metre has no end of decimals in other units than 亩.
  const written = isOfArea ? 'MU' : unit;
  const value = { value: quotient(2n ** 63n, minorUnits[written] ?? 1n), unit: written };
  yield { name: 'one more than 64 bits hold', value, below: ['value'] };
  const other = name === 'MoneyInput' || !isOfArea ? 'MU' : 'TCE';
  const code = name === 'MoneyInput' ? 'INVALID_INPUT' : 'UNIT_MISMATCH';
  yield { name: 'a unit of something else', value: { value: '1', unit: other }, code, below: ['unit'] };
}

/** A quotient with the decimals that it has. */
function quotient(whole: bigint, by: bigint): string {
  const decimals = 20;
  const digits = ((whole * 10n ** BigInt(decimals)) / by).toString();
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`.replace(/\.?0+$/, '');
}

function* faultsOf(field: GraphQLInputField, unknown: ErrorCode = 'NOT_FOUND'): Generator<Fault> {
  if (isRequiredInputField(field)) yield { name: 'missing', value: UNTOUCHED };
  if (isNonNullType(field.type)) yield { name: 'null', value: null };
  const isRequired = isNonNullType(field.type);
  if (field.name === 'idempotencyKey') yield* textFaults(true);
  else if (field.name === 'ifVersion') {
    yield* numberFaults();
    yield { name: 'an impossible version', value: -1 };
    yield { name: 'another version', value: 1_000_000, code: 'VERSION_CONFLICT' };
  } else yield* valueFaults(getNullableType(field.type), isRequired, unknown);
}

function* valueFaults(type: GraphQLInputType, isRequired: boolean, unknown: ErrorCode): Generator<Fault> {
  if (isListType(type)) {
    const one = getNullableType(type.ofType);
    yield { name: 'a list that holds null', value: [null], below: ['0'] };
    if (isInputObjectType(one)) return;
    for (const fault of valueFaults(one, true, unknown))
      yield { ...fault, name: `a list with ${fault.name}`, value: [fault.value], below: ['0'] };
    if (!isEnumType(one))
      yield { name: 'too many', value: Array.from({ length: MANY }, (_, at) => `${NOWHERE}-${at}`) };
    return;
  }
  if (isEnumType(type)) {
    yield { name: 'an unknown value', value: 'NO_SUCH_VALUE' };
    return;
  }
  if (isInputObjectType(type)) {
    yield { name: 'no object', value: NOWHERE };
    return;
  }
  switch (String(type)) {
    case 'ID':
      yield* textFaults(true);
      yield { name: UNKNOWN_ID, value: NOWHERE, code: unknown };
      return;
    case 'String':
      yield* textFaults(isRequired);
      if (isRequired) yield { name: 'blank', value: '  ' };
      return;
    case 'Int':
      yield* numberFaults();
      yield { name: 'negative', value: -1 };
      yield { name: 'out of range', value: 2_000_000_000 };
      return;
    case 'Boolean':
      yield { name: 'no truth value', value: 'yes' };
      return;
    case 'Decimal':
      yield* notA(type);
      yield { name: 'zero', value: '0', code: 'NEGATIVE_AMOUNT' };
      yield { name: 'negative', value: '-1', code: 'NEGATIVE_AMOUNT' };
      yield { name: 'no whole number of the smallest unit', value: '0.00000000001', code: 'NOT_WHOLE_MINOR_UNITS' };
      yield { name: 'more than can be stored', value: '9'.repeat(25) };
      return;
    case 'Date':
      yield* notA(type);
      yield { name: 'a day of another age', value: '9999-12-31' };
      yield { name: 'a day before all records', value: '0001-01-01' };
      return;
    case 'DateTime':
      yield* notA(type);
      yield { name: 'a moment of another age', value: '9999-12-31T23:59:59-08:00' };
      return;
    default:
      yield* notA(type);
  }
}

function* notA(type: GraphQLInputType): Generator<Fault> {
  yield { name: `no ${String(type)}`, value: 'no such thing' };
  yield { name: 'an object', value: {} };
}

function* textFaults(isRequired: boolean): Generator<Fault> {
  yield { name: 'an object', value: {} };
  yield { name: 'too long', value: LONG };
  yield { name: 'half a character', value: '\ud800', isUnreadable: true };
  yield { name: 'a control character', value: 'a\u0000b', isUnreadable: true };
  if (!isRequired) return;
  yield { name: 'empty', value: '' };
}

function* numberFaults(): Generator<Fault> {
  yield { name: 'a fraction', value: 1.5 };
  yield { name: 'text', value: 'three' };
  yield { name: 'more than 32 bits', value: 4_000_000_000 };
}

/** The value with another one at the path; {@link UNTOUCHED} takes it away. */
function put(into: unknown, path: readonly string[], value: unknown): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return value;
  if (Array.isArray(into)) return into.map((one, at) => (String(at) === first ? put(one, rest, value) : one));
  const { [first]: old, ...others } = into as Record<string, unknown>;
  const next = put(old, rest, value);
  return next === UNTOUCHED ? others : { ...others, [first]: next };
}

function shown(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
