import { departmentsNamed } from '../acts/application/submission';
import { proposeSubmit } from '../acts/application/submit';
import { asEntry } from '../case/draft';
import { applyEntry } from '../fold/fold';
import { catalogueOf, item, project, submitCommand } from '../testing/sample';
import { officeName, officeOfName } from './approval-level';

describe('the name of an office', () => {
  it.each([
    ['GOV', { code: 'GOV' }],
    ['GOV@PROVINCE', { code: 'GOV', level: 'PROVINCE' }],
  ] as const)('%s reads back as it was written', (name, office) => {
    expect(officeName(office)).toBe(name);
    expect(officeOfName(name)).toEqual(office);
  });
});

describe('an item that a higher level decides', () => {
  const catalogue = catalogueOf([
    item('A', { departmentCode: 'NR' }),
    item('B', { departmentCode: 'NR', level: 'PROVINCE' }),
    item('C', { departmentCode: 'DRC', level: 'CITY', signMode: 'ALL', signerDepartmentCodes: ['DRC', 'EE'] }),
  ]);
  const departments: Record<string, string> = {
    DRC: 'department-330881-DRC',
    NR: 'department-330881-NR',
    'NR@PROVINCE': 'department-330000-NR',
    'DRC@CITY': 'department-330800-DRC',
    'EE@CITY': 'department-330800-EE',
  };
  const command = submitCommand({ catalogue });
  const facts = { caseId: 'case-county', project: { ...project, regionId: 'region-330881' }, departments };

  it('needs the offices of its level beside those of the region', () => {
    expect([...departmentsNamed(catalogue)].sort()).toEqual(Object.keys(departments).sort());
  });

  it('is handled and signed by them, while the stage is led from the region', () => {
    const proposed = proposeSubmit(undefined, command, facts);
    if ('refusals' in proposed) throw new Error(JSON.stringify(proposed.refusals));
    const [first] = proposed;
    if (first === undefined) throw new Error('nothing was proposed');
    const state = applyEntry(undefined, asEntry(first, 1, 0));
    const steps = Object.values(state.steps);
    expect(steps.map(({ departmentId }) => departmentId)).toEqual([
      'department-330881-NR',
      'department-330000-NR',
      'department-330800-DRC',
    ]);
    expect(steps.at(-1)?.signatures).toEqual([
      { departmentId: 'department-330800-DRC' },
      { departmentId: 'department-330800-EE' },
    ]);
    expect(state.departments['DRC']).toBe('department-330881-DRC');
  });

  it('is refused where no office of that level or above is known', () => {
    const { 'NR@PROVINCE': _province, ...lower } = departments;
    const proposed = proposeSubmit(undefined, command, { ...facts, departments: lower });
    expect('refusals' in proposed && proposed.refusals).toEqual([
      {
        code: 'UNKNOWN_DEPARTMENT',
        path: ['input', 'catalogueCode'],
        expected: 'a department NR at level PROVINCE for region-330881',
        received: 'none',
      },
    ]);
  });
});
