import { type AllocationCandidate, type AllocationCriterion, allocationOrder, before } from './allocation-order';

const day = (date: string) => new Date(`${date}T00:00:00+08:00`);
const candidate = (requestId: string, more: Partial<AllocationCandidate> = {}): AllocationCandidate => ({
  requestId,
  projectId: `project-${requestId}`,
  keyLists: [],
  submittedAt: day('2026-03-02'),
  ...more,
});
const key = { keyLists: ['省重点项目清单'] };
const started = { startVerifiedAt: day('2026-02-01') };

test.each<[AllocationCriterion, Partial<AllocationCandidate>, Partial<AllocationCandidate>]>([
  ['NAMES_PROJECT', {}, { projectId: undefined, ...key, ...started, score: 10_000n }],
  ['KEY_LIST', key, { ...started, score: 10_000n }],
  ['VERIFIED_START', { ...key, ...started }, { ...key, score: 10_000n }],
  ['OUTPUT_SCORE', { ...started, score: 5_001n }, { startVerifiedAt: day('2026-01-01'), score: 5_000n }],
  ['OUTPUT_SCORE', { score: 0n }, { submittedAt: day('2026-01-01') }],
  ['EARLIER_START', { ...started, score: 1n }, { startVerifiedAt: day('2026-02-02'), score: 1n }],
  ['EARLIER_REQUEST', { submittedAt: day('2026-03-01') }, {}],
])('%s decides, whichever comes in first and whatever else speaks for the second', (behindBy, first, second) => {
  const [one, other] = [candidate('one', first), candidate('other', second)];
  for (const order of [allocationOrder([one, other]), allocationOrder([other, one])]) {
    expect(order).toEqual([
      { place: 1, candidate: one },
      { place: 2, candidate: other, behindBy },
    ]);
  }
});

test('what is alike in all goes by its id, so that the order is the same wherever it is asked for', () => {
  const order = allocationOrder([candidate('b'), candidate('c'), candidate('a')]);
  expect(order.map(({ candidate: { requestId } }) => requestId)).toEqual(['a', 'b', 'c']);
});

test('before a request stand those of better places, before the first and one that is not asked for nobody', () => {
  const order = allocationOrder([candidate('a'), candidate('b', key), candidate('c', { ...key, ...started })]);
  const names = (requestId: string) => before(order, requestId).map((place) => place.candidate.requestId);
  expect([names('a'), names('b'), names('c'), names('unknown')]).toEqual([['c', 'b'], ['c'], [], []]);
});
