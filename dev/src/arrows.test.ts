import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { breaches } from '../arrows.cjs';
import { root } from './paths';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kuaijin-arrows-'));
  for (const [at, name] of [
    ['gateway', 'gateway'],
    ['schema', 'schema'],
    ['kit', 'kit'],
    ['services/land', 'land'],
    ['services/funds', 'funds'],
    ['workflows/approvals', 'workflow-approvals'],
    ['services/supervision', 'supervision'],
    ['workflows/supervision', 'workflow-supervision'],
  ] as const) {
    write(`${at}/package.json`, JSON.stringify({ name: `@kuaijin/${name}` }));
    mkdirSync(join(folder, at, 'src'), { recursive: true });
  }
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function depend(at: string, name: string, ...on: readonly string[]): void {
  write(`${at}/package.json`, JSON.stringify({ name, dependencies: Object.fromEntries(on.map((one) => [one, '1'])) }));
}

test('this repository keeps to its arrows', () => {
  expect(breaches(root)).toEqual([]);
});

test('an empty house keeps to them too', () => {
  expect(breaches(folder)).toEqual([]);
});

test('a service that imports another is reported with file, import and rule', () => {
  write('services/land/src/pools.ts', "import { batches } from '@kuaijin/funds/model/batches';\n");
  const found = breaches(folder).join('\n');
  expect(found).toContain('services/land/src/pools.ts: imports @kuaijin/funds/model/batches, but a service may import');
  expect(found).toContain('no service imports another');
});

test.each([
  ['a type import', "import type { A } from '@kuaijin/funds/model/a';"],
  ['an import for its effect', "import '@kuaijin/funds';"],
  ['a dynamic import', "const a = await import('@kuaijin/funds/service');"],
  ['a require', "const a = require('@kuaijin/funds/service');"],
  ['a re-export', "export * from '@kuaijin/funds/service';"],
  ['a path into its folder', "import { a } from '../../funds/src/a';"],
])('%s counts as an import', (_what, line) => {
  write('services/land/src/pools.ts', `${line}\n`);
  expect(breaches(folder).join('\n')).toContain('services/land/src/pools.ts: imports');
});

test('a dependency in package.json is a breach before anything is imported', () => {
  depend('services/land', '@kuaijin/land', '@kuaijin/funds');
  expect(breaches(folder).join('\n')).toContain('services/land/package.json: imports @kuaijin/funds');
});

test('the kit may import nothing of ours', () => {
  depend('kit', '@kuaijin/kit', '@kuaijin/schema');
  expect(breaches(folder).join('\n')).toContain('the kit imports nothing of ours');
});

test('a service may import the contracts of any workflow, but the rules of its own only', () => {
  depend(
    'services/supervision',
    '@kuaijin/supervision',
    '@kuaijin/workflow-approvals',
    '@kuaijin/workflow-supervision',
  );
  write('services/supervision/src/a.ts', "import type { A } from '@kuaijin/workflow-approvals/contracts';\n");
  write('services/supervision/src/b.ts', "import { b } from '@kuaijin/workflow-supervision/domain/b';\n");
  expect(breaches(folder)).toEqual([]);
  write('services/supervision/src/c.ts', "import { c } from '@kuaijin/workflow-approvals/domain/c';\n");
  expect(breaches(folder).join('\n')).toContain('imports @kuaijin/workflow-approvals/domain/c');
});

test('a workflow may import the pure parts of the kit, not the store', () => {
  depend('workflows/approvals', '@kuaijin/workflow-approvals', '@kuaijin/kit');
  write('workflows/approvals/src/a.ts', "import { dueAt } from '@kuaijin/kit/working-days';\n");
  expect(breaches(folder)).toEqual([]);
  write('workflows/approvals/src/b.ts', "import { Journal } from '@kuaijin/kit/journal';\n");
  expect(breaches(folder).join('\n')).toContain('imports @kuaijin/kit/journal');
});

test('what is imported has to stand in package.json', () => {
  write('gateway/src/a.ts', "import { a } from '@kuaijin/kit/config';\n");
  expect(breaches(folder).join('\n')).toContain('gateway/package.json does not depend on @kuaijin/kit');
});

test('files that import each other in a circle are named, types included', () => {
  write('kit/src/a.ts', "import { b } from './b';\nexport interface A {}\nexport const a = b;\n");
  write('kit/src/b.ts', "import type { C } from './c';\nexport const b: C = {};\n");
  write('kit/src/c.ts', "import type { A } from './a';\nexport interface C extends Partial<A> {}\n");
  write('kit/src/d.ts', "import { a } from './a';\nexport const d = a;\n");
  expect(breaches(folder)).toEqual(['kit/src/a.ts: imports itself in a circle with kit/src/b.ts, kit/src/c.ts']);
});
