import {
  changeRule,
  close,
  type Declared,
  declare,
  handRefusal,
  type ListFact,
  listIdOf,
  type ProjectList,
  withListFact,
} from './declared';

const act = { actorId: 'officer-registrar', post: 'REGISTRAR' } as const;
const declared: Declared = {
  ...{ name: '2022年市重点项目清单', regionId: 'region-330800', issuer: '市发展改革委', year: 2022 },
  ...{ level: 'CITY', consequences: [] },
};
const on = (list: ProjectList | undefined, fact: unknown, day: string): ProjectList =>
  withListFact(list, fact as ListFact, new Date(`${day}T10:00:00+08:00`), act);
const byHand = on(undefined, declare(undefined, declared, 0), '2022-01-10');
const rule = { leastTotal: 10_000_000_000n };
const byRule = on(undefined, declare(undefined, { ...declared, rule }, 0), '2022-01-10');
const closed = on(byRule, close(byRule, '年度结束', 1), '2022-12-31');

test('a name is taken once for ever', () => {
  expect(byHand).toMatchObject({ id: listIdOf(declared.name), rules: [], status: 'OPEN', declaredOn: '2022-01-10' });
  for (const list of [byHand, closed])
    expect(declare(list, declared, 1)).toMatchObject({ code: 'STATE_CONFLICT', path: ['input', 'name'] });
});

test('a rule holds from the day on which it was made, and those of before are known', () => {
  const changed = on(byRule, changeRule(byRule, { leastTotal: 1n }, 1), '2022-06-01');
  expect(changed.rules).toEqual([
    { rule, since: '2022-01-10' },
    { rule: { leastTotal: 1n }, since: '2022-06-01' },
  ]);
  expect(changeRule(byHand, rule, 1)).toMatchObject({ code: 'INVALID_INPUT', path: ['input', 'listId'] });
});

test('a closed list is neither changed nor closed', () => {
  expect(closed).toMatchObject({ status: 'CLOSED', closedOn: '2022-12-31' });
  const details = { status: 'CLOSED', version: 2 };
  expect(changeRule(closed, rule, 2)).toMatchObject({ code: 'STATE_CONFLICT', details });
  expect(close(closed, '年度结束', 2)).toMatchObject({ code: 'STATE_CONFLICT', details });
});

test.each<[string, ProjectList, string, string | undefined]>([
  ['of its region', byHand, 'region-330800', undefined],
  ['of a region inside', byHand, 'region-330881', undefined],
  ['of another region', byHand, 'region-420300', 'a list of a region around the project'],
  ['of a region around it', byHand, 'region-330000', 'a list of a region around the project'],
  ['of a list that a rule keeps', byRule, 'region-330800', 'a list that is kept by hand'],
  ['of a list that is closed', { ...byHand, status: 'CLOSED' }, 'region-330800', 'a list that is open'],
])('a project %s is entered by hand or not', (_what, list, regionId, expected) => {
  expect(handRefusal(list, regionId, ['input', 'list'])?.expected).toBe(expected);
});
