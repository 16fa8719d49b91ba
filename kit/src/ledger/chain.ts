import type { Journal } from '../journal/journal';
import { boundedCache } from '../memory/bounded-cache';
import { ledgerEntry } from './encoding';
import type { LedgerEntry, ReservationState } from './types';

/** Reservations whose entries are remembered. */
const REMEMBERED_MAX = 4_000;
/** Entries about one reservation asked for at once. */
const AHEAD = 3;

/** Key of the n-th entry about a reservation; the 0th made it. */
export const chainKey = (reservation: string, n: number): string => `${reservation}/${n}`;

/**
 * The entries about a reservation, found by their keys. What is remembered may lack the latest; the unique key of the
 * next one decides: whoever comes second finds it taken, reads on and decides again.
 */
export class ReservationChains {
  readonly #journal: Journal;
  readonly #known = boundedCache<readonly LedgerEntry[]>(REMEMBERED_MAX);

  constructor(journal: Journal) {
    this.#journal = journal;
  }

  /** All entries about it that this process remembers, or else that are stored. */
  async of(account: string, reservation: string): Promise<readonly LedgerEntry[]> {
    return this.#known.get(`${account} ${reservation}`) ?? this.readOn(account, reservation);
  }

  /** All entries about it that are stored. */
  async readOn(account: string, reservation: string): Promise<readonly LedgerEntry[]> {
    const chain = [...(this.#known.get(`${account} ${reservation}`) ?? [])];
    for (;;) {
      const keys = Array.from({ length: AHEAD }, (_, i) => chainKey(reservation, chain.length + i));
      const found = await Promise.all(keys.map((key) => this.#journal.find(account, key)));
      const missing = found.indexOf(undefined);
      chain.push(
        ...found.slice(0, missing === -1 ? AHEAD : missing).flatMap((entry) => (entry ? [ledgerEntry(entry)] : [])),
      );
      if (missing !== -1) break;
    }
    this.#remember(account, reservation, chain);
    return chain;
  }

  /**
   * Takes an entry that was just stored. The first is left out: most reservations are resolved long after they were
   * made.
   */
  add(entry: LedgerEntry): void {
    const { reservation } = entry.data;
    if (reservation === undefined || reservation.n === 0) return;
    const known = this.#known.get(`${entry.stream} ${reservation.id}`);
    if (known?.length === reservation.n) this.#remember(entry.stream, reservation.id, [...known, entry]);
  }

  #remember(account: string, reservation: string, chain: readonly LedgerEntry[]): void {
    const id = `${account} ${reservation}`;
    if (chain.length === 0) this.#known.delete(id);
    else this.#known.set(id, chain);
  }
}

/** State of the reservation after the last of its entries. */
export function stateOf(chain: readonly LedgerEntry[]): ReservationState | undefined {
  return chain.at(-1)?.data.reservation;
}
