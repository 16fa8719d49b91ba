import {
  byMerit,
  daysRefusal,
  matchOf,
  outcomeRefusal,
  type PolicyWindow,
  windowStatus,
  withWindowFact,
} from './rules';

const window: PolicyWindow = {
  ...{ id: 'window', regionId: 'region-330800', title: '2026年第二批专项债券', source: 'SPECIAL_BOND', reminders: [] },
  ...{ opensOn: '2026-03-02', closesOn: '2026-03-31', documentNumber: '1号' },
};
const outcome = { projectIds: ['a'], amount: 1n, documentNumber: '2号', recordedAt: new Date('2026-04-01T02:00:00Z') };

test.each([
  ['2026-03-01', 'UPCOMING'],
  ['2026-03-02', 'OPEN'],
  ['2026-03-31', 'OPEN'],
  ['2026-04-01', 'CLOSED'],
])('on %s the window is %s', (day, status) => {
  expect(windowStatus(window, day)).toBe(status);
  expect(windowStatus({ ...window, outcome }, day)).toBe('SETTLED');
  const isPossible = status === 'OPEN' || status === 'CLOSED';
  expect(outcomeRefusal(window, day, 2)?.code).toBe(isPossible ? undefined : 'STATE_CONFLICT');
});

const facts = { planned: 100n, awarded: 40n, isStartVerified: true, isBehind: false };

test('a project that wants more than it has is a candidate, with its gap and its reasons', () => {
  expect(matchOf('SPECIAL_BOND', facts)).toEqual({ gap: 60n, reasons: ['PLANNED_NOT_AWARDED', 'START_VERIFIED'] });
  expect(matchOf('SPECIAL_BOND', { ...facts, awarded: 100n })).toBeUndefined();
  expect(matchOf('SPECIAL_BOND', { ...facts, isBehind: true })?.reasons).toContain('ISSUES_STOPPED');
  expect(matchOf('CENTRAL_BUDGET', { ...facts, isBehind: true })?.reasons).not.toContain('ISSUES_STOPPED');
});

test('those that have started come first, then the largest gaps, and last those whose issues are stopped', () => {
  const all = [
    { ...facts, isBehind: true },
    { ...facts, isStartVerified: false },
    { ...facts, awarded: 50n },
    facts,
  ].flatMap((one) => matchOf('SPECIAL_BOND', one) ?? []);
  expect([...all].sort(byMerit).map((one) => all.indexOf(one))).toEqual([3, 2, 1, 0]);
});

test('a window closes no day before it opens', () => {
  expect(daysRefusal('2026-03-02', '2026-03-02')).toBeUndefined();
  expect(daysRefusal('2026-03-02', '2026-03-01')?.path).toEqual(['input', 'closesOn']);
});

test('a window knows each owner that was notified of it, once', () => {
  const reminded = (daysLeft: number, ...ownerIds: string[]) =>
    ({ type: 'policyWindow.reminded', daysLeft, ownerIds }) as const;
  const at = new Date('2026-03-24T02:00:00Z');
  const once = withWindowFact(window, reminded(7, 'organisation-a', 'organisation-b'), at);
  expect(withWindowFact(once, reminded(3, 'organisation-b', 'organisation-c'), at)).toMatchObject({
    reminders: [7, 3],
    notifiedOwnerIds: ['organisation-a', 'organisation-b', 'organisation-c'],
  });
});
