import { isRefusal } from '../errors/errors';
import { malformed, noBalances, post } from './rules';
import type { Balances, LedgerCommand, LedgerDefinition, ReservationState } from './types';
import { entryKinds } from './types';

const definition: LedgerDefinition = {
  name: 'test',
  unit: 'YUAN',
  kinds: Object.keys(entryKinds) as LedgerDefinition['kinds'],
  insufficient: 'INSUFFICIENT_FUNDS',
};
const at = new Date('2026-03-02T01:00:00Z');
const later = new Date('2026-04-01T16:00:00Z');
const act = { actorId: 'officer-1', post: 'FUND_MANAGER' } as const;

const account: Balances = {
  ...noBalances,
  issued: 100n,
  advanced: 20n,
  advanceCap: 30n,
  available: 60n,
  reserved: 40n,
  committed: 20n,
  paid: 10n,
  spent: 4n,
};
const reservation: ReservationState = {
  id: 'r',
  n: 1,
  amount: 50n,
  open: 30n,
  committed: 20n,
  paid: 10n,
  spent: 4n,
  commits: { 1: 20n },
  expiresAt: at,
  tombstone: false,
};
const closed: ReservationState = { ...reservation, open: 0n };

type Row = [
  what: string,
  command: Partial<LedgerCommand> & Pick<LedgerCommand, 'kind'>,
  about: ReservationState | undefined,
  outcome: string | Partial<Balances>,
];
const rows: Row[] = [
  ['an issue', { kind: 'ISSUE', amount: 5n }, undefined, { issued: 105n, available: 65n }],
  ['a cap alone', { kind: 'ISSUE', amount: 0n, advanceCap: 50n }, undefined, { advanceCap: 50n }],
  ['a cap below what is advanced', { kind: 'ISSUE', amount: 5n, advanceCap: 19n }, undefined, 'INVALID_INPUT'],
  ['an issue ahead of the plan', { kind: 'PRE_ISSUE', amount: 5n }, undefined, { issued: 105n, available: 65n }],
  ['nothing', { kind: 'ISSUE', amount: 0n }, undefined, 'NEGATIVE_AMOUNT'],
  ['less than nothing', { kind: 'RESERVE', amount: -1n }, undefined, 'NEGATIVE_AMOUNT'],
  ['no amount', { kind: 'RESERVE' }, undefined, 'INVALID_INPUT'],
  ['more than the store holds', { kind: 'ISSUE', amount: 2n ** 63n }, undefined, 'INVALID_INPUT'],
  ['a transfer out', { kind: 'TRANSFER_OUT', amount: 60n }, undefined, { issued: 40n, available: 0n }],
  ['a transfer of more than is available', { kind: 'TRANSFER_OUT', amount: 61n }, undefined, 'INSUFFICIENT_FUNDS'],
  ['a transfer in', { kind: 'TRANSFER_IN', amount: 1n }, undefined, { issued: 101n, available: 61n }],
  ['an advance up to the cap', { kind: 'ADVANCE', amount: 10n }, undefined, { advanced: 30n, available: 70n }],
  ['an advance past the cap', { kind: 'ADVANCE', amount: 11n }, undefined, 'ADVANCE_CAP_EXCEEDED'],
  ['a settlement', { kind: 'SETTLE', amount: 20n }, undefined, { advanced: 0n, available: 40n }],
  ['a settlement of more than is advanced', { kind: 'SETTLE', amount: 21n }, undefined, 'INVALID_INPUT'],
  ['a reservation of all', { kind: 'RESERVE', amount: 60n }, undefined, { available: 0n, reserved: 100n }],
  ['a reservation of more', { kind: 'RESERVE', amount: 61n }, undefined, 'INSUFFICIENT_FUNDS'],
  ['an extension', { kind: 'EXTEND', reservation: 'r', expiresAt: later }, reservation, {}],
  ['an extension into the past', { kind: 'EXTEND', reservation: 'r', expiresAt: at }, reservation, 'INVALID_INPUT'],
  [
    'an extension of what is closed',
    { kind: 'EXTEND', reservation: 'r', expiresAt: later },
    closed,
    'RESERVATION_CLOSED',
  ],
  ['a commit of all', { kind: 'COMMIT', reservation: 'r' }, reservation, { reserved: 10n, committed: 50n }],
  [
    'a commit of a part',
    { kind: 'COMMIT', reservation: 'r', amount: 1n },
    reservation,
    { reserved: 39n, committed: 21n },
  ],
  ['a commit of more', { kind: 'COMMIT', reservation: 'r', amount: 31n }, reservation, 'RESERVATION_EXCEEDED'],
  ['a commit of what is closed', { kind: 'COMMIT', reservation: 'r' }, closed, 'RESERVATION_CLOSED'],
  ['a commit of what is unknown', { kind: 'COMMIT', reservation: 'r' }, undefined, 'RESERVATION_UNKNOWN'],
  ['a commit of nothing named', { kind: 'COMMIT' }, undefined, 'INVALID_INPUT'],
  ['a release', { kind: 'RELEASE', reservation: 'r' }, reservation, { reserved: 10n, available: 90n }],
  ['a release of what is unknown', { kind: 'RELEASE', reservation: 'r' }, undefined, {}],
  ['an expiry in time', { kind: 'EXPIRE', reservation: 'r' }, reservation, { reserved: 10n, available: 90n }],
  ['an expiry too early', { kind: 'EXPIRE', reservation: 'r' }, { ...reservation, expiresAt: later }, 'STATE_CONFLICT'],
  [
    'a return',
    { kind: 'RETURN', reservation: 'r', commit: 1, amount: 10n },
    reservation,
    { committed: 10n, available: 70n },
  ],
  ['a return of what is paid', { kind: 'RETURN', reservation: 'r', commit: 1 }, reservation, 'INSUFFICIENT_FUNDS'],
  [
    'a return of more than the commit',
    { kind: 'RETURN', reservation: 'r', commit: 1, amount: 21n },
    reservation,
    'RESERVATION_EXCEEDED',
  ],
  ['a return of no commit', { kind: 'RETURN', reservation: 'r', commit: 2 }, reservation, 'INVALID_INPUT'],
  ['a recall', { kind: 'RECALL', amount: 60n }, undefined, { issued: 40n, available: 0n }],
  ['a recall of what is reserved', { kind: 'RECALL', amount: 61n }, undefined, 'INSUFFICIENT_FUNDS'],
  ['a payment', { kind: 'PAY', amount: 10n, reservation: 'r' }, reservation, { paid: 20n }],
  ['a payment past the commitment', { kind: 'PAY', amount: 11n }, undefined, 'INSUFFICIENT_FUNDS'],
  ['a payment on what is unknown', { kind: 'PAY', amount: 1n, reservation: 'r' }, undefined, 'RESERVATION_UNKNOWN'],
  ['spending', { kind: 'SPEND', amount: 6n }, undefined, { spent: 10n }],
  ['spending past what is paid', { kind: 'SPEND', amount: 7n }, undefined, 'INSUFFICIENT_FUNDS'],
];

test.each(rows)('%s', (_, given, about, expected) => {
  const command: LedgerCommand = { key: 'k', act, at, ...given };
  const outcome = malformed(command, definition) ?? post(command, account, about, definition);
  if (typeof expected === 'string') expect(outcome).toMatchObject({ code: expected });
  else expect(outcome).toMatchObject({ balances: { ...account, ...expected } });
});

test('a kind that the ledger does not have is refused', () => {
  const land = { ...definition, kinds: ['ISSUE', 'RESERVE'] } as const;
  expect(malformed({ kind: 'PAY', key: 'k', act, at, amount: 1n }, land)).toMatchObject({ path: ['input', 'kind'] });
});

test('what was advanced cannot be transferred out as if it had been issued', () => {
  const before = { ...noBalances, issued: 10n, advanced: 50n, advanceCap: 50n, available: 60n };
  const outcome = post({ kind: 'TRANSFER_OUT', key: 'k', act, at, amount: 11n }, before, undefined, definition);
  expect(isRefusal(outcome) && outcome.details).toMatchObject({ available: { unit: 'YUAN', minor: '10' } });
});

test('a reservation remembers what of each commit may still be returned', () => {
  const outcome = post(
    { kind: 'COMMIT', key: 'k', act, at, reservation: 'r', amount: 7n },
    account,
    reservation,
    definition,
  );
  expect(outcome).toMatchObject({ reservation: { n: 2, open: 23n, committed: 27n, commits: { 1: 20n, 2: 7n } } });
});
