import { randomUUID } from 'node:crypto';
import type { CaseEntry } from '@kuaijin/workflow-approvals/case/state';
import {
  APPROVAL_CASE_WORKFLOW,
  CATCH_UP_SIGNAL,
  type CaseActivities,
  type CaseCommand,
  caseWorkflowId,
  START_VERIFIED_SIGNAL,
} from '@kuaijin/workflow-approvals/contracts';
import { defaultLadder } from '@kuaijin/workflow-approvals/limits/default-ladder';
import { isOver } from '@kuaijin/workflow-approvals/sequencing/end';
import {
  accept,
  decide,
  officer,
  sampleCatalogue,
  submitCommand,
  withdraw,
} from '@kuaijin/workflow-approvals/testing/sample';
import { type OpenWorld, openWorld } from './servers';
import type { World } from './world';

let open: OpenWorld;
let world: World;

beforeAll(async () => {
  open = await openWorld();
  world = open.world;
});
afterAll(() => open?.close());
beforeEach(() => world.reset());

const newCase = () => `case-${randomUUID()}`;
/** The promise of A is over in two days. */
const shortCatalogue = {
  ...sampleCatalogue,
  items: sampleCatalogue.items.map((item) =>
    item.code === 'A' ? { ...item, promisedWorkingDays: 2, ladder: defaultLadder(2) } : item,
  ),
};
const system = { actorId: 'system', post: 'system' };
const repair: CaseCommand = {
  type: 'repair',
  key: 'repair-1',
  by: { actorId: 'operator', post: 'OPERATOR' },
  reason: '重新读取日志',
};

/** What a former self of the workflow stored before it was killed: the workflow has no idea of it. */
async function storeBehindItsBack(caseId: string, key: string): Promise<void> {
  const state = await world.state(caseId);
  const stepId = `${caseId}/A`;
  await world.journal.record({
    caseId,
    head: state.head,
    drafts: [
      {
        key,
        type: 'step.accepted',
        v: 1,
        data: { stepId, isDeemed: false, clockFrom: Date.now() },
        act: { actorId: 'officer-NR-1', post: 'HANDLER' },
        at: Date.now(),
        content: { type: 'accept', stepId, seenOnPaper: true },
      },
    ],
  });
}

/** Does something to one call of `record`, the first that the predicate takes. */
function once(
  is: (args: Parameters<CaseActivities['record']>[0]) => boolean,
  instead: (
    real: CaseActivities['record'],
    args: Parameters<CaseActivities['record']>[0],
  ) => ReturnType<CaseActivities['record']>,
): void {
  let isDone = false;
  world.record = (real) => (args) => {
    if (isDone || !is(args)) return real(args);
    isDone = true;
    return instead(real, args);
  };
}

describe('a journal that is ahead of its workflow', () => {
  it('is learnt by the signal', async () => {
    const caseId = newCase();
    await world.submit(caseId, submitCommand());
    await storeBehindItsBack(caseId, 'before the kill');
    await world.handle(caseId).signal(CATCH_UP_SIGNAL);
    await world.eventually(async () => (await world.summary(caseId)).head === 5);
    expect(await world.perform(caseId, decide(`${caseId}/A`, officer('NR')))).toMatchObject({ ok: true, seq: 6 });
  });

  it('is learnt by the next operation, which is decided anew', async () => {
    const caseId = newCase();
    await world.submit(caseId, submitCommand());
    await storeBehindItsBack(caseId, 'before the kill');
    const late = await world.perform(caseId, accept(`${caseId}/A`, officer('NR', 'HEAD', '2'), 'late'));
    expect(late).toMatchObject({ ok: false, refusal: { code: 'STATE_CONFLICT', details: { status: 'ACCEPTED' } } });
  });

  it('answers the retry of what it has stored', async () => {
    const caseId = newCase();
    await world.submit(caseId, submitCommand());
    await storeBehindItsBack(caseId, 'the key');
    const retry = await world.perform(caseId, accept(`${caseId}/A`, officer('NR'), 'the key'));
    expect(retry).toMatchObject({ ok: true, seq: 5, repeated: true });
    expect((await world.types(caseId)).filter((type) => type === 'step.accepted')).toHaveLength(1);
  });
});

describe('a store that fails', () => {
  it('after it has stored: nothing is stored twice', async () => {
    const caseId = newCase();
    await world.submit(caseId, submitCommand());
    once(
      ({ probe }) => probe?.key === 'the key',
      async (real, args) => {
        await real(args);
        throw new Error('the answer was lost');
      },
    );
    const result = await world.perform(caseId, accept(`${caseId}/A`, officer('NR'), 'the key'));
    expect(result).toMatchObject({ ok: true, seq: 5 });
    expect((await world.types(caseId)).slice(4)).toEqual(['step.accepted']);
  });

  it('in the middle of what follows: the rest follows later', async () => {
    const caseId = newCase();
    once(
      ({ drafts }) => drafts.length > 2,
      async (real, args) => real({ ...args, drafts: args.drafts.slice(0, 2) }),
    );
    expect(await world.submit(caseId, submitCommand())).toMatchObject({ ok: true, seq: 1 });
    const state = await world.state(caseId);
    expect(Object.values(state.steps).filter((step) => step.status === 'DISPATCHED')).toHaveLength(3);
  });

  it('for longer than an operation waits: it is told that the outcome is unknown, and the retry finds it', async () => {
    const caseId = newCase();
    await world.submit(caseId, submitCommand());
    let isDown = true;
    world.record = (real) => async (args) => {
      if (!isDown) return real(args);
      if (args.probe?.key === 'the key') await real(args);
      throw new Error('the store is down');
    };
    const command = accept(`${caseId}/A`, officer('NR'), 'the key');
    await expect(world.perform(caseId, command)).rejects.toMatchObject({ cause: { type: 'OUTCOME_UNKNOWN' } });
    isDown = false;
    expect(await world.perform(caseId, command)).toMatchObject({ ok: true, seq: 5, repeated: true });
  }, 120_000);
});

describe('a long case', () => {
  it('continues as new, keeps its state and its timer, and still knows every key', async () => {
    const caseId = newCase();
    const submit = submitCommand({ secondsPerWorkingDay: 2 });
    await world.submit(caseId, submit, { updatesPerRun: 3 });
    const first = (await world.handle(caseId).describe()).runId;
    const command = accept(`${caseId}/A`, officer('NR'), 'the key');
    const accepted = await world.perform(caseId, command);
    await world.perform(caseId, accept(`${caseId}/B`, officer('DRC')));
    await world.eventually(async () => (await world.handle(caseId).describe()).runId !== first);
    expect(await world.perform(caseId, command)).toEqual({ ...accepted, head: expect.any(Number), repeated: true });
    await world.until(caseId, (state) => state.steps[`${caseId}/S`]?.accepted?.isDeemed === true);
    expect(await world.perform(caseId, decide(`${caseId}/A`, officer('NR')))).toMatchObject({ ok: true });
    expect((await world.summary(caseId)).head).toBe((await world.state(caseId)).head);
  });

  it('with more of a journal and a state than one message carries is read in pages', async () => {
    const caseId = newCase();
    const big = { conditions: Array.from({ length: 50 }, () => '条'.repeat(500)) };
    const items = Array.from({ length: 24 }, (_, at) => ({
      ...sampleCatalogue.items[3],
      code: `L${at}`,
      stageCode: '1',
      dependsOn: [],
    }));
    const catalogue = { ...sampleCatalogue, items: items as typeof sampleCatalogue.items };
    await world.submit(caseId, submitCommand({ catalogue }), { updatesPerRun: 40 });
    const first = (await world.handle(caseId).describe()).runId;
    for (const { code } of items) {
      await world.perform(caseId, accept(`${caseId}/${code}`, officer('HC')));
      const decision = decide(`${caseId}/${code}`, officer('HC'), 'APPROVE_WITH_CONDITIONS', big);
      if (code !== 'L0') expect(await world.perform(caseId, decision)).toMatchObject({ ok: true });
    }
    await world.eventually(async () => (await world.handle(caseId).describe()).runId !== first);
    expect(JSON.stringify(await world.state(caseId)).length).toBeGreaterThan(500_000);
    await world.handle(caseId).terminate('a test');
    await open.client.workflow.start(APPROVAL_CASE_WORKFLOW, {
      workflowId: caseWorkflowId(caseId),
      taskQueue: `${world.prefix}-approvals`,
      args: [world.args(caseId, { fromJournal: true })],
    });
    expect(await world.perform(caseId, withdraw())).toMatchObject({ ok: true });
    expect((await world.state(caseId)).status).toBe('WITHDRAWN');
  });

  it('loses none of many operations at once', async () => {
    const caseId = newCase();
    await world.submit(caseId, submitCommand(), { updatesPerRun: 5 });
    const perform = async (at: number): Promise<void> => {
      const command = accept(`${caseId}/A`, officer('NR', 'HANDLER', String(at)), `key ${at}`);
      // An Update that a run leaves behind at its end is to its caller unknown, and asked again.
      for (;;) {
        const result = await world.perform(caseId, command).catch(() => undefined);
        if (result !== undefined) return;
      }
    };
    await Promise.all(Array.from({ length: 8 }, (_, at) => perform(at)));
    expect((await world.types(caseId)).filter((type) => type === 'step.accepted')).toHaveLength(1);
    expect((await world.summary(caseId)).head).toBe(5);
  });
});

describe('a workflow that is lost', () => {
  it('is started again from its journal', async () => {
    const caseId = newCase();
    await world.submit(caseId, submitCommand({ elements: [{ kind: 'LAND', account: 'p', amountMinor: '1' }] }));
    await world.until(caseId, (state) => state.steps[`${caseId}/A`]?.status === 'DISPATCHED');
    await world.handle(caseId).terminate('a test');
    await open.client.workflow.start(APPROVAL_CASE_WORKFLOW, {
      workflowId: caseWorkflowId(caseId),
      taskQueue: `${world.prefix}-approvals`,
      args: [world.args(caseId, { fromJournal: true })],
    });
    expect(await world.perform(caseId, withdraw())).toMatchObject({ ok: true });
    await world.handle(caseId).result();
    expect(world.askedOf(caseId)).toEqual(['reserve LAND', 'release LAND']);
  });

  it('is started again after the end of the case too, while it still holds something', async () => {
    const caseId = newCase();
    const land = { kind: 'LAND', account: 'p', amountMinor: '1' } as const;
    const catalogue = { ...sampleCatalogue, items: sampleCatalogue.items.filter((item) => item.code === 'A') };
    await world.submit(caseId, submitCommand({ catalogue, elements: [land] }));
    await world.until(caseId, (state) => state.steps[`${caseId}/A`]?.status === 'DISPATCHED');
    await world.perform(caseId, accept(`${caseId}/A`, officer('NR')));
    await world.perform(caseId, decide(`${caseId}/A`, officer('NR')));
    expect(isOver(await world.state(caseId))).toBe(false);
    await world.handle(caseId).terminate('a test');
    await open.client.workflow.start(APPROVAL_CASE_WORKFLOW, {
      workflowId: caseWorkflowId(caseId),
      taskQueue: `${world.prefix}-approvals`,
      args: [world.args(caseId, { fromJournal: true })],
    });
    await world.handle(caseId).signal(START_VERIFIED_SIGNAL, { verifiedAt: Date.now() });
    await world.handle(caseId).result();
    expect(isOver(await world.state(caseId))).toBe(true);
    expect(world.askedOf(caseId)).toEqual(['reserve LAND', 'commit LAND']);
  });

  it('is replayed by another worker and goes on', async () => {
    const caseId = newCase();
    await world.submit(caseId, submitCommand());
    await world.perform(caseId, accept(`${caseId}/A`, officer('NR')));
    await world.restartWorker();
    expect(await world.perform(caseId, decide(`${caseId}/A`, officer('NR')))).toMatchObject({ ok: true });
    expect(await world.summary(caseId)).toMatchObject({ status: 'RUNNING', head: 6 });
  });
});

describe('a broken invariant', () => {
  it('faults the case, refuses every operation, and is repaired by an operator from the journal', async () => {
    const caseId = newCase();
    await world.submit(caseId, submitCommand());
    once(
      ({ probe }) => probe?.key === 'the key',
      async (real, args) => {
        const result = await real(args);
        const data = { stepId: 'nowhere' };
        const entries = result.entries.map((entry) => ({ ...entry, type: 'step.dispatched', data }) as CaseEntry);
        return { ...result, entries };
      },
    );
    expect(await world.perform(caseId, accept(`${caseId}/A`, officer('NR'), 'the key'))).toMatchObject({ ok: true });
    await world.eventually(async () => (await world.types(caseId)).includes('case.faulted'));
    expect(await world.summary(caseId)).toMatchObject({ status: 'FAULTED', isFaulted: true });
    expect(await world.state(caseId)).toMatchObject({ status: 'FAULTED' });
    const refused = await world.perform(caseId, decide(`${caseId}/A`, officer('NR')));
    expect(refused).toMatchObject({ ok: false, refusal: { code: 'CASE_FAULTED' } });
    expect(await world.perform(caseId, repair)).toMatchObject({ ok: true });
    expect(await world.perform(caseId, decide(`${caseId}/A`, officer('NR')))).toMatchObject({ ok: true });
    expect(await world.state(caseId)).toMatchObject({ status: 'RUNNING' });
  });
});

describe('an entry of a newer release', () => {
  it('stops the task and not the case, which goes on as soon as a worker knows the entry', async () => {
    const caseId = newCase();
    await world.submit(caseId, submitCommand());
    const before = await world.types(caseId);
    let isOld = true;
    world.record = (real) => async (args) => {
      const result = await real(args);
      if (!isOld || args.caseId !== caseId) return result;
      return { ...result, entries: result.entries.map((entry) => ({ ...entry, v: 2 }) as unknown as CaseEntry) };
    };
    const answer = world.perform(caseId, accept(`${caseId}/A`, officer('NR'), 'the key'));
    const failure = await world.taskFailure(caseId);
    expect(failure).toBe('entry 5 is a step.accepted v2 of a newer release');
    isOld = false;
    expect(await answer).toMatchObject({ ok: true, seq: 5 });
    expect(await world.types(caseId)).toEqual([...before, 'step.accepted']);
    expect(await world.summary(caseId)).toMatchObject({ status: 'RUNNING', isFaulted: false, head: 5 });
  });
});

describe('an operation of a newer release', () => {
  it('is left to a newer worker, and harms nothing', async () => {
    const caseId = newCase();
    await world.submit(caseId, submitCommand());
    const before = await world.state(caseId);
    const newer = { ...accept(`${caseId}/A`, officer('NR'), 'newer'), type: 'praise' } as unknown as CaseCommand;
    await expect(world.perform(caseId, newer)).rejects.toMatchObject({
      cause: { type: 'OUTCOME_UNKNOWN', nonRetryable: false },
    });
    expect(await world.state(caseId)).toEqual(before);
    expect(await world.perform(caseId, accept(`${caseId}/A`, officer('NR')))).toMatchObject({ ok: true });
  });
});

describe('the directory', () => {
  it('may be away while a rung waits for whom it reaches; everything else goes on', async () => {
    const caseId = newCase();
    const A = `${caseId}/A`;
    let isAway = true;
    world.beforeRecipient = async () => {
      if (isAway) throw new Error('the directory is down');
    };
    await world.submit(caseId, submitCommand({ secondsPerWorkingDay: 2, catalogue: shortCatalogue }));
    await world.perform(caseId, accept(A, officer('NR')));
    const red = await world.until(caseId, ({ steps }) => steps[A]?.firedRungs.at(-1)?.kind === 'RED');
    const headAt = (red.steps[A]?.clock?.dueAt ?? 0) + 2_000;
    await world.eventually(() => Date.now() > headAt + 500);
    expect((await world.state(caseId)).steps[A]?.firedRungs.at(-1)?.kind).toBe('RED');
    expect(await world.perform(caseId, accept(`${caseId}/B`, officer('DRC')))).toMatchObject({ ok: true });
    isAway = false;
    const state = await world.until(caseId, (now) => now.steps[A]?.problemId !== undefined);
    expect(state.steps[A]?.firedRungs.map((rung) => rung.kind)).toEqual([
      'YELLOW',
      'RED',
      'HEAD',
      'DISPATCH_CENTRE',
      'LEADER',
    ]);
    expect(world.problems.filter((problem) => problem.stepId === A)).toHaveLength(1);
  });
});

it('keeps journal and workflow together when the system signs with an act of nobody', async () => {
  const caseId = newCase();
  await world.submit(caseId, submitCommand());
  const entries = await world.journal.read(caseId, 1, 10);
  expect(entries.map((entry) => entry.act)).toEqual([system, system, system]);
});
