import type { ProjectRule, Ruled } from '../lists/rule';
import { type Candidate, compareRuns, type SelectionTerms, select } from './rules';

const YI = 10_000_000_000n;
const terms = (rule: ProjectRule, most?: number): SelectionTerms => ({
  ...{ rule, withDemoData: false },
  ...(most === undefined ? {} : { most }),
});
const candidate = (id: number, total: bigint | undefined, more: Partial<Ruled> = {}): Candidate => ({
  projectId: `project-${String(id).padStart(5, '0')}`,
  version: 1,
  judged: {
    ...{ regionId: 'region-370100', level: 'PROVINCE', batches: [] },
    ...(total === undefined ? {} : { totalInvestment: total }),
    ...more,
  },
});
const chosen = (...asked: Parameters<typeof select>) =>
  select(...asked).flatMap(({ projectId, isSelected }) => (isSelected ? [projectId] : []));

test('1,020 of a library of 10,000: the greatest, whatever the order in which they come', () => {
  const library = Array.from({ length: 10_000 }, (_, n) => candidate(n, BigInt(n % 5_000) * YI));
  const selected = chosen(terms({ leastTotal: YI }, 1_020), library);
  const [backwards, greatest] = [[...library].reverse(), library.filter((_, n) => n % 5_000 >= 4_490)];
  expect(selected).toHaveLength(1_020);
  expect(selected).toEqual(greatest.map(({ projectId }) => projectId));
  expect(chosen(terms({ leastTotal: YI }, 1_020), backwards).sort()).toEqual(selected);
});

test('what meets the rule and stands behind the last place says so; a total that nobody stated stands last', () => {
  const [first, second, none] = [candidate(1, 2n * YI), candidate(2, YI), candidate(3, undefined)];
  const failed = (most: number) => select(terms({}, most), [none, second, first]).map((one) => one.failed);
  expect(failed(1)).toEqual([['PLACE'], ['PLACE'], []]);
  expect(failed(2)).toEqual([['PLACE'], [], []]);
  expect(failed(3)).toEqual([[], [], []]);
});

describe('two runs', () => {
  const rule: ProjectRule = { leastTotal: 2n * YI };
  const run = (version: number, given: SelectionTerms, candidates: readonly Candidate[]) => ({
    ...{ version, rule: given.rule, results: select(given, candidates) },
  });
  const before = [candidate(1, 3n * YI), candidate(2, YI), candidate(3, 2n * YI)];
  const added = (...asked: Parameters<typeof compareRuns>) =>
    compareRuns(...asked).added.map(({ projectId, cause, failed }) => [projectId, cause, ...failed]);

  test('of the same inputs differ by the rule', () => {
    const [one, other] = [run(1, terms(rule), before), run(2, terms({ leastTotal: YI }), before)];
    const change = { projectId: 'project-00002', cause: 'RULE_CHANGED', failed: ['TOTAL'] };
    expect(compareRuns(one, other)).toEqual({ from: 1, to: 2, added: [change], removed: [], stayed: 2 });
    expect(compareRuns(other, one)).toEqual({ from: 2, to: 1, added: [], removed: [change], stayed: 2 });
    expect(compareRuns(one, one)).toEqual({ from: 1, to: 1, added: [], removed: [], stayed: 2 });
  });

  test.each<[string, Candidate[], SelectionTerms, readonly string[]]>([
    ['the project', [candidate(2, 2n * YI)], terms(rule), ['project-00002', 'PROJECT_CHANGED', 'TOTAL']],
    [
      'both',
      [candidate(2, 2n * YI, { field: 'MAJOR_PLATFORM' })],
      terms({ leastTotal: YI + 1n, fields: ['MAJOR_PLATFORM'] }),
      ['project-00002', 'PROJECT_CHANGED', 'TOTAL'],
    ],
    [
      'both, neither alone',
      [candidate(2, YI + 1n, { field: 'MAJOR_PLATFORM' })],
      terms({ fields: ['MAJOR_PLATFORM'] }),
      ['project-00002', 'RULE_AND_PROJECT_CHANGED', 'TOTAL'],
    ],
    ['a project that came', [candidate(4, 2n * YI)], terms(rule), ['project-00004', 'NOT_A_CANDIDATE']],
  ])('differ by %s', (_what, after, given, change) => {
    expect(added(run(1, terms(rule), before), run(2, given, after))).toEqual([change]);
  });

  test('differ by the others, where there are fewer places', () => {
    const two = run(1, terms(rule, 2), before);
    const one = run(2, terms(rule, 1), before);
    expect(compareRuns(two, one).removed).toEqual([
      { projectId: 'project-00003', cause: 'OTHERS_STAND_BEFORE', failed: ['PLACE'] },
    ]);
  });
});
