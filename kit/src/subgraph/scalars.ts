/**
 * The custom scalars of the graph. Times are answered in +08:00; decimals travel as strings; a wrong value says what
 * was expected.
 */
import { GraphQLError, GraphQLScalarType, type ValueNode } from 'graphql';
import type { ErrorCode } from '../errors/errors';
import { isPlainDecimal } from '../measures/decimal';

const OFFSET_MS = 8 * 3_600_000;
const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/;
const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

/** An instant as the graph answers it: RFC 3339 in +08:00, whole seconds without a fraction. */
export function instantText(instant: Date): string {
  const text = new Date(instant.getTime() + OFFSET_MS).toISOString();
  return text.replace(/(\.000)?Z$/, '+08:00');
}

/** The instant in RFC 3339 text, or undefined. The day has to exist: 2026-02-30 is none. */
export function parseInstant(text: string): Date | undefined {
  if (!instantPattern.test(text) || !isDay(text.slice(0, 10))) return undefined;
  const instant = new Date(text);
  return Number.isNaN(instant.getTime()) ? undefined : instant;
}

/** True for an ISO day that exists. */
export function isDay(text: string): boolean {
  if (!dayPattern.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

const DateTimeScalar = scalarOf({
  name: 'DateTime',
  expected: 'an instant of the form 2026-11-22T09:30:00+08:00',
  parse: parseInstant,
  serialize: (value) => (value instanceof Date ? instantText(value) : instantText(new Date(value as string))),
});

const DateScalar = scalarOf({
  name: 'Date',
  expected: 'a day of the form 2026-11-22',
  parse: (text) => (isDay(text) ? text : undefined),
});

const DecimalScalar = scalarOf({
  name: 'Decimal',
  expected: 'an exact decimal as a string, for example "12.50"',
  parse: (text) => (isPlainDecimal(text) ? text : undefined),
});

const CursorScalar = scalarOf({
  name: 'Cursor',
  expected: 'a cursor that this system gave',
  parse: (text) => (text.length > 0 && text.length <= 8_192 ? text : undefined),
});

/**
 * Its published forms are checked where a code is used, so that a wrong one is answered with MALFORMED_CODE and its
 * path.
 */
const ProjectCodeScalar = scalarOf({
  name: 'ProjectCode',
  expected: 'a project code of the form 2208-330800-04-01-123456',
  parse: (text) => (text.length > 0 && text.length <= 64 ? text : undefined),
});

/** The scalars by name, ready for a resolver map. */
export const scalarResolvers = {
  DateTime: DateTimeScalar,
  Date: DateScalar,
  Decimal: DecimalScalar,
  Cursor: CursorScalar,
  ProjectCode: ProjectCodeScalar,
};

interface ScalarRule<T> {
  readonly name: string;
  readonly expected: string;
  readonly parse: (text: string) => T | undefined;
  readonly serialize?: (value: unknown) => string;
}

function scalarOf<T>(rule: ScalarRule<T>): GraphQLScalarType<T, string> {
  const parse = (value: unknown): T => {
    const parsed = typeof value === 'string' ? rule.parse(value) : undefined;
    if (parsed === undefined) throw wrongValue(rule, value);
    return parsed;
  };
  return new GraphQLScalarType<T, string>({
    name: rule.name,
    serialize: (value) => (rule.serialize === undefined ? String(value) : rule.serialize(value)),
    parseValue: parse,
    parseLiteral: (node) => parse(literalOf(node)),
  });
}

function wrongValue(rule: { readonly name: string; readonly expected: string }, value: unknown): GraphQLError {
  const code: ErrorCode = 'INVALID_INPUT';
  const received = shown(value);
  return new GraphQLError(`Expected ${rule.expected}. Received ${received}.`, {
    extensions: { code, expected: rule.expected, received },
  });
}

/** A value for people, cut to a length that cannot flood an answer or a log. */
export function shown(value: unknown): string {
  const text = value === undefined ? 'nothing' : typeof value === 'bigint' ? value.toString() : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 80)}… (${text.length} characters)` : text;
}

function literalOf(node: ValueNode): unknown {
  if (node.kind === 'StringValue') return node.value;
  if (node.kind === 'IntValue' || node.kind === 'FloatValue') return Number(node.value);
  if (node.kind === 'BooleanValue') return node.value;
  return node.kind === 'NullValue' ? null : node.kind;
}
