/** What a refusal expects has Chinese words for who reads Chinese: every sentence of the rules of a case. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expectedInChinese } from '@kuaijin/kit/errors/expected-in-chinese';

const ROOT = path.join(__dirname, '../../..');
const rooms = ['workflows/approvals/src/acts', 'services/approvals/src/acts', 'services/approvals/src/access'];

/** Sentences that stand in code as they are told: named `expected`, or the last argument of a conflict. */
const sentences = /expected(?::| =)\s*'((?:[^'\\]|\\.)+)'|[cC]onflict\([^;{}]*?,\s*'((?:[^'\\]|\\.)+)'\)/g;

const sources = rooms.flatMap((room) =>
  readdirSync(path.join(ROOT, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.includes('.test.'))
    .map((name) => readFileSync(path.join(ROOT, room, name), 'utf8')),
);

const sentencesInCode = [
  ...new Set(sources.flatMap((text) => [...text.matchAll(sentences)].map(([, named, last]) => named ?? last ?? ''))),
].sort();

test('every sentence of the rules of a case has Chinese words', () => {
  expect(sentencesInCode.length).toBeGreaterThan(80);
  expect(sentencesInCode.filter((sentence) => expectedInChinese(sentence) === undefined)).toEqual([]);
});

test.each([
  ['at most 922337203.6754775807 YI', '最多 922337203.6754775807 亿元'],
  ['1 or 1.01 YUAN', '1 或 1.01 元'],
  ['1 to 2000 characters', '1 至 2000 个字符'],
  ['an officer of department-330800-NR', 'department-330800-NR 的工作人员'],
  ['the post HANDLER or HEAD', '岗位 HANDLER、HEAD'],
  ['a step not yet seen', undefined],
])('%p is %p', (expected, chinese) => {
  expect(expectedInChinese(expected)).toBe(chinese);
});
