/**
 * Every history that was ever recorded replays with the workflow as it is now; what would block a running case fails
 * here first.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporal } from '@temporalio/proto';
import { type ReplayError, Worker } from '@temporalio/worker';
import { caseBundle } from './world';

const folder = join(__dirname, '../../../workflows/approvals/src/histories');
const files = readdirSync(folder).filter((file) => file.endsWith('.json'));

const historyIn = (file: string) =>
  temporal.api.history.v1.History.fromObject(JSON.parse(readFileSync(join(folder, file), 'utf8')));

function* histories() {
  for (const file of files) yield { workflowId: file, history: historyIn(file) };
}

const faults = new Map<string, ReplayError | Error | undefined>();

// One worker for all of them: most of the time of a replay is the reading of the bundle.
beforeAll(async () => {
  const results = Worker.runReplayHistories({ workflowBundle: await caseBundle() }, histories());
  for await (const { workflowId, error } of results) faults.set(workflowId, error);
}, 60_000);

it('has histories of every edition of the rules to replay', () => {
  expect(files.length).toBeGreaterThanOrEqual(38);
  for (const release of ['0.1.0', '0.2.0', '0.3.0', 'edition-2']) {
    expect(files.some((file) => file.startsWith(`${release}-`))).toBe(true);
  }
});

it.each(files)('%s', (file) => {
  expect(faults.has(file)).toBe(true);
  expect(faults.get(file)).toBeUndefined();
});
