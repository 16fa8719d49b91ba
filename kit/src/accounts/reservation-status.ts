import type { EntryKind, ReservationState } from '../ledger';
import type { ReservationStatus } from './account-family';

/**
 * What became of a reservation, after an entry of this kind about it. As long as something of it is open it is
 * reserved; after that it is what most weighs: committed, else the way in which its last part ended. Pure.
 */
export function statusAfter(kind: EntryKind, state: ReservationState): ReservationStatus {
  if (state.open > 0n) return 'RESERVED';
  if (state.committed > 0n) return 'COMMITTED';
  if (kind === 'EXPIRE') return 'EXPIRED';
  return Object.keys(state.commits).length > 0 ? 'RETURNED' : 'RELEASED';
}
