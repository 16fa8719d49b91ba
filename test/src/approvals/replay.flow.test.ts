/**
 * Every history that was ever recorded replays with the workflow as it is now; what would block a running case fails
 * here first.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporal } from '@temporalio/proto';
import { Worker } from '@temporalio/worker';
import { caseBundle } from './world';

const folder = join(__dirname, '../../../workflows/approvals/src/histories');
const files = readdirSync(folder).filter((file) => file.endsWith('.json'));

it('has histories to replay', () => {
  expect(files.length).toBeGreaterThanOrEqual(22);
});

it.each(files)('%s', async (file) => {
  const history = temporal.api.history.v1.History.fromObject(JSON.parse(readFileSync(join(folder, file), 'utf8')));
  await Worker.runReplayHistory({ workflowBundle: await caseBundle() }, history);
});
