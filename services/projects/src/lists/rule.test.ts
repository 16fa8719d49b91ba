import { failedCriteria, isMeant, type ProjectRule, type Ruled } from './rule';

const YI = 10_000_000_000n;
const project = (more: Partial<Ruled> = {}): Ruled => ({
  ...{ regionId: 'region-330881', level: 'CITY', type: 'WATER', totalInvestment: 2n * YI, field: 'INFRASTRUCTURE' },
  ...{ layers: ['PROVINCIAL_KEY', 'INVESTMENT_SIGNED'], construction: 'NEW', industry: 'EMERGING' },
  batches: [
    { batch: 'PLANNED', since: '2022-01-10' },
    { batch: 'RESERVED', since: '2022-04-01' },
  ],
  ...more,
});
const bare: Ruled = { regionId: 'region-330881', level: 'CITY', batches: [] };

test.each<[string, ProjectRule, Ruled, readonly string[]]>([
  ['a rule that states nothing', {}, bare, []],
  ['a total of exactly the least', { leastTotal: 2n * YI }, project(), []],
  ['one fen less', { leastTotal: 2n * YI + 1n }, project(), ['TOTAL']],
  ['a total that nobody stated', { leastTotal: 1n }, bare, ['TOTAL']],
  ['one of several levels', { levels: ['PROVINCE', 'CITY'] }, project(), []],
  ['another level', { levels: ['PROVINCE'] }, project(), ['LEVEL']],
  ['the batch that holds', { batches: ['RESERVED'] }, project(), []],
  ['a batch of before', { batches: ['PLANNED'] }, project(), ['BATCH']],
  ['no batch', { batches: ['PLANNED'] }, bare, ['BATCH']],
  ['a region around it', { regions: ['330000'] }, project(), []],
  ['its own region', { regions: ['420300', '330881'] }, project(), []],
  ['another region', { regions: ['420300'] }, project(), ['REGION']],
  ['one of its layers', { layers: ['CONVERSION_SELECTED', 'INVESTMENT_SIGNED'] }, project(), []],
  ['no layer of its', { layers: ['CONVERSION_SELECTED'] }, project(), ['LAYER']],
  [
    'everything that nobody classified',
    { fields: ['INFRASTRUCTURE'], constructions: ['NEW'] },
    bare,
    ['FIELD', 'CONSTRUCTION'],
  ],
  ['another class and type', { industries: ['TRADITIONAL_UPGRADE'], types: ['ROAD'] }, project(), ['INDUSTRY', 'TYPE']],
  ['an empty choice', { levels: [] }, project(), ['LEVEL']],
])('%s', (_what, rule, given, failed) => {
  expect(failedCriteria(rule, given)).toEqual(failed);
  expect(isMeant(rule, given)).toBe(failed.length === 0);
});
