import {
  closeRefusal,
  concernedBy,
  loadOf,
  missedIn,
  rosterRefusal,
  slotsOf,
  type Team,
  type TeamFact,
  type TeamItem,
  type TeamItemKind,
  type TeamKind,
  type TeamMember,
  weekOf,
  withTeamFact,
} from './rules';

const act = { actorId: 'officer-dispatch', post: 'DISPATCHER' } as const;
const leader: TeamMember = { personId: 'leader', role: 'LEADER_IN_CHARGE' };
const liaison: TeamMember = { personId: 'liaison', role: 'LIAISON', projectId: 'two' };
const project = (projectId: string): TeamItem => ({ kind: 'PROJECT', projectId, name: projectId });
const items = (kind: TeamItemKind, count: number): readonly TeamItem[] =>
  Array.from({ length: count }, (_, n) => ({ kind, name: `${kind} ${n}` }));

function team(kind: TeamKind, given: readonly TeamItem[], ...facts: readonly TeamFact[]): Team {
  const roster = { members: [leader, liaison], items: given };
  const place = { id: 'team', regionId: 'region-330800', name: '专班', checksInWeekly: true };
  const formed = withTeamFact(
    undefined,
    { type: 'team.formed', team: { ...place, kind, ...roster } },
    new Date('2022-10-02T04:00:00Z'),
    act,
  );
  return facts.reduce((state, fact) => withTeamFact(state, fact, new Date('2022-10-20T04:00:00Z'), act), formed);
}

test.each<[TeamKind, readonly TeamMember[], readonly TeamItem[], string | undefined]>([
  ['WORKING_GROUP', [leader], items('ENTERPRISE', 20), undefined],
  ['WORKING_GROUP', [liaison], [project('two')], 'members'],
  ['WORKING_GROUP', [leader, liaison], [project('one')], 'members.1.projectId'],
  ['PARK_ASSIGNMENT', [leader], [...items('PARK', 1), ...items('ENTERPRISE', 6)], undefined],
  ['PARK_ASSIGNMENT', [leader], [...items('PARK', 1), ...items('ENTERPRISE', 7)], 'items.7'],
  ['PARK_ASSIGNMENT', [leader], items('PARK', 2), 'items.1'],
  ['PARK_ASSIGNMENT', [leader], [project('one')], 'items.0'],
  ['INDUSTRY', [leader], [...items('THINK_TANK', 1), ...items('FUND', 1)], undefined],
  ['INDUSTRY', [leader], items('FUND', 2), 'items.1'],
])('%s of %j with %j is refused at %s', (kind, members, given, path) => {
  expect(rosterRefusal(kind, { members, items: given })?.path.slice(1).join('.')).toBe(path);
});

test('an industry says which of its six it lacks', () => {
  const { kind, items: given } = team('INDUSTRY', items('PLAN', 1));
  const filled = slotsOf({ kind, items: given }).map((slot) => `${slot.kind} ${slot.filled}/${slot.quota}`);
  expect(filled).toEqual(['LEADER 0/1', 'TEAM 0/1', 'PLAN 1/1', 'THINK_TANK 0/1', 'ALLIANCE 0/1', 'FUND 0/1']);
});

test.each([
  ['2022-10-02', '2022-09-26'],
  ['2022-10-03', '2022-10-03'],
  ['2022-10-09', '2022-10-03'],
  ['2024-02-29', '2024-02-26'],
])('%s is of the week of %s', (day, monday) => {
  expect(weekOf(day)).toBe(monday);
});

describe('projects that nobody looked after for a week', () => {
  const two = [project('one'), project('two')];
  const seen = (projectId: string, week: string): TeamFact => ({ type: 'team.checkedIn', projectId, week, note: '好' });
  const said: TeamFact = { type: 'team.checkInMissed', week: '2022-10-03', projectIds: ['one'] };
  const closed: TeamFact = { type: 'team.closed', comment: '完成' };
  test.each<[string, Team, string, readonly string[]]>([
    ['the first whole week', team('WORKING_GROUP', two), '2022-10-03', ['one', 'two']],
    ['a week that had begun', team('WORKING_GROUP', two), '2022-09-26', []],
    ['one was', team('WORKING_GROUP', two, seen('one', '2022-10-03')), '2022-10-03', ['two']],
    ['one was later', team('WORKING_GROUP', two, seen('one', '2022-10-10')), '2022-10-03', ['two']],
    ['one was before', team('WORKING_GROUP', two, seen('one', '2022-10-03')), '2022-10-10', ['one', 'two']],
    ['it was said', team('WORKING_GROUP', two, said), '2022-10-03', []],
    ['the week after', team('WORKING_GROUP', two, said), '2022-10-10', ['one', 'two']],
    ['it has ended', team('WORKING_GROUP', two, closed), '2022-10-03', []],
    ['it need not', { ...team('WORKING_GROUP', two), checksInWeekly: false }, '2022-10-03', []],
  ])('%s', (_when, state, week, missed) => {
    expect(missedIn(state, week)).toEqual(missed);
  });

  test('are made known to those who are bound to them, and to who leads', () => {
    expect(concernedBy(team('WORKING_GROUP', two), ['one'])).toEqual(['leader']);
    expect(concernedBy(team('WORKING_GROUP', two), ['two'])).toEqual(['leader', 'liaison']);
  });
});

test('of 13 land problems 12 are settled: the team cannot end, and one is named', () => {
  const problems = Array.from({ length: 13 }, (_, n) => ({
    id: `problem-${n}`,
    title: `用地问题${n}`,
    isOpen: n === 7,
  }));
  expect(closeRefusal(problems.filter(({ isOpen }) => isOpen))).toMatchObject({
    code: 'OPEN_WORK_LEFT',
    received: '1: 用地问题7',
  });
  expect(closeRefusal([])).toBeUndefined();
});

test('the load of a person counts projects once, and those of standing teams alone', () => {
  const two = team('WORKING_GROUP', [project('one'), project('two'), ...items('PARK', 1)]);
  const ended = team('WORKING_GROUP', [project('three')], { type: 'team.closed', comment: '完成' });
  expect(loadOf('leader', [two, ended, two])).toMatchObject({
    projectIds: ['one', 'two'],
    roles: ['LEADER_IN_CHARGE'],
  });
  expect(loadOf('liaison', [two, ended])).toMatchObject({ projectIds: ['two'], roles: ['LIAISON'], otherItemCount: 1 });
});
