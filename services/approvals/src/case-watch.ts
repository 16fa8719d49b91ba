import type { Logger } from '@kuaijin/kit/logging';
import {
  CATCH_UP_SIGNAL,
  type CaseSummary,
  caseWorkflowId,
  SUMMARY_QUERY,
} from '@kuaijin/workflow-approvals/contracts';
import { isOver } from '@kuaijin/workflow-approvals/domain/end';
import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import type { CaseJournal } from './model/case-journal';
import type { CaseStore, OpenCase } from './model/case-store';

/** Cases looked at at once. */
const WIDTH = 4;
/** Milliseconds that a look at one workflow may take. */
const LOOK_MS = 5_000;
/** Of so many rounds one also asks for the workflows of cases that have not changed: a clock that nobody keeps would never ring. */
const FULL_EVERY = 20;
/** Versions of open cases that are remembered as seen. */
const SEEN_MAX = 50_000;

export interface CaseWatchOptions {
  readonly client: Client;
  readonly journal: CaseJournal;
  readonly store: Pick<CaseStore, 'open'>;
  /** Carries journals that a crash left behind into read model and feed; returns how many. */
  readonly catchUpReaders: () => Promise<number>;
  readonly restart: (caseId: string) => Promise<void>;
  readonly log: Logger;
  /** Milliseconds between two rounds. */
  readonly everyMs: number;
}

/** What a round found. */
export interface WatchRound {
  /** Journals that readers had not seen to the end. */
  readonly behindReaders: number;
  /** Cases whose workflow knew less than their journal. */
  readonly toldToCatchUp: readonly string[];
  /** Cases that had lost their workflow. */
  readonly restarted: readonly string[];
}

/**
 * Keeps journal, readers and workflows of the cases together after crashes: at start and regularly. Every process may run one; what they do is
 * harmless when done twice.
 */
export class CaseWatch {
  readonly #seen = new Map<string, number>();
  #timer: NodeJS.Timeout | undefined;
  #round: Promise<unknown> = Promise.resolve();
  #isStopped = false;
  #rounds = 0;

  constructor(private readonly options: CaseWatchOptions) {}

  /** Looks now and again, until it is stopped. */
  start(): void {
    this.#timer = setTimeout(() => {
      this.#round = this.round()
        .catch((error: unknown) => this.options.log.warn({ err: error }, 'a round over the cases failed'))
        .finally(() => {
          if (!this.#isStopped) this.start();
        });
    }, this.options.everyMs);
    this.#timer.unref();
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    clearTimeout(this.#timer);
    await this.#round;
  }

  /** One round: readers first, then the workflows of the open cases that changed since they were looked at. */
  async round(): Promise<WatchRound> {
    const behindReaders = await this.options.catchUpReaders();
    const toldToCatchUp: string[] = [];
    const restarted: string[] = [];
    const isFull = this.#rounds % FULL_EVERY === 0;
    this.#rounds += 1;
    const cases = this.options.store.open();
    const work = async () => {
      for (let next = await cases.next(); next.done !== true; next = await cases.next()) {
        const found = await this.#look(next.value, isFull);
        if (found === 'behind') toldToCatchUp.push(next.value.id);
        if (found === 'lost') restarted.push(next.value.id);
      }
    };
    await Promise.all(Array.from({ length: WIDTH }, work));
    if (toldToCatchUp.length + restarted.length + behindReaders > 0) {
      this.options.log.warn({ behindReaders, toldToCatchUp, restarted }, 'cases were brought together again');
    }
    return { behindReaders, toldToCatchUp, restarted };
  }

  async #look({ id, version }: OpenCase, isFull: boolean): Promise<'together' | 'behind' | 'lost'> {
    const hasChanged = this.#seen.get(id) !== version;
    if (this.#isStopped || !(hasChanged || isFull)) return 'together';
    const { client, log, restart } = this.options;
    try {
      const found = await client.withDeadline(Date.now() + LOOK_MS, () => this.#compare(id, hasChanged));
      if (found === 'lost') await restart(id);
      if (this.#seen.size >= SEEN_MAX) this.#seen.clear();
      this.#seen.set(id, version);
      return found;
    } catch (error) {
      // A server or worker that is down is looked at again in the next round.
      log.debug({ caseId: id, err: error }, 'a case could not be looked at');
      return 'together';
    }
  }

  /** Is there a workflow, and (which wakes a worker) does it know the journal to its end? */
  async #compare(caseId: string, hasChanged: boolean): Promise<'together' | 'behind' | 'lost'> {
    const { client, journal } = this.options;
    const handle = client.workflow.getHandle(caseWorkflowId(caseId));
    try {
      const { status } = await handle.describe();
      if (status.name !== 'RUNNING') return (await this.#isOver(caseId)) ? 'together' : 'lost';
      if (!hasChanged) return 'together';
      const { head } = await handle.query<CaseSummary>(SUMMARY_QUERY);
      if ((await journal.head(caseId)) <= head) return 'together';
      await handle.signal(CATCH_UP_SIGNAL);
      return 'behind';
    } catch (error) {
      if (!(error instanceof WorkflowNotFoundError)) throw error;
      return (await this.#isOver(caseId)) ? 'together' : 'lost';
    }
  }

  /** By the journal: the read model may be a moment behind. */
  async #isOver(caseId: string): Promise<boolean> {
    const state = await this.options.journal.fold(caseId);
    return state === undefined || isOver(state);
  }
}
