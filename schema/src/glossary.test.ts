import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadLabels, schemaFolder } from './index';

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
const labels = loadLabels();
const terms = termsIn(readFileSync(join(root, 'docs', 'glossary.md'), 'utf8'));

function termsIn(text: string): readonly Term[] {
  return text.split(/^## /m).flatMap((section) => {
    const room = /^Room: `(.+)`$/m.exec(section)?.[1] ?? '';
    return [...section.matchAll(/^\| (.+?) \| (.+?) \| `([\w.]+)` \| `(.+?)` \|$/gm)].map(
      ([, term = '', chinese = '', coordinate = '', where = '']) => ({ term, chinese, coordinate, where, room }),
    );
  });
}

test('every row of a table is a term', () => {
  const rows = readFileSync(join(root, 'docs', 'glossary.md'), 'utf8').match(/^\| (?!term |---)/gm);
  expect(terms).toHaveLength(rows?.length ?? 0);
});

test.each(terms)('$term, $coordinate, is $chinese in the graph and lies where the glossary says', (given) => {
  const { chinese, coordinate, where, room } = given;
  expect(labels[coordinate]?.zh).toBe(chinese);
  expect([join(root, where), join(root, room, where)].some((path) => existsSync(path))).toBe(true);
});
