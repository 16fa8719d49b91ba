import type { EntryKind, ReservationState } from '../ledger';
import { statusAfter } from './reservation-status';

const made: ReservationState = {
  id: 'r',
  n: 0,
  amount: 10n,
  open: 10n,
  committed: 0n,
  paid: 0n,
  spent: 0n,
  commits: {},
  tombstone: false,
};

test.each<[string, EntryKind, Partial<ReservationState>, string]>([
  ['made', 'RESERVE', {}, 'RESERVED'],
  ['committed in part', 'COMMIT', { open: 4n, committed: 6n, commits: { '1': 6n } }, 'RESERVED'],
  ['committed', 'COMMIT', { open: 0n, committed: 10n, commits: { '1': 10n } }, 'COMMITTED'],
  ['committed in part, the rest released', 'RELEASE', { open: 0n, committed: 6n, commits: { '1': 6n } }, 'COMMITTED'],
  ['released', 'RELEASE', { open: 0n }, 'RELEASED'],
  ['released before it was made', 'RELEASE', { amount: 0n, open: 0n, tombstone: true }, 'RELEASED'],
  ['expired', 'EXPIRE', { open: 0n }, 'EXPIRED'],
  ['returned in part', 'RETURN', { open: 0n, committed: 4n, commits: { '1': 4n } }, 'COMMITTED'],
  ['returned', 'RETURN', { open: 0n, commits: { '1': 0n } }, 'RETURNED'],
])('a reservation that was %s', (_what, kind, changes, status) => {
  expect(statusAfter(kind, { ...made, ...changes })).toBe(status);
});
