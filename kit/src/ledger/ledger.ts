import { isKuaijinError, isRefusal, type Refusal, refuse } from '../errors/errors';
import { contentHashOf } from '../journal/content';
import type { Journal } from '../journal/journal';
import type { Decided, Draft, Head, Verification } from '../journal/types';
import { openAdvances } from './advances';
import { chainKey, ReservationChains, stateOf } from './chain';
import { encode, ledgerEntry, standingAfter } from './encoding';
import { malformed, needsReservation, noBalances, post, reservationOf } from './rules';
import type {
  AccountState,
  LedgerCommand,
  LedgerDefinition,
  LedgerEntry,
  LedgerOutcome,
  ReservationState,
} from './types';
import { ledgerCheck } from './verify';

/**
 * Version of the shape of ledger entries. From 2 on what is issued ahead is a balance of its own, and an ISSUE takes it in
 * and settles advances.
 */
const LEDGER_V = 2;

/** Declares a kind of ledger. */
export function defineLedger(definition: LedgerDefinition): LedgerDefinition {
  return definition;
}

/**
 * A ledger 台账: one journal stream per account, the balances in every entry, so that the last entry is the state. A
 * command is done once for ever by its key; what the rules do not allow is refused, and a refusal is not kept.
 */
export class Ledger {
  readonly #journal: Journal;
  readonly #definition: LedgerDefinition;
  readonly #chains: ReservationChains;

  constructor(journal: Journal, definition: LedgerDefinition) {
    this.#journal = journal;
    this.#definition = definition;
    this.#chains = new ReservationChains(journal);
  }

  /**
   * Posts an entry, or says why not.
   * @throws KuaijinError UNAVAILABLE, OUTCOME_UNKNOWN: post again with the same key
   */
  async post(account: string, command: LedgerCommand): Promise<LedgerOutcome> {
    const wrong = malformed(command, this.#definition);
    if (wrong !== undefined) return { ok: false, refusal: wrong };
    const hash = contentHash(command);
    if (!needsReservation(command)) return this.#postNew(account, command, hash);
    return this.#postAbout(account, command, reservationOf(command) ?? '', hash);
  }

  /** Balances of an account now; all zero for one in which nothing happened. */
  async state(account: string): Promise<AccountState> {
    const last = await this.#journal.last(account);
    return last === undefined ? { account, seq: 0, ...noBalances, advances: [] } : stateAfter(ledgerEntry(last));
  }

  /** State of a reservation now; undefined = it was never made, nor released before it was made. */
  async reservation(account: string, id: string): Promise<ReservationState | undefined> {
    return stateOf(await this.#chains.readOn(account, id));
  }

  /** Entries after a sequence, in order. */
  async entries(account: string, after: number, limit: number): Promise<readonly LedgerEntry[]> {
    return (await this.#journal.read(account, after, limit)).map(ledgerEntry);
  }

  /** Walks an account: chain of hashes, balances, reservations. Names the first entry that is wrong. */
  verify(account: string): Promise<Verification> {
    return this.#journal.verify(account, ledgerCheck());
  }

  /**
   * Everything that is not about a reservation made before; a RESERVE stands under the first key of its reservation.
   */
  async #postNew(account: string, command: LedgerCommand, hash: string): Promise<LedgerOutcome> {
    const reservation = reservationOf(command);
    const key = command.kind === 'RESERVE' ? chainKey(reservation ?? '', 0) : command.key;
    const decided = await this.#decide(account, key, command, undefined, hash);
    if (decided !== 'taken') return this.#outcome(decided);
    const standing = await this.#journal.find(account, key);
    const isTombstone =
      command.kind === 'RESERVE' &&
      standing !== undefined &&
      ledgerEntry(standing).data.reservation?.tombstone === true;
    return { ok: false, refusal: isTombstone ? releasedBefore(command) : keyReused(command) };
  }

  /**
   * The next entry about a reservation. Its key is the lock: of two at once one finds it taken, and decides on what
   * stands then.
   */
  async #postAbout(account: string, command: LedgerCommand, reservation: string, hash: string): Promise<LedgerOutcome> {
    let chain = await this.#chains.of(account, reservation);
    for (;;) {
      const done = chain.find(({ data }) => data.command === command.key && data.kind !== 'RESERVE');
      if (done !== undefined && done.contentHash !== hash) return { ok: false, refusal: keyReused(command) };
      if (done !== undefined) return { ok: true, repeated: true, entry: done, state: stateAfter(done) };
      const decided = await this.#decide(account, chainKey(reservation, chain.length), command, stateOf(chain), hash);
      if (decided !== 'taken') return this.#outcome(decided);
      chain = await this.#chains.readOn(account, reservation);
    }
  }

  /** `taken`: the key stands for something else. */
  async #decide(
    account: string,
    key: string,
    command: LedgerCommand,
    reservation: ReservationState | undefined,
    hash: string,
  ): Promise<Decided | 'taken'> {
    const decide = ({ entry }: Head): Draft | Refusal => {
      const posting = post(command, standingAfter(entry), reservation, this.#definition);
      if (isRefusal(posting)) return posting;
      return {
        key,
        type: command.kind,
        v: LEDGER_V,
        data: encode(command, posting),
        act: command.act,
        at: command.at,
      };
    };
    try {
      return await this.#journal.decide(account, key, decide, hash);
    } catch (error) {
      if (isKuaijinError(error) && error.code === 'IDEMPOTENCY_KEY_REUSED') return 'taken';
      throw error;
    }
  }

  #outcome(decided: Decided): LedgerOutcome {
    if (!decided.ok && decided.refusal.code === 'INTERNAL') {
      throw new Error(`${this.#definition.name}: ${decided.refusal.received}`);
    }
    if (!decided.ok) return decided;
    const entry = ledgerEntry(decided.entry);
    this.#chains.add(entry);
    return { ok: true, repeated: decided.repeated, entry, state: stateAfter(entry) };
  }
}

function stateAfter(entry: LedgerEntry): AccountState {
  const { stream, seq, at } = entry;
  const { balances, advances = [] } = entry.data;
  return { account: stream, seq, ...balances, advances: openAdvances(balances, advances), asOf: at };
}

/** What the caller asked for: everything of the command but its time. */
function contentHash(command: LedgerCommand): string {
  const { kind, key, act, amount, reservation, commit, document, meta, expiresAt, advanceCap } = command;
  const exact = [amount, advanceCap].map((value) => value?.toString());
  const content = JSON.stringify([kind, ...exact, reservation, commit, document, expiresAt?.getTime()]);
  return contentHashOf(key, meta === undefined ? content : [content, meta], act);
}

function keyReused({ key }: LedgerCommand): Refusal {
  return refuse('IDEMPOTENCY_KEY_REUSED', ['input', 'idempotencyKey'], { received: key });
}

function releasedBefore(command: LedgerCommand): Refusal {
  return refuse('RESERVED_AFTER_RELEASE', ['input', 'reservation'], { received: reservationOf(command) ?? '' });
}
