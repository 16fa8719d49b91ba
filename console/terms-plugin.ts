/** Terms of the graph's enums as modules of the console, from the labels of the schema: `virtual:terms/zh`, `/en`. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const labelsFile = fileURLToPath(new URL('../schema/labels.json', import.meta.url));
const module = /^virtual:terms\/(zh|en)$/;
/** `Enum.VALUE`; fields and types begin otherwise. */
const enumValue = /^\w+\.[A-Z][A-Z0-9_]*$/;

export function termsOfEnums(): Plugin {
  return {
    name: 'terms-of-enums',
    resolveId: (id) => (module.test(id) ? `\0${id}` : undefined),
    load: (id) => {
      const language = module.exec(id.slice(1))?.[1];
      if (!id.startsWith('\0') || language === undefined) return undefined;
      const labels: Record<string, Record<string, string>> = JSON.parse(readFileSync(labelsFile, 'utf8'));
      const terms = Object.entries(labels)
        .filter(([coordinate]) => enumValue.test(coordinate))
        .map(([coordinate, label]) => [coordinate, label[language]]);
      return `export const terms = ${JSON.stringify(Object.fromEntries(terms))};`;
    },
  };
}
