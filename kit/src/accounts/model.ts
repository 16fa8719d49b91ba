/** The read models of the accounts of a family, and the indexes that find them. */
import { regionScopesOf } from '../access/region-scope';
import type { OpenAdvance } from '../ledger';
import {
  type Declaration,
  declareReadModel,
  type Fields,
  keysetOrder,
  nested,
  type VersionedDocument,
} from '../read-models';
import type { AccountBody, AccountFamily, AccountMeta, ReservationBody } from './account-family';

/** The order of a list of accounts. */
export const byAccountId = keysetOrder('ID');

type Declared<M extends AccountMeta> = Pick<AccountFamily<M>, 'metaFields' | 'narrowedBy'>;

/** The accounts of a family as they are read. */
export function accountsModel<M extends AccountMeta>({
  metaFields,
  narrowedBy,
}: Declared<M>): Declaration<VersionedDocument<AccountBody<M>>> {
  return declareReadModel<AccountBody<M>>('accounts', {
    fields: {
      meta: { type: nested<M>(metaFields), required: true },
      regionScopes: { type: [String], required: true },
      asOf: { type: Date, required: true },
      issued: BigInt,
      preIssued: BigInt,
      advances: [nested<OpenAdvance>({ document: String, at: Date, left: BigInt } as object as Fields<OpenAdvance>)],
      advanced: BigInt,
      advanceCap: BigInt,
      available: BigInt,
      reserved: BigInt,
      committed: BigInt,
      paid: BigInt,
      spent: BigInt,
    } as object as Fields<AccountBody<M>>,
    indexes: [
      ...narrowedBy.map((field) => ({
        fields: { regionScopes: 1, [`meta.${field}`]: 1, _id: 1 } as const,
        serves: `the accounts of a region and of one ${field}, by id`,
      })),
      { fields: { 'meta.regionId': 1, _id: 1 }, serves: 'the accounts of one region and none inside it, by id' },
      {
        fields: { regionScopes: 1, _id: 1 },
        serves: 'the accounts of a region and those inside it, by id; those that an earlier release wrote',
      },
    ],
    backfill: { lacking: 'regionScopes', fill: ({ meta }) => ({ regionScopes: regionScopesOf(meta.regionId) }) },
  });
}

/** The reservations in the accounts of a family as they are read: by id, which {@link ProjectLines} knows. */
export function reservationsModel<M extends AccountMeta>({
  metaFields,
}: Declared<M>): Declaration<VersionedDocument<ReservationBody<M>>> {
  return declareReadModel<ReservationBody<M>>('reservations', {
    fields: {
      account: { type: String, required: true },
      accountMeta: nested<M>(metaFields),
      projectId: String,
      caseId: String,
      stepId: String,
      purpose: String,
      status: { type: String, required: true },
      amount: BigInt,
      open: BigInt,
      committed: BigInt,
      paid: BigInt,
      spent: BigInt,
      expiresAt: Date,
    } as object as Fields<ReservationBody<M>>,
  });
}
