/** What the watch over a reservation asks of land (task queue `<prefix>-land`). */
import type { IdleReservationActivities, Watched } from '@kuaijin/kit/accounts/idle/reservation-watch';

/** A reservation of a pool. */
export interface WatchedInPool extends Watched {
  readonly poolId: string;
}

export type PoolReservationActivities = IdleReservationActivities<WatchedInPool>;

export interface ReservationWatchArgs extends WatchedInPool {
  /** Epoch milliseconds of the first look. */
  readonly lookAt: number;
}

/** Id of the watch over a reservation, under the prefix of the deployment. */
export const reservationWatchId = (poolId: string, reservationId: string): string =>
  `land/reservation/${poolId}/${reservationId}`;
