import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applicableItems, coreStagePath, criticalPath, serialSum } from '@kuaijin/workflow-approvals/sequencing/plan';
import { parse } from 'yaml';
import type { CatalogueDocument } from './document';
import type { PublishedCatalogue } from './published';
import { readTolerancePolicies } from './tolerance-policy';
import { checkCatalogue } from './validate';

const folder = join(__dirname, '../../../../schema/catalogues');
const read = (...path: string[]) => readFileSync(join(folder, ...path), 'utf8');
const departments = new Set<string>(
  (parse(read('departments.yaml')) as { departments: { code: string }[] }).departments.map(({ code }) => code),
);
const policies = readTolerancePolicies(read('tolerance.yaml'));
const codes = readdirSync(join(folder, 'base')).map((file) => file.replace(/\.yaml$/, ''));

const published = (code: string): PublishedCatalogue => {
  const checked = checkCatalogue(
    read('base', `${code}.yaml`),
    read('overlays', `${code}.yaml`),
    departments,
    1,
    policies,
  );
  if (!checked.ok) throw new Error(JSON.stringify(checked.refusals));
  return checked.catalogue;
};

describe('the six real catalogues', () => {
  test('there are six of them', () => expect(codes).toHaveLength(6));

  test.each(codes)('%s is accepted with its overlay and plans without a circle', (code) => {
    const catalogue = published(code);
    expect(catalogue.items.length).toBeGreaterThan(0);
    expect(criticalPath(catalogue, catalogue.items).length).toBeGreaterThan(0);
  });

  test.each(codes)('%s has the core paths that its data states for each stage', (code) => {
    const catalogue = published(code);
    const base = parse(read('base', `${code}.yaml`)) as CatalogueDocument & {
      stages: {
        computed_core_path_working_days: { items_that_always_apply: number; with_every_conditional_item: number };
      }[];
    };
    const always = catalogue.items.filter((item) => item.appliesAlways);
    for (const stage of base.stages) {
      const stated = stage.computed_core_path_working_days;
      expect([stage.code, coreStagePath(catalogue, stage.code, always)]).toEqual([
        stage.code,
        stated.items_that_always_apply,
      ]);
      expect([stage.code, coreStagePath(catalogue, stage.code, catalogue.items)]).toEqual([
        stage.code,
        stated.with_every_conditional_item,
      ]);
    }
  });

  test('CN-CITY-45WD plans to exactly 7 + 5 + 19 + 11 + 3 = 45 working days', () => {
    const catalogue = published('CN-CITY-45WD');
    const stages = catalogue.stages.map((stage) => coreStagePath(catalogue, stage.code, catalogue.items));
    expect(stages).toEqual([7, 5, 19, 11, 3]);
    expect(criticalPath(catalogue, catalogue.items).length).toBe(45);
  });

  test.each(codes)('%s warns of exactly the stages whose data says so in a path_note', (code) => {
    const base = parse(read('base', `${code}.yaml`)) as { stages: { code: string; path_note?: string }[] };
    const noted = base.stages.filter(({ path_note }) => path_note?.includes('exceed the stage limit'));
    const warned = published(code).warnings.flatMap((warning) => /^stage (\S+) /.exec(warning)?.[1] ?? []);
    expect(warned).toEqual(noted.map((stage) => stage.code));
  });

  test('only the two government catalogues warn of a core path beyond its stage limit', () => {
    const warned = codes.filter((code) => published(code).warnings.some((warning) => warning.startsWith('stage S1')));
    expect(warned).toEqual(['CN-GOV-BUILDING', 'CN-GOV-MUNICIPAL']);
  });

  test('an item that does not count in the clock adds nothing to the serial sum', () => {
    const catalogue = published('CN-GOV-BUILDING');
    expect(serialSum(applicableItems(catalogue, ['GB-305']))).toBe(0);
    expect(serialSum(applicableItems(catalogue, ['GB-305', 'GB-306']))).toBe(5);
  });
});

describe('all faults are reported at once, with place and line', () => {
  const item = (code: string, more = '') => `
      - code: ${code}
        name_zh: 事项
        name_en: item
        department: NR
        kind: PERMIT
        lane: PARALLEL_CORE
        applies: ALWAYS
        materials: []
        tolerance: FORBIDDEN
        commitment: FORBIDDEN
${more.replace(/^/gm, '        ')}`;
  const base = (...items: string[]) => `
code: TEST
name_zh: 目录
name_en: catalogue
stages:
  - code: S1
    name_zh: 阶段
    name_en: stage
    lead_department: NR
    items:${items.join('')}`;
  const faults = (text: string, overlay?: string) => {
    const checked = checkCatalogue(text, overlay, departments, 1, policies);
    return checked.ok
      ? []
      : checked.refusals.map(({ path, expected, received }) => ({ path: path.join('.'), expected, received }));
  };

  test('a cycle names the items in it', () => {
    const found = faults(base(item('A', 'depends_on: [B]'), item('B', 'depends_on: [A]')));
    expect(found).toEqual([
      {
        path: 'input.base.stages.0.items.0.depends_on',
        expected: 'no cycle of dependencies',
        received: expect.stringMatching(/^A -> B -> A \(line \d+\)$/),
      },
    ]);
  });

  test('a core item that waits for a later stage is unreachable', () => {
    const later = `
  - code: S2
    name_zh: 阶段二
    name_en: stage two
    lead_department: NR
    items:${item('C', 'depends_on: []')}`;
    const found = faults(base(item('A', 'depends_on: [C]')) + later);
    expect(found).toEqual([
      {
        path: 'input.base.stages.0.items.0.depends_on',
        expected: 'an item that can be reached',
        received: expect.stringContaining('A is unreachable: A waits for C waits for A'),
      },
    ]);
  });

  test.each([
    [
      'an unknown department',
      item('A', 'depends_on: []').replace('department: NR', 'department: XX'),
      'department',
      'XX',
    ],
    ['an unknown dependency', item('A', 'depends_on: [Z]'), 'depends_on.0', 'Z'],
    ['a dependency on itself', item('A', 'depends_on: [A]'), 'depends_on.0', 'A'],
    [
      'a promise above the statute',
      item('A', 'depends_on: []\nstatutory_working_days: 5\npromised_working_days: 6'),
      'promised_working_days',
      '6',
    ],
    [
      'a promise of calendar days above the statute',
      item('A', 'depends_on: []\nstatutory_calendar_days: 30\npromised_working_days: 31\npromised_unit: CALENDAR_DAY'),
      'promised_working_days',
      '31',
    ],
    [
      'an exclusive group of one',
      item('A', 'depends_on: []\nexclusive_group: EIA').replace('ALWAYS', 'CONDITIONAL'),
      'exclusive_group',
      'EIA with one',
    ],
  ])('%s', (_name, text, place, received) => {
    expect(faults(base(text))).toContainEqual({
      path: `input.base.stages.0.items.0.${place}`,
      expected: expect.any(String),
      received: expect.stringMatching(new RegExp(`^${received} \\(line \\d+\\)$`)),
    });
  });

  test('a code used twice', () => {
    expect(faults(base(item('A', 'depends_on: []'), item('A', 'depends_on: []')))).toContainEqual(
      expect.objectContaining({ path: 'input.base.stages.0.items.1.code', expected: 'an item code used once' }),
    );
  });

  test.each([
    ['a quorum above its signers', 'A: { sign_mode: QUORUM, quorum: 3, signers: [NR, HC] }', 'items.A.quorum'],
    ['a quorum without a number', 'A: { sign_mode: QUORUM, signers: [NR, HC] }', 'items.A.quorum'],
    ['an unknown signer', 'A: { sign_mode: ALL, signers: [NR, XX] }', 'items.A.signers.1'],
    ['an unknown item', 'B: { sign_mode: SINGLE }', 'items.B'],
    ['an unknown material', 'A: { materials: { A-9: { deferrable: true } } }', 'items.A.materials.A-9'],
    [
      'money bound to a permit that nobody grants',
      'A: { elements: [{ kind: FUNDS, commit_on: PERMIT_APPROVED }] }',
      'items.A.elements.0.commit_on',
    ],
  ])('in the overlay: %s', (_name, entry, place) => {
    const overlay = `catalogue: TEST\nitems:\n  ${entry}\n`;
    expect(faults(base(item('A', 'depends_on: []')), overlay)).toContainEqual(
      expect.objectContaining({ path: `input.overlay.${place}` }),
    );
  });

  test('every kind of fault at once, each with its own line', () => {
    const text = base(
      item('A', 'depends_on: [Z]\nstatutory_working_days: 5\npromised_working_days: 6'),
      item('A', 'depends_on: []').replace('department: NR', 'department: XX'),
      item('B', 'depends_on: [C]'),
      item('C', 'depends_on: [B]'),
    );
    const overlay =
      'catalogue: TEST\nitems:\n  B: { sign_mode: QUORUM, quorum: 3, signers: [NR, HC] }\n  C: { materials: { C-9: { deferrable: true } } }\n';
    const found = faults(text, overlay);
    expect(found.map(({ path }) => path)).toEqual([
      'input.base.stages.0.items.0.depends_on.0',
      'input.base.stages.0.items.1.code',
      'input.base.stages.0.items.1.department',
      'input.base.stages.0.items.0.promised_working_days',
      'input.overlay.items.B.quorum',
      'input.overlay.items.C.materials.C-9',
      'input.base.stages.0.items.2.depends_on',
    ]);
    const lines = found.map(({ received }) => Number(/\(line (\d+)\)$/.exec(received ?? '')?.[1]));
    const lineOf = (part: string) => text.split('\n').findIndex((line) => line.includes(part)) + 1;
    expect(lines[0]).toBe(lineOf('depends_on: [Z]'));
    expect(lines[2]).toBe(lineOf('department: XX'));
    expect(lines[3]).toBe(lineOf('promised_working_days: 6'));
    expect(lines.slice(4, 6)).toEqual([3, 4]);
    expect(lines[6]).toBe(lineOf('depends_on: [C]'));
  });

  test('days of nought and of null are valid', () => {
    expect(faults(base(item('A', 'depends_on: []\npromised_working_days: 0\nstatutory_working_days: null')))).toEqual(
      [],
    );
    expect(faults(base(item('A', 'depends_on: []\npromised_working_days: null\nstatutory_working_days: 0')))).toEqual(
      [],
    );
  });

  test('a text that is no YAML tells its line', () => {
    expect(faults('code: [')).toEqual([expect.objectContaining({ path: 'input.base', expected: 'YAML or JSON' })]);
  });

  test('an alias bomb is refused', () => {
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefgh'.split('').map((name, at) => {
        const before = 'abcdefgh'[at];
        return `${name}: &${name} [${Array(9).fill(`*${before}`).join(',')}]`;
      }),
    ].join('\n');
    expect(faults(bomb)).toEqual([expect.objectContaining({ expected: 'at most 100 aliases' })]);
  });

  test('a tacit approval needs a limit that can pass', () => {
    const overlay = 'catalogue: TEST\nitems:\n  A: { tacit_approval: true }\n  B: { tacit_approval: true }';
    const found = faults(
      base(item('A', 'depends_on: []'), item('B', 'depends_on: []\nstatutory_working_days: 20')),
      overlay,
    );
    expect(found).toEqual([
      {
        path: 'input.overlay.items.A.tacit_approval',
        expected: 'an item with a limit that can pass',
        received: 'no limit (line 3)',
      },
    ]);
  });

  test('terms of a commitment suit their item: no source forbids it, one signature settles it, a rectification has its days', () => {
    const terms = 'points: [按图施工], check_within_working_days: 20';
    const overlay = `catalogue: TEST
items:
  A: { commitment: { ${terms}, on_breach: REVOKE } }
  B: { commitment: { ${terms}, on_breach: RECTIFY } }
  C: { sign_mode: ALL, signers: [NR, HC], commitment: { ${terms}, on_breach: REVOKE, rectify_within_working_days: 5 } }
  D: { commitment: { points: [], check_within_working_days: 0, on_breach: FINE } }`;
    const items = ['A', 'B', 'C', 'D'].map((code) =>
      item(
        code,
        code === 'A' ? 'depends_on: []\ncommitment_source: LAW' : 'depends_on: []\ncommitment_source: ASSUMED',
      ),
    );
    expect(faults(base(...items), overlay).map(({ path }) => path)).toEqual([
      'input.overlay.items.D.commitment.points',
      'input.overlay.items.D.commitment.check_within_working_days',
      'input.overlay.items.D.commitment.on_breach',
    ]);
    const found = faults(base(...items), overlay.split('\n').slice(0, -1).join('\n'));
    expect(found.map(({ path, received }) => [path.replace('input.overlay.items.', ''), received])).toEqual([
      ['A.commitment', 'FORBIDDEN by LAW (line 3)'],
      ['B.commitment.rectify_within_working_days', 'nothing (line 4)'],
      ['C.commitment', 'ALL (line 5)'],
      ['C.commitment.rectify_within_working_days', '5 (line 5)'],
    ]);
  });

  test('a limit of the green channel is never longer than the promise, and of use only where the class is offered', () => {
    const overlay = (classes: string) => `catalogue: TEST
${classes}
items:
  A: { class_limits: { GREEN_CHANNEL: 9 } }
  B: { class_limits: { GREEN_CHANNEL: 2 } }`;
    const text = base(item('A', 'depends_on: []\npromised_working_days: 8'), item('B', 'depends_on: []'));
    const found = (classes: string) =>
      faults(text, overlay(classes)).map(({ path, received }) => [path.replace('input.overlay.', ''), received]);
    expect(found('limit_classes: { GREEN_CHANNEL: {} }')).toEqual([
      ['items.A.class_limits.GREEN_CHANNEL', '9 (line 4)'],
      ['items.B.class_limits.GREEN_CHANNEL', 'no promise (line 5)'],
    ]);
    expect(found('limit_classes: { SAME_DAY: {} }')).toHaveLength(4);
    expect(found('limit_classes: { GREEN_CHANNEL: { promise_percent: 101, granted_by: [OWNER] }, FAST: {} }')).toEqual([
      ['limit_classes.GREEN_CHANNEL.granted_by.0', expect.any(String)],
      ['limit_classes.GREEN_CHANNEL.promise_percent', expect.any(String)],
      ['limit_classes', expect.any(String)],
    ]);
  });

  test('classes are published with who grants them', () => {
    expect(published('CN-GOV-BUILDING').limitClasses).toEqual([
      { limitClass: 'GREEN_CHANNEL', promisePercent: 50, grantedBy: ['DISPATCHER', 'LEADER'], escalatesHigher: true },
      { limitClass: 'SAME_DAY', grantedBy: ['DISPATCHER', 'LEADER'], escalatesHigher: true },
    ]);
    expect(published('CN-ENT-LOWRISK').limitClasses).toBeUndefined();
  });

  describe('items that an overlay adds', () => {
    const added = (more: string, items = '') => `catalogue: TEST
additional_items:
  - code: K
    stage: S1
    name_zh: 核查
    name_en: look-up
    department: NR
    kind: INTERNAL
    lane: PRECHECK
    applies: ALWAYS
    depends_on: []
    materials: []
    tolerance: FORBIDDEN
    commitment: FORBIDDEN
    ${more}
${items}`;
    const text = base(item('A', 'depends_on: []'));
    const found = (overlay: string) => faults(text, overlay).map(({ path, received }) => `${path} ${received}`);

    test('stand in their stage, and what they are required by waits for them', () => {
      const checked = checkCatalogue(
        text,
        added('required_by: [A]\n    look_up_items: [GB-102]'),
        departments,
        1,
        policies,
      );
      if (!checked.ok) throw new Error(JSON.stringify(checked.refusals));
      const [a, k] = checked.catalogue.items;
      expect(a).toMatchObject({ code: 'A', dependsOn: ['K'] });
      expect(k).toMatchObject({ code: 'K', lane: 'PRECHECK', stageCode: 'S1', lookUpItemCodes: ['GB-102'] });
    });

    test.each([
      ['an unknown stage', 'required_by: []', 'stage: S1', 'stage: S9', 'additional_items.0.stage S9 (line 4)'],
      ['an unknown item that requires it', 'required_by: [Z]', '', '', 'additional_items.0.required_by.0 Z (line 15)'],
      [
        'an unknown department',
        'required_by: []',
        'department: NR',
        'department: XX',
        'additional_items.0.department XX (line 7)',
      ],
      ['a code that the base uses', 'required_by: []', 'code: K', 'code: A', 'additional_items.0.code A (line 3)'],
      [
        'another lane',
        'required_by: []',
        'lane: PRECHECK',
        'lane: PARALLEL_CORE',
        'additional_items.0.lane PARALLEL_CORE (line 9)',
      ],
    ])('with %s are refused where the overlay says so', (_name, more, from, to, where) => {
      expect(found(added(more).replace(from, to))).toEqual([`input.overlay.${where}`]);
    });

    test('that wait for what waits for them are a cycle', () => {
      const overlay = added('required_by: [A]').replace('depends_on: []', 'depends_on: [A]');
      expect(found(overlay)).toEqual([expect.stringMatching(/A -> K -> A/)]);
    });

    test('are not handled: nobody signs them and nothing is reserved with them', () => {
      const items = 'items: { K: { sign_mode: ALL, signers: [NR, HC], elements: [], tacit_approval: true } }';
      expect(found(added('required_by: []', items)).map((one) => one.split(' ')[0])).toEqual(
        expect.arrayContaining(
          ['sign_mode', 'signers', 'elements', 'tacit_approval'].map((field) => `input.overlay.items.K.${field}`),
        ),
      );
    });
  });
});
