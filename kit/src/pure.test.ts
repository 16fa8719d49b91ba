import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/**
 * What workflow code may use of the kit (dev/arrows.cjs holds workflows to it): it runs in a sandbox without Node and
 * is replayed.
 */
const pure = [
  'access/posts',
  'access/region-scope',
  'accounts/idle/idle-rules',
  'accounts/idle/reservation-watch',
  'accounts/transfers/steps',
  'errors',
  'errors/registry',
  'measures/decimal',
  'measures/measure',
  'measures/money',
  'measures/quantity',
  'measures/ranks',
  'working-days',
  'working-days/calendar-years',
  'working-days/clock',
  'working-days/reminders',
];
const libraries = ['decimal.js', 'luxon', './calendars/mainland.json'];

/** The file behind a subpath of the kit. */
const sourceOf = (entry: string): string => {
  const { exports } = JSON.parse(readFileSync(join(__dirname, '../package.json'), 'utf8')) as {
    exports: Record<string, { source: string }>;
  };
  return join(__dirname, '..', exports[`./${entry}`]?.source ?? `src/${entry}.ts`);
};

test.each(pure)('%s reaches nothing but plain data and libraries that run anywhere', (entry) => {
  const file = sourceOf(entry);
  const source = readFileSync(file, 'utf8');
  const imported = [...source.matchAll(/from '([^']+)'/g)].map(([, name]) => String(name));
  const allowed = pure.map(sourceOf);
  const isAllowed = (name: string) =>
    libraries.includes(name) || allowed.includes(`${resolve(dirname(file), name)}.ts`);
  expect(imported.filter((name) => !isAllowed(name))).toEqual([]);
  expect(source).not.toMatch(
    /\b(process|Buffer|require|setTimeout|fetch)\b\s*[.(]|Date\.now|new Date\(\)|Math\.random/,
  );
});

test('the list is the one that the arrows hold workflows to', () => {
  const arrows = readFileSync(join(__dirname, '../../dev/arrows.cjs'), 'utf8');
  const [, list = ''] = /const PURE_KIT = \[([^\]]*)\]/.exec(arrows) ?? [];
  expect([...list.matchAll(/'([^']+)'/g)].map(([, name]) => name)).toEqual(pure);
});
