import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRefusal } from '../errors/errors';
import { noBalances } from './invariants';
import { malformed } from './malformed';
import { ledgerOutcomes, outcomesReference } from './outcomes';
import { type Facts, newReservation, type Standing } from './posting';
import { post } from './rules';
import { type EntryKind, entryKinds, type LedgerCommand, type LedgerDefinition } from './types';

const definition: LedgerDefinition = {
  name: 'test',
  unit: 'YUAN',
  kinds: Object.keys(entryKinds).filter((kind) => kind !== 'PRE_ISSUE') as EntryKind[],
  insufficient: 'INSUFFICIENT_FUNDS',
};
const at = new Date('2026-03-02T01:00:00Z');
const later = new Date('2026-04-01T16:00:00Z');
const proposer = { actorId: 'officer-1', post: 'FUND_MANAGER' } as const;
const second = { actorId: 'officer-2', post: 'FUND_MANAGER' } as const;
const balances = {
  ...noBalances,
  issued: 10n,
  advanced: 5n,
  advanceCap: 6n,
  available: 3n,
  reserved: 4n,
  committed: 8n,
};
const advances = Array.from({ length: 50 }, (_, n) => ({ document: `d${n}`, at, left: 1n }));
const standing: Standing = { balances, advances: [{ document: 'A', at, left: 5n }], proposals: ['open'] };
const reservation = {
  ...newReservation('r'),
  amount: 12n,
  open: 4n,
  committed: 8n,
  commits: { 1: 8n },
  expiresAt: later,
};
const closed = { ...reservation, open: 0n };
const made = (by = proposer, expiresAt = later, id = 'open') => ({
  id,
  by,
  at,
  expiresAt,
  proposed: { kind: 'RECALL', amount: 99n } as const,
  amount: 99n,
});
const entry = {
  _id: 'a/1',
  stream: 'a',
  seq: 1,
  key: 'k',
  type: 'PAY',
  v: 3,
  at,
  contentHash: '',
  prevHash: '',
  hash: 'h',
  data: { kind: 'PAY', command: 'k', amount: 1n, balances },
} as const;
const reversed = (isCorrected: boolean, amount = 1n) => ({
  entry: { ...entry, data: { ...entry.data, amount } },
  before: undefined,
  isCorrected,
});
const corrects = { seq: 1, hash: 'h' };

type Row = [
  first: string,
  before: string,
  command: Partial<LedgerCommand> & Pick<LedgerCommand, 'kind'>,
  facts?: Facts,
  standing?: Standing,
];

/** In each row both outcomes hold; the first is answered. */
const rows: readonly Row[] = [
  ['INVALID_INPUT', 'NEGATIVE_AMOUNT', { kind: 'PRE_ISSUE', amount: -1n }],
  ['INVALID_INPUT', 'NEGATIVE_AMOUNT', { kind: 'RESERVE', amount: -1n, expiresAt: at }],
  ['NEGATIVE_AMOUNT', 'RESERVATION_CLOSED', { kind: 'COMMIT', reservation: 'r', amount: 0n }, { reservation: closed }],
  ['NOT_FOUND', 'INSUFFICIENT_FUNDS', { kind: 'RECALL', amount: 99n, proposal: 'none' }],
  [
    'PROPOSAL_CLOSED',
    'SAME_PERSON',
    { kind: 'RECALL', amount: 99n, proposal: 'x', act: proposer },
    { proposal: made(proposer, at, 'x') },
  ],
  ['PROPOSAL_CLOSED', 'NOT_ALLOWED', { kind: 'WITHDRAW', proposal: 'x' }, { proposal: made(proposer, at, 'x') }],
  [
    'PROPOSAL_CLOSED',
    'INSUFFICIENT_FUNDS',
    { kind: 'RECALL', amount: 99n, proposal: 'open' },
    { proposal: made(proposer, at) },
  ],
  [
    'PROPOSAL_CLOSED',
    'ENTRY_CORRECTED',
    { kind: 'CORRECT', corrects, proposal: 'x' },
    { proposal: made(proposer, later, 'x'), reversed: reversed(true) },
  ],
  ['NOT_FOUND', 'ENTRY_NOT_CORRECTABLE', { kind: 'CORRECT', corrects }],
  ['ENTRY_CORRECTED', 'ENTRY_NOT_CORRECTABLE', { kind: 'CORRECT', corrects }, { reversed: reversed(true, 9n) }],
  ['ENTRY_NOT_CORRECTABLE', 'INSUFFICIENT_FUNDS', { kind: 'CORRECT', corrects }, { reversed: reversed(false, 9n) }],
  ['RESERVATION_UNKNOWN', 'RESERVATION_EXCEEDED', { kind: 'COMMIT', reservation: 'r', amount: 99n }],
  ['RESERVATION_UNKNOWN', 'INSUFFICIENT_FUNDS', { kind: 'PAY', reservation: 'r', amount: 99n }],
  ['RESERVATION_CLOSED', 'STATE_CONFLICT', { kind: 'EXPIRE', reservation: 'r' }, { reservation: closed }],
  [
    'RESERVATION_CLOSED',
    'RESERVATION_EXCEEDED',
    { kind: 'COMMIT', reservation: 'r', amount: 99n },
    { reservation: closed },
  ],
  ['STATE_CONFLICT', 'RESERVATION_EXCEEDED', { kind: 'EXPIRE', reservation: 'r', amount: 99n }, { reservation }],
  [
    'STATE_CONFLICT',
    'RESERVATION_EXCEEDED',
    { kind: 'RETURN', reservation: 'r', commit: 2, amount: 99n },
    { reservation },
  ],
  [
    'STATE_CONFLICT',
    'ADVANCE_CAP_EXCEEDED',
    { kind: 'ADVANCE', amount: 99n, document: 'x' },
    {},
    { ...standing, advances },
  ],
  [
    'RESERVATION_EXCEEDED',
    'INSUFFICIENT_FUNDS',
    { kind: 'RETURN', reservation: 'r', commit: 1, amount: 99n },
    { reservation },
  ],
  ['SETTLEMENT_EXCEEDED', 'INSUFFICIENT_FUNDS', { kind: 'SETTLE', amount: 6n }],
];

const codes = ledgerOutcomes.map(({ code }) => code as string);

test.each<Row>(rows)('%s comes before %s', (first, before, given, facts = {}, on = standing) => {
  const command: LedgerCommand = { key: 'k', act: second, at, ...given };
  const outcome = malformed(command, definition) ?? post(command, on, facts, definition);
  expect(isRefusal(outcome) ? outcome.code : 'POSTED').toBe(first);
  expect(codes.indexOf(first)).toBeLessThan(codes.indexOf(before));
});

test('the page of outcomes is the list', () => {
  const page = join(__dirname, '../../../docs/ledger-outcomes.md');
  expect(readFileSync(page, 'utf8')).toBe(outcomesReference());
  expect(new Set(codes).size).toBe(codes.length);
});
