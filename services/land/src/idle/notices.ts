/** 闲置提醒: what was said of a reservation that nobody uses, and to whom. */
import { type KindOf, type Placed, thingDocuments } from '@kuaijin/kit/aggregate/things';
import type { QuotaKind } from '@kuaijin/kit/measures/quantity';

/** The reservation that is idle, as it stood then. */
export interface IdleReservation extends Placed {
  readonly reservationId: string;
  readonly poolId: string;
  readonly kind: QuotaKind;
  /** What is open of it, in minor units of the kind. */
  readonly amount: bigint;
}

/** A reservation of which its keepers were notified. */
export interface IdleFile extends IdleReservation {
  readonly remindedAt?: Date;
}

export type IdleFact = {
  readonly reservation: IdleReservation;
  /** Officers who are notified besides the owner of the project. */
  readonly recipientIds: readonly string[];
} & (
  | { readonly type: 'idleReservation.reminded' /** The end of its last term. */; readonly endsAt: Date }
  | { readonly type: 'idleReservation.returned' }
);

/** Id of the file of a reservation. */
export const idleFileId = (reservationId: string): string => `idle-${reservationId}`;

const ITEM_NAME = '闲置预留';

export const idleKind: KindOf<IdleFile> = {
  source: 'land',
  name: 'idle_reservation',
  documents: thingDocuments('idle_reservations', []),
  apply: (file, { type, data }, at) => {
    const { reservation } = data as IdleFact;
    const remindedAt = type === 'idleReservation.reminded' ? at : file?.remindedAt;
    return { ...reservation, ...(remindedAt === undefined ? {} : { remindedAt }) };
  },
  eventOf: (_file, { type, data }) => {
    const { reservation, recipientIds, ...fact } = { type, ...data } as IdleFact;
    const { reservationId, poolId, kind, amount, ownerId } = reservation;
    return {
      account: poolId,
      reservationId,
      data: {
        ...{ kind, amountMinor: amount.toString(), itemName: ITEM_NAME, recipientIds: [...recipientIds] },
        ...(ownerId === undefined ? {} : { recipientOrganisationIds: [ownerId] }),
        ...(fact.type === 'idleReservation.reminded' ? { endsAt: fact.endsAt } : {}),
      },
    };
  },
};
