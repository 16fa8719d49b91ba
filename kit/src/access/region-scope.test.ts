import { regionCodeOf, regionContains, regionScopesOf } from './region-scope';

describe('region scope', () => {
  it.each([
    ['330800', '330800', true],
    ['330800', '330802', true],
    ['330802', '330800', false],
    ['330802', '330803', false],
    ['330000', '330881', true],
    ['330000', '340000', false],
    ['000000', '340000', true],
  ])('%s contains %s: %s, as the scopes of the inner one say', (outer, inner, expected) => {
    expect(regionContains(outer, inner)).toBe(expected);
    expect(regionScopesOf(inner).includes(outer)).toBe(expected);
  });

  it('finds the code in ids of regions and departments', () => {
    expect(regionCodeOf('region-330800')).toBe('330800');
    expect(regionCodeOf('department-330800-NR')).toBe('330800');
    expect(regionCodeOf('330800')).toBe('330800');
  });
});

test.each([
  ['region-330802', ['000000', '330000', '330800', '330802']],
  ['330800', ['000000', '330000', '330800']],
  ['330000', ['000000', '330000']],
  ['000000', ['000000']],
  ['nowhere', ['000000']],
  [undefined, ['000000']],
])('a row of %s is found under %j', (region, scopes) => {
  expect(regionScopesOf(region)).toEqual(scopes);
});
