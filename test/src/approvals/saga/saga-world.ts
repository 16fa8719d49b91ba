/**
 * Cases whose worker is a process of its own, over accounts of the real ledger, and one thing that goes wrong at a
 * chosen request of a case to its accounts.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CaseOperations } from '@kuaijin/approvals/acts/case-operations';
import { elementActivities } from '@kuaijin/kit/accounts';
import { keeper as act, at, coalFamily, noProjects, openCoal, quzhou } from '@kuaijin/kit/accounts/testing';
import { type TestStore, testStore } from '@kuaijin/kit/mongo/testing';
import {
  ELEMENTS_AVAILABLE_SIGNAL,
  type ElementActivities,
  type ElementOutcome,
  type ElementRequest,
} from '@kuaijin/workflow-approvals/contracts';
import { CaseWorker } from '../case-worker';
import { type OpenWorld, openWorld, operationsOf } from '../servers';
import { type Account, caseBundle, type World } from '../world';

/** What goes wrong with one request. */
export const faults = ['fails', 'loses its answer', 'kills the case', 'is overtaken by its undo'] as const;
export type Fault = (typeof faults)[number];

/** Cases that the worker keeps in memory: all. */
const CACHED = 100;

type Operation = Parameters<Account>[0];

/** One request of a case: the first is 1. */
interface Meddling {
  readonly request: number;
  readonly fault: Fault;
}

interface Watched {
  readonly meddling: Meddling | undefined;
  requests: number;
  /** Set while a request waits to be overtaken: lets it go on. */
  letGo?: () => void;
}

export class SagaWorld {
  readonly #cases = new Map<string, Watched>();
  readonly #elements: ElementActivities;
  readonly #operations: CaseOperations;
  #replacing: Promise<void> = Promise.resolve();
  #issues = 0;

  private constructor(
    private readonly opened: OpenWorld,
    private readonly store: TestStore,
    private readonly coal: Awaited<ReturnType<typeof openCoal>>,
    private readonly folder: string,
    private worker: CaseWorker,
  ) {
    this.#operations = operationsOf(opened);
    this.#elements = elementActivities(coal.accounts, noProjects);
    opened.world.account = (operation, request) => this.#asked(operation, request);
  }

  static async open(): Promise<SagaWorld> {
    const opened = await openWorld(['land', 'funds', 'projects', 'directory', 'supervision']);
    const store = await testStore();
    const family = { ...coalFamily, holds: () => true };
    const coal = await openCoal(store, 'saga', undefined, family);
    const folder = await mkdtemp(join(tmpdir(), 'kuaijin-saga-'));
    const codePath = join(folder, 'case.js');
    await writeFile(codePath, (await caseBundle()).code);
    return new SagaWorld(opened, store, coal, folder, await CaseWorker.start(opened.world, codePath, CACHED));
  }

  async close(): Promise<void> {
    await this.#replacing;
    await this.worker.end('SIGKILL');
    await this.opened.close();
    await this.coal.close();
    await this.store.close();
    await rm(this.folder, { recursive: true, force: true });
  }

  /** What the service does with a command. */
  get operations(): CaseOperations {
    return this.#operations;
  }

  get world(): World {
    return this.opened.world;
  }

  /** Opens an account with so much in it. */
  async openAccount(id: string, amount: bigint): Promise<void> {
    await this.coal.accounts.openAccount(id, { meta: quzhou, act, at });
    if (amount > 0n) await this.#issue(id, amount);
  }

  /** Issues more, and tells a case that waits for it. */
  async grow(id: string, amount: bigint, caseId: string): Promise<void> {
    await this.#issue(id, amount);
    await this.world.handle(caseId).signal(ELEMENTS_AVAILABLE_SIGNAL);
  }

  /** What an account holds by its ledger, and whether its chain and sums are right. */
  async balances(id: string): Promise<object> {
    const { ok } = await this.coal.accounts.ledger.verify(id);
    const { issued, available, reserved, committed } = await this.coal.accounts.ledger.state(id);
    return { ok, isAllAvailable: available === issued, reserved, committed };
  }

  /** Meddles with a request of a case that is submitted afterwards. */
  watch(caseId: string, meddling?: Meddling): void {
    this.#cases.set(caseId, { meddling, requests: 0 });
  }

  /** How many requests a case has made. */
  requestsOf(caseId: string): number {
    return this.#cases.get(caseId)?.requests ?? 0;
  }

  /** True while a request waits to be overtaken. */
  isHeld(caseId: string): boolean {
    return this.#cases.get(caseId)?.letGo !== undefined;
  }

  /** The request that was overtaken reaches its account. */
  letGo(caseId: string): void {
    this.#cases.get(caseId)?.letGo?.();
  }

  async #issue(id: string, amount: bigint): Promise<void> {
    this.#issues += 1;
    await this.coal.accounts.post(id, { kind: 'ISSUE', key: `issue-${this.#issues}`, amount, act, at });
  }

  async #asked(operation: Operation, request: ElementRequest): Promise<ElementOutcome> {
    const watched = this.#cases.get(request.caseId);
    if (watched === undefined) throw new Error(`${request.caseId} is not watched`);
    watched.requests += 1;
    const { meddling } = watched;
    if (meddling?.request !== watched.requests) return this.#perform(operation, request);
    switch (meddling.fault) {
      case 'fails':
        throw new Error('the account cannot be reached');
      case 'loses its answer':
        await this.#perform(operation, request);
        throw new Error('the answer was lost');
      case 'kills the case':
        await this.#killed();
        return this.#perform(operation, request);
      case 'is overtaken by its undo':
        await new Promise<void>((resolve) => {
          watched.letGo = resolve;
        });
        return this.#perform(operation, request);
    }
  }

  #perform(operation: Operation, request: ElementRequest): Promise<ElementOutcome> {
    return this.#elements[`${operation}Element`](request);
  }

  /** SIGKILL of the worker of all cases, and another one. */
  async #killed(): Promise<void> {
    const replace = async () => {
      await this.worker.end('SIGKILL');
      this.worker = await CaseWorker.start(this.world, join(this.folder, 'case.js'), CACHED);
    };
    this.#replacing = this.#replacing.then(replace);
    await this.#replacing;
  }
}
