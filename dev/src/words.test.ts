import { replacedWords } from '../words.cjs';

test('a replaced word is reported with its line and the better one', () => {
  expect(replacedWords('kit/src/journal/writer.ts', 'const a = 1;\n// readers are told\n')).toEqual([
    { line: 2, word: 'told', better: 'answered, reported, published, notified or signalled' },
  ]);
  expect(replacedWords('services/land/src/service.ts', 'tell: tellBySignal(temporal)')).toMatchObject([
    { word: 'tellBySignal', better: 'notifyBySignal, notifyDue' },
  ]);
});

test('stored shapes, decisions and generated files keep their words', () => {
  expect(replacedWords('kit/src/accounts/waiters.ts', 'grownAt: 0')).toEqual([]);
  expect(replacedWords('docs/decisions/0007-waiting.md', 'those who wait are told')).toEqual([]);
  expect(replacedWords('services/land/src/resolvers/types.generated.ts', '/** is told */')).toEqual([]);
});
