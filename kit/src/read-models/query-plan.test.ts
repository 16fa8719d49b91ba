import type { DeclaredIndex } from './declaration';
import { planOf, type Query } from './query-plan';

const index = (fields: Record<string, 1 | -1>, unique = false): DeclaredIndex => ({
  fields,
  serves: 'a query of this test',
  ...(unique ? { unique: true as const } : {}),
});
const steps = [
  index({ departmentIds: 1, due: 1, _id: 1 }),
  index({ ownerId: 1, due: 1, _id: 1 }),
  index({ caseId: 1 }),
  index({ 'lists.list': 1 }),
  index({ isOpen: 1, at: 1 }),
  index({ key: 1, version: 1 }, true),
];
const served = (query: Query) => {
  const plan = planOf(query, steps);
  return plan.ok ? plan.branches.map((one) => Object.keys(one.index.fields).join()) : plan.wanted;
};

test.each<[string, Query, readonly string[]]>([
  ['one by its id', { filter: { _id: 'a' } }, ['_id']],
  ['some by their ids', { filter: { _id: { $in: ['a', 'b'] } } }, ['_id']],
  ['some by their ids, sorted in memory', { filter: { _id: { $in: ['a'] } }, sort: { due: 1 } }, ['_id']],
  ['an equality', { filter: { caseId: 'c' } }, ['caseId']],
  ['an equality that also has conditions on each document', { filter: { caseId: 'c', status: 'X' } }, ['caseId']],
  ['a unique match before any other', { filter: { key: 'k', version: 1, caseId: 'c' } }, ['key,version']],
  ['a range behind an equality', { filter: { isOpen: true, at: { $lte: 5 } } }, ['isOpen,at']],
  [
    'an equality inside the elements of an array',
    { filter: { lists: { $elemMatch: { list: 'A', since: { $lte: 1 } } } } },
    ['lists.list'],
  ],
  [
    'a sort behind an equality',
    { filter: { departmentIds: 'd' }, sort: { due: 1, _id: 1 } },
    ['departmentIds,due,_id'],
  ],
  [
    'the same sort turned round',
    { filter: { departmentIds: 'd' }, sort: { due: -1, _id: -1 } },
    ['departmentIds,due,_id'],
  ],
  [
    'several values and a sort',
    { filter: { departmentIds: { $in: ['d', 'e'] } }, sort: { due: 1, _id: 1 } },
    ['departmentIds,due,_id'],
  ],
  [
    'a page that goes on from a key',
    {
      filter: {
        $and: [{ departmentIds: 'd' }, { due: { $gte: 5 }, $or: [{ due: { $gt: 5 } }, { _id: { $gt: 'x' } }] }],
      },
      sort: { due: 1, _id: 1 },
      limit: 21,
    },
    ['departmentIds,due,_id'],
  ],
  [
    'each branch by an index of its own, in order',
    { filter: { $or: [{ departmentIds: 'd' }, { ownerId: 'o' }] }, sort: { due: 1, _id: 1 } },
    ['departmentIds,due,_id', 'ownerId,due,_id'],
  ],
  [
    'branches beside a page that goes on',
    {
      filter: {
        $and: [
          { $or: [{ departmentIds: 'd' }, { ownerId: 'o' }] },
          { due: { $gte: 5 }, $or: [{ due: { $gt: 5 } }, { _id: { $gt: 'x' } }] },
        ],
      },
      sort: { due: 1, _id: 1 },
      limit: 21,
    },
    ['departmentIds,due,_id', 'ownerId,due,_id'],
  ],
  ['a page of a walk over everything in the order of ids', { filter: {}, sort: { _id: 1 }, limit: 200 }, ['_id']],
  ['a page of it that goes on', { filter: { _id: { $gt: 'a' } }, sort: { _id: 1 }, limit: 200 }, ['_id']],
  [
    'a page of a walk over everything in the order of several fields that goes on',
    {
      filter: {
        departmentIds: { $gte: 'd' },
        $or: [
          { departmentIds: { $gt: 'd' } },
          { departmentIds: 'd', due: { $gt: 5 } },
          { departmentIds: 'd', due: 5, _id: { $gt: 'x' } },
        ],
      },
      sort: { departmentIds: 1, due: 1, _id: 1 },
      limit: 21,
    },
    ['departmentIds,due,_id'],
  ],
  [
    'a range that ends the walk, with conditions on each document',
    { filter: { _id: { $gte: 'a/', $lt: 'a0' }, status: 'X' }, sort: { _id: 1 } },
    ['_id'],
  ],
])('%s is served', (_what, query, by) => {
  expect(served(query)).toEqual(by);
});

test.each<[string, Query, Record<string, 1 | -1>]>([
  ['everything', { filter: {} }, {}],
  ['a field without an index', { filter: { status: 'X' } }, { status: 1 }],
  ['a walk over everything without an end', { filter: {}, sort: { _id: 1 } }, { _id: 1 }],
  [
    'a page in the order of ids that passes over what is not wanted',
    { filter: { status: 'X' }, sort: { _id: 1 }, limit: 20 },
    { status: 1, _id: 1 },
  ],
  [
    'such a page that goes on',
    { filter: { status: 'X', _id: { $gt: 'a' } }, sort: { _id: 1 }, limit: 20 },
    { status: 1, _id: 1 },
  ],
  [
    'such a page backwards',
    { filter: { status: 'X', _id: { $lt: 'a' } }, sort: { _id: -1 }, limit: 20 },
    { status: 1, _id: -1 },
  ],
  [
    'such a page that is narrowed by a choice',
    { filter: { $or: [{ status: 'X' }, { status: 'Y' }] }, sort: { _id: 1 }, limit: 20 },
    { status: 1, _id: 1 },
  ],
  [
    'such a page that is narrowed by an expression',
    { filter: { $expr: { $eq: ['$status', '$light'] } }, sort: { _id: 1 }, limit: 20 },
    { _id: 1 },
  ],
  ['a sort that the index does not give', { filter: { caseId: 'c' }, sort: { due: 1 } }, { caseId: 1, due: 1 }],
  [
    'a sort half turned round',
    { filter: { departmentIds: 'd' }, sort: { due: 1, _id: -1 } },
    { departmentIds: 1, due: 1, _id: -1 },
  ],
  ['a range in front of the sort', { filter: { at: { $gt: 1 } }, sort: { due: 1 } }, { due: 1, at: 1 }],
  ['the second field of an index alone', { filter: { due: 5 } }, { due: 1 }],
  ['a pattern', { filter: { caseId: { $regex: 'c' } } }, {}],
  ['a negation', { filter: { caseId: { $ne: 'c' } } }, {}],
  [
    'a branch without an index',
    { filter: { $or: [{ departmentIds: 'd' }, { assigneeId: 'a' }] }, sort: { due: 1, _id: 1 } },
    { departmentIds: 1, due: 1, _id: 1 },
  ],
])('%s is not served, and the index that it wants is named', (_what, query, wanted) => {
  expect(served(query)).toEqual(wanted);
});

test('the bounds of a walk differ from what is checked on each document', () => {
  const plan = planOf(
    { filter: { departmentIds: 'd', due: { $lt: 9 }, status: 'X' }, sort: { due: 1, _id: 1 } },
    steps,
  );
  expect(plan).toMatchObject({
    ok: true,
    branches: [{ bounds: { departmentIds: 'd', due: { $lt: 9 } }, residual: ['status'], isSortServed: true }],
  });
});
