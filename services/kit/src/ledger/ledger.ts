import type { Journal } from '../journal/journal';
import type { Verification } from '../journal/types';
import type {
  AccountState,
  LedgerCommand,
  LedgerDefinition,
  LedgerEntry,
  LedgerOutcome,
  ReservationState,
} from './types';

/** Declares a kind of ledger. */
export function defineLedger(definition: LedgerDefinition): LedgerDefinition {
  return definition;
}

/** A ledger: one journal stream per account, the balances in every entry. */
export class Ledger {
  constructor(_journal: Journal, _definition: LedgerDefinition) {
    throw new Error('not built');
  }
  post(_account: string, _command: LedgerCommand): Promise<LedgerOutcome> {
    throw new Error('not built');
  }
  state(_account: string): Promise<AccountState> {
    throw new Error('not built');
  }
  reservation(_account: string, _id: string): Promise<ReservationState | undefined> {
    throw new Error('not built');
  }
  entries(_account: string, _after: number, _limit: number): Promise<readonly LedgerEntry[]> {
    throw new Error('not built');
  }
  verify(_account: string): Promise<Verification> {
    throw new Error('not built');
  }
}
