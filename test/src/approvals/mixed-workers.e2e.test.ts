/**
 * A rolling release: workers of this release and of the next on one queue, in processes of their own. The next writes
 * acceptances in a version that this one cannot read, knows one more operation, and has a patch in its workflow.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CaseOperations } from '@kuaijin/approvals/acts/case-operations';
import type { CaseState, StepState } from '@kuaijin/workflow-approvals/case/state';
import { type CaseCommand, caseWorkflowId } from '@kuaijin/workflow-approvals/contracts';
import { foldCase } from '@kuaijin/workflow-approvals/fold/fold';
import { accept, decide, officer, submitCommand } from '@kuaijin/workflow-approvals/testing/sample';
import { CaseWorker } from './case-worker';
import { nextBundle } from './next-release/bundle';
import { asThisReads } from './next-release/evolve';
import { NEWER_COMMAND } from './next-release/propose';
import { type OpenWorld, openWorld, operationsOf } from './servers';
import { caseBundle, type World } from './world';

const CASES = 8;
/** What an old worker says of a case that a newer one has carried further: of an entry, or of a path behind a patch. */
const NEWER = /of a newer release|Nondeterminism/;

let open: OpenWorld;
let world: World;
let folder: string;
let operations: CaseOperations;
const workers: CaseWorker[] = [];

beforeAll(async () => {
  open = await openWorld(['land', 'funds', 'projects', 'directory', 'supervision']);
  world = open.world;
  folder = await mkdtemp(join(tmpdir(), 'kuaijin-mixed-'));
  await writeFile(join(folder, 'this.js'), (await caseBundle()).code);
  await writeFile(join(folder, 'next.js'), (await nextBundle()).code);
  operations = operationsOf(open);
});
afterAll(async () => {
  for (const worker of workers) await worker.end('SIGKILL');
  await open?.close();
  if (folder !== undefined) await rm(folder, { recursive: true, force: true });
});

/** A worker of a release; returns when it polls. */
async function started(release: 'this' | 'next'): Promise<CaseWorker> {
  const worker = await CaseWorker.start(world, join(folder, `${release}.js`), 2);
  workers.push(worker);
  return worker;
}

/** A case as the next release reads its journal. */
async function stateOf(caseId: string): Promise<CaseState> {
  const state = foldCase((await world.journal.read(caseId, 0, 1_000)).map(asThisReads));
  if (state === undefined) throw new Error(`there is no ${caseId}`);
  return state;
}

const by = ({ departmentId }: { readonly departmentId: string }) => officer(departmentId.split('-').at(-1) ?? '');

async function perform(caseId: string, command: CaseCommand): Promise<void> {
  const done = await operations.perform(caseId, command, 0);
  expect(done).toMatchObject({ ok: true });
}

/** What an office would do next with a step. */
function nextOf(step: StepState): CaseCommand | undefined {
  if (step.status === 'DISPATCHED') return accept(step.id, by(step));
  const unsigned = step.signatures.find(({ decision }) => decision === undefined);
  return step.status === 'ACCEPTED' && unsigned !== undefined ? decide(step.id, by(unsigned)) : undefined;
}

async function workToTheEnd(caseId: string): Promise<void> {
  for (;;) {
    const state = await stateOf(caseId);
    if (state.status !== 'RUNNING') return;
    const command = Object.values(state.steps).flatMap((step) => nextOf(step) ?? [])[0];
    if (command === undefined) await world.eventually(async () => (await stateOf(caseId)).head > state.head);
    else await perform(caseId, command);
  }
}

async function submitted(names: readonly string[]): Promise<string[]> {
  return Promise.all(
    names.map(async (name) => {
      const caseId = `case-${world.prefix}-${name}`;
      expect(await operations.submit(caseId, submitCommand())).toMatchObject({ ok: true });
      return caseId;
    }),
  );
}

test('cases of both releases run to their end while workers come and go; a case is left to who knows its journal', async () => {
  const old = await started('this');
  const first = await submitted(Array.from({ length: CASES }, (_, n) => `this-${n}`));
  await Promise.all(first.map((id) => perform(id, accept(`${id}/S`, officer('EE')))));

  // Both together, and who takes a task is chance: cases of the old go on in the new, cases that begin now begin in
  // either.
  const next = await started('next');
  const [second] = await Promise.all([
    submitted(Array.from({ length: CASES / 2 }, (_, n) => `both-${n}`)),
    ...first.map((id) => perform(id, accept(`${id}/B`, officer('DRC')))),
  ]);
  const all = [...first, ...second];

  await old.end('SIGTERM');
  await Promise.all(
    all.map((id) =>
      perform(id, { ...accept(`${id}/A`, officer('NR')), type: NEWER_COMMAND } as unknown as CaseCommand),
    ),
  );

  // The release is taken back although it has written already: what it wrote is waited for, not judged.
  await next.end('SIGTERM');
  const again = await started('this');
  const asked = Promise.all(all.map((id) => perform(id, decide(`${id}/A`, officer('NR')))));
  for (const id of all) expect(await world.taskFailure(id)).toMatch(NEWER);
  for (const id of all) expect((await stateOf(id)).status).toBe('RUNNING');

  await started('next');
  await again.end('SIGKILL');
  await asked;
  await Promise.all(all.map(workToTheEnd));

  for (const id of all) {
    const entries = await world.journal.read(id, 0, 1_000);
    const { status, brokenAt } = await stateOf(id);
    expect({ status, brokenAt }).toEqual({ status: 'APPROVED', brokenAt: undefined });
    expect(entries.map(({ type }) => type)).not.toContain('case.faulted');
    expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
    expect(
      entries
        .flatMap(({ type, v }) => (type === 'step.accepted' ? v : []))
        .sort()
        .at(-1),
    ).toBe(2);
    expect(await world.journal.verify(id)).toMatchObject({ ok: true });
    await world.eventually(async () => (await world.handle(id).describe()).status.name === 'COMPLETED');
    const { events } = await open.client.workflow.getHandle(caseWorkflowId(id)).fetchHistory();
    for (const { workflowTaskFailedEventAttributes: failed } of events ?? []) {
      if (failed) expect(failed.failure?.message).toMatch(NEWER);
    }
  }
}, 240_000);
