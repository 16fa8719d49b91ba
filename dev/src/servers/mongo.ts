/** The document store of one machine, or one that runs elsewhere. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';
import { LaunchError, reasonOf } from '../launch-error';
import { type MongoRecipe, provideMongo } from '../provision/mongo';
import { type RunningServer, startServer } from './child';
import { answers, freePort } from './ports';

const PATIENCE_MS = 4_000;

/** Starts the embedded store over `<data>/<kind>`. */
export async function startMongo(
  data: string,
  given: { readonly port?: number; readonly recipe?: MongoRecipe; readonly memoryMegabytes?: number } = {},
): Promise<{
  readonly uri: string;
  readonly port: number;
  readonly recipe: MongoRecipe;
  readonly server: RunningServer;
}> {
  const recipe = given.recipe ?? (await provideMongo());
  const port = given.port ?? (await freePort());
  const folder = join(data, recipe.kind);
  mkdirSync(folder, { recursive: true });
  const server = await startServer({
    name: 'MongoDB',
    command: recipe.command(port, folder, given.memoryMegabytes),
    logFile: join(data, 'logs', 'mongodb.log'),
    isReady: () => answers(port),
  });
  return { uri: `mongodb://127.0.0.1:${port}/`, port, recipe, server };
}

/**
 * @returns what answers at a MONGODB_URI that somebody set;
 * @throws LaunchError that names the variable when nothing does
 */
export async function checkMongo(uri: string): Promise<string> {
  const wrong = (reason: string) =>
    new LaunchError(
      `MONGODB_URI is set, but no MongoDB answers there: ${reason}.\nStart that server, correct the address (mongodb://host:port/), or unset MONGODB_URI to use the embedded one.`,
    );
  let client: MongoClient;
  try {
    client = new MongoClient(uri, { serverSelectionTimeoutMS: PATIENCE_MS });
  } catch (error) {
    throw wrong(reasonOf(error));
  }
  try {
    const about = await client.db('admin').command({ buildInfo: 1 });
    return `MongoDB ${String(about['version'])} (MONGODB_URI)`;
  } catch (error) {
    throw wrong(reasonOf(error));
  } finally {
    await client.close();
  }
}
