/** Labels of all enum values in Chinese and English, taken from their descriptions: the Chinese term stands first, English after it. */
import { type GraphQLSchema, isEnumType } from 'graphql';

export interface Label {
  readonly zh: string;
  readonly en: string;
}

/** Enum name to value name to label, as JSON text. */
export function labelsText(api: GraphQLSchema): string {
  const enums = Object.values(api.getTypeMap()).filter(isEnumType);
  const shown = enums.filter(({ name }) => !name.startsWith('__')).sort((a, b) => (a.name < b.name ? -1 : 1));
  const labels = Object.fromEntries(
    shown.map((type) => [
      type.name,
      Object.fromEntries(type.getValues().map(({ name, description }) => [name, labelOf(name, description ?? '')])),
    ]),
  );
  return `${JSON.stringify(labels, null, 2)}\n`;
}

/** The label in a description; a missing language is made from the name. */
export function labelOf(name: string, description: string): Label {
  const text = description.trim();
  const start = text.search(/(^|[\s,;:(])[A-Za-z][a-z]/);
  const chinese = (start < 0 ? text : text.slice(0, start)).replace(/[\s,;:(]+$/, '');
  const english = start < 0 ? '' : text.slice(start).replace(/^[\s,;:(]+/, '');
  return { zh: chinese === '' ? text : chinese, en: english === '' ? readable(name) : english };
}

function readable(name: string): string {
  const words = name.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
