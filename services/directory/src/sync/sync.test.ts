/** What the tables of an organisation change, row by row; and what is wrong with a row. */
import { type ListedNow, syncPlan } from './plan';
import { departmentsIn, personsIn, regionsIn } from './rows';

const nobody: ListedNow = { regions: [], departments: [], persons: [], organisationIds: new Set() };

const regions = regionsIn('code,name,nameEn\n000000,全国,Nation\n330000,浙江省,Zhejiang\n330800,衢州市,Quzhou\n');
const departments = departmentsIn(
  'regionCode,code,name,nameEn,headId,leaderInChargeId\n330800,DRC,发展改革委,Development and reform,lihua,\n',
);
const personsHeader = 'id,name,posts,departmentId,organisationId,regionCode';
const persons = personsIn(
  `${personsHeader}\nlihua,李主任,HEAD HANDLER,department-330800-DRC,,\nroot,王工,OPERATOR,department-330800-DRC,,\n`,
);

/** The directory after a plan that writes all of it. */
function after(now: ListedNow, plan: ReturnType<typeof syncPlan>): ListedNow {
  expect(plan.faults).toEqual([]);
  const merged = <T extends { readonly id: string }>(
    before: readonly T[],
    changes: readonly { readonly after: T }[],
  ) => [...new Map([...before, ...changes.map((change) => change.after)].map((thing) => [thing.id, thing])).values()];
  return {
    ...now,
    regions: merged(now.regions, plan.regions),
    departments: merged(now.departments, plan.departments),
    persons: merged(now.persons, plan.persons),
  };
}

const full = () => after(nobody, syncPlan(nobody, { regions, departments, persons }, true));

test('an empty directory is filled, each thing with the place that follows from its code', () => {
  const { regions: listed, departments: offices, persons: people } = full();
  expect(listed.map(({ id, level, parentId }) => [id, level, parentId])).toEqual([
    ['region-000000', 'NATIONAL', undefined],
    ['region-330000', 'PROVINCE', 'region-000000'],
    ['region-330800', 'CITY', 'region-330000'],
  ]);
  expect(offices).toEqual([
    {
      id: 'department-330800-DRC',
      regionId: 'region-330800',
      code: 'DRC',
      name: '发展改革委',
      nameEn: 'Development and reform',
      headId: 'lihua',
    },
  ]);
  expect(people.map(({ id, posts }) => [id, posts])).toEqual([
    ['lihua', ['HEAD', 'HANDLER']],
    ['root', ['OPERATOR']],
  ]);
});

test('the same tables again change nothing', () => {
  const { regions: none, departments: no, persons: nor } = syncPlan(full(), { regions, departments, persons }, true);
  expect([none, no, nor]).toEqual([[], [], []]);
});

test('an officer who is in no row any more loses every post and leads nothing; who is not asked about stays', () => {
  const now = full();
  const owner = { id: 'owner-1', name: '业主', organisationId: 'organisation-1', posts: ['OWNER'] as const };
  const later = { ...now, persons: [...now.persons, owner] };
  const fewer = personsIn(`${personsHeader}\nroot,王工,OPERATOR,department-330800-DRC,,\n`);
  const plan = syncPlan(later, { persons: fewer }, true);
  expect(plan.leavers).toEqual(['lihua']);
  expect(plan.persons.map((change) => change.after)).toEqual([expect.objectContaining({ id: 'lihua', posts: [] })]);
  expect(plan.departments.map((change) => change.after.headId)).toEqual([undefined]);
  expect(syncPlan(later, { persons: fewer }, false)).toMatchObject({ leavers: [], persons: [], departments: [] });
});

test.each([
  ['a post that there is not', `lihua,李,KING,,,330800`, { row: 2, column: 'posts' }],
  ['an id that is none', `李,李,HEAD,,,330800`, { row: 2, column: 'id' }],
  ['a department that is nowhere', `lihua,李,HEAD,department-330800-XX,,`, { row: 2, column: 'departmentId' }],
  ['an organisation that is nowhere', `lihua,李,OWNER,,organisation-9,`, { row: 2, column: 'organisationId' }],
  ['somebody twice', `lihua,李,HEAD,,,330800\nlihua,李,HEAD,,,330800`, { row: 3, column: 'id' }],
  ['a row that is too short', `lihua,李`, { row: 2, column: '' }],
  ['no operator at all', `lihua,李,HANDLER,,,330800`, { row: 1, column: 'posts', received: 'none' }],
])('a table of persons with %s is taken over in no part', (_, row, fault) => {
  const table = personsIn(`${personsHeader}\n${row}\n`);
  const { faults } = syncPlan(nobody, { persons: table }, false);
  expect(faults).toContainEqual(expect.objectContaining({ table: 'persons', ...fault }));
});

test('a table with another header names the columns that it has to have', () => {
  expect(personsIn('id,name\nli,李\n').faults).toEqual([
    { table: 'persons', row: 1, column: 'posts', expected: personsHeader.replaceAll(',', ', '), received: 'id, name' },
  ]);
});

test.each([
  ['a head without the post', '330800,DRC,发改委,DRC,root,', 'headId'],
  ['a region that is nowhere', '330100,DRC,发改委,DRC,,', 'regionCode'],
])('a table of departments with %s is refused', (_, row, column) => {
  const table = departmentsIn(`regionCode,code,name,nameEn,headId,leaderInChargeId\n${row}\n`);
  expect(syncPlan(full(), { departments: table }, false).faults).toContainEqual(
    expect.objectContaining({ table: 'departments', row: 2, column }),
  );
});
