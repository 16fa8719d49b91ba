/** Temporal's development server on one machine, or one that runs elsewhere. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Connection } from '@temporalio/client';
import { LaunchError, reasonOf } from '../launch-error';
import { provideTemporal, type TemporalRecipe } from '../provision/temporal';
import { type RunningServer, startServer } from './child';
import { freePort } from './ports';

const PATIENCE_MS = 4_000;

/** Starts the embedded Temporal over `<folder>/temporal.db`. */
export async function startTemporal(
  folder: string,
  given: { readonly port?: number; readonly recipe?: TemporalRecipe; readonly logs?: string } = {},
): Promise<{
  readonly address: string;
  readonly port: number;
  readonly recipe: TemporalRecipe;
  readonly server: RunningServer;
}> {
  const recipe = given.recipe ?? (await provideTemporal());
  const port = given.port ?? (await freePort());
  mkdirSync(folder, { recursive: true });
  const address = `127.0.0.1:${port}`;
  const command = [recipe.file, 'server', 'start-dev', '--headless', '--ip', '127.0.0.1', '--port', String(port)];
  const server = await startServer({
    name: 'Temporal',
    command: [...command, '--db-filename', join(folder, 'temporal.db'), '--log-level', 'error'],
    logFile: join(given.logs ?? folder, 'temporal.log'),
    isReady: () => isServing(address),
  });
  return { address, port, recipe, server };
}

/**
 * @returns what answers at a TEMPORAL_ADDRESS that somebody set;
 * @throws LaunchError that names the variable when nothing does
 */
export async function checkTemporal(address: string): Promise<string> {
  try {
    const connection = await Connection.connect({ address, connectTimeout: PATIENCE_MS });
    try {
      const about = await connection.withDeadline(Date.now() + PATIENCE_MS, () =>
        connection.workflowService.getSystemInfo({}),
      );
      return `Temporal ${about.serverVersion ?? ''} (TEMPORAL_ADDRESS)`;
    } finally {
      await connection.close();
    }
  } catch (error) {
    throw new LaunchError(
      `TEMPORAL_ADDRESS is set to ${address}, but no Temporal answers there: ${reasonOf(error)}.\nStart that server, correct the address (host:port), or unset TEMPORAL_ADDRESS to use the embedded one.`,
    );
  }
}

/** True when the frontend answers and the default namespace is there. */
async function isServing(address: string): Promise<boolean> {
  try {
    const connection = await Connection.connect({ address, connectTimeout: 1_000 });
    try {
      await connection.workflowService.describeNamespace({ namespace: 'default' });
      return true;
    } finally {
      await connection.close();
    }
  } catch {
    return false;
  }
}
