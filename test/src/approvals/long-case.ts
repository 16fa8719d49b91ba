/**
 * A case of 40 items and thousands of operations, eight at a time, over the real server, store, journal and projection.
 * Its workflow continues as new again and again; afterwards nothing may be lost: no operation, no timer, no state.
 * long-case.e2e.test.ts drives a short one, `npm run soak -- long-case` 5,000 operations.
 */
import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { CaseOperations } from '@kuaijin/approvals/acts/case-operations';
import { commandSigner, type SignCommand } from '@kuaijin/approvals/acts/command-signature';
import { operationKey } from '@kuaijin/approvals/acts/operation-key';
import { CaseJournal } from '@kuaijin/approvals/projection/case-journal';
import { ownerId, person, projectId, ServiceFixture } from '@kuaijin/approvals/testing/service-fixture';
import { Journal } from '@kuaijin/kit/journal';
import type { CaseEntry, CaseState } from '@kuaijin/workflow-approvals/case/state';
import type { CaseCommand } from '@kuaijin/workflow-approvals/contracts';
import type { Commander } from '@kuaijin/workflow-approvals/contracts/command';
import { applyEntry } from '@kuaijin/workflow-approvals/fold/fold';
import { defaultLadder } from '@kuaijin/workflow-approvals/limits/default-ladder';
import {
  delegate,
  requestCorrection,
  resubmit,
  resume,
  signer,
  suspend,
} from '@kuaijin/workflow-approvals/testing/acts';
import {
  accept,
  catalogueOf,
  departmentId,
  item,
  officer,
  submitCommand,
} from '@kuaijin/workflow-approvals/testing/sample';
import { waitFor } from '../harness/wait';
import { type Run, runsOf } from './runs';

export interface LongCaseOptions {
  readonly operations: number;
  /** Left out: as many as in production. */
  readonly updatesPerRun?: number;
  /** The promise of one item is one working day, so that its timer rings while all this goes on. */
  readonly secondsPerWorkingDay: number;
}

export interface LongCaseReport {
  /** What is wrong; empty = nothing. */
  readonly faults: readonly string[];
  readonly runs: number;
  /** Events of the longest history. */
  readonly longestHistory: number;
  readonly entries: number;
  readonly operationsPerSecond: number;
}

const CALLERS = 8;
const WORKED = 39;
/** One in so many operations is asked again, the first ones too. */
const RETRY_EVERY = 10;
/** A rung is late after so many milliseconds. */
const LATE_MS = 5_000;
/** REMIND or YELLOW, RED, HEAD. */
const RUNGS_AWAITED = 3;
const ENTRIES_PER_PAGE = 500;
/** Far below what the server allows in one history. */
const HISTORY_MAX = 20_000;

/** An operation that was acknowledged. */
interface Acknowledged {
  readonly command: CaseCommand;
  readonly caller: number;
  readonly seq: number;
}

const owner: Commander = { actorId: 'officer-owner', post: 'OWNER', organisationId: ownerId };
const handler = officer('NR');
const head = officer('NR', 'HEAD', 'head');
const TIMED = 'T';

const catalogue = catalogueOf([
  ...Array.from({ length: WORKED }, (_, at) =>
    item(`I${at + 1}`, {
      departmentCode: 'NR',
      lane: 'PARALLEL_SIDE',
      promisedWorkingDays: 100,
      statutoryWorkingDays: 100,
      ladder: defaultLadder(100),
    }),
  ),
  item(TIMED, { departmentCode: 'EE', promisedWorkingDays: 1, ladder: defaultLadder(1) }),
]);

/** What is done to a step, round after round; each leaves it as it was. */
const acts: readonly ((stepId: string) => CaseCommand)[] = [
  (id) => suspend(id, handler, { limitWorkingDays: 100 }),
  (id) => resume(id, handler),
  (id) => requestCorrection(id, handler, { materialCodes: [] }),
  (id) => resubmit(id, owner),
  (id) => signer('addSigner', id, handler, departmentId('EE')),
  (id) => signer('removeSigner', id, handler, departmentId('EE')),
  (id) => delegate(id, handler, { officerId: 'officer-NR-2' }),
  (id) => delegate(id, head, { officerId: handler.actorId }),
];

/** The n-th operation on a step, from 0. */
function nth(stepId: string, n: number): CaseCommand {
  const act = n === 0 ? undefined : acts[(n - 1) % acts.length];
  const command = act === undefined ? accept(stepId, handler) : act(stepId);
  return { ...command, key: `${stepId}/${n}` };
}

export async function longCase(options: LongCaseOptions): Promise<LongCaseReport> {
  const fixture = await ServiceFixture.open({}, { KUAIJIN_ALLOW_ACCELERATED: 'true' });
  const opened = await Journal.open(fixture.database, 'case_journal');
  try {
    const sign = await commandSigner(fixture.config);
    return await new LongCase(fixture, new CaseJournal(opened), options, sign).run();
  } finally {
    await opened.close();
    await fixture.close();
  }
}

class LongCase {
  readonly #caseId = `case-${randomUUID()}`;
  readonly #operations: CaseOperations;
  readonly #acknowledged: Acknowledged[] = [];
  readonly #faults: string[] = [];

  constructor(
    private readonly fixture: ServiceFixture,
    private readonly journal: CaseJournal,
    private readonly options: LongCaseOptions,
    sign: SignCommand,
  ) {
    const { config, shared } = fixture;
    this.#operations = new CaseOperations({
      client: shared.temporal.client,
      taskQueue: `${config.prefix}-approvals`,
      queuePrefix: config.prefix,
      journal,
      history: { now: (id) => journal.fold(id) },
      mayHoldEarlierKeys: false,
      ruleFailures: { report: () => undefined },
      readers: { reached: async () => undefined, cursorOf: () => '' },
      sign,
      log: shared.log,
      patienceMs: 60_000,
      ...(options.updatesPerRun === undefined ? {} : { updatesPerRun: options.updatesPerRun }),
    });
  }

  async run(): Promise<LongCaseReport> {
    const { operations, secondsPerWorkingDay } = this.options;
    await this.#submit(secondsPerWorkingDay);
    const timed = accept(`${this.#caseId}/${TIMED}`, officer('EE'));
    await this.#perform(timed, 0);
    const began = Date.now();
    const share = Math.ceil(operations / CALLERS);
    await Promise.all(Array.from({ length: CALLERS }, (_, caller) => this.#call(caller, share)));
    const seconds = (Date.now() - began) / 1_000;
    // RED after one working day, HEAD after two.
    const wait = 4 * secondsPerWorkingDay * 1_000 + LATE_MS;
    await waitFor(
      'the rung of the head',
      async () => rungsOfTimed(await this.#entries()).length >= RUNGS_AWAITED,
      wait,
    );
    const entries = await this.#entries();
    const runs = await runsOf(this.fixture.shared.temporal.client, this.#caseId);
    this.#checkOperations(entries);
    this.#checkTimer(entries, runs);
    this.#checkRungs(entries);
    this.#checkStates(entries, runs);
    await this.#checkReaders();
    return {
      faults: this.#faults,
      runs: runs.length,
      longestHistory: Math.max(...runs.map(({ events }) => events)),
      entries: entries.length,
      operationsPerSecond: (share * CALLERS) / seconds,
    };
  }

  async #submit(secondsPerWorkingDay: number): Promise<void> {
    const given = { by: owner, projectId, catalogue, secondsPerWorkingDay, publicCode: this.#caseId };
    const performed = await this.#operations.submit(this.#caseId, submitCommand(given));
    if (!performed.ok) throw new Error(JSON.stringify(performed.refusals));
  }

  /** One caller works on steps of its own, one operation after the other. */
  async #call(caller: number, count: number): Promise<void> {
    const own = Array.from({ length: WORKED }, (_, at) => at).filter((at) => at % CALLERS === caller);
    for (let done = 0; done < count; done += 1) {
      const stepId = `${this.#caseId}/I${(own[done % own.length] ?? 0) + 1}`;
      const command = nth(stepId, Math.floor(done / own.length));
      const seq = await this.#perform(command, done);
      if (seq !== undefined) this.#acknowledged.push({ command, caller, seq });
      if (done % RETRY_EVERY === RETRY_EVERY - 1)
        await this.#askAgain((done * 7_919) % this.#acknowledged.length, done);
    }
  }

  /** Whatever run did it, the answer is the same. */
  async #askAgain(which: number, version: number): Promise<void> {
    const known = this.#acknowledged[which];
    if (known === undefined) return;
    const seq = await this.#perform(known.command, version);
    this.#expect(seq === known.seq, `${known.command.key} answered ${known.seq}, and ${seq} when asked again`);
  }

  /** @returns where it stands in the journal; undefined when it was refused */
  async #perform(command: CaseCommand, version: number): Promise<number | undefined> {
    const performed = await this.#operations.perform(this.#caseId, command, version);
    if (performed.ok) return performed.seq;
    this.#faults.push(`${command.key} (${command.type}) was refused: ${JSON.stringify(performed.refusals)}`);
    return undefined;
  }

  /** Each key stands where it was told, once, and those of a caller in the order in which they were acknowledged. */
  #checkOperations(entries: readonly CaseEntry[]): void {
    const places = new Map<string, number[]>();
    for (const { key, seq } of entries) places.set(key, [...(places.get(key) ?? []), seq]);
    const last = new Map<number, number>();
    for (const { command, caller, seq } of this.#acknowledged) {
      const found = places.get(operationKey(command).key) ?? [];
      this.#expect(
        found.length === 1 && found[0] === seq,
        `${command.key} was told ${seq} and stands at ${found.join(', ')}`,
      );
      this.#expect(seq > (last.get(caller) ?? 0), `${command.key} stands before what caller ${caller} did before`);
      last.set(caller, seq);
    }
    const people = entries.filter(({ act }) => act.post !== 'system').length;
    // The submission and the acceptance of the item with the timer are the two others.
    const count = this.#acknowledged.length + 2;
    this.#expect(people === count, `${count} operations were acknowledged, ${people} are stored`);
  }

  /** Armed in one run, it rings in another, each rung at its time. */
  #checkTimer(entries: readonly CaseEntry[], runs: readonly Run[]): void {
    const accepted = entries.find(({ type, data }) => type === 'step.accepted' && isTimed(data));
    const rungs = rungsOfTimed(entries);
    for (const { at, data } of rungs) {
      const isInTime = at >= data.moment && at < data.moment + LATE_MS;
      this.#expect(isInTime, `${data.rung} of ${data.moment} rang at ${at}`);
    }
    const wasHandedOn = rungs.some(({ at }) =>
      runs.some(({ startedAt }) => accepted !== undefined && startedAt > accepted.at && startedAt <= at),
    );
    this.#expect(wasHandedOn, 'no rung rang in a later run than that of the acceptance');
  }

  /** Each rung once for a due moment. */
  #checkRungs(entries: readonly CaseEntry[]): void {
    const rungs = entries.flatMap((entry) =>
      entry.type === 'clock.rung' ? [`${entry.data.stepId} ${entry.data.rung} ${entry.data.dueRevision}`] : [],
    );
    this.#expect(new Set(rungs).size === rungs.length, 'a rung rang twice');
  }

  /** What each run was handed by the one before is what the journal says up to there. */
  #checkStates(entries: readonly CaseEntry[], runs: readonly Run[]): void {
    const handed = new Map(runs.flatMap(({ state }) => (state === undefined ? [] : [[state.head, state] as const])));
    let folded: CaseState | undefined;
    for (const entry of entries) {
      folded = applyEntry(folded, entry);
      const state = handed.get(entry.seq);
      if (state === undefined) continue;
      handed.delete(entry.seq);
      const isSame = isDeepStrictEqual(state, JSON.parse(JSON.stringify(folded)));
      this.#expect(isSame, `the run that began at entry ${entry.seq} was handed another state`);
    }
    this.#expect(handed.size === 0, `runs began at ${[...handed.keys()].join(', ')}, where the journal has no entry`);
    for (const { events } of runs) this.#expect(events < HISTORY_MAX, `a history has ${events} events`);
  }

  /** Journal, read model and workflow agree, as the operator's own check sees it. */
  async #checkReaders(): Promise<void> {
    const operator = person('OPERATOR', { region: '330800' });
    const query = 'query ($id: ID!) { verifyCase(caseId: $id) { ok reason } }';
    const { ok, reason } = await this.fixture.field<{ ok: boolean; reason: string | null }>(operator, query, {
      id: this.#caseId,
    });
    this.#expect(ok, `verifyCase: ${reason}`);
  }

  async #entries(): Promise<CaseEntry[]> {
    const all: CaseEntry[] = [];
    for (;;) {
      const page = await this.journal.read(this.#caseId, all.length, ENTRIES_PER_PAGE);
      all.push(...page);
      if (page.length < ENTRIES_PER_PAGE) return all;
    }
  }

  #expect(isRight: boolean, otherwise: string): void {
    if (!isRight) this.#faults.push(otherwise);
  }
}

type Rung = Extract<CaseEntry, { type: 'clock.rung' }>;

const rungsOfTimed = (entries: readonly CaseEntry[]): Rung[] =>
  entries.filter((entry): entry is Rung => entry.type === 'clock.rung' && isTimed(entry.data));

const isTimed = (data: object): boolean => 'stepId' in data && String(data.stepId).endsWith(`/${TIMED}`);
