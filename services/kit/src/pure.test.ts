import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What workflow code may use of the kit (dev/arrows.cjs holds workflows to it): it runs in a sandbox without Node and is replayed. */
const pure = [
  'calendar-years',
  'clock',
  'decimal',
  'error-registry',
  'errors',
  'measure',
  'money',
  'posts',
  'quantity',
  'working-days',
];
const libraries = ['decimal.js', 'luxon', './calendars/mainland.json'];

test.each(pure)('%s reaches nothing but plain data and libraries that run anywhere', (entry) => {
  const source = readFileSync(join(__dirname, `${entry}.ts`), 'utf8');
  const imported = [...source.matchAll(/from '([^']+)'/g)].map(([, name]) => name);
  const allowed = [...libraries, ...pure.map((name) => `./${name}`)];
  expect(imported.filter((name) => !allowed.includes(String(name)))).toEqual([]);
  expect(source).not.toMatch(
    /\b(process|Buffer|require|setTimeout|fetch)\b\s*[.(]|Date\.now|new Date\(\)|Math\.random/,
  );
});

test('the list is the one that the arrows hold workflows to', () => {
  const arrows = readFileSync(join(__dirname, '..', '..', '..', 'dev', 'arrows.cjs'), 'utf8');
  const [, list = ''] = /const PURE_KIT = \[([^\]]*)\]/.exec(arrows) ?? [];
  expect([...list.matchAll(/'([^']+)'/g)].map(([, name]) => name)).toEqual(pure);
});
