/** What the watch over a reservation asks of funds (task queue `<prefix>-funds`). */
import type { IdleReservationActivities, Watched } from '@kuaijin/kit/accounts/idle/reservation-watch';

/** A reservation of a batch. */
export interface WatchedInBatch extends Watched {
  readonly batchId: string;
}

export type BatchReservationActivities = IdleReservationActivities<WatchedInBatch>;

export interface BatchReservationWatchArgs extends WatchedInBatch {
  /** Epoch milliseconds of the first look. */
  readonly lookAt: number;
}

/** Id of the watch over a reservation, under the prefix of the deployment. */
export const batchReservationWatchId = (batchId: string, reservationId: string): string =>
  `funds/reservation/${batchId}/${reservationId}`;
