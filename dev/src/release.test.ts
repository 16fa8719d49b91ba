import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths';

const textOf = (...path: readonly string[]): string => readFileSync(join(root, ...path), 'utf8');
const jsonOf = (...path: readonly string[]) => JSON.parse(textOf(...path));

/** Folders of the packages that are released together, the root among them. */
const packages: readonly string[] = Object.keys(jsonOf('package-lock.json').packages).filter(
  (folder) => !folder.includes('node_modules'),
);

/** Newest release that histories were recorded for. */
const recorded = readdirSync(join(root, 'workflows', 'approvals', 'src', 'histories'))
  .flatMap((file) => /^(\d+\.\d+\.\d+)-/.exec(file)?.[1] ?? [])
  .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
  .at(-1);

test.each(packages)('package %s has the version of the newest recorded histories, in the lock file too', (folder) => {
  const { version, dependencies = {}, devDependencies = {} } = jsonOf(folder, 'package.json');
  const ours = Object.entries({ ...dependencies, ...devDependencies }).filter(([name]) => name.startsWith('@kuaijin/'));
  expect(version).toBe(recorded);
  expect(ours).toEqual(ours.map(([name]) => [name, recorded]));
  expect(jsonOf('package-lock.json').packages[folder].version).toBe(recorded);
});

test('the newest release of the changelog is that of the newest recorded histories', () => {
  const sections = [...textOf('CHANGELOG.md').matchAll(/^## \[(.+?)\](?: - \d{4}-\d{2}-\d{2})?$/gm)].map(
    ([, name]) => name,
  );
  expect(sections.slice(0, 2)).toEqual(['Unreleased', recorded]);
});
