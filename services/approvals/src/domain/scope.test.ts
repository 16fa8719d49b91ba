import type { Identity } from '@kuaijin/kit/access/posts';
import { scopeFilter } from '../model/scope-filter';
import { officer, owner, ownerId, person } from '../testing/stand';
import type { Mandate } from './mandate';
import { type Caller, type CaseRow, inboxDepartment, seesCase } from './scope';

const row = (more: Partial<CaseRow> = {}): CaseRow => ({
  id: 'case-1',
  projectId: 'project-1',
  regionId: 'region-330802',
  ownerId,
  submittedBy: 'owner-1',
  departmentIds: ['department-330800-NR'],
  participantIds: [],
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

test.each<[string, Caller, CaseRow, boolean]>([
  ['its city sees a county', city, row(), true],
  ['the county sees itself', county, row(), true],
  ['a county does not see its city', county, row({ regionId: 'region-330800' }), false],
  ['a county does not see another', county, row({ regionId: 'region-330803' }), false],
  ['the province sees all of it', person('DISPATCHER', { region: '330000' }), row(), true],
  ['another province does not', person('DISPATCHER', { region: '340000' }), row(), false],
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
    row({ participantIds: [officer('NR', 'HANDLER', '330900').subject] }),
    true,
  ],
  ['an agent what his mandate reaches', agent(), row({ regionId: 'region-440300' }), true],
  ['an agent nothing of another project', agent({ projectId: 'project-2' }), row(), false],
  ['an agent the case of his mandate', agent({ caseId: 'case-1', stageCodes: ['1'] }), row(), true],
  ['an agent no other case of the owner', agent({ caseId: 'case-2' }), row(), false],
  ['an agent nothing of another owner', agent(), row({ ownerId: 'organisation-x' }), false],
  ['the owner sees its own', owner, row(), true],
  ['an agent of the owner too', person('AGENT', { organisation: ownerId }), row(), true],
  ['another owner does not, though of the region', person('OWNER', { organisation: 'organisation-x' }), row(), false],
  ['an owner without an organisation sees what it submitted', person('OWNER', { subject: 'owner-1' }), row(), true],
  ['a case without an owner is not every owner’s', person('OWNER'), row({ regionId: 'region-330800' }), false],
])('%s', (_name, identity, of, seen) => {
  expect(seesCase(identity, of)).toBe(seen);
});

describe('the filter of lists says the same as the rule', () => {
  const people: readonly Caller[] = [
    ...[city, county, owner, officer('NR'), officer('NR', 'HANDLER', '330900'), person('OWNER')],
    agent(),
    { ...agent({ projectId: 'project-2' }), subject: 'agent-2' },
    { ...agent({ caseId: 'case-2' }), subject: 'agent-3' },
  ];
  const regions = ['region-330800', 'region-330802', 'region-330803', 'region-331000', 'region-340000', 'somewhere'];
  const rows = regions.flatMap((regionId) => [
    row({ regionId }),
    row({ regionId, ownerId: 'organisation-x', departmentIds: ['department-330900-NR'] }),
    row({ regionId, submittedBy: person('OWNER').subject }),
    row({ regionId, id: 'case-2' }),
    row({ regionId, projectId: 'project-2' }),
    row({ regionId, participantIds: [officer('NR', 'HANDLER', '330900').subject] }),
  ]);

  test.each(people.map((identity) => [identity.subject, identity] as const))('for %s', (_name, identity) => {
    for (const one of rows) {
      const sees = seesCase(identity, one);
      expect([one, matches(scopeFilter(identity), one)]).toEqual([one, sees]);
      expect([one, matches(scopeFilter(identity, 'caseId'), one)]).toEqual([one, sees]);
    }
  });
});

/** The few operators that the filter uses, over a document of the row. */
function matches(filter: object, { id, regionId, ...rest }: CaseRow): boolean {
  const document: Record<string, unknown> = {
    ...rest,
    key: id,
    caseId: id,
    regionCode: /\d{6}/.exec(regionId)?.[0] ?? '',
  };
  const { $or } = filter as { $or: Record<string, unknown>[] };
  return $or.some((clause) =>
    Object.entries(clause).every(([field, wanted]) => {
      const value = document[field];
      if (typeof wanted === 'object' && wanted !== null) {
        const { $gte, $lte } = wanted as { $gte: string; $lte: string };
        return typeof value === 'string' && value >= $gte && value <= $lte;
      }
      return Array.isArray(value) ? value.includes(wanted) : value === wanted;
    }),
  );
}

test.each<[string, Identity, string | undefined, string | undefined]>([
  ['one’s own by default', officer('NR'), undefined, 'department-330800-NR'],
  ['another of the region', officer('NR'), 'department-330802-DRC', 'department-330802-DRC'],
  ['none of the city for a county', officer('NR', 'HANDLER', '330802'), 'department-330800-DRC', undefined],
  ['none for who has no department', person('DISPATCHER'), undefined, undefined],
  ['none for an owner', owner, 'department-330800-NR', undefined],
])('an inbox: %s', (_name, identity, asked, department) => {
  expect(inboxDepartment(identity, asked)).toBe(department);
});
