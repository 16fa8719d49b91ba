/**
 * Accounts on the ledger, as land and funds both have them: read models, events, who waits, and what a case may ask.
 */
export {
  accountTarget,
  type ProjectFacts,
  proposalTarget,
  regionTarget,
  requireProject,
  visibilityOfAccount,
  visibilityOfProject,
  visibilityOfProposal,
  visibilityOfReservation,
} from './access';
export {
  type AccountBody,
  type AccountDocument,
  type AccountFamily,
  type AccountMeta,
  growingKinds,
  type Posted,
  type ReservationBody,
  type ReservationDocument,
  type ReservationPurpose,
  type ReservationStatus,
  secondPersonKinds,
  sharedKinds,
} from './account-family';
export {
  type AccountContext,
  type AccountGraph,
  type AccountPayload,
  accountInput,
  accountPayload,
  orderOf,
} from './account-graph';
export { Accounts, type AccountsOptions, unknownAccount } from './accounts';
export { type ElementAnswer, type ElementOrder, elementActivities } from './elements';
export { accountFields, entryFields } from './graph-fields';
export type { AccountQuery } from './listing';
export { type AccountLoaders, accountLoaders, byIdLoader, counterpartOf } from './loaders';
export { notifyBySignal } from './notify';
export { correctionOf, inInput, type Order, orderFields, place } from './orders';
export { accountsPage, entriesPage, verificationAnswer } from './pages';
export { entryAct, isOpening, proposerOf, purposeOf } from './projecting';
export { proposalFields } from './proposals/fields';
export type { ProposalBody, ProposalDocument, ProposalStatus } from './proposals/model';
export { type ProposalMutationNames, proposalMutations } from './proposals/mutations';
export { proposalsPage } from './proposals/page';
export { propose } from './proposals/propose';
export { publishedDaily } from './published-daily';
export { addQueueMetrics } from './queue-metrics';
export { transferActivities } from './transfers/activities';
export { linkOf, type TransferLink } from './transfers/link';
export { transferMutation, transferReach } from './transfers/mutation';
export { transfersStarted } from './transfers/started';
export { type VoucherPart, voucherPart } from './vouchers/voucher-part';
export { type NotifyCase, Waiters } from './waiters';
export { yearCloseMutation } from './year-close/mutation';
