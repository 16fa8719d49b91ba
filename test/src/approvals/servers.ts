/** The Temporal server of the run, and a world on it. */
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
