import { isRefusal } from '../errors/errors';
import { openAdvances } from './advances';
import { noBalances } from './invariants';
import { malformed } from './malformed';
import type { Standing } from './posting';
import { post } from './rules';
import type { Balances, LedgerCommand, LedgerDefinition, ReservationState } from './types';
import { entryKinds } from './types';

const definition: LedgerDefinition = {
  name: 'test',
  unit: 'YUAN',
  kinds: Object.keys(entryKinds) as LedgerDefinition['kinds'],
  insufficient: 'INSUFFICIENT_FUNDS',
};
const most = 2n ** 63n - 1n;
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
const standing: Standing = {
  balances: account,
  advances: [
    { document: '1', left: 12n },
    { document: '2', left: 8n },
  ],
  proposals: [],
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
  ['an issue, which settles advances', { kind: 'ISSUE', amount: 5n }, undefined, { issued: 105n, advanced: 15n }],
  [
    'an issue of more than is advanced',
    { kind: 'ISSUE', amount: 25n },
    undefined,
    { issued: 125n, advanced: 0n, available: 65n },
  ],
  ['a cap alone', { kind: 'ISSUE', amount: 0n, advanceCap: 50n }, undefined, { advanceCap: 50n }],
  ['a cap below what is advanced', { kind: 'ISSUE', amount: 5n, advanceCap: 19n }, undefined, 'STATE_CONFLICT'],
  ['an issue ahead of the plan', { kind: 'PRE_ISSUE', amount: 5n }, undefined, { preIssued: 5n, available: 65n }],
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
  ['a settlement of more than is advanced', { kind: 'SETTLE', amount: 21n }, undefined, 'SETTLEMENT_EXCEEDED'],
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
  ['a return of no commit', { kind: 'RETURN', reservation: 'r', commit: 2 }, reservation, 'STATE_CONFLICT'],
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
  const outcome = malformed(command, definition) ?? post(command, standing, { reservation: about }, definition);
  if (typeof expected === 'string') expect(outcome).toMatchObject({ code: expected });
  else expect(outcome).toMatchObject({ balances: { ...account, ...expected } });
});

test.each<[string, Pick<LedgerCommand, 'kind' | 'amount' | 'advanceCap'>, Partial<Balances>, string]>([
  ['an issue', { kind: 'ISSUE', amount: 6n }, { issued: most - 5n, available: most - 5n }, 'at most 0.05'],
  ['an issue ahead', { kind: 'PRE_ISSUE', amount: 6n }, { issued: most - 5n, available: most - 5n }, 'at most 0.05'],
  ['a transfer in', { kind: 'TRANSFER_IN', amount: 6n }, { issued: most - 5n, reserved: most - 5n }, 'at most 0.05'],
  [
    'an advance',
    { kind: 'ADVANCE', amount: 6n },
    { issued: most - 5n, committed: most - 5n, advanceCap: 9n },
    'at most 0.05',
  ],
])(
  '%s past what the store holds is answered with the bound in the unit of the caller',
  (_, given, balances, expected) => {
    const written = (minor: bigint) => `0.0${minor}`;
    const before = { balances: { ...noBalances, ...balances }, advances: [], proposals: [] };
    const posted = (amount: bigint) => post({ key: 'k', act, at, written, ...given, amount }, before, {}, definition);
    expect(posted(6n)).toMatchObject({ code: 'INVALID_INPUT', path: ['input', 'amount'], expected, received: '0.06' });
    expect(isRefusal(posted(5n))).toBe(false);
  },
);

test('a plan of all that the store holds takes in what was issued ahead of it', () => {
  const balances = { ...noBalances, preIssued: most, available: most };
  const command: LedgerCommand = { kind: 'ISSUE', key: 'k', act, at, amount: most };
  const outcome = post(command, { balances, advances: [], proposals: [] }, {}, definition);
  expect(outcome).toMatchObject({ balances: { issued: most, preIssued: 0n, available: most } });
});

test('a kind that the ledger does not have is refused', () => {
  const land = { ...definition, kinds: ['ISSUE', 'RESERVE'] } as const;
  expect(malformed({ kind: 'PAY', key: 'k', act, at, amount: 1n }, land)).toMatchObject({ path: ['input', 'kind'] });
});

test('what was advanced cannot be transferred out as if it had been issued', () => {
  const before = { ...noBalances, issued: 10n, advanced: 50n, advanceCap: 50n, available: 60n };
  const command: LedgerCommand = { kind: 'TRANSFER_OUT', key: 'k', act, at, amount: 11n };
  const outcome = post(command, { balances: before, advances: [], proposals: [] }, {}, definition);
  expect(isRefusal(outcome) && outcome.details).toMatchObject({ available: { unit: 'YUAN', minor: '10' } });
});

test('a reservation remembers what of each commit may still be returned', () => {
  const outcome = post(
    { kind: 'COMMIT', key: 'k', act, at, reservation: 'r', amount: 7n },
    standing,
    { reservation },
    definition,
  );
  expect(outcome).toMatchObject({ reservation: { n: 2, open: 23n, committed: 27n, commits: { 1: 20n, 2: 7n } } });
});

/** One command after the other on an empty account, each made an hour after the one before. */
function after(...commands: (Partial<LedgerCommand> & Pick<LedgerCommand, 'kind'>)[]): Standing {
  return commands.reduce<Standing>(
    (before, command, n) => {
      const outcome = post(
        { key: `k${n}`, act, at: new Date(at.getTime() + n * 3_600_000), ...command },
        before,
        {},
        definition,
      );
      if (isRefusal(outcome)) throw new Error(`${command.kind}: ${outcome.code}`);
      return outcome;
    },
    { balances: noBalances, advances: [], proposals: [] },
  );
}

test('a plan that is handed down takes in what was issued ahead, and adds the rest alone', () => {
  const { balances } = after(
    { kind: 'PRE_ISSUE', amount: 1_040n },
    { kind: 'RESERVE', amount: 555n, key: 'r' },
    { kind: 'ISSUE', amount: 2_081n },
  );
  expect(balances).toMatchObject({ issued: 2_081n, preIssued: 0n, available: 2_081n - 555n });
});

test('a plan smaller than what was issued ahead leaves the rest of it as it is', () => {
  const { balances } = after({ kind: 'PRE_ISSUE', amount: 1_040n }, { kind: 'ISSUE', amount: 1_000n });
  expect(balances).toMatchObject({ issued: 1_000n, preIssued: 40n, available: 1_040n });
});

test('of 1200 with a cap of 200: 150 advanced, 60 more refused with 50 left, and a plan of 100 settles the oldest', () => {
  const advanced = after(
    { kind: 'ISSUE', amount: 1_200n, advanceCap: 200n },
    { kind: 'ADVANCE', amount: 90n, document: 'A' },
    { kind: 'ADVANCE', amount: 60n, document: 'B' },
  );
  const more = post({ kind: 'ADVANCE', key: 'm', act, at, amount: 60n }, advanced, {}, definition);
  expect(isRefusal(more) && more.details).toMatchObject({ available: { minor: '50' } });
  const settled = post({ kind: 'ISSUE', key: 'i', act, at, amount: 100n }, advanced, {}, definition);
  expect(settled).toMatchObject({
    settled: 100n,
    balances: { issued: 1_300n, advanced: 50n, available: 1_350n },
    advances: [{ document: 'B', left: 50n }],
  });
});

test('what was issued ahead is taken in before advances are settled', () => {
  const standing = after(
    { kind: 'PRE_ISSUE', amount: 30n, advanceCap: 50n },
    { kind: 'ADVANCE', amount: 40n, document: 'A' },
  );
  expect(post({ kind: 'ISSUE', key: 'i', act, at, amount: 50n }, standing, {}, definition)).toMatchObject({
    absorbed: 30n,
    settled: 20n,
    balances: { issued: 50n, preIssued: 0n, advanced: 20n, available: 70n },
  });
});

test('advances are as old as the first under their document, and one of before documents is the oldest', () => {
  const standing = after(
    { kind: 'ISSUE', amount: 100n, advanceCap: 50n },
    { kind: 'ADVANCE', amount: 10n, document: 'A' },
    { kind: 'ADVANCE', amount: 10n, document: 'B' },
    { kind: 'ADVANCE', amount: 10n, document: 'A' },
  );
  expect(standing.advances).toEqual([
    { document: 'A', at: new Date(at.getTime() + 3_600_000), left: 20n },
    { document: 'B', at: new Date(at.getTime() + 7_200_000), left: 10n },
  ]);
  const earlier = openAdvances({ ...standing.balances, advanced: 35n }, standing.advances);
  expect(earlier.map(({ document, left }) => [document, left])).toEqual([
    [undefined, 5n],
    ['A', 20n],
    ['B', 10n],
  ]);
});

test('advances under more documents than an entry can list are refused', () => {
  const many = Array.from({ length: 50 }, (_, n) => ({ kind: 'ADVANCE', amount: 1n, document: `d${n}` }) as const);
  const standing = after({ kind: 'ISSUE', amount: 1n, advanceCap: 100n }, ...many);
  const one = (document: string) =>
    post({ kind: 'ADVANCE', key: 'x', act, at, amount: 1n, document }, standing, {}, definition);
  expect(one('another')).toMatchObject({ code: 'STATE_CONFLICT', path: ['input', 'documentNumber'] });
  expect(one('d7')).toMatchObject({ balances: { advanced: 51n } });
});
