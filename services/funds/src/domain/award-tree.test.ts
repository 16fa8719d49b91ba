import {
  type Award,
  type AwardTree,
  awardRefusal,
  innermost,
  partsTotal,
  unsplitOf,
  wholesOf,
  withAward,
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
