/**
 * An account as the rules of DESIGN section 4 have it, worked out anew: sums in plain numbers, advances as a queue,
 * what undoes an entry kept with it. It shares nothing with the product.
 */
import { find, type Owed, owe, oweAgain, payBack } from './advances';
import { type Asked, type Movement, OWN_YEAR } from './asked';
import { leftByYear } from './years';

export interface Held {
  readonly key: string;
  size: number;
  open: number;
  bound: number;
  paid: number;
  spent: number;
  steps: number;
  until: number | undefined;
  readonly isDead: boolean;
  readonly commits: Map<number, number>;
}

export interface Proposal {
  readonly asked: Asked;
  readonly persons: readonly string[];
}

/** What an entry did, and what it takes to undo it. */
interface Done {
  readonly kind: string;
  readonly amount: number;
  readonly reservation: string | undefined;
  readonly key: string;
  readonly undo: Undo | undefined;
  isUndone: boolean;
}

type Undo = () => { readonly refused: string } | { readonly apply: () => void };

const personsOf = ({ person, instead }: Asked): string[] => (instead === undefined ? [person] : [person, instead]);

export class ModelAccount {
  issued = 0;
  ahead = 0;
  cap = 0;
  free = 0;
  held = 0;
  bound = 0;
  paid = 0;
  spent = 0;
  readonly owed: Owed[] = [];
  readonly reservations = new Map<string, Held>();
  readonly proposals = new Map<string, Proposal>();
  readonly open: string[] = [];
  readonly done: Done[] = [];
  readonly keys = new Map<string, Asked>();
  /** What was brought forward, by year. */
  readonly brought = new Map<number, number>();
  /** What of the last entry expired. */
  expired = 0;

  get advanced(): number {
    return this.owed.reduce((sum, { left }) => sum + left, 0);
  }

  /** What is answered now: a refusal, REPEATED, or POSTED. Changes nothing. */
  judge(asked: Asked): string {
    const brought = asked.years?.reduce((sum, [, amount]) => sum + amount, 0);
    if (brought !== undefined && brought !== asked.amount) return 'INVALID_INPUT';
    const found = this.#repetition(asked);
    if (found !== undefined) return found;
    const movement = this.#resolved(asked);
    if (typeof movement === 'string') return movement;
    if (asked.kind === 'PROPOSE') {
      if (this.open.length >= 50) return 'STATE_CONFLICT';
      const tried = this.#move({ ...asked, ...asked.proposed } as Asked);
      return typeof tried === 'string' ? tried : 'POSTED';
    }
    if (asked.kind === 'WITHDRAW' || asked.kind === 'DECLINE' || asked.kind === 'LAPSE') return 'POSTED';
    const moved = this.#move(movement);
    return typeof moved === 'string' ? moved : 'POSTED';
  }

  /** Does what stands in the journal. @returns what is wrong with it, if anything */
  apply(asked: Asked): string | undefined {
    const movement = this.#resolved(asked);
    if (typeof movement === 'string') return `${asked.kind} was to be refused with ${movement}`;
    this.keys.set(nameOf(asked), asked);
    if (asked.proposal !== undefined && asked.kind !== 'PROPOSE')
      this.open.splice(this.open.indexOf(asked.proposal), 1);
    if (asked.kind === 'PROPOSE') {
      this.proposals.set(asked.proposal ?? '', { asked, persons: personsOf(asked) });
      this.open.push(asked.proposal ?? '');
      this.#note('PROPOSE', 0, asked, undefined);
      return undefined;
    }
    if (asked.kind === 'WITHDRAW' || asked.kind === 'DECLINE' || asked.kind === 'LAPSE') {
      this.#note(asked.kind, 0, asked, undefined);
      return undefined;
    }
    const moved = this.#move(movement);
    if (typeof moved === 'string') return `${movement.kind} was to be refused with ${moved}`;
    moved();
    return undefined;
  }

  #repetition(asked: Asked): string | undefined {
    const { kind, reservation = '', proposal = '' } = asked;
    if (kind === 'RESERVE' && this.reservations.get(reservation)?.isDead === true) return 'RESERVED_AFTER_RELEASE';
    const earlier = this.keys.get(nameOf(asked));
    if (earlier !== undefined) return contentOf(earlier) === contentOf(asked) ? 'REPEATED' : 'IDEMPOTENCY_KEY_REUSED';
    const isTaken = kind === 'PROPOSE' && this.proposals.has(proposal);
    return isTaken ? 'IDEMPOTENCY_KEY_REUSED' : undefined;
  }

  /** What a confirmation carries out; the request itself for everything else. */
  #resolved(asked: Asked): Asked | string {
    if (asked.proposal === undefined || asked.kind === 'PROPOSE') return asked;
    const made = this.proposals.get(asked.proposal);
    if (made === undefined) return 'NOT_FOUND';
    const isOver = asked.at >= (made.asked.until ?? 0);
    if (!this.open.includes(asked.proposal)) return 'PROPOSAL_CLOSED';
    if (asked.kind === 'LAPSE') return isOver ? asked : 'STATE_CONFLICT';
    if (isOver) return 'PROPOSAL_CLOSED';
    const isSame = personsOf(asked).some((one) => made.persons.includes(one));
    if (asked.kind === 'WITHDRAW') return isSame ? asked : 'NOT_ALLOWED';
    if (isSame) return 'SAME_PERSON';
    if (asked.kind === 'DECLINE') return asked;
    return { ...asked, ...(made.asked.proposed as Movement), isSeen: made.asked.isSeen ?? true };
  }

  #move(asked: Asked): string | (() => void) {
    const { kind, amount = 0, document, at, cap } = asked;
    switch (kind) {
      case 'ISSUE':
        return this.#issue(asked, amount);
      case 'PRE_ISSUE': {
        if (cap !== undefined && cap < this.advanced) return 'STATE_CONFLICT';
        const before = this.cap;
        return () => {
          this.ahead += amount;
          this.free += amount;
          this.cap = cap ?? this.cap;
          const set = this.cap;
          this.#note(kind, amount, asked, () => {
            if (this.ahead < amount) return { refused: 'ENTRY_NOT_CORRECTABLE' };
            const earlier = this.#capBack(before, set, this.advanced);
            if (earlier === undefined) return { refused: 'ENTRY_NOT_CORRECTABLE' };
            if (this.free < amount) return { refused: 'INSUFFICIENT_FUNDS' };
            return {
              apply: () => {
                this.ahead -= amount;
                this.free -= amount;
                this.cap = earlier;
              },
            };
          });
        };
      }
      case 'TRANSFER_IN':
        return () => {
          this.issued += amount;
          this.free += amount;
          this.#note(kind, amount, asked, undefined);
        };
      case 'CARRY_FORWARD':
        return this.#closeYear(asked);
      case 'BRING_FORWARD':
        return () => {
          for (const [year, of] of asked.years ?? []) this.brought.set(year, (this.brought.get(year) ?? 0) + of);
          this.issued += amount;
          this.free += amount;
          this.#note(kind, amount, asked, undefined);
        };
      case 'TRANSFER_OUT':
      case 'RECALL':
        if (amount > this.issued || amount > this.free) return 'INSUFFICIENT_FUNDS';
        return () => {
          this.issued -= amount;
          this.free -= amount;
          const back = () => ({
            apply: () => {
              this.issued += amount;
              this.free += amount;
            },
          });
          this.#note(kind, amount, asked, kind === 'RECALL' ? back : undefined);
        };
      case 'ADVANCE':
        if (this.advanced + amount > this.cap) return 'ADVANCE_CAP_EXCEEDED';
        return () => {
          owe(this.owed, document, at, amount);
          this.free += amount;
          this.#note(kind, amount, asked, () => this.#undoAdvance(document, at, amount));
        };
      case 'SETTLE':
        if (amount > this.advanced) return 'SETTLEMENT_EXCEEDED';
        if (amount > this.free) return 'INSUFFICIENT_FUNDS';
        return () => {
          const parts = payBack(this.owed, amount);
          this.free -= amount;
          this.#note(kind, amount, asked, () => {
            if (this.advanced + amount > this.cap) return { refused: 'ENTRY_NOT_CORRECTABLE' };
            return {
              apply: () => {
                oweAgain(this.owed, parts);
                this.free += amount;
              },
            };
          });
        };
      case 'RESERVE':
        return amount > this.free ? 'INSUFFICIENT_FUNDS' : () => this.#reserve(asked, amount);
      case 'PAY':
      case 'SPEND':
        return this.#pay(asked, amount);
      case 'CORRECT':
        return this.#correct(asked);
      default:
        return this.#resolve(asked);
    }
  }

  #issue(asked: Asked, amount: number): string | (() => void) {
    const { cap } = asked;
    if (cap !== undefined && cap < this.advanced) return 'STATE_CONFLICT';
    return () => {
      const before = this.cap;
      const absorbed = Math.min(this.ahead, amount);
      const parts = payBack(this.owed, amount - absorbed);
      const settled = parts.reduce((sum, { left }) => sum + left, 0);
      const fresh = amount - absorbed - settled;
      this.issued += amount;
      this.ahead -= absorbed;
      this.free += fresh;
      this.cap = cap ?? this.cap;
      const set = this.cap;
      this.#note('ISSUE', amount, asked, () => {
        const earlier = this.#capBack(before, set, this.advanced + settled);
        if (earlier === undefined) return { refused: 'ENTRY_NOT_CORRECTABLE' };
        if (this.issued < amount || this.free < fresh) return { refused: 'INSUFFICIENT_FUNDS' };
        return {
          apply: () => {
            this.issued -= amount;
            this.ahead += absorbed;
            this.free -= fresh;
            this.cap = earlier;
            oweAgain(this.owed, parts);
          },
        };
      });
    };
  }

  #closeYear(asked: Asked): string | (() => void) {
    if (this.held > 0) return 'RESERVATIONS_OPEN';
    if (this.advanced > 0 || this.ahead > 0) return 'NOT_SETTLED';
    if (this.free === 0) return 'STATE_CONFLICT';
    const sum = [...this.brought.values()].reduce((all, one) => all + one, 0);
    const left = leftByYear(this.brought, { year: OWN_YEAR, amount: this.issued - sum }, this.free);
    return () => {
      const amount = this.free;
      this.issued -= amount;
      this.free = 0;
      this.#note('CARRY_FORWARD', amount, asked, undefined);
      for (const { year, amount: part } of left) if (year < (asked.oldest ?? 0)) this.expired += part;
    };
  }

  #capBack(before: number, set: number, advanced: number): number | undefined {
    if (before !== set && this.cap !== set) return undefined;
    const cap = before === set ? this.cap : before;
    return cap < advanced ? undefined : cap;
  }

  #undoAdvance(document: string | undefined, since: number, amount: number): ReturnType<Undo> {
    const standing = find(this.owed, { document, since });
    if (standing === undefined || standing.left < amount) return { refused: 'ENTRY_NOT_CORRECTABLE' };
    if (this.free < amount) return { refused: 'INSUFFICIENT_FUNDS' };
    return {
      apply: () => {
        standing.left -= amount;
        if (standing.left === 0) this.owed.splice(this.owed.indexOf(standing), 1);
        this.free -= amount;
      },
    };
  }

  #reserve(asked: Asked, amount: number): void {
    const id = asked.reservation ?? '';
    const { key, until } = asked;
    const fresh = { key, size: amount, open: amount, bound: 0, paid: 0, spent: 0, steps: 0, until };
    this.reservations.set(id, { ...fresh, isDead: false, commits: new Map() });
    this.free -= amount;
    this.held += amount;
    this.#note('RESERVE', amount, asked, undefined);
  }

  #pay(asked: Asked, amount: number): string | (() => void) {
    const { kind, reservation } = asked;
    const of = reservation === undefined ? undefined : this.reservations.get(reservation);
    if (reservation !== undefined && of === undefined) return 'RESERVATION_UNKNOWN';
    const parties = of === undefined ? [this] : [this, of];
    const left = (one: { bound: number; paid: number; spent: number }) =>
      kind === 'PAY' ? one.bound - one.paid : one.paid - one.spent;
    if (parties.some((one) => left(one) < amount)) return 'INSUFFICIENT_FUNDS';
    const name = kind === 'PAY' ? 'paid' : 'spent';
    const put = (by: number) => {
      for (const one of parties) one[name] += by;
      if (of !== undefined) of.steps += 1;
    };
    return () => {
      put(amount);
      this.#note(kind, amount, asked, () => {
        const can = (one: { paid: number; spent: number }) => (kind === 'PAY' ? one.paid - one.spent : one.spent);
        if (parties.some((one) => can(one) < amount)) return { refused: 'ENTRY_NOT_CORRECTABLE' };
        return { apply: () => put(-amount) };
      });
    };
  }

  #correct(asked: Asked): string | (() => void) {
    const done = asked.isSeen === false ? undefined : this.done[(asked.corrects ?? 0) - 1];
    if (done === undefined) return 'NOT_FOUND';
    if (done.isUndone) return 'ENTRY_CORRECTED';
    if (done.undo === undefined || done.amount === 0) return 'ENTRY_NOT_CORRECTABLE';
    const undo = done.undo();
    if ('refused' in undo) return undo.refused;
    return () => {
      done.isUndone = true;
      undo.apply();
      this.#note('CORRECT', done.amount, { ...asked, ...reservationOf(done) }, undefined);
    };
  }

  #resolve(asked: Asked): string | (() => void) {
    const { kind, reservation = '', at } = asked;
    const of = this.reservations.get(reservation);
    const isUndo = kind === 'RELEASE' || kind === 'EXPIRE';
    if (of === undefined) return isUndo ? () => this.#bury(asked) : 'RESERVATION_UNKNOWN';
    if (kind === 'RETURN') return this.#giveBack(asked, of);
    if (of.open === 0) return 'RESERVATION_CLOSED';
    if (kind === 'EXTEND') {
      return () => {
        of.until = asked.until;
        of.steps += 1;
        this.#note(kind, 0, asked, undefined);
      };
    }
    if (kind === 'EXPIRE' && !(of.until !== undefined && of.until <= at)) return 'STATE_CONFLICT';
    const amount = asked.amount ?? of.open;
    if (amount > of.open) return 'RESERVATION_EXCEEDED';
    return () => {
      of.open -= amount;
      of.steps += 1;
      this.held -= amount;
      if (kind === 'COMMIT') {
        of.bound += amount;
        of.commits.set(of.steps, amount);
        this.bound += amount;
      } else this.free += amount;
      this.#note(kind, amount, asked, undefined);
    };
  }

  #giveBack(asked: Asked, of: Held): string | (() => void) {
    const left = of.commits.get(asked.commit ?? 0);
    if (left === undefined) return 'STATE_CONFLICT';
    const amount = asked.amount ?? left;
    if (left === 0 || amount > left) return 'RESERVATION_EXCEEDED';
    if (amount > this.bound - this.paid || amount > of.bound - of.paid) return 'INSUFFICIENT_FUNDS';
    return () => {
      of.commits.set(asked.commit ?? 0, left - amount);
      of.bound -= amount;
      of.steps += 1;
      this.bound -= amount;
      this.free += amount;
      this.#note('RETURN', amount, asked, undefined);
    };
  }

  #bury(asked: Asked): void {
    const nothing = { size: 0, open: 0, bound: 0, paid: 0, spent: 0, steps: 0, until: undefined };
    this.reservations.set(asked.reservation ?? '', { ...nothing, key: asked.key, isDead: true, commits: new Map() });
    this.#note(asked.kind, 0, asked, undefined);
  }

  #note(kind: string, amount: number, { reservation, key }: Asked, undo: Undo | undefined): void {
    this.expired = 0;
    this.done.push({ kind, amount, reservation, key, undo, isUndone: false });
  }
}

/** A reservation and a proposal are made once, whatever the key; everything else is known by its key. */
function nameOf({ kind, key, reservation, proposal }: Asked): string {
  if (kind === 'RESERVE') return `reservation ${reservation}`;
  return kind === 'PROPOSE' ? `proposal ${proposal}` : `key ${key}`;
}

/** What was asked, but for the end of a proposal. */
const contentOf = ({ until, isSeen: _isSeen, ...asked }: Asked): string =>
  JSON.stringify([asked, asked.kind === 'PROPOSE' ? 0 : until]);

const reservationOf = ({ reservation }: Done) => (reservation === undefined ? {} : { reservation });
