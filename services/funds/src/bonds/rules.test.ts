import { checkDay } from '@kuaijin/workflow-funds/domain/bond-checks';
import {
  type BondFact,
  type BondMove,
  bondTransitions,
  checkFacts,
  consequencesOf,
  isChecked,
  isCheckOver,
  issueRefusal,
  moveRefusal,
  type SpecialBond,
  standingOf,
  useChangeRefusal,
  withBondFact,
} from './rules';

const at = new Date('2022-03-15T02:00:00Z');
const wan = (value: bigint) => value * 1_000_000n;
const issue = {
  id: 'issue-1',
  ...{ batchId: 'batch', reservationId: 'line', issuedOn: '2022-03-15', amount: wan(4_000n), recordedBy: 'officer' },
};
const registered: BondFact = {
  type: 'bond.registered',
  place: { id: 'bond', projectId: 'project', regionId: 'region-330800' },
  ...{ amount: wan(9_000n), coverRatio: '1.25' },
};
const bond: SpecialBond = { ...withBondFact(undefined, registered, at, 'officer'), status: 'ISSUED', issues: [issue] };

const statuses = [...new Set(Object.values(bondTransitions).flatMap(({ from, to }) => [...from, to]))];

test('every state is reached from reserve, and every move but those of the table is refused with the state', () => {
  const reached = new Set(['RESERVED']);
  for (const _round of statuses) {
    for (const { from, to } of Object.values(bondTransitions))
      if (from.some((one) => reached.has(one))) reached.add(to);
  }
  expect([...reached].sort()).toEqual([...statuses].sort());
  expect(statuses).toHaveLength(14);
  for (const status of statuses) {
    for (const move of Object.keys(bondTransitions) as BondMove[]) {
      const isPossible = (bondTransitions[move].from as readonly string[]).includes(status);
      const refusal = moveRefusal({ ...bond, status }, 3, move);
      expect([status, move, refusal?.details]).toEqual([status, move, isPossible ? undefined : { status, version: 3 }]);
    }
  }
});

/** A check of the issue, with what was paid out by then, applied. */
function checked(known: SpecialBond, month: number, paid: bigint, retention = 0n): [SpecialBond, readonly string[]] {
  const checkedOn = checkDay(issue.issuedOn, month);
  const facts = checkFacts(known, {
    ...{ issueId: issue.id, month, checkedOn, handedDown: issue.amount, paid, retention },
  });
  return [facts.reduce((now, fact) => withBondFact(now, fact, at, 'system'), known), facts.map(({ type }) => type)];
}

test('4000万元 of 2022-03-15: 999.99 on 06-15 is behind, 1000 is met', () => {
  const [behind, facts] = checked(bond, 3, 99_999n * 10_000n);
  expect(facts).toEqual(['bond.checked', 'bond.listed']);
  expect(behind.listings).toEqual([{ issueId: 'issue-1', since: '2022-06-15' }]);
  expect([standingOf(behind), consequencesOf(behind)]).toEqual(['FAILING', ['ISSUES_STOPPED', 'NO_TREASURY_ADVANCE']]);
  expect(issueRefusal([behind], 'other')?.code).toBe('BOND_ISSUES_STOPPED');
  const [met, none] = checked(bond, 3, wan(1_000n));
  expect([none, standingOf(met), issueRefusal([met], 'other')]).toEqual([['bond.checked'], 'ON_TRACK', undefined]);
});

test('half a year on the list, from 06-15 to 12-15, is the list of those that are warned of', () => {
  let known = bond;
  for (const month of [3, 4, 5, 6, 7, 8]) [known] = checked(known, month, 0n);
  expect([standingOf(known), known.listings[0]?.since]).toEqual(['FAILING', '2022-06-15']);
  const [warned, facts] = checked(known, 9, 0n);
  expect(facts).toEqual(['bond.checked', 'bond.warned']);
  expect(warned.listings).toEqual([{ issueId: 'issue-1', since: '2022-06-15', warnedSince: '2022-12-15' }]);
  expect(consequencesOf(warned)).toContain('QUOTA_CUT');
  const [still, again] = checked(warned, 10, 0n);
  expect([again, standingOf(still)]).toEqual([['bond.checked'], 'WARNED']);
  const [late] = checked(still, 12, wan(3_999n));
  expect(consequencesOf(late)).toContain('RECALL_DUE');
  const [met, left] = checked(late, 13, wan(3_999n), wan(1n));
  expect([left, standingOf(met), consequencesOf(met)]).toEqual([['bond.checked', 'bond.unlisted'], 'ON_TRACK', []]);
  expect([isCheckOver(late, 'issue-1'), isCheckOver(met, 'issue-1')]).toEqual([false, true]);
  expect(isCheckOver({ ...late, status: 'RECALLED' }, 'issue-1')).toBe(true);
});

test.each<[string, readonly (readonly [string, bigint])[], boolean]>([
  ['3000万元 in the year', [['2022-03-15', wan(3_000n)]], false],
  ['3000.01万元 in the year', [['2022-03-15', wan(3_000n) + 10_000n]], true],
  [
    '3000万元 in two issues, and as much a year before',
    [
      ['2022-01-01', wan(1n)],
      ['2022-12-31', wan(2_999n)],
      ['2021-12-31', wan(3_000n)],
    ],
    false,
  ],
])('a project that was issued %s is checked: %#', (_what, issues, isIt) => {
  expect(
    isChecked(
      '2022-03-15',
      issues.map(([issuedOn, amount]) => ({ issuedOn, amount })),
    ),
  ).toBe(isIt);
});

test.each([
  ['of an issue that is not of the bond', { issueId: 'other' }, 'input.issueId'],
  ['to the project itself', { toProjectId: 'project' }, 'input.toProjectId'],
  ['of more than was not paid out', { amount: 101n }, 'input.amount'],
])('a change of use %s is refused', (_what, changes, path) => {
  const order = { issueId: 'issue-1', toProjectId: 'other', amount: 100n };
  expect(useChangeRefusal(bond, order, 100n)).toBeUndefined();
  expect(useChangeRefusal(bond, { ...order, ...changes }, 100n)?.path.join('.')).toBe(path);
});

test('an allotment is of one issue', () => {
  expect(issueRefusal([bond], 'line')?.path).toEqual(['input', 'reservationId']);
});
