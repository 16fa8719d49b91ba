import type { Journal } from '../journal/journal';
import { type ReservationChains, stateOf } from './chain';
import { ledgerEntry } from './encoding';
import type { Facts, MadeProposal, ReversedEntry } from './posting';
import { proposalKey } from './proposals';
import type { CorrectedEntry, LedgerCommand } from './types';

/** Key of the entry that corrects another one that is about no reservation: of two corrections one finds it taken. */
export const correctionKey = (seq: number): string => `correction:${seq}`;

/** Reads what a command is about, where it is more than the account. */
export class LedgerFacts {
  readonly #journal: Journal;
  readonly #chains: ReservationChains;

  constructor(journal: Journal, chains: ReservationChains) {
    this.#journal = journal;
    this.#chains = chains;
  }

  /** What a command is about; the reservation only for what is proposed, where it decides nothing for good. */
  async of(account: string, command: LedgerCommand): Promise<Facts> {
    const { kind, proposal, proposed } = command;
    const corrects = command.corrects ?? proposed?.corrects;
    const reversed = corrects && (await this.#reversed(account, corrects));
    const about = proposed?.reservation ?? (proposed && reversed?.entry.data.reservation?.id);
    return {
      reversed,
      proposal: proposal === undefined || kind === 'PROPOSE' ? undefined : await this.proposal(account, proposal),
      reservation: about === undefined ? undefined : stateOf(await this.#chains.readOn(account, about)),
    };
  }

  /** A proposal as it was made. */
  async proposal(account: string, id: string): Promise<MadeProposal | undefined> {
    const found = await this.#journal.find(account, proposalKey(id));
    if (found === undefined) return undefined;
    const { act, at, data } = ledgerEntry(found);
    const { proposed, expiresAt } = data;
    if (act === undefined || proposed === undefined || expiresAt === undefined) return undefined;
    return { id, by: act, at, expiresAt, proposed, amount: data.amount };
  }

  async #reversed(account: string, { seq, hash }: CorrectedEntry): Promise<ReversedEntry | undefined> {
    const found = (await this.#journal.at(account, [seq - 1, seq])).map(ledgerEntry);
    const entry = found.find((one) => one.seq === seq);
    if (entry === undefined || entry.hash !== hash) return undefined;
    const reservation = entry.data.reservation?.id;
    const isCorrected =
      reservation === undefined
        ? (await this.#journal.find(account, correctionKey(seq))) !== undefined
        : (await this.#chains.readOn(account, reservation)).some(({ data }) => data.corrects?.seq === seq);
    return { entry, before: found.find((one) => one.seq === seq - 1), isCorrected };
  }
}
