import { sharedNames } from '../names.cjs';

const named = (name: string, count: number) => Array.from({ length: count }, (_, i) => `services/s${i}/src/${name}`);

test('five files of one name are reported, four are not', () => {
  expect(sharedNames([...named('query.ts', 5), ...named('seed.ts', 4)])).toEqual([['query.ts', named('query.ts', 5)]]);
});

test('parts that each room has are called alike', () => {
  expect(sharedNames([...named('index.ts', 9), ...named('rules.ts', 9), ...named('package.json', 9)])).toEqual([]);
});
