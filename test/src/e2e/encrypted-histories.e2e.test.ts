/** What Temporal keeps of a case is not readable to whoever keeps Temporal, also while the key is changed. */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadConfig } from '@kuaijin/kit/config';
import { dataConverter } from '@kuaijin/kit/temporal/options';
import { caseWorkflowId } from '@kuaijin/workflow-approvals/contracts';
import { temporal } from '@temporalio/proto';
import { Worker } from '@temporalio/worker';
import { caseBundle } from '../approvals/world';
import { dropDatabases, ownPrefix, startStack, type TestStack } from '../harness/stack';
import { submitted, workToTheEnd } from './case-driver';

const histories = join(__dirname, '../../../workflows/approvals/src/histories');
const keyOf = (id: string) => `${id}=${randomBytes(32).toString('base64url')}`;
const former = keyOf('former-key');
const current = keyOf('current-key');
/** What a case without a key tells: persons, opinions, names of items and departments, types of what happened. */
const secrets = ['organisation-qz-hospital', '同意', '衢州', 'step.decided', 'officer-', 'department-'];

/** All bytes that Temporal keeps of the workflow of a case. */
async function bytesOf({ stack }: TestStack, caseId: string): Promise<Buffer> {
  const { client } = stack.shared.temporal;
  const pages: Uint8Array[] = [];
  let nextPageToken: Uint8Array | undefined;
  do {
    const page = await client.workflowService.getWorkflowExecutionHistory({
      namespace: client.options.namespace,
      execution: { workflowId: caseWorkflowId(caseId) },
      ...(nextPageToken === undefined ? {} : { nextPageToken }),
    });
    pages.push(temporal.api.history.v1.History.encode(page.history ?? {}).finish());
    nextPageToken = page.nextPageToken?.length ? page.nextPageToken : undefined;
  } while (nextPageToken !== undefined);
  return Buffer.concat(pages);
}

const startWith = (sharedPrefix: string, keys: string, seed = false) =>
  startStack({ sharedPrefix, seed, env: { TEMPORAL_PAYLOAD_KEYS: keys } });

test('a case that began under the former key ends under the new one, and no byte of it is plain', async () => {
  const prefix = ownPrefix('encrypted');
  const submission = { projectId: 'project-QZ-015', catalogueCode: 'CN-ENT-LOWRISK' };
  const before = await startWith(prefix, former, true);
  const id = await submitted(before, { key: 'encrypted-1', ...submission });
  await before.close();
  const after = await startWith(prefix, `${current},${former}`);
  try {
    expect((await workToTheEnd(after, id)).status).toBe('APPROVED');
    const kept = await bytesOf(after, id);
    expect(secrets.filter((text) => kept.includes(text))).toEqual([]);
    expect(['former-key', 'current-key'].filter((key) => kept.includes(key))).toEqual(['former-key', 'current-key']);
  } finally {
    await dropDatabases(after.stack, prefix);
    await after.close();
  }
});

test('a history that was recorded before there was a key is plain, and replays with one', async () => {
  const recorded = JSON.parse(readFileSync(join(histories, '0.2.0-whole-case.json'), 'utf8'));
  const history = temporal.api.history.v1.History.fromObject(recorded);
  const kept = Buffer.from(temporal.api.history.v1.History.encode(history).finish());
  expect(secrets.filter((text) => kept.includes(text))).not.toEqual([]);
  const converter = dataConverter(loadConfig({ KUAIJIN_ENV: 'test', TEMPORAL_PAYLOAD_KEYS: current }));
  await Worker.runReplayHistory({ workflowBundle: await caseBundle(), dataConverter: converter }, history);
});
