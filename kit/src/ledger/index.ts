/** The ledger: balances of an account as a fold over its journal stream. */
export { openAdvances } from './advances';
export { ledgerEntry } from './encoding';
export { lastBefore } from './last-before';
export { defineLedger, Ledger } from './ledger';
export { ledgerOutcomes, outcomesReference } from './outcomes';
export type { MadeProposal } from './posting';
export { isSamePerson } from './proposals';
export {
  type AccountState,
  type Balances,
  type CarryRule,
  type CorrectedEntry,
  type EntryKind,
  entryKinds,
  type LedgerCommand,
  type LedgerData,
  type LedgerDefinition,
  type LedgerEntry,
  type LedgerOutcome,
  type OpenAdvance,
  type ProposedCommand,
  type ReservationState,
  type YearAmount,
} from './types';
