/**
 * Validation of inputs: what is well typed for GraphQL but not acceptable becomes refusals that name path, expectation
 * and what came.
 */
import { z } from 'zod';
import { isErrorCode, type Refusal, refuse } from '../errors/errors';
import { isDay, shown } from '../subgraph/scalars';

/** A checked input, or every reason why it is not acceptable. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/** What no text holds: control characters other than tabs and ends of lines. */
const control = /[^\P{Cc}\t\n\r]/u;
const halfCharacter = /\p{Cs}/u;
/** No input has a tenth of it; whoever looks into what is nested without end runs out of stack. */
const LEVELS_MOST = 30;

/**
 * Texts in an input, wherever they stand, that cannot be stored and read again as they are: half of a character becomes
 * another one on its way through UTF-8, so a key with one would never be found again.
 */
function* unreadableIn(value: unknown, path: readonly string[]): Generator<Refusal> {
  if (typeof value === 'string') {
    if (!control.test(value) && !halfCharacter.test(value)) return;
    const expected = 'text of whole characters, without control characters';
    yield refuse('INVALID_INPUT', path, { expected, received: shown(value) });
  } else if (path.length > LEVELS_MOST) {
    yield refuse('INVALID_INPUT', path, { expected: `at most ${LEVELS_MOST} levels within each other` });
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) yield* unreadableIn(inner, [...path, name]);
  }
}

/**
 * Checks an input against a zod schema. A text that holds half a character or a control character is refused whatever
 * the schema says.
 * @param path where the input stands in the operation, normally `['input']`
 * A custom issue may carry `params: { code, expected }` to be reported under a code of its own.
 */
export function parseInput<T>(schema: z.ZodType<T>, input: unknown, path: readonly string[] = ['input']): Parsed<T> {
  const unreadable = [...unreadableIn(input, path)];
  if (unreadable.length > 0) return { ok: false, refusals: unreadable };
  const parsed = schema.safeParse(input, { reportInput: true });
  if (parsed.success) return { ok: true, value: parsed.data };
  return { ok: false, refusals: parsed.error.issues.map((issue) => refusalOfIssue(issue, input, path)) };
}

/** A day that people plan for or report of. Days of other ages cannot be reckoned with: a year has four digits. */
export const dayInput = z.string().refine((day) => isDay(day) && day >= '1990-01-01' && day <= '2099-12-31', {
  params: { expected: 'a day from 1990-01-01 to 2099-12-31' },
});

function refusalOfIssue(issue: z.core.$ZodIssue, input: unknown, path: readonly string[]): Refusal {
  const params = issue.code === 'custom' ? issue.params : undefined;
  const code = isErrorCode(params?.['code']) ? params['code'] : 'INVALID_INPUT';
  const expected = typeof params?.['expected'] === 'string' ? params['expected'] : expectedBy(issue);
  return refuse(code, [...path, ...issue.path.map(String)], { expected, received: shown(valueAt(input, issue.path)) });
}

function expectedBy(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected;
    case 'too_small':
      return `at least ${issue.minimum}${measureOf(issue.origin, issue.minimum)}`;
    case 'too_big':
      return `at most ${issue.maximum}${measureOf(issue.origin, issue.maximum)}`;
    case 'invalid_value':
      return issue.values.map(String).join(', ');
    case 'invalid_format':
      return issue.pattern === undefined ? issue.format : `the form ${issue.pattern}`;
    case 'not_multiple_of':
      return `a multiple of ${issue.divisor}`;
    case 'unrecognized_keys':
      return `nothing named ${issue.keys.join(', ')}`;
    default:
      return issue.message;
  }
}

function measureOf(origin: string, limit: number | bigint): string {
  const isOne = Number(limit) === 1;
  if (origin === 'string') return isOne ? ' character' : ' characters';
  if (origin === 'array' || origin === 'set') return isOne ? ' entry' : ' entries';
  return '';
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}
