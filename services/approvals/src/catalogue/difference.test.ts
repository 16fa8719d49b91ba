import { cataloguedDepartments, catalogueFiles } from './catalogue-files';
import { catalogueDifference, fieldChanges } from './difference';
import type { PublishedCatalogue, PublishedItem } from './published';
import { tolerancePolicies } from './tolerance-policies';
import { checkCatalogue } from './validate';

function published(code: string): PublishedCatalogue {
  const file = catalogueFiles().find((one) => one.code === code);
  const checked = checkCatalogue(file?.base ?? '', file?.overlay, cataloguedDepartments(), 1, tolerancePolicies());
  if (!checked.ok) throw new Error(JSON.stringify(checked.refusals));
  return checked.catalogue;
}

const city = published('CN-CITY-45WD');
/** The second version of a catalogue after a change. */
const second = (more: Partial<PublishedCatalogue>): PublishedCatalogue => ({ ...city, ...more, version: 2 });

describe('the difference between two versions of a catalogue', () => {
  test('of a version and itself is none', () => {
    expect(catalogueDifference(city, city)).toMatchObject({
      code: 'CN-CITY-45WD',
      added: [],
      removed: [],
      changed: [],
      stages: [],
      fields: [],
      before: { version: 1, stageCount: 5, criticalPathLength: 45 },
      after: { version: 1, stageCount: 5, criticalPathLength: 45 },
    });
  });

  test('names the fields that changed, before and after, and what that does to the path', () => {
    const path = catalogueDifference(city, city).before.criticalPathItemCodes;
    const [code = ''] = path;
    const days = city.items.find((item) => item.code === code)?.promisedWorkingDays ?? 0;
    expect(days).toBeGreaterThan(1);
    const items = city.items.map((item) =>
      item.code === code
        ? { ...item, promisedWorkingDays: days + 3, dependsOn: [], tolerance: 'FORBIDDEN' as const }
        : item,
    );
    const difference = catalogueDifference(city, second({ items }));
    expect(difference.changed).toHaveLength(1);
    expect(difference.changed[0]).toMatchObject({ itemCode: code });
    expect(difference.changed[0]?.fields).toContainEqual({
      field: 'promisedWorkingDays',
      before: String(days),
      after: String(days + 3),
    });
    expect(difference.after.criticalPathLength).toBe(difference.before.criticalPathLength + 3);
    expect(difference.after.serial).toBe(difference.before.serial + 3);
  });

  test('tells items that came and went, and the steps before and after', () => {
    const [first, ...rest] = city.items;
    if (first === undefined) throw new Error('the catalogue has no items');
    const without = rest.map((item) => ({ ...item, dependsOn: item.dependsOn.filter((code) => code !== first.code) }));
    const fewer = catalogueDifference(city, second({ items: without }));
    expect(fewer.removed.map(({ code }) => code)).toEqual([first.code]);
    expect(fewer.added).toEqual([]);
    expect(fewer.after.stepCount).toBe(fewer.before.stepCount - 1);
    expect(fewer.after.materialCount).toBe(fewer.before.materialCount - first.materials.length);
    const more = catalogueDifference(second({ items: without }), city);
    expect(more.added.map(({ code }) => code)).toEqual([first.code]);
    expect(more.removed).toEqual([]);
  });

  test('tells stages that came, went and changed, and the fields of the catalogue', () => {
    const stages = city.stages
      .slice(1)
      .map((stage, at) => (at === 0 ? { ...stage, limitWorkingDays: 99 } : stage))
      .concat({ code: 'NEW', name: '新阶段', nameEn: 'New', leadDepartmentCode: 'DRC' });
    const { stages: changed, fields } = catalogueDifference(city, second({ stages, totalLimitWorkingDays: 30 }));
    expect(changed.map(({ stageCode, kind }) => [stageCode, kind])).toEqual([
      [city.stages[0]?.code, 'REMOVED'],
      [city.stages[1]?.code, 'CHANGED'],
      ['NEW', 'ADDED'],
    ]);
    expect(changed[1]?.fields).toEqual([
      { field: 'limitWorkingDays', before: String(city.stages[1]?.limitWorkingDays), after: '99' },
    ]);
    expect(fields).toEqual([{ field: 'totalLimitWorkingDays', before: '45', after: '30' }]);
  });

  const policies: Partial<PublishedItem>[] = [
    { tacitApproval: true },
    { lookUpItemCodes: ['A', 'B'] },
    { classLimits: [{ limitClass: 'GREEN_CHANNEL', days: 1 }] },
    { commitmentTerms: { points: ['按图施工'], checkWithinWorkingDays: 20, onBreach: 'REVOKE' } },
    {
      toleranceRule: {
        scope: 'ENTERPRISE',
        makeUpWorkingDays: 7,
        excludesBadCredit: true,
        interimDocument: '容缺通知书',
        onFailure: 'REVOKE',
      },
    },
  ];
  test.each(policies)('tells a policy that an overlay gives an item, and that it takes it away: %j', (policy) => {
    const [first, ...others] = city.items;
    const [field = ''] = Object.keys(policy);
    const { [field as 'tacitApproval']: _, ...without } = first as PublishedItem;
    const bare = { ...city, items: [without as PublishedItem, ...others] };
    const given = { ...city, items: [{ ...without, ...policy } as PublishedItem, ...others] };
    const changed = (from: PublishedCatalogue, to: PublishedCatalogue) =>
      catalogueDifference(from, to).changed.map(({ itemCode, fields }) => ({
        itemCode,
        fields: fields.map((change) => ({
          field: change.field,
          before: JSON.parse(change.before ?? 'null'),
          after: JSON.parse(change.after ?? 'null'),
        })),
      }));
    const value = Object.values(policy)[0];
    expect(changed(bare, given)).toEqual([{ itemCode: first?.code, fields: [{ field, before: null, after: value }] }]);
    expect(changed(given, bare)).toEqual([{ itemCode: first?.code, fields: [{ field, before: value, after: null }] }]);
  });

  test.each([
    [{ a: 1 }, {}, [{ field: 'a', before: '1', after: null }]],
    [{ a: undefined }, { a: undefined }, []],
    [{ a: undefined }, {}, []],
    [{ a: false }, { a: true }, [{ field: 'a', before: 'false', after: 'true' }]],
    [{ a: ['x'] }, { a: ['x', 'y'] }, [{ field: 'a', before: '["x"]', after: '["x","y"]' }]],
    [{ a: [{ x: 1, y: 2 }] }, { a: [{ y: 2, x: 1 }] }, []],
    [
      { b: '1', a: 0 },
      { b: '2', a: 1 },
      [
        { field: 'a', before: '0', after: '1' },
        { field: 'b', before: '1', after: '2' },
      ],
    ],
  ])('of %j and %j is %j', (before, after, changes) => {
    expect(fieldChanges(before, after)).toEqual(changes);
  });
});
