import { visibilityOf } from './row-rules';

test('a problem is seen by its region, its owner, its department and the persons whom it names', () => {
  const problem = {
    projectId: 'project-1',
    regionId: 'region-330802',
    ownerId: 'organisation-1',
    departmentId: 'department-330802-NR',
    leaderId: 'leader-1',
    assigneeId: 'officer-1',
  };
  expect(visibilityOf(problem)).toEqual({
    regionScopes: ['000000', '330000', '330800', '330802'],
    ownerId: 'organisation-1',
    departmentIds: ['department-330802-NR'],
    personIds: ['leader-1', 'officer-1'],
    projectId: 'project-1',
  });
});

test('what has no known region is seen by the nation, and names nobody', () => {
  expect(visibilityOf({ projectId: 'project-1' })).toEqual({
    regionScopes: ['000000'],
    departmentIds: [],
    personIds: [],
    projectId: 'project-1',
  });
});
