/** 待确认事项: what one person proposed for an account, as it is read. */
import type { Act, TimedAct } from '../../access/posts';
import type { EntryKind } from '../../ledger';
import {
  type Declaration,
  declareReadModel,
  type Fields,
  keysetOrder,
  nested,
  timedActField,
  type VersionedDocument,
} from '../../read-models';
import type { AccountFamily, AccountMeta } from '../account-family';

/** What became of a proposal. */
export type ProposalStatus = 'OPEN' | 'CONFIRMED' | 'WITHDRAWN' | 'DECLINED' | 'LAPSED';

/** Read model of a proposal. */
export interface ProposalBody<M extends AccountMeta> {
  readonly account: string;
  readonly accountMeta?: M;
  readonly regionScopes: readonly string[];
  readonly kind: EntryKind;
  /** What would move, in minor units; for a correction what its entry moved. */
  readonly amount: bigint;
  readonly reservationId?: string;
  readonly projectId?: string;
  readonly document?: string;
  /** Sequence of the entry that it would reverse. */
  readonly correctsSeq?: number;
  /** Account that the amount would go to. */
  readonly counterpart?: string;
  /** Why, as who proposed it says. */
  readonly reason?: string;
  readonly by: Act;
  readonly proposedAt: Date;
  readonly expiresAt: Date;
  readonly status: ProposalStatus;
  /** Who resolved it; time itself counts as the system. */
  readonly resolved?: TimedAct;
  /** Sequence of the entry that resolved it. */
  readonly resolvedSeq?: number;
  /** Why it was declined. */
  readonly declinedBecause?: string;
}

export type ProposalDocument<M extends AccountMeta> = VersionedDocument<ProposalBody<M>>;

/** The order of a list of proposals: as they came. */
export const byProposedAt = keysetOrder('PROPOSED', [{ field: 'proposedAt', type: 'instant', direction: 1 }]);
/** The order in which they lapse. */
export const byExpiry = keysetOrder('EXPIRES', [{ field: 'expiresAt', type: 'instant', direction: 1 }]);

/** The proposals of the accounts of a family as they are read. */
export function proposalsModel<M extends AccountMeta>({
  metaFields,
}: Pick<AccountFamily<M>, 'metaFields'>): Declaration<VersionedDocument<ProposalBody<M>>> {
  return declareReadModel<ProposalBody<M>>('proposals', {
    fields: {
      account: { type: String, required: true },
      accountMeta: nested<M>(metaFields),
      regionScopes: { type: [String], required: true },
      kind: { type: String, required: true },
      amount: BigInt,
      reservationId: String,
      projectId: String,
      document: String,
      correctsSeq: Number,
      counterpart: String,
      reason: String,
      by: { type: nested<Act>({ actorId: String, post: String, onBehalfOf: String } as object as Fields<Act>) },
      proposedAt: { type: Date, required: true },
      expiresAt: { type: Date, required: true },
      status: { type: String, required: true },
      resolved: timedActField,
      resolvedSeq: Number,
      declinedBecause: String,
    } as object as Fields<ProposalBody<M>>,
    indexes: [
      {
        fields: { regionScopes: 1, status: 1, proposedAt: 1, _id: 1 },
        serves: 'the proposals of a region that are in a state, as they came',
      },
      {
        fields: { account: 1, regionScopes: 1, status: 1, proposedAt: 1, _id: 1 },
        serves: 'the proposals of an account that are in a state, as they came',
      },
      { fields: { status: 1, expiresAt: 1, _id: 1 }, serves: 'the open proposals whose time is up first' },
    ],
  });
}
