/** What docs/security.md names as a test of a mitigation is one. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths';

const rows = readFileSync(join(root, 'docs', 'security.md'), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const [, file, name] = /`([^`]+\.ts)`: (.+?) \|$/.exec(line) ?? [];
    return file === undefined || name === undefined ? [] : [[file, name] as const];
  });

test('the threat model names a test for each mitigation', () => {
  const threats = readFileSync(join(root, 'docs', 'security.md'), 'utf8').match(/^\| [STRIDE] \|/gm);
  expect(threats?.length).toBeGreaterThan(30);
  expect(rows).toHaveLength(threats?.length ?? 0);
});

test.each(rows)('%s has the test: %s', (file, name) => {
  expect(existsSync(join(root, file))).toBe(true);
  expect(readFileSync(join(root, file), 'utf8')).toContain(name);
});
