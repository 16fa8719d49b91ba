import { regionCodeOf, regionScopesOf, seesRegion } from './region-scope';

describe('region scope', () => {
  it.each([
    ['330800', 'region-330800', true],
    ['330800', 'region-330802', true],
    ['330802', 'region-330800', false],
    ['330802', 'region-330803', false],
    ['330000', 'region-330881', true],
    ['330000', 'region-340000', false],
    ['000000', 'region-340000', true],
    ['region-330800', '330825', true],
    ['', 'region-330800', false],
    ['330800', undefined, true],
    ['330800', 'somewhere', true],
  ])('who is in %s sees rows of %s: %s', (mine, row, expected) => {
    expect(seesRegion({ region: mine }, row)).toBe(expected);
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
