import { isRefusal } from '../errors/errors';
import { carriedForward } from './carry-forward';
import { noBalances } from './invariants';
import { malformed } from './malformed';
import type { Standing } from './posting';
import { post } from './rules';
import { entryKinds, type LedgerCommand, type LedgerDefinition, type YearAmount } from './types';

const kinds = Object.keys(entryKinds) as LedgerDefinition['kinds'];
const definition: LedgerDefinition = { name: 'test', unit: 'MU', kinds, insufficient: 'INSUFFICIENT_QUOTA' };
const at = new Date('2027-01-04T01:00:00Z');
const act = { actorId: 'officer-1', post: 'LAND_MANAGER' } as const;
const carry = { year: 2026, oldest: 2024 };
const of = (year: number, amount: bigint): YearAmount => ({ year, amount });

test.each<[what: string, issued: bigint, left: bigint, brought: YearAmount[], years: YearAmount[], expired: bigint]>([
  ['all of its own year', 100n, 30n, [], [of(2026, 30n)], 0n],
  ['the oldest is used first', 100n, 70n, [of(2025, 40n)], [of(2026, 60n), of(2025, 10n)], 0n],
  ['the oldest that may be used on', 100n, 100n, [of(2024, 40n)], [of(2026, 60n), of(2024, 40n)], 0n],
  ['what is too old expires', 100n, 90n, [of(2024, 20n), of(2023, 50n)], [of(2026, 30n), of(2024, 20n)], 40n],
  ['what is too old and was used does not expire', 100n, 50n, [of(2023, 50n)], [of(2026, 50n)], 0n],
  ['more was recalled than its own year had', 30n, 30n, [of(2025, 20n), of(2023, 20n)], [of(2025, 20n)], 10n],
])('%s', (_, issued, available, brought, years, expired) => {
  expect(carriedForward({ issued, available }, brought, carry)).toEqual({ years, expired });
});

const standing = (given: object, broughtForward?: YearAmount[]): Standing => ({
  balances: { ...noBalances, ...given },
  advances: [],
  proposals: [],
  ...(broughtForward === undefined ? {} : { broughtForward }),
});
const outcome = (given: Partial<LedgerCommand> & Pick<LedgerCommand, 'kind'>, on: Standing) => {
  const command: LedgerCommand = { key: 'k', act, at, ...given };
  return malformed(command, definition) ?? post(command, on, {}, definition);
};

test('all that is left goes in one entry, what goes on and what expires', () => {
  const on = standing({ issued: 100n, available: 90n, committed: 10n }, [of(2023, 50n)]);
  expect(outcome({ kind: 'CARRY_FORWARD', carry }, on)).toMatchObject({
    amount: 90n,
    years: [of(2026, 50n)],
    expired: 40n,
    balances: { issued: 10n, available: 0n, committed: 10n },
  });
});

test.each<[what: string, balances: object, code: string, received?: string]>([
  ['something is reserved', { issued: 9n, available: 2n, reserved: 7n }, 'RESERVATIONS_OPEN', '7'],
  ['something is advanced', { issued: 9n, advanced: 3n, advanceCap: 3n, available: 12n }, 'NOT_SETTLED', '3'],
  ['something is issued ahead of the plan', { preIssued: 4n, available: 4n }, 'NOT_SETTLED', '4'],
  ['nothing is left', { issued: 9n, committed: 9n }, 'STATE_CONFLICT', '0'],
])('a year is not closed while %s', (_, balances, code, received) => {
  expect(outcome({ kind: 'CARRY_FORWARD', carry }, standing(balances))).toMatchObject({ code, received });
});

test('what is brought forward is added, and stays known by its year', () => {
  const years = [of(2026, 30n), of(2024, 10n)];
  const on = standing({ issued: 5n, available: 5n }, [of(2026, 2n)]);
  const posting = outcome({ kind: 'BRING_FORWARD', amount: 40n, years }, on);
  expect(posting).toMatchObject({ balances: { issued: 45n, available: 45n }, years });
  if (isRefusal(posting)) throw new Error(posting.code);
  expect(posting.broughtForward).toEqual([of(2026, 32n), of(2024, 10n)]);
  // Whatever follows keeps it.
  expect(outcome({ kind: 'RECALL', amount: 1n }, posting)).toMatchObject({ broughtForward: posting.broughtForward });
});

test('how much is carried forward is nobody’s choice, and by which rule is said', () => {
  const on = standing({ issued: 9n, available: 9n });
  const code = (given: Partial<LedgerCommand>) => outcome({ kind: 'CARRY_FORWARD', ...given }, on);
  expect(code({ carry, amount: 4n })).toMatchObject({ code: 'INVALID_INPUT', path: ['input', 'amount'] });
  expect(code({})).toMatchObject({ code: 'INVALID_INPUT', path: ['input', 'carry'] });
});
