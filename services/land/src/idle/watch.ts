/** 闲置预留 of quota: what its watch asks of land, and when it begins. */
import type { FollowedProjects } from '@kuaijin/kit/access/followed-projects';
import { idleReservationActivities } from '@kuaijin/kit/accounts/idle/activities';
import { RESERVATION_WATCH } from '@kuaijin/kit/accounts/idle/reservation-watch';
import type { Things } from '@kuaijin/kit/aggregate/things';
import type { StartedByEvents } from '@kuaijin/kit/service/started-by-events';
import { idleRules, LEAST_IDLE_DAYS } from '@kuaijin/workflow-land/domain/idle-reservation';
import {
  type PoolReservationActivities,
  type ReservationWatchArgs,
  reservationWatchId,
} from '@kuaijin/workflow-land/idle-reservation-contracts';
import type { Pools } from '../model/pools';
import type { IdlePoolFile } from './notices';

export interface IdleStores {
  readonly pools: Pools;
  readonly idle: Pick<Things<IdlePoolFile>, 'execute'>;
  readonly projects: Pick<FollowedProjects, 'byIds'>;
}

export function poolReservationActivities({ pools, idle, projects }: IdleStores): PoolReservationActivities {
  const activities = idleReservationActivities({
    ...{ accounts: pools, files: idle, projects },
    ruleOf: ({ kind }) => idleRules[kind],
    described: (poolId, { kind }) => ({ poolId, kind }),
  });
  return {
    standingOfReservation: ({ poolId, ...args }) => activities.standingOfReservation({ ...args, account: poolId }),
    resolveIdleReservation: ({ poolId, ...args }) => activities.resolveIdleReservation({ ...args, account: poolId }),
  };
}

const DAY_MS = 86_400_000;

/** Every reservation is watched from when it is reported. */
export const reservationWatches: StartedByEvents = {
  follower: 'reservation-watches',
  sources: ['land'],
  types: ['quota.reserved'],
  startedBy: ({ account: poolId, reservationId, time }) => {
    if (poolId === undefined || reservationId === undefined) return undefined;
    const lookAt = time.getTime() + LEAST_IDLE_DAYS * DAY_MS;
    const args: ReservationWatchArgs = { poolId, reservationId, lookAt };
    return { type: RESERVATION_WATCH, id: reservationWatchId(poolId, reservationId), args };
  },
};
