import { z } from 'zod';
import { parseInput } from './input';

const schema = z.object({
  name: z.string().min(1).max(10),
  kind: z.enum(['A', 'B']),
  members: z.array(z.object({ share: z.number().int().min(1) })).min(1),
  code: z.string().refine((text) => text.startsWith('2'), {
    params: { code: 'MALFORMED_CODE', expected: 'a code that begins with 2' },
  }),
});
const right = { name: '医院', kind: 'A', members: [{ share: 1 }], code: '2208' };

test('an acceptable input is returned', () => {
  expect(parseInput(schema, right)).toEqual({ ok: true, value: right });
});

test.each([
  [{ ...right, name: '' }, ['input', 'name'], 'INVALID_INPUT', 'at least 1 character', '""'],
  [
    { ...right, name: 'x'.repeat(1_000) },
    ['input', 'name'],
    'INVALID_INPUT',
    'at most 10 characters',
    `"${'x'.repeat(79)}… (1002 characters)`,
  ],
  [{ ...right, kind: 'C' }, ['input', 'kind'], 'INVALID_INPUT', 'A, B', '"C"'],
  [{ ...right, members: [] }, ['input', 'members'], 'INVALID_INPUT', 'at least 1 entry', '[]'],
  [{ ...right, members: [{ share: 0.5 }] }, ['input', 'members', '0', 'share'], 'INVALID_INPUT', 'int', '0.5'],
  [{ ...right, members: undefined }, ['input', 'members'], 'INVALID_INPUT', 'array', 'nothing'],
  [{ ...right, code: '1' }, ['input', 'code'], 'MALFORMED_CODE', 'a code that begins with 2', '"1"'],
])('what is wrong is named: %#', (input, path, code, expected, received) => {
  expect(parseInput(schema, input)).toEqual({ ok: false, refusals: [{ code, path, expected, received }] });
});

test.each([
  [{ name: 'a\ud800' }, ['input', 'name'], '"a\\ud800"'],
  [{ name: '\udc00a' }, ['input', 'name'], '"\\udc00a"'],
  [{ members: [{ share: 1 }, { note: 'a\u0000' }] }, ['input', 'members', '1', 'note'], '"a\\u0000"'],
])('a text that cannot be stored as it is is refused wherever it stands: %#', (input, path, received) => {
  const expected = 'text of whole characters, without control characters';
  const refusal = { code: 'INVALID_INPUT', path, expected, received };
  expect(parseInput(z.unknown(), input)).toEqual({ ok: false, refusals: [refusal] });
});

test('a text of several lines is read, whatever its characters', () => {
  const input = { name: '第一行\n第二行\t😀' };
  expect(parseInput(z.unknown(), input)).toEqual({ ok: true, value: input });
});

test('every reason is reported at once', () => {
  const parsed = parseInput(schema, {}, ['input', 'records', '3']);
  expect(parsed.ok ? [] : parsed.refusals.map(({ path }) => path.join('.'))).toEqual([
    'input.records.3.name',
    'input.records.3.kind',
    'input.records.3.members',
    'input.records.3.code',
  ]);
});

test('what is nested without end is refused, however deep it is', () => {
  const endless = JSON.parse(`{"a":${'['.repeat(5_000)}${']'.repeat(5_000)}}`);
  const parsed = parseInput(z.object({ a: z.unknown() }), endless);
  expect(parsed.ok === false && parsed.refusals).toMatchObject([{ expected: 'at most 30 levels within each other' }]);
});
