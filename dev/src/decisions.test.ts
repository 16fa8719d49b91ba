import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decisionFaults } from '../decisions.cjs';
import { root } from './paths';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kuaijin-decisions-'));
  write('0001-one-store.md', '# 1. One store\n\n- Status: superseded by 2\n- Date: 2026-11-22\n\n**Context.** ...\n');
  write('0002-two-stores.md', '# 2. Two stores\n\n- Status: accepted\n- Date: 2026-11-30\n\n**Context.** ...\n');
  index(
    '| [1](0001-one-store.md) | One store | superseded by 2 | 2026-11-22 |',
    '| [2](0002-two-stores.md) | Two stores | accepted | 2026-11-30 |',
  );
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
const index = (...lines: readonly string[]): void => write('README.md', ['# Decisions', '', ...lines, ''].join('\n'));

test('the decisions of this repository keep their form', () => {
  expect(decisionFaults(join(root, 'docs', 'decisions'))).toEqual([]);
});

test('decisions with number, status, date and a line of the index have no fault', () => {
  expect(decisionFaults(folder)).toEqual([]);
});

test.each([
  ['no status', '# 3. More\n\n- Date: 2026-11-30\n\n**Context.** ...\n', 'begins with "# 3. Title"'],
  ['no date', '# 3. More\n\n- Status: accepted\n\n**Context.** ...\n', 'begins with "# 3. Title"'],
  ['another number', '# 4. More\n\n- Status: accepted\n- Date: 2026-11-30\n\n', 'begins with "# 3. Title"'],
  ['an unknown status', '# 3. More\n\n- Status: perhaps\n- Date: 2026-11-30\n\n', 'not "perhaps"'],
  ['no successor', '# 3. More\n\n- Status: superseded by 9\n- Date: 2026-11-30\n\n', 'superseded by 9, which is no'],
  ['no line', '# 3. More\n\n- Status: accepted\n- Date: 2026-11-30\n\n', 'lacks the line | [3](0003-more.md) | More'],
])('a decision with %s is named', (_what, text, fault) => {
  write('0003-more.md', text);
  expect(decisionFaults(folder).join('\n')).toContain(fault);
});

test('a line of the index without its decision is named', () => {
  rmSync(join(folder, '0002-two-stores.md'));
  expect(decisionFaults(folder).join('\n')).toContain('is of no decision: | [2](0002-two-stores.md)');
});

test('the index goes by number', () => {
  index(
    '| [2](0002-two-stores.md) | Two stores | accepted | 2026-11-30 |',
    '| [1](0001-one-store.md) | One store | superseded by 2 | 2026-11-22 |',
  );
  expect(decisionFaults(folder)).toEqual(['README.md: its lines go by number']);
});
