import type { Identity, Post } from './posts';
import { type Reach, reachRefusal } from './reach';
import { regionScopesOf } from './region-scope';
import type { Viewer, Visibility } from './visibility';

const thing: Visibility = {
  regionScopes: regionScopesOf('330802'),
  ownerId: 'owner-a',
  departmentIds: ['department-1'],
  personIds: ['officer-1'],
  projectId: 'project-1',
};
const caller = (more: Partial<Identity>, viewer: Partial<Viewer> = {}): Viewer => ({
  identity: { subject: 'p', name: 'p', posts: [], region: '330800', audience: 'kuaijin', anonymous: false, ...more },
  ...viewer,
});

test.each<[string, Viewer, readonly Post[], readonly Reach[], boolean]>([
  ['an officer of the city, by region', caller({}), ['REGISTRAR'], ['region'], true],
  ['an officer of a sibling county, by region', caller({ region: '330803' }), ['REGISTRAR'], ['region'], false],
  ['an officer without a region, by region', caller({ region: '' }), ['REGISTRAR'], ['region'], false],
  ['a head of the department', caller({ department: 'department-1' }), ['HEAD'], ['department'], true],
  [
    'a head of another department of the region',
    caller({ department: 'department-2' }),
    ['HEAD'],
    ['department', 'region'],
    false,
  ],
  ['an operator of the region', caller({ department: 'department-2' }), ['OPERATOR'], ['department', 'region'], true],
  [
    'a head who is also operator',
    caller({ department: 'department-2' }),
    ['HEAD', 'OPERATOR'],
    ['department', 'region'],
    true,
  ],
  ['the owner', caller({ organisation: 'owner-a' }), ['OWNER'], ['owner', 'region'], true],
  ['another owner of the region', caller({ organisation: 'owner-b' }), ['OWNER'], ['owner', 'region'], false],
  [
    'a registrar who belongs to the owner, of another region',
    caller({ organisation: 'owner-a', region: '330700' }),
    ['REGISTRAR'],
    ['owner', 'region'],
    false,
  ],
  [
    'an agent under a mandate',
    caller({}, { mandates: [{ ownerId: 'owner-a', projectId: 'project-1' }] }),
    ['AGENT'],
    ['mandate'],
    true,
  ],
  [
    'an agent under a mandate for another project',
    caller({}, { mandates: [{ ownerId: 'owner-a', projectId: 'project-2' }] }),
    ['AGENT'],
    ['mandate'],
    false,
  ],
  [
    'an owner with a mandate of another',
    caller({}, { mandates: [{ ownerId: 'owner-a' }] }),
    ['OWNER'],
    ['owner', 'mandate'],
    false,
  ],
  ['who is named in it', caller({ subject: 'officer-1', region: '' }), ['LEADER'], ['person'], true],
  [
    'who stands in for who is named in it',
    caller({}, { standsInFor: [{ officerId: 'officer-1', posts: ['LEADER'] }] }),
    ['LEADER'],
    ['person'],
    true,
  ],
  [
    'who stands in for a head of the department',
    caller(
      { department: 'department-2' },
      { standsInFor: [{ officerId: 'x', posts: ['HEAD'], departmentId: 'department-1' }] },
    ),
    ['HEAD'],
    ['department'],
    true,
  ],
  ['anybody, where nothing has to be reached', caller({ region: '' }), ['HANDLER'], ['anything'], true],
  ['who holds none of the posts', caller({}), [], ['region'], false],
])('%s', (_who, viewer, held, by, reached) => {
  const refusal = reachRefusal(viewer, held, by, thing, ['input', 'id']);
  expect(refusal === undefined).toBe(reached);
  if (refusal !== undefined) expect(refusal).toMatchObject({ code: 'NOT_ALLOWED', path: ['input', 'id'] });
});
