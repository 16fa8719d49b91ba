/** The Temporal server of the run, and a world on it. */
import { CaseOperations } from '@kuaijin/approvals/acts/case-operations';
import { logger } from '@kuaijin/kit/logging';
import { Client, Connection } from '@temporalio/client';
import { NativeConnection } from '@temporalio/worker';
import { World } from './world';

export interface OpenWorld {
  readonly world: World;
  readonly client: Client;
  close(): Promise<void>;
}

/** @param services whose workers this process runs; left out: all */
export async function openWorld(services?: readonly string[]): Promise<OpenWorld> {
  const address = process.env['TEMPORAL_ADDRESS'] ?? '';
  const connection = await Connection.connect({ address });
  const native = await NativeConnection.connect({ address });
  const client = new Client({ connection });
  const world = await World.open(client, native, services);
  return {
    world,
    client,
    close: async () => {
      await world.close();
      await native.close();
      await connection.close();
    },
  };
}

/** What the service does with a command: asks again under the same id while no worker answers. */
export const operationsOf = ({ world, client }: Pick<OpenWorld, 'world' | 'client'>): CaseOperations =>
  new CaseOperations({
    client,
    taskQueue: `${world.prefix}-approvals`,
    queuePrefix: world.prefix,
    journal: world.journal,
    history: { now: (id) => world.journal.fold(id) },
    mayHoldEarlierKeys: false,
    ruleFailures: { report: () => undefined },
    readers: { reached: async () => undefined, cursorOf: () => '' },
    sign: async () => '',
    log: logger('approvals', { level: 'fatal' }),
    patienceMs: 100_000,
  });
