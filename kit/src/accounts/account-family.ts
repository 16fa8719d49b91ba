import type { AmountUnit, Refusal } from '../errors/errors';
import type { Balances, EntryKind, LedgerDefinition, LedgerEntry, OpenAdvance } from '../ledger';
import type { Fields, VersionedDocument } from '../read-models';

/** What every account is known by, whatever it counts. */
export interface AccountMeta {
  readonly regionId: string;
  /** GB/T 2260 code of the region: scopes who sees the account. */
  readonly adcode: string;
  readonly year: number;
  /** 演示数据: amounts made up to show the product. */
  readonly isDemoData: boolean;
}

/** A family of accounts: the quota pools of land, the fund batches of funds. */
export interface AccountFamily<M extends AccountMeta> {
  /** Service whose accounts they are: its database and its stream of the feed. */
  readonly source: string;
  /** First word of the events: `quota.reserved`. */
  readonly noun: string;
  readonly ledger: LedgerDefinition;
  /** Unit in which refusals of an account notify amounts. */
  unitOf(meta: M): AmountUnit;
  /** True when the account holds what a case calls by this name: LAND, ENERGY, COAL or FUNDS. */
  holds(meta: M, element: string): boolean;
  /** What an account is known by, as documents keep it. */
  readonly metaFields: Fields<M>;
  /** Of that the fields by which lists are narrowed. */
  readonly narrowedBy: readonly (keyof M & string)[];
  /** What two accounts have in common for an amount to go from one to the other 调剂. */
  readonly fungibleBy: readonly (keyof M & string)[];
  /** 结转: for how many years after its own what is left may be used; ALWAYS where its time never is over. */
  yearsCarried(meta: M): number | 'ALWAYS';
  /** The paper form of what an account is known by; the ledger keeps text. */
  writeMeta(meta: M): Readonly<Record<string, string>>;
  readMeta(text: Readonly<Record<string, string>>): M;
}

/** Read model of an account: what it is and the balances after its last entry. `version` is the number of entries. */
export interface AccountBody<M extends AccountMeta> extends Omit<Balances, 'preIssued'> {
  /** Left out in documents of earlier releases. */
  readonly preIssued?: bigint;
  /** Advances that were not settled, the oldest first; left out in documents of earlier releases. */
  readonly advances?: readonly OpenAdvance[];
  readonly meta: M;
  /** Codes of its region and of all regions around it. */
  readonly regionScopes: readonly string[];
  readonly asOf: Date;
}

export type AccountDocument<M extends AccountMeta> = VersionedDocument<AccountBody<M>>;

/** 预留状态: what became of a reservation as a whole. */
export type ReservationStatus = 'RESERVED' | 'COMMITTED' | 'RELEASED' | 'EXPIRED' | 'RETURNED';

/** What a reservation is for, as it was given when it was made. */
export interface ReservationPurpose {
  readonly projectId?: string;
  readonly caseId?: string;
  readonly stepId?: string;
  /** 用途 */
  readonly purpose?: string;
}

/** Read model of a reservation: one line of a project. The mark of a release that overtook its reservation is none. */
export interface ReservationBody<M extends AccountMeta> extends ReservationPurpose {
  readonly account: string;
  readonly accountMeta?: M;
  readonly status: ReservationStatus;
  /** What was reserved. */
  readonly amount: bigint;
  /** Reserved and not yet resolved. */
  readonly open: bigint;
  readonly committed: bigint;
  readonly paid: bigint;
  readonly spent: bigint;
  readonly expiresAt?: Date;
}

export type ReservationDocument<M extends AccountMeta> = VersionedDocument<ReservationBody<M>>;

/** What a posted command came to. `cursor` is the feed position after it. */
export type Posted =
  | { readonly ok: true; readonly repeated: boolean; readonly entry: LedgerEntry; readonly cursor: string }
  | { readonly ok: false; readonly refusal: Refusal };

/**
 * What a family's ledger may do besides its own kinds: a second person confirms what one proposed, and entries are
 * corrected.
 */
export const sharedKinds = [
  'PROPOSE',
  'WITHDRAW',
  'DECLINE',
  'LAPSE',
  'CORRECT',
] as const satisfies readonly EntryKind[];

/** 双人复核: kinds that one person proposes and a second one confirms; a system that posts them needs nobody. */
export const secondPersonKinds: ReadonlySet<EntryKind> = new Set<EntryKind>([
  'ISSUE',
  'PRE_ISSUE',
  'TRANSFER_OUT',
  'RECALL',
  'PAY',
  'CORRECT',
  'CARRY_FORWARD',
]);

/** Kinds of entries that make more available, so that waiting cases are notified. */
export const growingKinds: ReadonlySet<EntryKind> = new Set<EntryKind>([
  'ISSUE',
  'PRE_ISSUE',
  'TRANSFER_IN',
  'ADVANCE',
  'RELEASE',
  'EXPIRE',
  'RETURN',
  'CORRECT',
  'BRING_FORWARD',
]);
