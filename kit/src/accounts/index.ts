/**
 * Accounts on the ledger, as land and funds both have them: read models, events, who waits, and what a case may ask.
 */
export {
  accountTarget,
  type ProjectFacts,
  regionTarget,
  requireProject,
  visibilityOfAccount,
  visibilityOfProject,
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
} from './account-family';
export { Accounts, type AccountsOptions, unknownAccount } from './accounts';
export { type ElementAnswer, type ElementOrder, elementActivities } from './elements';
export type { AccountQuery } from './listing';
export { type AccountLoaders, accountLoaders, byIdLoader } from './loaders';
export { notifyBySignal } from './notify';
export { inInput, type Order, orderFields, place } from './orders';
export { accountsPage, entriesPage, verificationAnswer } from './pages';
export { entryAct, isOpening, purposeOf } from './projecting';
export { type NotifyCase, Waiters } from './waiters';
