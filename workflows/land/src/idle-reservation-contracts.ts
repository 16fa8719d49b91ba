/** What the watch over a reservation asks of land (task queue `<prefix>-land`). */
import type { ElementNeed } from '@kuaijin/workflow-approvals/contracts';
import type { IdleStage } from './domain/idle-reservation';

export interface ReservationMoment {
  readonly poolId: string;
  readonly reservationId: string;
  /** Epoch milliseconds: the moment as the workflow knows it. */
  readonly asOf: number;
}

/** How a reservation stands. */
export interface ReservationStanding {
  /** What is due; null = nothing, it is not idle. */
  readonly stage: IdleStage | null;
  /** Movements that it had so far. */
  readonly movements: number;
  /** The case that holds it; null where a keeper made it. */
  readonly caseId: string | null;
  /** Region of its pool. */
  readonly regionId: string;
  /** Epoch milliseconds of the next look; null = nothing of it is held any more. */
  readonly nextAt: number | null;
}

export interface ResolveIdleReservationArgs extends ReservationMoment {
  readonly stage: IdleStage;
  /** As it stood when the stage was found to be due: what moved since keeps it. */
  readonly movements: number;
  /** What its case says; null where no case holds it. */
  readonly need: ElementNeed | null;
  /** Persons whom the directory names. */
  readonly recipientIds: readonly string[];
}

export interface IdleReservationActivities {
  /** Changes nothing. */
  standingOfReservation(args: ReservationMoment): Promise<ReservationStanding>;
  /**
   * Extends an idle reservation that its case needs; reminds of another one and gives it a last term; gives it back to
   * its pool behind that. Each once for so many movements of it.
   */
  resolveIdleReservation(args: ResolveIdleReservationArgs): Promise<ReservationStanding>;
}

/** Type name of the workflow that watches one reservation. */
export const RESERVATION_WATCH = 'reservationWatch';

export interface ReservationWatchArgs {
  readonly poolId: string;
  readonly reservationId: string;
  /** Epoch milliseconds of the first look. */
  readonly lookAt: number;
}

/** Id of the watch over a reservation, under the prefix of the deployment. */
export const reservationWatchId = (poolId: string, reservationId: string): string =>
  `land/reservation/${poolId}/${reservationId}`;
