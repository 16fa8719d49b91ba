/**
 * The accounts that cases reserve from, as their contract has them: asked again they answer as before, and an undo may
 * overtake its do.
 */
import { type ErrorCode, refuse } from '@kuaijin/kit/errors';
import type { ElementOperation, ElementOutcome } from './product';

/** What an account is asked for. */
export interface Request {
  readonly operation: ElementOperation;
  readonly account: string;
  readonly reservationId: string;
  readonly amount: number;
}

interface Reservation {
  status: 'RESERVED' | 'COMMITTED' | 'CLOSED';
  readonly account: string;
  /** 0 where it was released before it was made: it can never be made. */
  readonly amount: number;
}

const ok: ElementOutcome = { ok: true };

export class Accounts {
  readonly #available = new Map<string, number>();
  readonly #withheld = new Map<string, ErrorCode>();
  #refusals = 0;
  readonly #reservations = new Map<string, Reservation>();

  /** From now on it writes nothing off, until it is allowed to. @param code why not */
  withhold(account: string, code: ErrorCode): void {
    this.#withheld.set(account, code);
  }

  allow(account: string): void {
    this.#withheld.delete(account);
  }

  /** 开工 is verified: nothing is withheld for want of it. */
  startVerified(): void {
    for (const [account, code] of this.#withheld) if (code === 'START_NOT_VERIFIED') this.#withheld.delete(account);
  }

  grow(account: string, by: number): void {
    this.#available.set(account, this.#availableIn(account) + by);
  }

  /** What is reserved, or committed, in an account. */
  held(account: string, status: 'RESERVED' | 'COMMITTED'): number {
    const all = [...this.#reservations.values()].filter((one) => one.account === account && one.status === status);
    return all.reduce((sum, { amount }) => sum + amount, 0);
  }

  ask({ operation, account, reservationId, amount }: Request): ElementOutcome {
    const found = this.#reservations.get(reservationId);
    if (operation === 'reserve') return this.#reserve(account, reservationId, amount, found);
    if (found === undefined) {
      if (operation !== 'release') return this.#no('RESERVATION_UNKNOWN');
      this.#reservations.set(reservationId, { status: 'CLOSED', account, amount: 0 });
      return ok;
    }
    if (operation === 'commit') {
      if (found.status === 'CLOSED') return this.#no('RESERVATION_CLOSED');
      const withheld = this.#withheld.get(found.account);
      if (found.status === 'RESERVED' && withheld !== undefined) return this.#no(withheld);
      found.status = 'COMMITTED';
      return ok;
    }
    // A release also takes back what was committed meanwhile; a return leaves alone what was not.
    const isOpen = operation === 'release' ? found.status !== 'CLOSED' : found.status === 'COMMITTED';
    if (isOpen) {
      found.status = 'CLOSED';
      this.grow(found.account, found.amount);
    }
    return ok;
  }

  #reserve(account: string, reservationId: string, amount: number, found: Reservation | undefined): ElementOutcome {
    if (found !== undefined) return found.amount === 0 ? this.#no('RESERVATION_CLOSED') : ok;
    if (this.#availableIn(account) < amount) return this.#no('INSUFFICIENT_QUOTA');
    this.grow(account, -amount);
    this.#reservations.set(reservationId, { status: 'RESERVED', account, amount });
    return ok;
  }

  /** No two are the same: each says how many there were. */
  #no(code: ErrorCode): ElementOutcome {
    this.#refusals += 1;
    return { ok: false, refusal: refuse(code, ['input'], { received: `${this.#refusals}` }) };
  }

  #availableIn(account: string): number {
    return this.#available.get(account) ?? 0;
  }
}
