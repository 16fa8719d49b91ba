import {
  assignRefusal,
  endRefusal,
  type LandLiaison,
  type LiaisonFact,
  liaisonOfList,
  servesOn,
  withLiaisonFact,
} from './rules';

const act = { actorId: 'officer-land', post: 'LAND_MANAGER' } as const;
const at = new Date('2026-03-02T01:00:00Z');
const liaison = { id: liaisonOfList('330800', '省重点'), regionId: 'region-330800', list: '省重点' };

const after = (...facts: readonly LiaisonFact[]): LandLiaison | undefined =>
  facts.reduce<LandLiaison | undefined>((state, fact) => withLiaisonFact(state, fact, at, act), undefined);
const assigned = (from: string, until?: string, personId = 'officer-a'): LiaisonFact => ({
  ...{ type: 'landLiaison.assigned', liaison },
  term: { personId, from, ...(until === undefined ? {} : { until }) },
});
const ended = (on: string): LiaisonFact => ({ type: 'landLiaison.ended', on, reason: '调离' });

test.each<[string, LandLiaison | undefined, string, boolean]>([
  ['nobody was assigned before', undefined, '2026-01-01', true],
  ['the one before serves until it is ended', after(assigned('2026-01-01')), '2030-01-01', false],
  ['on the last day of the one before', after(assigned('2026-01-01', '2026-06-30')), '2026-06-30', false],
  ['the day after that', after(assigned('2026-01-01', '2026-06-30')), '2026-07-01', true],
  ['the day after the one before was ended', after(assigned('2026-01-01'), ended('2026-03-01')), '2026-03-02', true],
  [
    'the day on which the one before was ended',
    after(assigned('2026-01-01'), ended('2026-03-01')),
    '2026-03-01',
    false,
  ],
])('somebody is assigned where %s', (_why, before, from, isAllowed) => {
  expect(assignRefusal(before, from, 1) === undefined).toBe(isAllowed);
});

test('who serves on a day follows from the days of the term, the first and the last of them included', () => {
  const term = after(assigned('2026-01-01', '2026-06-30'), ended('2026-03-01'))?.terms[0];
  if (term === undefined) throw new Error('no term');
  const days = ['2025-12-31', '2026-01-01', '2026-03-01', '2026-03-02'];
  expect(days.map((day) => servesOn(term, day))).toEqual([false, true, true, false]);
});

test.each<[string, string, string | undefined]>([
  ['before it began', '2025-12-31', 'INVALID_INPUT'],
  ['on its first day', '2026-01-01', undefined],
  ['on its last day', '2026-06-30', undefined],
  ['after it', '2026-07-01', 'INVALID_INPUT'],
])('a term is ended with a day %s: %s, %s', (_when, on, code) => {
  const term = after(assigned('2026-01-01', '2026-06-30'))?.terms[0];
  expect(term && endRefusal(term, on, 1)?.code).toBe(code);
});

test('a term is ended once, and the terms before are kept in order', () => {
  const state = after(assigned('2026-01-01'), ended('2026-03-01'), assigned('2026-03-02', undefined, 'officer-b'));
  expect(state?.terms.map(({ personId, ended: end }) => [personId, end?.on])).toEqual([
    ['officer-a', '2026-03-01'],
    ['officer-b', undefined],
  ]);
  const [first] = state?.terms ?? [];
  expect(first && endRefusal(first, '2026-03-01', 2)?.code).toBe('STATE_CONFLICT');
});
