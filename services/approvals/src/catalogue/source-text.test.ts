import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Fault, readSourceText } from './source-text';
import { readTolerancePolicies } from './tolerance-policy';
import { checkCatalogue } from './validate';

const folder = join(__dirname, '../../../../schema/catalogues');
const read = (...path: string[]) => readFileSync(join(folder, ...path), 'utf8');
const policies = readTolerancePolicies(read('tolerance.yaml'));
const many = (count: number, part: (i: number) => string, between = '\n') =>
  Array.from({ length: count }, (_, i) => part(i)).join(between);

/** What work comes to, and the milliseconds of computing that it takes, of the quicker of two tries. */
function timed<T>(work: () => T): readonly [T, number] {
  const tries = [0, 1].map(() => {
    const before = process.cpuUsage();
    const done = work();
    const { user, system } = process.cpuUsage(before);
    return [done, (user + system) / 1000] as const;
  });
  const [first, second] = tries as [readonly [T, number], readonly [T, number]];
  return first[1] < second[1] ? first : second;
}

const faultsOf = (text: string): readonly Fault[] => {
  const found = readSourceText(text);
  return Array.isArray(found) ? found : [];
};

test.each([
  ['thirty thousand keys', many(30_000, (i) => `k${i}: 1`), 'at most 40000 words and signs'],
  [
    'thirty thousand keys as JSON',
    JSON.stringify(
      Object.fromEntries(
        Array(30_000)
          .fill(0)
          .map((_, i) => [`k${i}`, i]),
      ),
    ),
    'at most 40000 words and signs',
  ],
  ['a hundred thousand elements', many(100_000, () => '- x'), 'at most 40000 words and signs'],
  ['brackets within each other', '['.repeat(10_000), 'at most 20 levels within each other'],
  ['lists within each other', `${'- '.repeat(15_000)}x`, 'at most 20 levels within each other'],
  ['keys that are objects within each other', `${'? '.repeat(15_000)}x`, 'at most 20 levels within each other'],
  ['objects within each other', many(100, (i) => `${' '.repeat(i)}k:`), 'at most 20 levels within each other'],
  ['a thousand aliases', `a: &a x\n${many(1_000, (i) => `k${i}: *a`)}`, 'at most 100 aliases'],
  ['brackets that close nothing', '}'.repeat(30_000), 'YAML or JSON'],
  ['quotes without end', '"'.repeat(30_000), 'YAML or JSON'],
  ['a document after another', 'a: 1\n---\nb: 1', 'YAML or JSON'],
  ['an anchor that is not there', 'a: *b', 'at most 100 aliases'],
  ['a key that stands twice', 'a: 1\nb: { c: 1, c: 2 }', 'YAML or JSON'],
  ['too many characters', 'x'.repeat(500_001), 'at most 500000 characters'],
])('%s is refused quickly', (_case, text, expected) => {
  const [faults, ms] = timed(() => faultsOf(text));
  expect(faults[0]).toMatchObject({ place: [], expected });
  expect(faults.length).toBeLessThanOrEqual(20);
  expect(ms).toBeLessThan(500);
});

test('a key that stands twice is reported with its line', () => {
  expect(faultsOf('a: 1\nb:\n  c: 1\n  d: 2\n  c: 3')).toEqual([
    { place: [], line: 5, expected: 'YAML or JSON', received: 'the key c twice' },
  ]);
});

test('what is just within the bounds is read in a moment', () => {
  const text = many(5_700, (i) => `k${i}: 1`);
  const [faults, ms] = timed(() => faultsOf(text));
  expect(faults).toEqual([]);
  expect(ms).toBeLessThan(1_000);
});

test('of a great many faults a hundred are reported, and not slowly', () => {
  const overlay = `catalogue: CN-GOV-BUILDING\nitems:\n${many(4_000, (i) => `  k${i}: 1`)}`;
  const [checked, ms] = timed(() =>
    checkCatalogue(read('base', 'CN-GOV-BUILDING.yaml'), overlay, new Set(), 1, policies),
  );
  expect(checked.ok === false && checked.refusals.length).toBe(100);
  expect(ms).toBeLessThan(2_000);
});

test('items that all wait for each other are reported quickly', () => {
  const item = (i: number) =>
    `{code: I${i}, name_zh: x, name_en: x, department: NR, kind: PERMIT, lane: PARALLEL_CORE, applies: ALWAYS, depends_on: [${many(12, (k) => `I${(i + k + 1) % 150}`, ', ')}], materials: [], tolerance: ALLOWED, commitment: ALLOWED}`;
  const stages = [0, 75].map(
    (first, at) =>
      `- {code: S${at}, name_zh: x, name_en: x, lead_department: NR, items: [${many(75, (i) => item(first + i), ', ')}]}`,
  );
  const base = `code: TEST\nname_zh: x\nname_en: x\nstages:\n${stages.join('\n')}`;
  const [checked, ms] = timed(() => checkCatalogue(base, undefined, new Set(['NR']), 1, policies));
  expect(checked.ok === false && checked.refusals[0]).toMatchObject({ expected: 'no cycle of dependencies' });
  expect(ms).toBeLessThan(2_000);
});
