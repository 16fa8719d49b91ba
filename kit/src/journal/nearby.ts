import type { Tails } from './tails';
import type { Entry, JournalObserver } from './types';

const neighbours = new Map<string, Set<Tails>>();

/** Membership among the journals of one collection in this process. */
export interface Nearby extends JournalObserver {
  leave(): void;
}

/** Lets what one journal of this process stores wake the readers of the others of the same collection, without a poll. */
export function joinNearby(address: string, tails: Tails): Nearby {
  const members = neighbours.get(address) ?? new Set<Tails>();
  neighbours.set(address, members.add(tails));
  return {
    stored(stream: string, entries: readonly Entry[]) {
      for (const other of members) if (other !== tails) other.stored(stream, entries);
    },
    forgotten() {
      // Nothing to take back: what is stored stays stored.
    },
    leave() {
      members.delete(tails);
      if (members.size === 0) neighbours.delete(address);
    },
  };
}
