import { regionScopesOf } from '@kuaijin/kit/access/region-scope';
import type { Visibility } from '@kuaijin/kit/access/visibility';
import { officer, owner, ownerId, person } from '../testing/service-fixture';
import type { Caller } from './caller';
import type { Mandate } from './mandate';
import { seesCase, viewerOf } from './scope';
import { scopeFilter } from './scope-filter';

/** What a case, submitted by `owner-1`, carries of who may see it. */
const row = ({ regionId = 'region-330802', ...more }: Partial<Visibility> & { readonly regionId?: string } = {}) => ({
  caseId: 'case-1',
  projectId: 'project-1',
  regionScopes: regionScopesOf(regionId),
  ownerId,
  departmentIds: ['department-330800-NR'],
  personIds: ['owner-1'],
  ...more,
});

const agent = (more: Partial<Mandate> = {}): Caller => ({
  ...person('AGENT', { subject: 'agent-1' }),
  mandates: [
    {
      id: 'mandate-1',
      ownerId,
      agentId: 'agent-1',
      stageCodes: [],
      appointed: { act: { actorId: 'owner-1', post: 'OWNER' }, at: 0 },
      ...more,
    },
  ],
});
const city = person('DISPATCHER', { region: '330800' });
const county = person('DISPATCHER', { region: '330802' });

test.each<[string, Caller, Visibility, boolean]>([
  ['its city sees a county', city, row(), true],
  ['the county sees itself', county, row(), true],
  ['a county does not see its city', county, row({ regionId: 'region-330800' }), false],
  ['a county does not see another', county, row({ regionId: 'region-330803' }), false],
  ['the province sees all of it', person('DISPATCHER', { region: '330000' }), row(), true],
  ['another province does not', person('DISPATCHER', { region: '340000' }), row(), false],
  ['a department that does not take part in it does not, though of the region', officer('DRC'), row(), false],
  ['nor does a keeper of quotas', person('LAND_MANAGER'), row(), false],
  ['nor who holds no post', { ...officer('NR'), posts: [] }, row(), false],
  ['who has no region does not', person('INTEGRATOR', { region: '' }), row(), false],
  [
    'a department of elsewhere sees what it takes part in',
    officer('NR', 'HANDLER', '330900'),
    row({ departmentIds: ['department-330900-NR'] }),
    true,
  ],
  [
    'an officer of elsewhere sees what names him',
    officer('NR', 'HANDLER', '330900'),
    row({ personIds: [officer('NR', 'HANDLER', '330900').subject] }),
    true,
  ],
  ['an agent what his mandate reaches', agent(), row({ regionId: 'region-440300' }), true],
  ['an agent nothing of another project', agent({ projectId: 'project-2' }), row(), false],
  ['an agent the case of his mandate', agent({ caseId: 'case-1', stageCodes: ['1'] }), row(), true],
  ['an agent no other case of the owner', agent({ caseId: 'case-2' }), row(), false],
  ['an agent nothing of another owner', agent(), row({ ownerId: 'organisation-x' }), false],
  ['the owner sees its own', owner, row(), true],
  ['an agent sees nothing of an owner without a mandate', person('AGENT'), row(), false],
  ['an agent who belongs to the owner nothing without one', person('AGENT', { organisation: ownerId }), row(), false],
  ['another owner does not, though of the region', person('OWNER', { organisation: 'organisation-x' }), row(), false],
  ['an owner without an organisation sees what it submitted', person('OWNER', { subject: 'owner-1' }), row(), true],
  ['a case without an owner is not every owner’s', person('OWNER'), row({ regionId: 'region-330800' }), false],
])('%s', (_name, identity, of, seen) => {
  expect(seesCase(viewerOf(identity), of)).toBe(seen);
});

test('who stands in for an officer sees what that officer sees, also what only his department handles', () => {
  const drc = officer('DRC');
  const standIn = {
    officerId: 'officer-9',
    posts: ['HEAD'],
    departmentId: 'department-330800-NR',
    from: 0,
    until: 1,
  } as const;
  expect(seesCase(viewerOf(drc, [standIn]), row())).toBe(true);
  const named = row({ departmentIds: [], personIds: ['officer-9'] });
  expect(seesCase(viewerOf(drc, [standIn]), named)).toBe(true);
  expect(seesCase(viewerOf(drc), named)).toBe(false);
});

test('a mandate for one case is a condition on the field that holds the id of the case', () => {
  const mandated = agent({ caseId: 'case-2' });
  expect(JSON.stringify(scopeFilter(viewerOf(mandated)))).toContain('"key":"case-2"');
  expect(JSON.stringify(scopeFilter(viewerOf(mandated), 'caseId'))).toContain('"caseId":"case-2"');
});
