/**
 * `npm run sync-directory`: keeps the directory by the tables of an organisation. The first person of a deployment
 * comes in this way: nobody is an operator before.
 */
import { readFile } from 'node:fs/promises';
import { listingsOf, openDirectory } from '@kuaijin/directory/model/store';
import { applySync, listedNow } from '@kuaijin/directory/sync/apply';
import { type SyncPlan, syncPlan, type Tables } from '@kuaijin/directory/sync/plan';
import { departmentsIn, personsIn, regionsIn } from '@kuaijin/directory/sync/rows';
import { loadConfig } from '@kuaijin/kit/config';
import { connectShared, serviceDeps } from '@kuaijin/kit/service';
import type { Given } from '../command-line/shape';
import { LaunchError, reasonOf } from '../launch-error';
import type { Lifetime } from '../lifetime';
import { serversOf } from '../servers/of-command';
import type { syncDirectoryLine } from './command-lines';

/** Faults that are shown; with more of them it is another file. */
const FAULTS_SHOWN = 20;

type Options = Given<(typeof syncDirectoryLine)['options']>['options'];

/** Exit code 1 where a row is wrong; then nothing is written. */
export async function syncDirectory(
  { options }: Given<(typeof syncDirectoryLine)['options']>,
  lifetime: Lifetime,
): Promise<number> {
  const tables = await tablesOf(options);
  const { mongodbUri, temporalAddress } = await serversOf(lifetime);
  const environment = {
    LOG_LEVEL: 'warn',
    ...process.env,
    MONGODB_URI: mongodbUri,
    TEMPORAL_ADDRESS: temporalAddress,
  };
  const shared = await connectShared(loadConfig(environment, 'service'), 'sync-directory');
  lifetime.onEnd(() => shared.close());
  const store = await openDirectory(serviceDeps(shared, 'directory'));
  lifetime.onEnd(async () => void (await Promise.all(listingsOf(store).map((listing) => listing.close()))));
  const plan = syncPlan(await listedNow(store), tables, options['end-others']);
  for (const { table, row, column, expected, received } of plan.faults.slice(0, FAULTS_SHOWN))
    print(`${table}, row ${row}, ${column}: expected ${expected}, received ${received || 'nothing'}`);
  if (plan.faults.length > 0) {
    print(`${plan.faults.length} rows are wrong; nothing is written`);
    return 1;
  }
  for (const line of changesOf(plan)) print(line);
  if (!options.apply) {
    print('nothing is written yet: --apply does it');
    return 0;
  }
  await applySync(store, plan, new Date());
  return 0;
}

async function tablesOf({ regions, departments, persons }: Options): Promise<Tables> {
  if (regions === undefined && departments === undefined && persons === undefined)
    throw new LaunchError('name at least one table: --regions, --departments or --persons');
  return {
    ...(regions === undefined ? {} : { regions: regionsIn(await textOf(regions)) }),
    ...(departments === undefined ? {} : { departments: departmentsIn(await textOf(departments)) }),
    ...(persons === undefined ? {} : { persons: personsIn(await textOf(persons)) }),
  };
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new LaunchError(`${file} cannot be read: ${reasonOf(error)}`);
  }
}

function changesOf({ regions, departments, persons, leavers }: SyncPlan): string[] {
  const counted = Object.entries({ regions, departments, persons }).map(([name, changes]) => {
    const added = changes.filter(({ before }) => before === undefined).length;
    return `${name}: ${added} new, ${changes.length - added} changed`;
  });
  return [...counted, ...leavers.map((id) => `${id} leaves: no post, and no department is led`)];
}

const print = (text: string): void => void process.stdout.write(`${text}\n`);
