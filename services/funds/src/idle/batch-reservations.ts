/** 闲置预留 of money: what its watch asks of funds, and when it begins. */
import type { FollowedProjects } from '@kuaijin/kit/access/followed-projects';
import { idleReservationActivities } from '@kuaijin/kit/accounts/idle/activities';
import { RESERVATION_WATCH } from '@kuaijin/kit/accounts/idle/reservation-watch';
import type { StartedByEvents } from '@kuaijin/kit/service/started-by-events';
import {
  type BatchReservationActivities,
  type BatchReservationWatchArgs,
  batchReservationWatchId,
} from '@kuaijin/workflow-funds/idle-reservation-contracts';
import type { FundsStores } from '../model/stores';
import { idleRules, LEAST_IDLE_DAYS } from './rules';

export function batchReservationActivities(
  { batches, idle }: Pick<FundsStores, 'batches' | 'idle'>,
  projects: Pick<FollowedProjects, 'byIds'>,
): BatchReservationActivities {
  const activities = idleReservationActivities({
    ...{ accounts: batches, files: idle, projects },
    ruleOf: ({ source }) => idleRules[source],
    described: (batchId, { source }) => ({ batchId, source }),
  });
  return {
    standingOfReservation: ({ batchId, ...args }) => activities.standingOfReservation({ ...args, account: batchId }),
    resolveIdleReservation: ({ batchId, ...args }) => activities.resolveIdleReservation({ ...args, account: batchId }),
  };
}

const DAY_MS = 86_400_000;

/** Every reservation is watched from when it is reported. */
export const batchReservationWatches: StartedByEvents = {
  follower: 'reservation-watches',
  sources: ['funds'],
  types: ['funds.reserved'],
  startedBy: ({ account: batchId, reservationId, time }) => {
    if (batchId === undefined || reservationId === undefined) return undefined;
    const lookAt = time.getTime() + LEAST_IDLE_DAYS * DAY_MS;
    const args: BatchReservationWatchArgs = { batchId, reservationId, lookAt };
    return { type: RESERVATION_WATCH, id: batchReservationWatchId(batchId, reservationId), args };
  },
};
