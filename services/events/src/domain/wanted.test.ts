import type { Identity } from '@kuaijin/kit/access/posts';
import type { Viewer } from '@kuaijin/kit/access/visibility';
import type { EventVisibility, FeedEvent } from '@kuaijin/kit/feed';
import { checkedQuery, type EventQuery, isMine, isVisible, isWanted, readableReason } from './wanted';

const event: FeedEvent = {
  id: 'case/case-1/7',
  type: 'step.decided',
  source: 'approvals',
  subject: 'case-1',
  time: new Date(0),
  projectId: 'project-QZ-015',
  caseId: 'case-1',
  departmentId: 'department-330802-NR',
  regionId: 'region-330802',
  light: 'RED',
  level: 'COUNTY',
  lists: ['省重点项目清单'],
};
const nobody: Viewer = {
  identity: { subject: 'p', name: 'p', posts: [], region: '330800', audience: 'kuaijin', anonymous: false },
};

describe('the filter of the feed', () => {
  it.each<[EventQuery, boolean]>([
    [{}, true],
    [{ types: null }, true],
    [{ types: ['step.accepted', 'step.decided'] }, true],
    [{ types: [] }, false],
    [{ types: ['step.accepted'] }, false],
    [{ sources: ['approvals'] }, true],
    [{ sources: ['land'] }, false],
    [{ projectIds: ['project-QZ-015'], caseIds: ['case-1'] }, true],
    [{ projectIds: ['project-QZ-015'], caseIds: ['case-2'] }, false],
    [{ accounts: ['pool-1'] }, false],
    [{ departments: ['department-330802-NR'] }, true],
    [{ stepIds: ['case-1/A'] }, false],
    [{ problemIds: ['problem-1'] }, false],
    [{ levels: ['COUNTY', 'CITY'] }, true],
    [{ levels: ['PROVINCE'] }, false],
    [{ lists: ['省重点项目清单', '另一个'] }, true],
    [{ lists: ['另一个'] }, false],
    [{ mine: false }, true],
    [{ mine: true }, false],
    [{ lights: ['RED'] }, true],
    [{ lights: ['GREEN', 'YELLOW'] }, false],
    [{ regions: ['region-330802'] }, true],
    [{ regions: ['region-330800'] }, true],
    [{ regions: ['330000'] }, true],
    [{ regions: ['region-330803'] }, false],
  ])('%j: %s', (query, expected) => {
    expect(isWanted(query, event, nobody)).toBe(expected);
  });
});

describe('a query', () => {
  it('asks for types by their names of now or before, and no others', () => {
    expect(checkedQuery({ types: ['alert.turned-red'], mine: true })).toEqual({
      types: ['alert.turnedRed'],
      mine: true,
    });
    expect(checkedQuery({ types: null })).toEqual({ types: null });
    expect(() => checkedQuery({ types: ['step.approved'] })).toThrow(
      expect.objectContaining({ code: 'INVALID_INPUT' }),
    );
  });
});

describe('what concerns the viewer', () => {
  const seen: FeedEvent = {
    ...event,
    visibility: {
      rule: 'handling',
      regionScopes: ['000000'],
      ownerId: 'owner-a',
      departmentIds: ['department-330802-NR', 'department-330802-ECO'],
      personIds: ['officer-named'],
    },
    data: { recipientIds: ['officer-notified'], recipientOrganisationIds: ['owner-notified'] },
  };
  const { departmentId: _, ...ofCase } = seen;
  const viewer = (more: Partial<Identity>): Viewer => ({ identity: { ...nobody.identity, ...more } });

  it.each<[string, Viewer, boolean, boolean]>([
    ['the owner', viewer({ posts: ['OWNER'], organisation: 'owner-a' }), true, true],
    ['an owner who is notified', viewer({ posts: ['OWNER'], organisation: 'owner-notified' }), true, true],
    ['another owner', viewer({ posts: ['OWNER'], organisation: 'owner-b' }), false, false],
    ['an officer who is named', viewer({ subject: 'officer-named', posts: ['HANDLER'] }), true, true],
    ['an officer who is notified', viewer({ subject: 'officer-notified', posts: ['HANDLER'] }), true, true],
    ['the department of the step', viewer({ posts: ['HANDLER'], department: 'department-330802-NR' }), true, true],
    ['another of the case', viewer({ posts: ['HANDLER'], department: 'department-330802-ECO' }), false, true],
    ['the dispatcher of the region', viewer({ posts: ['DISPATCHER'] }), false, false],
    ['nobody', viewer({ anonymous: true }), false, false],
  ])('%s', (_name, who, ofTheStep, ofTheCase) => {
    expect([isMine(who, seen), isMine(who, ofCase)]).toEqual([ofTheStep, ofTheCase]);
  });
});

describe('who sees an event', () => {
  const viewer = (more: Partial<Identity>): Viewer => ({
    identity: { subject: 'p', name: 'p', posts: [], region: '330800', audience: 'kuaijin', anonymous: false, ...more },
  });
  const visibility: EventVisibility = {
    rule: 'handling',
    regionScopes: ['000000', '330000', '330800', '330802'],
    ownerId: 'owner-a',
    departmentIds: ['department-330802-NR'],
  };
  const internal: FeedEvent = { ...event, visibility, reason: '缺环评批复', isReasonInternal: false };

  it.each<[string, Viewer, boolean]>([
    ['the dispatcher of the city', viewer({ posts: ['DISPATCHER'] }), true],
    ['the dispatcher of another county', viewer({ posts: ['DISPATCHER'], region: '330803' }), false],
    ['a handler of the department', viewer({ posts: ['HANDLER'], department: 'department-330802-NR' }), true],
    ['a handler of another department of the county', viewer({ posts: ['HANDLER'], region: '330802' }), false],
    ['the owner', viewer({ posts: ['OWNER'], organisation: 'owner-a', region: '' }), true],
    ['another owner of the city', viewer({ posts: ['OWNER'], organisation: 'owner-b' }), false],
    ['who has no post', viewer({}), false],
  ])('of a case: %s', (_who, who, expected) => {
    expect(isVisible(who, internal)).toBe(expected);
  });

  it('of nobody: operators alone', () => {
    const { visibility: _none, ...bare } = internal;
    expect(isVisible(viewer({ posts: ['OPERATOR'] }), bare)).toBe(true);
    expect(isVisible(viewer({ posts: ['DISPATCHER'], region: '000000' }), bare)).toBe(false);
  });

  it('of a message: its person', () => {
    const message = {
      ...internal,
      visibility: { rule: 'person', regionScopes: [], personIds: ['officer-1'] },
    } as const;
    expect(isVisible(viewer({ subject: 'officer-1' }), message)).toBe(true);
    expect(isVisible(viewer({ subject: 'officer-2', posts: ['OPERATOR'] }), message)).toBe(false);
  });

  it('reads its reason; an internal opinion is not for the owner', () => {
    const owner = viewer({ posts: ['OWNER'], organisation: 'owner-a' });
    const handler = viewer({ posts: ['HANDLER'], department: 'department-330802-NR' });
    expect(readableReason(owner, internal)).toBe('缺环评批复');
    expect(readableReason(owner, { ...internal, isReasonInternal: true })).toBeUndefined();
    expect(readableReason(handler, { ...internal, isReasonInternal: true })).toBe('缺环评批复');
  });
});
