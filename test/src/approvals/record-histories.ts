/**
 * Records histories of the workflow of a case into workflows/approvals/src/histories, for the replay test. A history is
 * recorded once for each released version and kept for ever: `npm run build && npm run record-histories -w test --
 * <version> [story ...]` with MONGODB_URI and TEMPORAL_ADDRESS set; without a story, all of them.
 */
import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CaseState } from '@kuaijin/workflow-approvals/case/state';
import {
  CATCH_UP_SIGNAL,
  type CaseCommand,
  ELEMENTS_AVAILABLE_SIGNAL,
  START_VERIFIED_SIGNAL,
} from '@kuaijin/workflow-approvals/contracts';
import { accept, decide, officer, submitCommand, withdraw } from '@kuaijin/workflow-approvals/testing/sample';
import { historyText } from '../harness/history';
import { dailyStories, type Story } from './daily-stories';
import { editionTwoLimits } from './edition-two-limits';
import { editionTwoStories } from './edition-two-stories';
import { laterStories } from './later-stories';
import { openWorld } from './servers';
import type { World } from './world';

const folder = join(__dirname, '../../../workflows/approvals/src/histories');
const elements = [
  { kind: 'LAND', account: 'pool-1', amountMinor: '136000' },
  { kind: 'FUNDS', account: 'batch-1', amountMinor: '500000' },
] as const;
const refusal = { code: 'INSUFFICIENT_QUOTA', path: ['input', 'amount'] } as const;
const land = (state: CaseState) => state.elements[`${state.id}/LAND`]?.status;

async function approve(world: World, caseId: string, code: string, ...departments: readonly string[]): Promise<void> {
  const stepId = `${caseId}/${code}`;
  await world.until(caseId, (state) => state.steps[stepId]?.status === 'DISPATCHED');
  await world.perform(caseId, accept(stepId, officer(departments[0] ?? '')));
  for (const department of departments) await world.perform(caseId, decide(stepId, officer(department)));
}

/** What is done in each history. */
const stories: Readonly<Record<string, Story>> = {
  ...dailyStories,
  ...laterStories,
  ...editionTwoStories,
  ...editionTwoLimits,
  'whole-case': async (world, caseId) => {
    await world.submit(caseId, submitCommand({ elements }));
    await approve(world, caseId, 'A', 'NR');
    await approve(world, caseId, 'S', 'EE');
    await approve(world, caseId, 'B', 'DRC', 'EE');
    await approve(world, caseId, 'P', 'HC');
    await world.perform(caseId, accept(`${caseId}/Z`, officer('EE')));
    await world.handle(caseId).signal(START_VERIFIED_SIGNAL, { verifiedAt: Date.now() });
    await world.handle(caseId).result();
  },
  rejected: async (world, caseId) => {
    await world.submit(caseId, submitCommand({ elements }));
    await world.until(caseId, (state) => state.steps[`${caseId}/A`]?.status === 'DISPATCHED');
    await world.perform(caseId, accept(`${caseId}/A`, officer('NR')));
    await world.perform(caseId, decide(`${caseId}/A`, officer('NR'), 'REJECT'));
    await world.handle(caseId).result();
  },
  'blocked-and-withdrawn': async (world, caseId) => {
    world.account = (operation) => (operation === 'reserve' ? { ok: false, refusal } : { ok: true });
    await world.submit(caseId, submitCommand({ elements: elements.slice(0, 1) }));
    await world.until(caseId, (state) => land(state) === 'REFUSED');
    await world.handle(caseId).signal(ELEMENTS_AVAILABLE_SIGNAL);
    await world.until(caseId, (state) => state.elements[`${caseId}/LAND`]?.attempt === 2 && land(state) === 'REFUSED');
    await world.perform(caseId, withdraw());
    await world.handle(caseId).result();
  },
  'ladder-and-problem': async (world, caseId) => {
    await world.submit(caseId, submitCommand({ secondsPerWorkingDay: 2 }));
    await world.perform(caseId, accept(`${caseId}/A`, officer('NR')));
    await world.until(caseId, (state) => state.steps[`${caseId}/A`]?.problemId !== undefined, 60_000);
    await world.perform(caseId, withdraw());
    await world.handle(caseId).result();
  },
  'refusals-and-repeats': async (world, caseId) => {
    await world.submit(caseId, submitCommand());
    const command = accept(`${caseId}/A`, officer('NR'), 'the key');
    await world.perform(caseId, decide(`${caseId}/A`, officer('NR')));
    await world.perform(caseId, command);
    await world.perform(caseId, command);
    await world.perform(caseId, { ...command, comment: 'another' });
    await Promise.all([
      world.perform(caseId, decide(`${caseId}/A`, officer('NR'), 'APPROVE', { key: 'one' })),
      world.perform(caseId, decide(`${caseId}/A`, officer('NR', 'HEAD', '2'), 'APPROVE', { key: 'two' })),
    ]);
    await world.handle(caseId).signal(CATCH_UP_SIGNAL);
    await world.perform(caseId, withdraw());
    await world.handle(caseId).result();
  },
  'faulted-and-repaired': async (world, caseId) => {
    await world.submit(caseId, submitCommand());
    world.record = (real) => async (args) => {
      const result = await real(args);
      if (args.probe?.key !== 'the key') return result;
      world.record = (again) => again;
      return { ...result, entries: result.entries.map((entry) => ({ ...entry, v: 99 })) };
    };
    await world.perform(caseId, accept(`${caseId}/A`, officer('NR'), 'the key'));
    await world.until(caseId, (state) => state.status === 'FAULTED');
    const by = { actorId: 'operator', post: 'OPERATOR' };
    const repair: CaseCommand = { type: 'repair', key: 'repair-1', by, reason: '重新读取日志' };
    await world.perform(caseId, repair);
    await world.perform(caseId, withdraw());
    await world.handle(caseId).result();
  },
  'continued-as-new': async (world, caseId) => {
    await world.submit(caseId, submitCommand(), { updatesPerRun: 2 });
    await world.perform(caseId, accept(`${caseId}/A`, officer('NR')));
    await world.eventually(async () => (await world.handle(caseId).describe()).historyLength < 10);
    await world.perform(caseId, decide(`${caseId}/A`, officer('NR')));
    await world.restartWorker();
    await world.perform(caseId, accept(`${caseId}/B`, officer('DRC')));
  },
};

async function main(version: string, named: readonly string[]): Promise<void> {
  const unknown = named.filter((name) => stories[name] === undefined);
  if (unknown.length > 0) throw new Error(`there is no story ${unknown.join(', ')}`);
  mkdirSync(folder, { recursive: true });
  const { world, close } = await openWorld();
  try {
    for (const [name, tell] of Object.entries(stories)) {
      if (named.length > 0 && !named.includes(name)) continue;
      const caseId = `case-${randomUUID()}`;
      world.reset();
      await tell(world, caseId);
      const history = await world.handle(caseId).fetchHistory();
      writeFileSync(join(folder, `${version}-${name}.json`), historyText(history));
      console.log(`recorded ${name}`);
    }
  } finally {
    await close();
  }
}

main(process.argv[2] ?? 'next', process.argv.slice(3)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
