import {
  type Award,
  type AwardTree,
  awardRefusal,
  innermost,
  outermost,
  partsTotal,
  splitRefusal,
  splitTotal,
  unsplitOf,
  wholesOf,
  withAward,
  withSplit,
} from './award-tree';

const yi = (tenths: bigint): bigint => tenths * 1_000_000_000n;

const whole: Award = {
  id: 'bonds',
  source: 'SPECIAL_BOND',
  total: yi(1_101n),
  memberCount: 144,
  projectIds: [],
  documentNumber: '衢政办〔2022〕5号',
};
const city: Award = {
  ...whole,
  id: 'city',
  total: yi(93n),
  memberCount: 16,
  projectIds: ['a', 'b', 'c'],
  partOfId: 'bonds',
};
const tree: AwardTree = withAward(withAward(undefined, whole), city);

test('9.3亿元 of 16 projects lies inside the 110.1亿元 of 144 and is counted once', () => {
  expect(awardRefusal(withAward(undefined, whole), city)).toBeUndefined();
  expect(partsTotal(tree, 'bonds')).toBe(yi(93n));
  const unsplit = tree.awards.map(({ id, total }) => unsplitOf(total, partsTotal(tree, id), 0n));
  expect(unsplit).toEqual([yi(1_008n), yi(93n)]);
  expect(unsplit.reduce((sum, amount) => sum + amount, 0n)).toBe(yi(1_101n));
});

test('what the batch of an award has allotted is split', () => {
  expect(unsplitOf(yi(93n), 0n, yi(3n))).toBe(yi(90n));
  expect(unsplitOf(yi(93n), 0n, yi(94n))).toBe(0n);
});

test.each<[string, Partial<Award>, string, string]>([
  ['comes to more than is left of the whole', { total: yi(1_009n) }, 'INVALID_INPUT', 'input.total'],
  ['has more members than are left of the whole', { memberCount: 129 }, 'INVALID_INPUT', 'input.memberCount'],
  ['comes from another source', { source: 'CENTRAL_BUDGET' }, 'INVALID_INPUT', 'input.source'],
  ['lies in an award that is not there', { partOfId: 'nothing' }, 'NOT_FOUND', 'input.partOfId'],
  ['names more projects than it has members', { memberCount: 2 }, 'INVALID_INPUT', 'input.projectIds'],
  ['names the batch of another award of the whole', { batchId: 'batch' }, 'INVALID_INPUT', 'input.batchId'],
])('an award that %s is refused', (_what, changes, code, path) => {
  const grown = withAward(tree, { ...city, id: 'held', total: 0n, memberCount: 0, projectIds: [], batchId: 'batch' });
  const refusal = awardRefusal(grown, { ...city, id: 'new', total: yi(1n), memberCount: 3, ...changes });
  expect([refusal?.code, refusal?.path.join('.')]).toEqual([code, path]);
});

test('exactly what is left may be recorded', () => {
  expect(awardRefusal(tree, { ...city, id: 'rest', total: yi(1_008n), memberCount: 128 })).toBeUndefined();
});

test('a project that is named by a part and by its whole shows the part alone', () => {
  const rows = tree.awards.map(({ id }) => ({ key: id, wholes: wholesOf(tree, id) }));
  expect(innermost(rows).map(({ key }) => key)).toEqual(['city']);
});

test('of 7.61亿元 that hold 1.4 for nine projects and 1.49 for two 4.72 are left, for nobody knows how many', () => {
  const { memberCount: _, ...stated } = { ...whole, id: 'centre', source: 'CENTRAL_BUDGET' as const };
  const part = { ...stated, partOfId: 'centre' };
  const centre = [
    { ...stated, total: 76_100_000_000n },
    { ...part, id: 'housing', total: 14_000_000_000n, memberCount: 9 },
    { ...part, id: 'irrigation', total: 14_900_000_000n, memberCount: 2 },
  ].reduce<AwardTree | undefined>((grown, one) => {
    expect(awardRefusal(grown, one)).toBeUndefined();
    return withAward(grown, one);
  }, undefined);
  expect(76_100_000_000n - partsTotal(centre ?? tree, 'centre')).toBe(47_200_000_000n);
});

describe('an award is split in steps', () => {
  const at = new Date('2026-03-02T02:00:00Z');
  const split = (amount: bigint, projectId = 'a') => ({
    awardId: 'city',
    projectId,
    amount,
    documentNumber: '2号',
    at,
  });
  const once = withSplit(tree, split(yi(20n)));

  test('9.3亿元 take 2.0, then 7.3 and not 7.31; the total stays', () => {
    expect(splitRefusal(tree, split(yi(20n)))).toBeUndefined();
    expect(splitRefusal(once, split(73_100_000_000n))).toMatchObject({
      code: 'INSUFFICIENT_FUNDS',
      path: ['input', 'amount'],
      details: { available: { unit: 'YUAN', minor: '73000000000' } },
    });
    expect(splitRefusal(once, split(yi(73n)))).toBeUndefined();
    expect(unsplitOf(yi(93n), splitTotal(once, 'city'), 0n)).toBe(yi(73n));
    expect(outermost(tree.awards.map(({ id }) => ({ key: id, wholes: wholesOf(tree, id) })))).toMatchObject([
      { key: 'bonds' },
    ]);
  });

  test('who gets a part is a member from then on, and no more than there are members', () => {
    const named = withSplit(tree, split(1n, 'd')).awards.find(({ id }) => id === 'city')?.projectIds;
    expect(named).toEqual(['a', 'b', 'c', 'd']);
    const two = withAward(undefined, { ...whole, memberCount: 2, projectIds: ['a', 'b'] });
    expect(splitRefusal(two, { ...split(1n, 'c'), awardId: 'bonds' })?.path).toEqual(['input', 'projectId']);
  });

  test('what was split is not there for a smaller award, and what a batch holds is allotted from it', () => {
    const part = { ...city, id: 'part', partOfId: 'city', memberCount: 2, projectIds: [], total: 73_000_000_001n };
    expect(awardRefusal(once, part)?.path).toEqual(['input', 'total']);
    const held = withAward(undefined, { ...whole, batchId: 'batch' });
    expect(awardRefusal(held, { ...city, batchId: 'other' })?.path).toEqual(['input', 'partOfId']);
    expect(splitRefusal(held, { ...split(1n), awardId: 'bonds' })?.path).toEqual(['input', 'awardId']);
  });
});
