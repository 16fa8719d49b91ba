/** 督办 of one order, from the moment it is issued until it is signed off. */
import { continueAsNew, proxyActivities, sleep, workflowInfo } from '@temporalio/workflow';
import type { OfficerActivities, OrderActivities, OrderWatchArgs } from './contracts';
import { notifiedOf, type OrderMoment } from './limits';

/** Looks in one run; then the history begins anew. */
const LOOKS_IN_A_RUN = 100;
/** A limit is looked at this long after its day has ended, so that every clock agrees that it has. */
const AFTER_MIDNIGHT_MS = 5_000;

const patience = {
  startToCloseTimeout: '1 minute',
  retry: { initialInterval: '1 second', maximumInterval: '1 minute' },
} as const;

const { standingOfOrder, recordOrderMoment } = proxyActivities<OrderActivities>(patience);

/**
 * Looks at an order when it is issued and then just after each midnight: what somebody does in between may bring a
 * limit nearer, and every limit ends with a day.
 */
export async function orderWatch({ orderId, lookAt }: OrderWatchArgs): Promise<void> {
  let next = lookAt;
  for (let looks = 0; looks < LOOKS_IN_A_RUN; looks += 1) {
    await sleep(Math.max(1, next - Date.now()));
    let standing = await standingOfOrder({ orderId, asOf: Date.now() });
    while (standing.moment !== null) {
      const { moment, departmentId } = standing;
      const recipientIds = await officersOf(departmentId, moment);
      standing = await recordOrderMoment({ orderId, moment, asOf: Date.now(), recipientIds });
    }
    if (standing.nextAt === null) return;
    next = standing.nextAt + AFTER_MIDNIGHT_MS;
  }
  await continueAsNew<typeof orderWatch>({ orderId, lookAt: next });
}

/** The officers whom the directory names now; who is not named is not notified. */
async function officersOf(departmentId: string, moment: OrderMoment): Promise<readonly string[]> {
  const { recipientOf } = proxyActivities<OfficerActivities>({
    ...patience,
    taskQueue: workflowInfo().taskQueue.replace(/supervision$/, 'directory'),
  });
  const persons = await Promise.all(notifiedOf(moment).map((rung) => recipientOf({ departmentId, rung })));
  return persons.flatMap((person) => person?.actorId ?? []);
}
