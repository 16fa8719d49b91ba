/**
 * Finds what waits though nobody sends it: a Temporal that was lost or set up anew knows nothing of workflows that were
 * under way, and nothing wakes them until the person's next message.
 */
import { keysetOrder, walk } from '@kuaijin/kit/read-models';
import type { ServiceDeps } from '@kuaijin/kit/service';
import { PeriodicTask } from '@kuaijin/kit/service/periodic-task';
import { sweep } from '@kuaijin/kit/service/sweep';
import {
  MESSAGE_WORKFLOW,
  messageChannels,
  messageWorkflowId,
  type Recipient,
} from '@kuaijin/workflow-events/messages/contracts';
import type { Outbox } from './outbox';

const EVERY_MS = 6 * 3_600_000;

const oldestFirst = keysetOrder('OLDEST', [{ field: 'since', type: 'instant', direction: 1 }]);

export type LostWorkflowsOptions = Pick<ServiceDeps, 'temporal' | 'namespaces' | 'config' | 'log'> & {
  readonly outbox: Outbox;
};

/** Looks when it is started, and every six hours. */
export function lostWorkflows(options: LostWorkflowsOptions): PeriodicTask {
  return new PeriodicTask({
    log: options.log,
    everyMs: EVERY_MS,
    round: async () => {
      await startLost(options);
      return 0;
    },
    failed: 'messages without a workflow not looked for',
  });
}

async function startLost({ outbox: { model }, temporal, namespaces, config }: LostWorkflowsOptions): Promise<void> {
  const start = async (recipient: Recipient) => {
    await temporal.client.workflow.start(MESSAGE_WORKFLOW, {
      workflowId: messageWorkflowId(config.prefix, recipient),
      taskQueue: namespaces.taskQueue(),
      args: [recipient],
      workflowIdConflictPolicy: 'USE_EXISTING',
    });
  };
  for (const channel of messageChannels) {
    const started = new Set<string>();
    const waiting = { model, filter: { channel, status: 'WAITING' }, order: oldestFirst, select: ['person'] };
    for await (const rows of walk(waiting)) {
      const persons = new Set(rows.map(({ person }) => person).filter((person) => !started.has(person)));
      await sweep(persons, (person) => start({ person, channel }));
      for (const person of persons) started.add(person);
    }
  }
}
