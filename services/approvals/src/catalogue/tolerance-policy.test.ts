import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cataloguedDepartments, catalogueFiles } from './catalogue-files';
import { snapshotOf } from './published';
import { readTolerancePolicies } from './tolerance-policy';
import { checkCatalogue } from './validate';

const text = readFileSync(join(__dirname, '../../../../schema/catalogues/tolerance.yaml'), 'utf8');
const policies = readTolerancePolicies(text);

const check = (base: string, overlay: string | undefined) =>
  checkCatalogue(base, overlay, cataloguedDepartments(), 1, policies);
const real = (code: string, more: string | undefined = undefined) => {
  const file = catalogueFiles().find((one) => one.code === code);
  const checked = check(file?.base ?? '', more ?? file?.overlay);
  if (!checked.ok) throw new Error(JSON.stringify(checked.refusals));
  return snapshotOf(checked.catalogue);
};
const itemOf = (code: string, itemCode: string) => {
  const item = real(code).items.find((one) => one.code === itemCode);
  if (item === undefined) throw new Error(`no item ${itemCode}`);
  return item;
};
const deferrable = (code: string, itemCode: string) =>
  itemOf(code, itemCode).materials.flatMap((one) => (one.isDeferrable ? one.name : []));

describe('tolerance of the real catalogues', () => {
  test('government projects defer everything but the land pre-examination and site opinion', () => {
    for (const code of ['CN-GOV-BUILDING', 'CN-GOV-MUNICIPAL']) {
      const named = real(code)
        .items.flatMap(({ materials }) => materials)
        .filter(({ name }) => /用地预审与选址意见书|用地预审意见|选址意见书/.test(name));
      expect(named.length).toBeGreaterThan(1);
      expect(named.filter(({ isDeferrable }) => isDeferrable)).toEqual([]);
    }
    expect(deferrable('CN-GOV-BUILDING', 'GB-105')).toEqual([
      '可行性研究报告',
      '招标方案核准申请',
      '节能审查意见',
      '项目资金来源证明',
      '社会稳定评估审核意见(重大项目)',
      '法律法规要求的其他文件',
    ]);
  });

  test('nor is anything deferred of the item that issues that opinion', () => {
    expect(itemOf('CN-GOV-BUILDING', 'GB-102').toleranceRule).toBeUndefined();
    expect(deferrable('CN-GOV-BUILDING', 'GB-102')).toEqual([]);
  });

  test('what a catalogue only assumes forbids nothing, what it has from a source does', () => {
    // Assumed FORBIDDEN, with one paper that a source says must be there: the others may be deferred.
    const permit = itemOf('CN-GOV-BUILDING', 'GB-308');
    expect(permit.toleranceRule).toBeDefined();
    expect(permit.materials.filter(({ isDeferrable }) => !isDeferrable).map(({ name }) => name)).toEqual([
      '用地批准手续',
    ]);
    expect(deferrable('CN-GOV-BUILDING', 'GB-202')).toEqual([]);
    expect(itemOf('CN-GOV-BUILDING', 'GB-202').toleranceRule).toBeUndefined();
  });

  test('enterprise projects defer every attached paper, the application apart', () => {
    expect(deferrable('CN-ENT-APPROVAL', 'EA-107')).toHaveLength(3);
    expect(deferrable('CN-ENT-APPROVAL', 'EA-101')).toEqual(['选址申请及红线图']);
    expect(real('CN-ENT-LOWRISK').items.every(({ toleranceRule }) => toleranceRule === undefined)).toBe(true);
  });

  test.each([
    ['CN-GOV-BUILDING', 'GB-105', { scope: 'GOVERNMENT', onFailure: 'RETURN' }],
    ['CN-ENT-APPROVAL', 'EA-107', { scope: 'ENTERPRISE', onFailure: 'REVOKE' }],
  ])('%s carries the policy of its type of project', (code, itemCode, expected) => {
    expect(itemOf(code, itemCode).toleranceRule).toEqual({
      ...expected,
      makeUpWorkingDays: 20,
      excludesBadCredit: true,
      interimDocument: '预批复',
      extension: 'FORCE_MAJEURE',
    });
  });

  test('without a type of project nothing may be deferred', () => {
    expect(real('CN-CITY-45WD').items.some((item) => item.toleranceRule !== undefined)).toBe(false);
    const bare = real('CN-ENT-APPROVAL', 'catalogue: CN-ENT-APPROVAL');
    expect(bare.items.some((item) => item.toleranceRule !== undefined)).toBe(false);
    expect(bare.items.flatMap(({ materials }) => materials).some(({ isDeferrable }) => isDeferrable)).toBe(false);
  });
});

describe('an overlay of an office', () => {
  const item = (more: string) => `
code: TEST
name_zh: 目录
name_en: catalogue
stages:
  - code: S1
    name_zh: 阶段
    name_en: stage
    lead_department: NR
    items:
      - code: A
        name_zh: 事项
        name_en: item
        department: NR
        kind: PERMIT
        lane: PARALLEL_CORE
        applies: ALWAYS
        depends_on: []
        commitment: FORBIDDEN
        materials:
          - { name: 申请表, deferrable: false }
          - { name: 附图, deferrable: true }
          - { name: 用地预审与选址意见书, deferrable: true }
        ${more}`;
  const published = (base: string, overlay: string) => {
    const checked = check(item(base), `catalogue: TEST\n${overlay}`);
    if (!checked.ok)
      return checked.refusals.map(({ path, expected, received }) => [path.join('.'), expected, received]);
    const [only] = checked.catalogue.items;
    return {
      tolerance: only?.tolerance,
      rule: only?.toleranceRule,
      deferrable: only?.materials.flatMap(({ code, isDeferrable }) => (isDeferrable ? code : [])),
    };
  };
  const allowed = 'tolerance: ALLOWED';
  const government = 'project_type: GOVERNMENT';

  test.each([
    ['nothing more', allowed, government, { tolerance: 'ALLOWED', deferrable: ['A-2'] }],
    ['a source that forbids', 'tolerance: FORBIDDEN', government, { tolerance: 'FORBIDDEN', deferrable: [] }],
    [
      'an assumption that forbids',
      'tolerance: FORBIDDEN\n        tolerance_source: ASSUMED',
      government,
      { tolerance: 'ALLOWED', deferrable: ['A-2'] },
    ],
    [
      'an office that forbids',
      allowed,
      `${government}\nitems: { A: { tolerance: { allowed: false } } }`,
      { tolerance: 'FORBIDDEN', rule: undefined },
    ],
    [
      'an office that allows what a source forbids',
      'tolerance: FORBIDDEN',
      `${government}\nitems: { A: { tolerance: { allowed: true, make_up_working_days: 5, on_failure: REVOKE } } }`,
      { tolerance: 'ALLOWED', rule: { makeUpWorkingDays: 5, onFailure: 'REVOKE' } },
    ],
    [
      'an office that lets papers be deferred: never what the policy names',
      allowed,
      `${government}\nitems: { A: { materials: { A-1: { deferrable: true }, A-2: { deferrable: false }, A-3: { deferrable: true } } } }`,
      { deferrable: ['A-1'] },
    ],
  ])('%s', (_name, base, overlay, expected) => {
    expect(published(base, overlay)).toMatchObject(expected);
  });

  test('its faults are reported with place and line', () => {
    expect(published(allowed, `items: { A: { tolerance: { allowed: true } } }`)).toEqual([
      ['input.overlay.items.A.tolerance', 'a project_type that has a policy', 'none (line 2)'],
    ]);
    expect(published(allowed, `${government}\nitems: { A: { tolerance: { make_up_working_days: 21 } } }`)).toEqual([
      [
        'input.overlay.items.A.tolerance.make_up_working_days',
        'at most the 20 working days of the policy',
        '21 (line 3)',
      ],
    ]);
  });
});

test('a list of policies without one for each type of project is refused', () => {
  expect(() => readTolerancePolicies(text.replace('scope: ENTERPRISE', 'scope: GOVERNMENT'))).toThrow(
    /one policy for each/,
  );
});
