import { smallBase } from '../testing/small-base';
import { snapshotOf } from './published';
import { checkCatalogue } from './validate';

const published = (overlay: object) => {
  const base = JSON.parse(smallBase('T-SET', [[{ code: 'A' }, { code: 'B' }]])) as {
    stages: { items: { code: string; materials: object[] }[] }[];
  };
  for (const item of base.stages[0]?.items ?? []) {
    const names = ['营业执照', '申请表', item.code === 'A' ? '图纸' : '说明'];
    item.materials = names.map((name) => ({ name, deferrable: false }));
  }
  const text = JSON.stringify({ catalogue: 'T-SET', ...overlay });
  const checked = checkCatalogue(JSON.stringify(base), text, new Set(['DRC']), 1, new Map());
  if (!checked.ok) throw new Error(JSON.stringify(checked.refusals));
  return checked.catalogue;
};
const shared = (overlay: object) =>
  snapshotOf(published(overlay)).items.flatMap(({ materials }) => materials.map(({ sharedCode }) => sharedCode));

describe('one set of papers', () => {
  it('is asked for where the overlay says so: papers of one name are the paper of the first item', () => {
    expect(shared({ one_set_of_materials: true })).toEqual(['A-1', 'A-2', undefined, 'A-1', 'A-2', undefined]);
    expect(shared({})).toEqual([undefined, undefined, undefined, undefined, undefined, undefined]);
  });

  it('leaves an item the paper that it keeps as its own', () => {
    const items = { B: { materials: { 'B-2': { shared: false } } } };
    expect(shared({ one_set_of_materials: true, items })).toEqual([
      'A-1',
      undefined,
      undefined,
      'A-1',
      undefined,
      undefined,
    ]);
  });
});
