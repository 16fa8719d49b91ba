import type { Refusal } from '@kuaijin/kit/errors';
import type { Fields } from './fields';

/** What the fields of an act carry in a command; a remark of blanks is none. */
export function inputOf(fields: Fields, command: object): Record<string, unknown> {
  const given = command as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      const value = given[name];
      const mayBeBlank = field.form.kind === 'text' && field.form.min === 0;
      const isBlank = mayBeBlank && typeof value === 'string' && value.trim() === '';
      return value === undefined || isBlank ? [] : [[name, value]];
    }),
  );
}

/** What is wrong with the first field that is wrong. */
export function badFields(fields: Fields, input: Readonly<Record<string, unknown>>): Refusal | undefined {
  for (const [name, field] of Object.entries(fields)) {
    const refusal = field.check?.(input[name], ['input', name]);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}
