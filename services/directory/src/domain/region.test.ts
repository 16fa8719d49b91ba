import { levelOfRegion } from '@kuaijin/kit/access/region-scope';
import regions from '../data/regions.json';
import { codesUpwards, parentCodeOf } from './region';

describe('GB/T 2260', () => {
  it.each([
    ['000000', 'NATIONAL', undefined],
    ['330000', 'PROVINCE', '000000'],
    ['330800', 'CITY', '330000'],
    ['330881', 'COUNTY', '330800'],
  ])('%s is of level %s and lies in %s', (code, level, parent) => {
    expect([levelOfRegion(code), parentCodeOf(code)]).toEqual([level, parent]);
  });

  it('leads upwards to the nation', () => {
    expect(codesUpwards('330881')).toEqual(['330881', '330800', '330000', '000000']);
  });

  it('has every region’s upper region in the data, and no code twice', () => {
    const codes = new Set(regions.map(({ code }) => code));
    expect(codes.size).toBe(regions.length);
    expect(regions.filter(({ code }) => !codes.has(parentCodeOf(code) ?? code))).toEqual([]);
  });
});
