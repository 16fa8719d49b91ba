/** The figures of a bulletin: asked of projects by a workflow, since services meet there alone. */
import { KuaijinError } from '@kuaijin/kit/errors';
import type { ServiceDeps } from '@kuaijin/kit/service';
import { GATHER_RATES, type NamedRates, type RatesArgs } from '@kuaijin/workflow-supervision/contracts/rates';
import { WorkflowFailedError } from '@temporalio/client';

/** How long somebody waits who drafts a bulletin. */
const PATIENCE_MS = 20_000;

/** @throws KuaijinError UNAVAILABLE where projects or the directory do not answer in time */
export type GatherRates = (id: string, args: RatesArgs) => Promise<readonly NamedRates[]>;

/** The same id again answers what the first came to. */
export const ratesGatherer =
  ({ temporal, namespaces, config }: Pick<ServiceDeps, 'temporal' | 'namespaces' | 'config'>): GatherRates =>
  async (id, args) => {
    try {
      const handle = await temporal.client.workflow.start(GATHER_RATES, {
        workflowId: `${config.prefix}/supervision/rates/${id}`,
        taskQueue: namespaces.taskQueue(),
        workflowIdConflictPolicy: 'USE_EXISTING',
        workflowExecutionTimeout: PATIENCE_MS,
        args: [args],
      });
      return (await handle.result()) as readonly NamedRates[];
    } catch (error) {
      if (error instanceof WorkflowFailedError) throw new KuaijinError('UNAVAILABLE', { cause: error });
      throw error;
    }
  };
