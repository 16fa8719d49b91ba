import { smallBase, smallOverlay } from '../testing/small-base';
import { catalogueDifference } from './difference';
import { levelOfText } from './level';
import { type PublishedCatalogue, snapshotOf } from './published';
import { checkCatalogue } from './validate';

const check = (item: object, overlay?: object) => {
  const base = JSON.parse(smallBase('T-LEVEL', [[{ code: 'A' }]])) as { stages: { items: object[] }[] };
  base.stages[0]?.items.splice(0, 1, { ...base.stages[0].items[0], ...item });
  const items = overlay === undefined ? [{ code: 'A' }] : [{ code: 'A', overlay }];
  return checkCatalogue(JSON.stringify(base), smallOverlay('T-LEVEL', [items]), new Set(['DRC']), 1, new Map());
};
const published = (item: object, overlay?: object): PublishedCatalogue => {
  const checked = check(item, overlay);
  if (!checked.ok) throw new Error(JSON.stringify(checked.refusals));
  return checked.catalogue;
};

describe('the approval level of an item', () => {
  it.each([
    ['县级', 'COUNTY'],
    ['市级', 'CITY'],
    ['省级或国务院', 'PROVINCE'],
    ['国务院', 'PROVINCE'],
    ['市级或省级', 'CITY'],
    ['省里', undefined],
    ['', undefined],
  ] as const)('%s is read as %s', (text, level) => {
    expect(levelOfText(text)).toBe(level);
  });

  it('is what the base says in words, and what the overlay says instead', () => {
    const [item] = published({ approval_level: '省级或国务院' }).items;
    expect(item).toMatchObject({ level: 'PROVINCE', levelWords: '省级或国务院' });
    expect(published({}, { level: 'CITY' }).items[0]).toMatchObject({ level: 'CITY' });
    expect(published({}).items[0]).not.toHaveProperty('level');
  });

  it('goes with the case, the words of the source do not', () => {
    const [item] = snapshotOf(published({ approval_level: '省级' })).items;
    expect(item).toMatchObject({ level: 'PROVINCE' });
    expect(item).not.toHaveProperty('levelWords');
  });

  it('below that of the source is published with a warning', () => {
    expect(published({ approval_level: '省级' }, { level: 'CITY' }).warnings).toEqual([
      'item A 事项A: decided at level CITY, its source says 省级',
    ]);
    expect(published({ approval_level: '市级' }, { level: 'PROVINCE' }).warnings).toEqual([]);
  });

  it('in other words is refused with its place', () => {
    expect(check({ approval_level: '省里' })).toMatchObject({
      ok: false,
      refusals: [
        {
          path: ['input', 'base', 'stages', '0', 'items', '0', 'approval_level'],
          received: expect.stringMatching(/^省里/),
        },
      ],
    });
    expect(check({}, { level: 'NATION' })).toMatchObject({
      ok: false,
      refusals: [{ path: ['input', 'overlay', 'items', 'A', 'level'] }],
    });
  });

  it('that changes is a difference of the two versions', () => {
    const [change] = catalogueDifference(published({}), published({}, { level: 'CITY' })).changed;
    expect(change?.fields).toEqual([{ field: 'level', before: null, after: 'CITY' }]);
  });
});
