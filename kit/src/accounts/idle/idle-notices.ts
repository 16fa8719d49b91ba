/** 闲置提醒: what was said of a reservation that nobody uses, and to whom. */
import { type KindOf, type Placed, thingDocuments } from '../../aggregate/things';

/** The reservation that is idle, as it stood then. `F`: how the service names its account and what that counts. */
export type IdleReservation<F extends object> = Placed &
  F & {
    readonly reservationId: string;
    /** What is open of it, in minor units. */
    readonly amount: bigint;
  };

/** A reservation of which its keepers were notified. */
export type IdleFile<F extends object> = IdleReservation<F> & { readonly remindedAt?: Date };

export type IdleFact<F extends object> = {
  readonly reservation: IdleReservation<F>;
  /** Officers who are notified besides the owner of the project. */
  readonly recipientIds: readonly string[];
} & (
  | { readonly type: 'idleReservation.reminded' /** The end of its last term. */; readonly endsAt: Date }
  | { readonly type: 'idleReservation.returned' }
);

/** Id of the file of a reservation. */
export const idleFileId = (reservationId: string): string => `idle-${reservationId}`;

const ITEM_NAME = '闲置预留';

/** @param named the account, and the kind of quota or the source of money that it holds */
export function idleKindOf<F extends object>(
  source: string,
  named: (fields: F) => { readonly account: string; readonly kind: string },
): KindOf<IdleFile<F>> {
  return {
    source,
    name: 'idle_reservation',
    documents: thingDocuments('idle_reservations', []),
    apply: (file, { type, data }, at) => {
      const { reservation } = data as IdleFact<F>;
      const remindedAt = type === 'idleReservation.reminded' ? at : file?.remindedAt;
      return { ...reservation, ...(remindedAt === undefined ? {} : { remindedAt }) };
    },
    eventOf: (_file, { type, data }) => {
      const { reservation, recipientIds, ...fact } = { type, ...data } as IdleFact<F>;
      const { reservationId, amount, ownerId } = reservation;
      const { account, kind } = named(reservation);
      return {
        account,
        reservationId,
        data: {
          ...{ kind, amountMinor: amount.toString(), itemName: ITEM_NAME, recipientIds: [...recipientIds] },
          ...(ownerId === undefined ? {} : { recipientOrganisationIds: [ownerId] }),
          ...(fact.type === 'idleReservation.reminded' ? { endsAt: fact.endsAt } : {}),
        },
      };
    },
  };
}
