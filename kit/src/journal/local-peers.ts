import type { Tails } from './tails';
import type { Entry, JournalObserver } from './types';

const peersOf = new Map<string, Set<Tails>>();

/** Membership among the journals of one collection in this process. */
export interface LocalPeers extends JournalObserver {
  leave(): void;
}

/**
 * Entries that one journal of this process stores wake the readers of the other journals of the same collection without
 * a poll.
 */
export function joinLocalPeers(address: string, tails: Tails): LocalPeers {
  const members = peersOf.get(address) ?? new Set<Tails>();
  peersOf.set(address, members.add(tails));
  return {
    stored(stream: string, entries: readonly Entry[], isOwn: boolean) {
      for (const other of members) if (other !== tails) other.stored(stream, entries, isOwn);
    },
    forgotten() {
      // Nothing to take back: what is stored stays stored.
    },
    leave() {
      members.delete(tails);
      if (members.size === 0) peersOf.delete(address);
    },
  };
}
