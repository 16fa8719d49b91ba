/** Every history that was ever recorded replays with the workflows of funds as they are now. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporal } from '@temporalio/proto';
import { Worker } from '@temporalio/worker';

const folder = join(__dirname, '../../../workflows/funds/src/histories');
const files = readdirSync(folder).filter((file) => file.endsWith('.json'));

it.each(files)('%s', async (file) => {
  const history = temporal.api.history.v1.History.fromObject(JSON.parse(readFileSync(join(folder, file), 'utf8')));
  const workflowBundle = { codePath: require.resolve('@kuaijin/workflow-funds/bundle') };
  await Worker.runReplayHistory({ workflowBundle }, history);
});
