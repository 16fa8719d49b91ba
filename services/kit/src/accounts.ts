/** Accounts on the ledger, as land and funds both have them: read models, events, who waits, and what a case may ask. */
export { Accounts, type AccountsOptions, unknownAccount } from './accounts/accounts';
export { type ElementAnswer, type ElementOrder, elementActivities } from './accounts/elements';
export type { AccountQuery } from './accounts/listing';
export { type AccountLoaders, accountLoaders, byIdLoader } from './accounts/loaders';
export { inInput, type Order, orderFields, orderKey, place } from './accounts/orders';
export { accountsPage, entriesPage, verificationAnswer } from './accounts/pages';
export { entryAct, isOpening, purposeOf } from './accounts/projecting';
export { tellBySignal } from './accounts/tell';
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
} from './accounts/types';
export { type TellCase, Waiters } from './accounts/waiters';
