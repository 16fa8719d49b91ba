/** What an act asks for, as the generated descriptors say it. */

export interface FormField {
  readonly name: string;
  /** A scalar, the name of an enum, or `group`. */
  readonly kind: string;
  readonly isRequired: boolean;
  readonly isList: boolean;
  readonly zh: string;
  readonly en: string;
  readonly values?: readonly string[];
  readonly fields?: readonly FormField[];
}

export interface ActForm {
  readonly mutation: string;
  readonly document: string;
  readonly fields: readonly FormField[];
}

/** Action to its form. */
export type ActForms = Readonly<Record<string, ActForm>>;

/** What was filled in: by the name of the field. */
export interface Filled {
  readonly [name: string]: FilledValue;
}

export type FilledValue = string | boolean | readonly string[] | Filled | undefined;

/**
 * The input of the mutation, of the types that the graph asks for: what is empty is left out, a number is a number, a
 * list of a group holds that group.
 */
export function inputOf(fields: readonly FormField[], filled: Filled): Record<string, unknown> {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = filledOf(field, filled[field.name]);
      return value === undefined ? [] : [[field.name, value]];
    }),
  );
}

function filledOf(field: FormField, value: FilledValue): unknown {
  if (field.kind === 'group') return groupOf(field, value as Filled | undefined);
  if (field.isList) {
    const list = typeof value === 'string' ? linesOf(value) : ((value ?? []) as readonly string[]);
    return list.length > 0 || field.isRequired ? list : undefined;
  }
  if (value === undefined || value === '') return undefined;
  return field.kind === 'Int' ? Number(value) : value;
}

function groupOf(field: FormField, value: Filled = {}): unknown {
  const group = inputOf(field.fields ?? [], value);
  const isEmpty = Object.values(group).every((one) => Array.isArray(one) && one.length === 0);
  if (isEmpty && !field.isRequired) return undefined;
  return field.isList ? [group] : group;
}

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** The fields that must be filled and are not, by their paths in the input. */
export function missingIn(fields: readonly FormField[], filled: Filled, path: readonly string[] = []): string[] {
  return fields.flatMap((field) => {
    const here = [...path, field.name];
    const value = filled[field.name];
    if (field.kind === 'group') {
      const isGiven = field.isRequired || Object.keys((value as Filled | undefined) ?? {}).length > 0;
      return isGiven ? missingIn(field.fields ?? [], (value as Filled | undefined) ?? {}, here) : [];
    }
    if (!field.isRequired || field.kind === 'Boolean') return [];
    const isMissing = value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
    return isMissing && !mayBeEmpty(field) ? [here.join('.')] : [];
  });
}

/** Lists that the graph asks for and takes empty: files, conditions, who else is consulted. */
const mayBeEmpty = ({ isList, name }: FormField): boolean => isList && !['materialCodes', 'papers'].includes(name);
