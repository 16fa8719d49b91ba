import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, type GraphQLNamedType, isEnumType } from 'graphql';
import { loadApiSchema, schemaFolder, schemaText } from './index';
import type { Label } from './labels';

interface Term {
  readonly term: string;
  readonly chinese: string;
  /** `Type`, or `Enum.VALUE`. */
  readonly coordinate: string;
  /** From the root of the repository, or from the room. */
  readonly where: string;
  /** Folder that the table is about. */
  readonly room: string;
}

const root = join(schemaFolder, '..');
const api = buildSchema(loadApiSchema());
const labels: Readonly<Record<string, Readonly<Record<string, Label>>>> = JSON.parse(schemaText('labels.json'));
const terms = termsIn(readFileSync(join(root, 'docs', 'glossary.md'), 'utf8'));

function termsIn(text: string): readonly Term[] {
  return text.split(/^## /m).flatMap((section) => {
    const room = /^Room: `(.+)`$/m.exec(section)?.[1] ?? '';
    return [...section.matchAll(/^\| (.+?) \| (.+?) \| `([\w.]+)` \| `(.+?)` \|$/gm)].map(
      ([, term = '', chinese = '', coordinate = '', where = '']) => ({ term, chinese, coordinate, where, room }),
    );
  });
}

/** What the graph calls it in Chinese: the label of a value; of a type what its description says. */
function chineseOf(coordinate: string): string | undefined {
  const [type = '', value] = coordinate.split('.');
  const named: GraphQLNamedType | undefined = api.getType(type);
  if (value === undefined) return named?.description ?? undefined;
  return isEnumType(named) ? labels[type]?.[value]?.zh : undefined;
}

test('every row of a table is a term', () => {
  const rows = readFileSync(join(root, 'docs', 'glossary.md'), 'utf8').match(/^\| (?!term |---)/gm);
  expect(terms).toHaveLength(rows?.length ?? 0);
});

test.each(terms)('$term, $coordinate, is $chinese in the graph and lies where the glossary says', (given) => {
  const { chinese, coordinate, where, room } = given;
  const inGraph = chineseOf(coordinate);
  expect(coordinate.includes('.') ? inGraph : inGraph?.match(chinese)?.[0]).toBe(chinese);
  expect([join(root, where), join(root, room, where)].some((path) => existsSync(path))).toBe(true);
});
