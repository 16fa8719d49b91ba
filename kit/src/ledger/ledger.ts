import { isKuaijinError, isRefusal, type Refusal } from '../errors/errors';
import type { Journal } from '../journal/journal';
import type { Decided, Draft, Head, Verification } from '../journal/types';
import { openAdvances } from './advances';
import { chainKey, ReservationChains, stateOf } from './chain';
import { contentHash } from './content';
import { encode, ledgerEntry, standingAfter } from './encoding';
import { correctionKey, LedgerFacts } from './facts';
import { noBalances } from './invariants';
import { malformed, needsReservation, reservationOf } from './malformed';
import { ledgerRefusal } from './outcomes';
import type { Facts, MadeProposal } from './posting';
import { confirmed, proposalKey } from './proposals';
import { post } from './rules';
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
 * Version of the shape of ledger entries. From 2 on what is issued ahead is a balance of its own, and an ISSUE takes it
 * in and settles advances. From 3 on they list the proposals that are open, from 4 on what was brought forward by year.
 */
const LEDGER_V = 4;

/** Who confirms what another person proposed, when, and under which key. */
export type ConfirmedBy = Pick<LedgerCommand, 'key' | 'act' | 'at'>;

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
  readonly #facts: LedgerFacts;

  constructor(journal: Journal, definition: LedgerDefinition) {
    this.#journal = journal;
    this.#definition = definition;
    this.#chains = new ReservationChains(journal);
    this.#facts = new LedgerFacts(journal, this.#chains);
  }

  /**
   * Posts an entry, or says why not.
   * @throws KuaijinError UNAVAILABLE, OUTCOME_UNKNOWN: post again with the same key
   */
  async post(account: string, command: LedgerCommand): Promise<LedgerOutcome> {
    const wrong = malformed(command, this.#definition);
    if (wrong !== undefined) return { ok: false, refusal: wrong };
    const hash = contentHash(command);
    const isPlain = command.proposal === undefined && command.corrects === undefined;
    const facts = isPlain ? {} : await this.#facts.of(account, command);
    const whole = withReservation(command, facts);
    if (!needsReservation(whole)) return this.#postNew(account, whole, facts, hash);
    return this.#postAbout(account, whole, facts, hash);
  }

  /**
   * Confirms what another person proposed: posts it under the act of this one.
   * @throws KuaijinError UNAVAILABLE, OUTCOME_UNKNOWN: confirm again with the same key
   */
  async confirm(account: string, proposal: string, by: ConfirmedBy): Promise<LedgerOutcome> {
    const command = await this.confirmation(account, proposal, by);
    return isRefusal(command) ? { ok: false, refusal: command } : this.post(account, command);
  }

  /** The command that confirms what another person proposed. */
  async confirmation(account: string, proposal: string, by: ConfirmedBy): Promise<LedgerCommand | Refusal> {
    const made = await this.proposal(account, proposal);
    return made === undefined ? ledgerRefusal('NOT_FOUND', 'proposal', { received: proposal }) : confirmed(made, by);
  }

  /** A proposal as it was made, whatever became of it. */
  proposal(account: string, id: string): Promise<MadeProposal | undefined> {
    return this.#facts.proposal(account, id);
  }

  /** Balances of an account now; all zero for one in which nothing happened. */
  async state(account: string): Promise<AccountState> {
    const last = await this.#journal.last(account);
    return last === undefined
      ? { account, seq: 0, ...noBalances, advances: [], proposals: [] }
      : stateAfter(ledgerEntry(last));
  }

  /** State of a reservation now; undefined = it was never made, nor released before it was made. */
  async reservation(account: string, id: string): Promise<ReservationState | undefined> {
    return stateOf(await this.#chains.readOn(account, id));
  }

  /** All entries about a reservation, in order, each with its state after it. */
  about(account: string, reservation: string): Promise<readonly LedgerEntry[]> {
    return this.#chains.readOn(account, reservation);
  }

  /** Entries after a sequence, in order. */
  async entries(account: string, after: number, limit: number): Promise<readonly LedgerEntry[]> {
    return (await this.#journal.read(account, after, limit)).map(ledgerEntry);
  }

  /** Walks an account: chain of hashes, balances, reservations. Names the first entry that is wrong. */
  verify(account: string): Promise<Verification> {
    return this.#journal.verify(account, ledgerCheck());
  }

  /** Everything that is not about a reservation made before. */
  async #postNew(account: string, command: LedgerCommand, facts: Facts, hash: string): Promise<LedgerOutcome> {
    const key = entryKey(command);
    const decided = await this.#decide(account, key, command, facts, hash);
    if (decided !== 'taken') return this.#outcome(decided);
    const standing = await this.#journal.find(account, key);
    if (command.kind !== 'CORRECT' || standing === undefined || ledgerEntry(standing).data.command === command.key) {
      return { ok: false, refusal: takenRefusal(command, standing && ledgerEntry(standing)) };
    }
    return { ok: false, refusal: await this.#correctedBefore(account, command, facts) };
  }

  /** ENTRY_CORRECTED, or what comes before it. */
  async #correctedBefore(account: string, command: LedgerCommand, facts: Facts): Promise<Refusal> {
    const reversed = facts.reversed && { ...facts.reversed, isCorrected: true };
    const before = standingAfter(await this.#journal.last(account));
    const posting = post(command, before, { ...facts, reversed }, this.#definition);
    if (isRefusal(posting)) return posting;
    throw new Error(`${this.#definition.name}: entry ${command.corrects?.seq} of ${account} may be corrected twice`);
  }

  /**
   * The next entry about a reservation. Its key is the lock: of two at once one finds it taken, and decides on what
   * stands then.
   */
  async #postAbout(account: string, command: LedgerCommand, facts: Facts, hash: string): Promise<LedgerOutcome> {
    const reservation = reservationOf(command) ?? '';
    let chain = await this.#chains.of(account, reservation);
    for (;;) {
      const done = chain.find(({ data }) => data.command === command.key && data.kind !== 'RESERVE');
      if (done !== undefined && done.contentHash !== hash) return { ok: false, refusal: keyReused(command) };
      if (done !== undefined) return { ok: true, repeated: true, entry: done, state: stateAfter(done) };
      const now = aboutReservation(facts, chain);
      const decided = await this.#decide(account, chainKey(reservation, chain.length), command, now, hash);
      if (decided !== 'taken') return this.#outcome(decided);
      chain = await this.#chains.readOn(account, reservation);
    }
  }

  /** `taken`: the key stands for something else. */
  async #decide(
    account: string,
    key: string,
    command: LedgerCommand,
    facts: Facts,
    hash: string,
  ): Promise<Decided | 'taken'> {
    const decide = ({ entry }: Head): Draft | Refusal => {
      const posting = post(command, standingAfter(entry), facts, this.#definition);
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
  const { balances, advances = [], proposals = [] } = entry.data;
  return { account: stream, seq, ...balances, advances: openAdvances(balances, advances), proposals, asOf: at };
}

/** A RESERVE stands under the first key of its reservation, a correction under the entry that it reverses. */
function entryKey(command: LedgerCommand): string {
  const { kind, key, proposal, corrects } = command;
  if (kind === 'RESERVE') return chainKey(reservationOf(command) ?? '', 0);
  if (kind === 'PROPOSE') return proposalKey(proposal ?? '');
  return kind === 'CORRECT' ? correctionKey(corrects?.seq ?? 0) : key;
}

/** A payment is corrected among the entries of its reservation. */
function withReservation(command: LedgerCommand, { reversed }: Facts): LedgerCommand {
  const reservation = command.kind === 'CORRECT' ? reversed?.entry.data.reservation?.id : undefined;
  return reservation === undefined ? command : { ...command, reservation };
}

function aboutReservation(facts: Facts, chain: readonly LedgerEntry[]): Facts {
  const { reversed } = facts;
  const isCorrected = chain.some(
    ({ data }) => data.corrects !== undefined && data.corrects.seq === reversed?.entry.seq,
  );
  return { ...facts, reservation: stateOf(chain), reversed: reversed && { ...reversed, isCorrected } };
}

/** What stands under the key of a command that is not it. */
function takenRefusal(command: LedgerCommand, standing: LedgerEntry | undefined): Refusal {
  const isTombstone = standing?.data.reservation?.tombstone === true;
  return command.kind === 'RESERVE' && isTombstone ? releasedBefore(command) : keyReused(command);
}

function keyReused({ key }: LedgerCommand): Refusal {
  return ledgerRefusal('IDEMPOTENCY_KEY_REUSED', 'idempotencyKey', { received: key });
}

function releasedBefore(command: LedgerCommand): Refusal {
  return ledgerRefusal('RESERVED_AFTER_RELEASE', 'reservation', { received: reservationOf(command) ?? '' });
}
