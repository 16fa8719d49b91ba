/** The watch over one reservation, as a workflow takes it: its case is asked before anything happens to it. Pure. */
import type { IdleStage } from './idle-rules';

/** A reservation; the service names its account besides. */
export interface Watched {
  readonly reservationId: string;
}

/** A reservation at a moment as the workflow knows it, in epoch milliseconds. */
export type WatchedAt<W extends Watched> = W & { readonly asOf: number };

/** How a reservation stands. */
export interface ReservationStanding {
  /** What is due; null = nothing, it is not idle. */
  readonly stage: IdleStage | null;
  /** Movements that it had so far. */
  readonly movements: number;
  /** The case that holds it; null where a keeper made it. */
  readonly caseId: string | null;
  /** Region of its account. */
  readonly regionId: string;
  /** Epoch milliseconds of the next look; null = nothing of it is held any more. */
  readonly nextAt: number | null;
}

/** What its case says of it. */
export type ReservationNeed = 'UNDER_WAY' | 'AWAITS_START' | 'NONE';

export type ResolveIdle<W extends Watched> = WatchedAt<W> & {
  readonly stage: IdleStage;
  /** As it stood when the stage was found to be due: what moved since keeps it. */
  readonly movements: number;
  /** Null where no case holds it. */
  readonly need: ReservationNeed | null;
  /** Persons whom the directory names. */
  readonly recipientIds: readonly string[];
};

/** What the watch asks of the service that holds the account. */
export interface IdleReservationActivities<W extends Watched> {
  /** Changes nothing. */
  standingOfReservation(args: WatchedAt<W>): Promise<ReservationStanding>;
  /**
   * Extends an idle reservation that its case needs; reminds of another one and gives it a last term; gives it back to
   * its account behind that. Each once for so many movements of it.
   */
  resolveIdleReservation(args: ResolveIdle<W>): Promise<ReservationStanding>;
}

/** What a watch does by the means of the workflow that it runs in. */
export interface WatchMeans {
  /** At least 1 millisecond. */
  readonly sleep: (ms: number) => Promise<void>;
  /** Epoch milliseconds, as the workflow knows them. */
  readonly now: () => number;
  readonly needOf: (caseId: string, reservationId: string) => Promise<ReservationNeed>;
  /** Those who are notified besides who reserved it and the owner of the project. */
  readonly officersOf: (regionId: string) => Promise<readonly string[]>;
}

/** Type name of the workflow that watches one reservation. */
export const RESERVATION_WATCH = 'reservationWatch';

/** Looks in one run; then the history begins anew. */
const LOOKS_IN_A_RUN = 100;
/** A stage is looked at this long after its day has ended, so that every clock agrees that it has. */
const AFTER_MIDNIGHT_MS = 5_000;

/**
 * Watches until nothing is held any more, or for one run.
 * @param lookAt epoch milliseconds of the first look
 * @returns epoch milliseconds of the look at which the next run begins; null where the watch is over
 */
export async function watchReservation<W extends Watched>(
  look: W,
  lookAt: number,
  activities: IdleReservationActivities<W>,
  { sleep, now, needOf, officersOf }: WatchMeans,
): Promise<number | null> {
  let next = lookAt;
  for (let looks = 0; looks < LOOKS_IN_A_RUN; looks += 1) {
    await sleep(Math.max(1, next + AFTER_MIDNIGHT_MS - now()));
    let standing = await activities.standingOfReservation({ ...look, asOf: now() });
    const { stage, movements, caseId, regionId } = standing;
    if (stage !== null) {
      const need = caseId === null ? null : await needOf(caseId, look.reservationId);
      const recipientIds = await officersOf(regionId);
      standing = await activities.resolveIdleReservation({
        ...look,
        stage,
        movements,
        need,
        recipientIds,
        asOf: now(),
      });
    }
    if (standing.nextAt === null) return null;
    next = standing.nextAt;
  }
  return next;
}
