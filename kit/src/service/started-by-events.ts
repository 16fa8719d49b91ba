/** Workflows that an event starts: whoever hears of it first sees to it, and each begins once for ever. */
import { WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import type { FeedEvent } from '../feed';
import type { ServiceDeps } from './deps';

/** A workflow that is to run. */
export interface StartedWorkflow {
  readonly type: string;
  /** Unique under the prefix of the deployment. */
  readonly id: string;
  readonly args: object;
}

export interface StartedByEvents {
  /** Name of the follower of the feed. */
  readonly follower: string;
  /** Services whose events are heard. */
  readonly sources: readonly string[];
  /** Types of events that may start something; the others are passed over. */
  readonly types: readonly string[];
  /** What an event of these types starts; undefined = nothing. */
  readonly startedBy: (event: FeedEvent) => StartedWorkflow | undefined;
}

/** Follows the feed until the signal comes, and starts what its events call for; what fails is tried again. */
export function startByEvents(
  { feed, mongo, namespaces, log, ...deps }: ServiceDeps,
  { follower, sources, types, startedBy }: StartedByEvents,
  signal: AbortSignal,
): Promise<void> {
  return feed.followFeed({
    follower,
    db: mongo.db(namespaces.database()),
    sources,
    handle: async (event) => {
      const workflow = startedBy(event);
      if (workflow !== undefined) await startOnce(workflow, { ...deps, namespaces });
    },
    concerns: (type) => types.includes(type),
    signal,
    onError: (error) => log.warn({ err: error, follower }, 'workflow not started; retrying'),
  });
}

async function startOnce(
  { type, id, args }: StartedWorkflow,
  { temporal, namespaces, config }: Pick<ServiceDeps, 'temporal' | 'namespaces' | 'config'>,
): Promise<void> {
  try {
    await temporal.client.workflow.start(type, {
      workflowId: `${config.prefix}/${id}`,
      taskQueue: namespaces.taskQueue(),
      workflowIdReusePolicy: 'REJECT_DUPLICATE',
      args: [args],
    });
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
  }
}
