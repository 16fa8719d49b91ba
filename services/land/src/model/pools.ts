/** 指标池: what a quota pool is known by, as one account of the ledger each. */
import {
  type AccountDocument,
  type AccountFamily,
  type AccountMeta,
  type Accounts,
  type ProposalDocument,
  type ReservationDocument,
  sharedKinds,
} from '@kuaijin/kit/accounts';
import { defineLedger, type LedgerEntry, type OpenAdvance } from '@kuaijin/kit/ledger';
import { type QuotaKind, unitOf } from '@kuaijin/kit/measures/quantity';
import { yearsCarried } from '../domain/carry-forward';
import type { Holding } from '../domain/project-land';

/** What a pool is known by. */
export interface PoolMeta extends AccountMeta {
  /** 指标种类 */
  readonly kind: QuotaKind;
  /** 省级收储: gives by granted requests alone; left out: it does not. */
  readonly isReserve?: boolean;
  /** Where what it holds was published; left out: it is the office's own. */
  readonly source?: string;
  /** 预支比例 of what the region was issued the year before, in per cent; left out: the cap was given as an amount. */
  readonly advanceShare?: number;
  /** What that was when the pool was opened, in minor units. */
  readonly advanceBase?: bigint;
}

export type PoolDocument = AccountDocument<PoolMeta>;
export type PoolReservation = ReservationDocument<PoolMeta>;
export type PoolProposal = ProposalDocument<PoolMeta>;
export type Pools = Accounts<PoolMeta>;

/** An entry of a pool, with what its pool counts. */
export interface PoolEntry {
  readonly kind: QuotaKind;
  readonly entry: LedgerEntry;
}

/** An advance of a pool that stands, with what its pool counts. */
export interface PoolAdvance {
  readonly kind: QuotaKind;
  readonly advance: OpenAdvance;
}

/** What a project holds, by the kind of the pool that holds it. */
export const holdingsOf = (reservations: readonly PoolReservation[]): readonly Holding[] =>
  reservations.flatMap(({ accountMeta, open, committed }) =>
    accountMeta === undefined ? [] : [{ kind: accountMeta.kind, open, committed }],
  );

/** What a case calls each kind; paddy and grain, which replace farmland beside its area, are no elements of a case. */
const elementOf: Readonly<Record<QuotaKind, string | undefined>> = {
  LAND_PLAN: 'LAND',
  PLANNING_SIZE: 'LAND',
  LINKED_SURPLUS: 'LAND',
  FARMLAND: 'LAND',
  PADDY: undefined,
  GRAIN_CAPACITY: undefined,
  ENERGY: 'ENERGY',
  COAL: 'COAL',
};

/** The ledger of quota: 下达, 预支, 预留, 核销 and what takes them back. */
export const poolFamily: AccountFamily<PoolMeta> = {
  source: 'land',
  noun: 'quota',
  ledger: defineLedger({
    name: 'quota',
    unit: 'MU',
    kinds: [
      'ISSUE',
      'PRE_ISSUE',
      'TRANSFER_OUT',
      'TRANSFER_IN',
      'ADVANCE',
      'SETTLE',
      'RESERVE',
      'EXTEND',
      'COMMIT',
      'RELEASE',
      'EXPIRE',
      'RETURN',
      'RECALL',
      'CARRY_FORWARD',
      'BRING_FORWARD',
      ...sharedKinds,
    ],
    insufficient: 'INSUFFICIENT_QUOTA',
  }),
  unitOf: ({ kind }) => unitOf(kind),
  // A case does not draw on a reserve: those that stand before it in the order would be passed over.
  holds: ({ kind, isReserve }, element) => isReserve !== true && elementOf[kind] === element,
  metaFields: {
    ...{ regionId: String, adcode: String, year: Number, isDemoData: Boolean, kind: String, isReserve: Boolean },
    ...{ source: String, advanceShare: Number, advanceBase: BigInt },
  },
  yearsCarried: ({ kind }) => yearsCarried[kind],
  narrowedBy: ['year', 'kind'],
  fungibleBy: ['kind', 'year', 'isDemoData', 'isReserve'],
  writeMeta: ({ regionId, adcode, year, kind, isDemoData, isReserve, ...more }) => ({
    regionId,
    adcode,
    year: String(year),
    kind,
    isDemoData: String(isDemoData),
    ...(isReserve === true ? { isReserve: 'true' } : {}),
    ...(more.source === undefined ? {} : { source: more.source }),
    ...(more.advanceShare === undefined ? {} : { advanceShare: String(more.advanceShare) }),
    ...(more.advanceBase === undefined ? {} : { advanceBase: String(more.advanceBase) }),
  }),
  readMeta: ({ regionId = '', adcode = '', year = '', kind = '', isDemoData, isReserve, ...more }) => ({
    regionId,
    adcode,
    year: Number(year),
    kind: kind as QuotaKind,
    isDemoData: isDemoData === 'true',
    ...(isReserve === 'true' ? { isReserve: true } : {}),
    ...(more['source'] === undefined ? {} : { source: more['source'] }),
    ...(more['advanceShare'] === undefined ? {} : { advanceShare: Number(more['advanceShare']) }),
    ...(more['advanceBase'] === undefined ? {} : { advanceBase: BigInt(more['advanceBase']) }),
  }),
};
