/** The workflows of supervision. */
import { continueAsNew, proxyActivities, sleep } from '@temporalio/workflow';
import type { SupervisionActivities } from './contracts';
import { untilNextRound } from './domain/round';

/** Rounds in one run; then the history begins anew. */
const ROUNDS_IN_A_RUN = 60;

const { evaluateAlerts } = proxyActivities<SupervisionActivities>({
  startToCloseTimeout: '15 minutes',
  retry: { initialInterval: '1 second', maximumInterval: '1 minute' },
});

/**
 * 每日预警: applies the rules of the three alerts to every project, now and then just after each midnight in Asia/Shanghai.
 */
export async function alertRound(): Promise<void> {
  for (let round = 0; round < ROUNDS_IN_A_RUN; round += 1) {
    await evaluateAlerts({ asOf: Date.now() });
    await sleep(untilNextRound(new Date()));
  }
  await continueAsNew<typeof alertRound>();
}

export { orderWatch } from './orders/order-watch';
export { gatherRates } from './rates';
