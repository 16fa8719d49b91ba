/** 闲置预留 of money. */
import { watchReservation } from '@kuaijin/kit/accounts/idle/reservation-watch';
import type { DirectoryActivities, ElementNeedActivities } from '@kuaijin/workflow-approvals/contracts';
import { officersIn } from '@kuaijin/workflow-approvals/contracts/officers';
import { continueAsNew, proxyActivities, sleep, workflowInfo } from '@temporalio/workflow';
import type { BatchReservationActivities, BatchReservationWatchArgs } from './idle-reservation-contracts';

/** 财政局, of the region of the batch or above. */
const FINANCE = 'FIN';

const patience = {
  startToCloseTimeout: '1 minute',
  retry: { initialInterval: '1 second', maximumInterval: '1 minute' },
} as const;

/** Of one reservation, until nothing of it is held any more. */
export async function reservationWatch({ lookAt, ...reservation }: BatchReservationWatchArgs): Promise<void> {
  const activities = proxyActivities<BatchReservationActivities>(patience);
  const { needOfElement } = proxyActivities<ElementNeedActivities>({ ...patience, taskQueue: queueOf('approvals') });
  const directory = proxyActivities<DirectoryActivities>({ ...patience, taskQueue: queueOf('directory') });
  const next = await watchReservation(reservation, lookAt, activities, {
    sleep,
    now: Date.now,
    needOf: async (caseId, reservationId) => (await needOfElement({ caseId, reservationId })).need,
    officersOf: (regionId) => officersIn(directory, regionId, FINANCE, ['HEAD']),
  });
  if (next !== null) await continueAsNew<typeof reservationWatch>({ ...reservation, lookAt: next });
}

/** Task queue of another service. */
const queueOf = (service: string): string => workflowInfo().taskQueue.replace(/funds$/, service);
