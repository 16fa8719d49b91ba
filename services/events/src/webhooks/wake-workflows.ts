/** Wakes the workflow of an endpoint after each of its changes, and starts it after the first. */
import type { FeedEvent } from '@kuaijin/kit/feed';
import type { ServiceDeps } from '@kuaijin/kit/service';
import { ENDPOINT_CHANGED, WEBHOOK_WORKFLOW, webhookWorkflowId } from '@kuaijin/workflow-events/contracts';
import { sequenceOf } from '../domain/status-event';

const SOURCE = 'events';

/**
 * Follows the events of endpoints until the signal. An event is tried again until Temporal took it, so that a change
 * which was made while Temporal was down is not forgotten.
 */
export function wakeWorkflows(deps: ServiceDeps, signal: AbortSignal): Promise<void> {
  const { feed, mongo, namespaces, log } = deps;
  return feed.followFeed({
    follower: 'webhook-workflows',
    db: mongo.db(namespaces.database()),
    sources: [SOURCE],
    handle: (event) => wake(deps, event),
    concerns: (type) => type.startsWith('webhook.'),
    signal,
    onError: (error) => log.warn({ err: error }, 'webhook not woken; retrying'),
  });
}

async function wake({ temporal, namespaces, config }: ServiceDeps, event: FeedEvent): Promise<void> {
  if (!event.type.startsWith('webhook.')) return;
  await temporal.client.workflow.signalWithStart(WEBHOOK_WORKFLOW, {
    workflowId: webhookWorkflowId(config.prefix, event.subject),
    taskQueue: namespaces.taskQueue(),
    args: [{ endpointId: event.subject }],
    signal: ENDPOINT_CHANGED,
    signalArgs: [sequenceOf(event)],
  });
}
