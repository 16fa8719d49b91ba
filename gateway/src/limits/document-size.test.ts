import { parse } from 'graphql';
import { documentSize } from './document-size';
import { mostRepeated } from './repeated-fields';

const sizeOf = (text: string) => documentSize(parse(text));

test.each([
  ['fields', '{ a { b c } }', { depth: 2, nesting: 2, selections: 3, aliases: 0 }],
  ['aliases', '{ x: a { y: b } }', { depth: 2, aliases: 2 }],
  ['inline fragments', '{ a { ... on A { ... { b } } } }', { depth: 2, nesting: 4, selections: 4 }],
  [
    'a fragment as often as it is spread',
    '{ a { ...F } b { ...F } } fragment F on A { x: c d }',
    { depth: 2, nesting: 3, selections: 8, aliases: 2 },
  ],
  ['a fragment that nobody spreads', '{ a } fragment F on A { c d }', { depth: 1, selections: 3 }],
  ['all operations', 'query A { a } query B { b { c } }', { depth: 2, selections: 3 }],
  [
    'a description of the schema by itself',
    '{ __schema { types { fields { x: name } } } }',
    { depth: 1, introspectionDepth: 4, aliases: 1, selections: 4 },
  ],
])('%s are counted', (_case, text, size) => {
  expect(sizeOf(text)).toMatchObject({ ...size, isCyclic: false });
});

test('a fragment that spreads itself is seen', () => {
  expect(sizeOf('{ a { ...F } } fragment F on A { b { ...G } } fragment G on A { ...F }').isCyclic).toBe(true);
});

test('thirty fragments that each spread the next twice are counted as what they would grow to', () => {
  const chain = Array.from({ length: 30 }, (_, i) => `fragment f${i} on A { ...f${i + 1} ...f${i + 1} }`).join(' ');
  expect(sizeOf(`{ a { ...f0 } } ${chain} fragment f30 on A { b }`).selections).toBe(1e9);
});

test.each([
  ['{ a b c }', 1],
  ['{ a a { b } a { b c } }', 3],
  ['{ a { ...F } x: a { ...F } a { ... { b } } } fragment F on A { b b }', 3],
  ['query A { a } query B { a b b }', 2],
  ['{ __typename }', 1],
])('%s asks for the same %i times', (text, times) => {
  expect(mostRepeated(parse(text))).toBe(times);
});
