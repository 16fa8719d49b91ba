/** The daily round of alerts: one durable workflow for the whole system, which every process sees to. */
import { setTimeout as delay } from 'node:timers/promises';
import type { ServiceDeps } from '@kuaijin/kit/service';
import { ALERT_ROUND_ID, ALERT_ROUND_WORKFLOW } from '@kuaijin/workflow-supervision/contracts';

const RETRY_MS = 2_000;

/** The id of the round under the prefix of a deployment. */
export const alertRoundId = (prefix: string): string => `${prefix}/${ALERT_ROUND_ID}`;

/** Starts the round unless it runs; tries until Temporal answers or the signal comes. */
export async function keepAlertRound(deps: ServiceDeps, signal: AbortSignal): Promise<void> {
  const { temporal, namespaces, config, log } = deps;
  while (!signal.aborted) {
    try {
      await temporal.client.workflow.start(ALERT_ROUND_WORKFLOW, {
        workflowId: alertRoundId(config.prefix),
        taskQueue: namespaces.taskQueue(),
        workflowIdConflictPolicy: 'USE_EXISTING',
        args: [],
      });
      return;
    } catch (error) {
      log.warn({ err: error }, 'daily alert round not started');
      await delay(RETRY_MS, undefined, { signal }).catch(() => undefined);
    }
  }
}
