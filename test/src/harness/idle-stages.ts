/** For recording the watch over a reservation: every stage of it once, and what it asks of other services. */
import type {
  IdleReservationActivities,
  ReservationStanding,
  Watched,
} from '@kuaijin/kit/accounts/idle/reservation-watch';
import { type NativeConnection, Worker } from '@temporalio/worker';

const DAY_MS = 86_400_000;

/** Held at first, then needed by its case, then reminded of, then given back. */
const standings: readonly Pick<ReservationStanding, 'stage' | 'caseId'>[] = [
  { stage: null, caseId: 'case-1' },
  { stage: 'REMIND', caseId: 'case-1' },
  { stage: 'REMIND', caseId: null },
  { stage: 'EXPIRE', caseId: null },
];

/** Of one watch, each look a day behind the one before. */
export function idleStages(): IdleReservationActivities<Watched> {
  let held = 0;
  const standingAt = (asOf: number): ReservationStanding => ({
    ...(standings[held] ?? { stage: null, caseId: null }),
    ...{ movements: held + 1, regionId: 'region-330800', nextAt: held < standings.length ? asOf + DAY_MS : null },
  });
  return {
    standingOfReservation: async ({ asOf }) => {
      const standing = standingAt(asOf);
      if (standing.stage === null) held += 1;
      return standing;
    },
    resolveIdleReservation: async ({ asOf }) => {
      held += 1;
      return standingAt(asOf);
    },
  };
}

/** Directory and approvals. @param queueOf their task queues */
export const idleOthers = async (connection: NativeConnection, queueOf: (service: string) => string) =>
  [
    await Worker.create({
      ...{ connection, taskQueue: queueOf('directory') },
      activities: {
        resolveDepartments: async () => ({ NR: 'department-330800-NR', FIN: 'department-330800-FIN' }),
        recipientOf: async () => ({ actorId: 'officer-1', name: '负责人' }),
      },
    }),
    await Worker.create({
      ...{ connection, taskQueue: queueOf('approvals') },
      activities: { needOfElement: async () => ({ need: 'UNDER_WAY' }) },
    }),
  ] as const;
