import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { badText, firstBad } from './rules';

/**
 * What an act is given, field by field: one declaration from which the edge parses the input of the mutation, the
 * workflow checks the command again, and viewer actions take something acceptable.
 */

/** How a value looks; the edge turns it into a schema. */
export type Form =
  | { readonly kind: 'text'; readonly min: number; readonly max: number }
  | { readonly kind: 'id' }
  | { readonly kind: 'ids'; readonly max: number }
  | { readonly kind: 'whole' }
  | { readonly kind: 'flag' }
  | { readonly kind: 'day' }
  | { readonly kind: 'moment' }
  | { readonly kind: 'carried' }
  | { readonly kind: 'choice'; readonly of: readonly string[] }
  | { readonly kind: 'object'; readonly of: Readonly<Record<string, Form>> }
  | { readonly kind: 'list'; readonly of: Form; readonly max: number };

export interface Field<V> {
  readonly form: Form;
  /** May be left out; a command then does not carry it. */
  readonly isOptional?: true;
  /** A value that means the same as leaving it out, so that a command does not carry it. */
  readonly standsForNothing?: V;
  /** What is wrong with a value, beside what the case knows. */
  readonly check?: (value: V, path: readonly string[]) => Refusal | undefined;
  /** A value that no rule of form refuses. */
  readonly sample: V;
}

// biome-ignore lint/suspicious/noExplicitAny: each field of an act carries a type of its own, which `Input` takes from it.
export type Fields = Readonly<Record<string, Field<any>>>;
type Value<T> = T extends Field<infer V> ? V : never;
type OptionalNames<F> = { [K in keyof F]: undefined extends Value<F[K]> ? K : never }[keyof F];
/** What fields carry. */
export type Input<F> = { readonly [K in Exclude<keyof F, OptionalNames<F>>]: Value<F[K]> } & {
  readonly [K in OptionalNames<F>]?: Exclude<Value<F[K]>, undefined>;
};

const TEXT_MAX = 2_000;
const ID_MAX = 200;

/** Some words. */
export const text = (max = TEXT_MAX): Field<string> => ({
  form: { kind: 'text', min: 1, max },
  check: (value, path) => badText(value, path, max),
  sample: 'any',
});

/** A remark 意见 that may be left out; an empty one is none. */
export const comment = (max = TEXT_MAX): Field<string | undefined> => ({
  form: { kind: 'text', min: 0, max },
  isOptional: true,
  check: (value, path) => (value === undefined ? undefined : badText(value, path, max, 0)),
  sample: undefined,
});

/** Several texts, each of a bounded length. */
export const texts = (max: number, length: number): Field<readonly string[]> => ({
  form: { kind: 'list', of: { kind: 'text', min: 1, max: length }, max },
  check: (value, path) => firstBad(value, (one, at) => badText(one, [...path, String(at)], length)),
  sample: [],
});

/** 文号 or another short text that may be left out. */
export const optionalText = (max: number): Field<string | undefined> => ({
  ...comment(max),
  form: { kind: 'text', min: 1, max },
  check: (value, path) => (value === undefined ? undefined : badText(value, path, max)),
});

/** An id or a code; whether there is such a thing is asked by the act. */
export const id = (): Field<string> => ({ form: { kind: 'id' }, sample: '' });

export const optionalId = (): Field<string | undefined> => ({
  form: { kind: 'id' },
  isOptional: true,
  sample: undefined,
});

/** Several ids or codes. */
export const ids = (max: number): Field<readonly string[]> => ({ form: { kind: 'ids', max }, sample: [] });

/** Several things, each once, at least one. @param what they are, for who is refused */
export const differentIds = (max: number, what: string): Field<readonly string[]> => ({
  ...ids(max),
  check: (value, path) => {
    if (value.length > 0 && value.length <= max && new Set(value).size === value.length) return undefined;
    return refuse('INVALID_INPUT', path, { expected: `1 to ${max} different ${what}`, received: String(value.length) });
  },
});

export const optionalIds = (max: number): Field<readonly string[] | undefined> => ({
  form: { kind: 'ids', max },
  isOptional: true,
  sample: undefined,
});

/** 附件编号 of an opinion or a document. */
export const fileIds = (max = 50): Field<readonly string[]> => ({
  ...ids(max),
  check: (value, path) => badIds(value, path, max),
});

export function badIds(value: readonly string[], path: readonly string[], max: number): Refusal | undefined {
  if (value.length > max) {
    return refuse('INVALID_INPUT', path, { expected: `at most ${max}`, received: String(value.length) });
  }
  for (const [at, one] of value.entries()) {
    const refusal = badText(one, [...path, String(at)], ID_MAX);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}

/** A whole number of working days, from 1 on. */
export const workingDays = (max: number): Field<number> => ({
  form: { kind: 'whole' },
  check: (value, path) => {
    if (Number.isInteger(value) && value >= 1 && value <= max) return undefined;
    return refuse('INVALID_INPUT', path, { expected: `1 to ${max} working days`, received: String(value) });
  },
  sample: 1,
});

/** A whole number whose bounds the case knows. */
export const optionalWhole = (): Field<number | undefined> => ({
  form: { kind: 'whole' },
  isOptional: true,
  sample: undefined,
});

/** A day, `YYYY-MM-DD`, that may be left out; whether it is one is asked by the act. */
export const optionalDay = (): Field<string | undefined> => ({
  form: { kind: 'day' },
  isOptional: true,
  sample: undefined,
});

/** An instant whose bounds the case knows. */
export const moment = (): Field<number> => ({ form: { kind: 'moment' }, sample: 0 });

/** What the service works out and adds; no caller gives it. */
export const carried = <V>(): Field<V> => ({ form: { kind: 'carried' }, sample: undefined as V });

export const carriedOr = <V>(): Field<V | undefined> => ({ ...carried<V | undefined>(), isOptional: true });

export const flag = (): Field<boolean> => ({ form: { kind: 'flag' }, sample: false });

/** A flag that is mostly not set; commands carry it only where it is. */
export const flagIfSet = (sample: boolean): Field<boolean | undefined> => ({
  form: { kind: 'flag' },
  isOptional: true,
  standsForNothing: false,
  sample,
});

/** One of some values. */
export const choice = <V extends string>(of: readonly V[], sample: V): Field<V> => ({
  form: { kind: 'choice', of },
  check: (value, path) => badChoice(value, of, path),
  sample,
});

/** One of some values, the usual one of which commands do not carry. */
export const choiceOrUsual = <V extends string>(of: readonly V[], usual: V): Field<V | undefined> => ({
  form: { kind: 'choice', of },
  isOptional: true,
  standsForNothing: usual,
  check: (value, path) => (value === undefined ? undefined : badChoice(value, of, path)),
  sample: undefined,
});

const badChoice = (value: string, of: readonly string[], path: readonly string[]): Refusal | undefined =>
  of.includes(value) ? undefined : refuse('INVALID_INPUT', path, { expected: of.join(', '), received: value });
