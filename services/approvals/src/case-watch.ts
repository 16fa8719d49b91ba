import type { Logger } from '@kuaijin/kit/logging';
import type { Client } from '@temporalio/client';
import { type Found, LOOK_MS, lookAt } from './case-look';
import type { CaseReview } from './case-review';
import type { CaseHistory } from './model/case-history';
import type { CaseJournal } from './model/case-journal';
import type { CaseStore, OpenCase } from './model/case-store';
import type { CaseTroubles, WatchedKind } from './model/case-troubles';

/** Cases looked at at once. */
const WIDTH = 4;
/** Of so many rounds one also asks for the workflows of cases that have not changed: a clock that nobody keeps would never ring. */
const FULL_EVERY = 20;
/** Versions of open cases that are remembered as seen. */
const SEEN_MAX = 50_000;

export interface CaseWatchOptions {
  readonly client: Client;
  readonly journal: Pick<CaseJournal, 'head'>;
  readonly history: Pick<CaseHistory, 'now'>;
  readonly store: Pick<CaseStore, 'open' | 'get'>;
  /** The list of operators. */
  readonly troubles: Pick<CaseTroubles, 'watched' | 'note' | 'heal'>;
  /** What the cases themselves and the directory tell. */
  readonly review: Pick<CaseReview, 'begin'>;
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
  /** Cases whose workflow cannot go on. */
  readonly failing: readonly string[];
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
    const isFull = this.#rounds % FULL_EVERY === 0;
    this.#rounds += 1;
    const noted = await this.options.troubles.watched();
    const review = await this.options.review.begin();
    const found = new Map<Found['kind'], string[]>();
    const cases = this.options.store.open();
    const work = async () => {
      for (let next = await cases.next(); next.done !== true; next = await cases.next()) {
        const { id, version } = next.value;
        if (!this.#isStopped) await review.look(id, this.#seen.get(id) !== version);
        const kind = await this.#look(next.value, isFull, noted.get(id) ?? []);
        noted.delete(id);
        if (kind !== 'TOGETHER') found.set(kind, [...(found.get(kind) ?? []), id]);
      }
    };
    await Promise.all(Array.from({ length: WIDTH }, work));
    if (!this.#isStopped) await review.end();
    // What is left of these needs no workflow any more.
    for (const [id, kinds] of noted) await this.options.troubles.heal(id, kinds, Date.now());
    const toldToCatchUp = found.get('JOURNAL_AHEAD') ?? [];
    const restarted = found.get('NO_WORKFLOW') ?? [];
    const failing = found.get('TASK_FAILING') ?? [];
    if (toldToCatchUp.length + restarted.length + failing.length + behindReaders > 0) {
      this.options.log.warn({ behindReaders, toldToCatchUp, restarted, failing }, 'cases were not together');
    }
    return { behindReaders, toldToCatchUp, restarted, failing };
  }

  async #look({ id, version }: OpenCase, isFull: boolean, noted: readonly WatchedKind[]): Promise<Found['kind']> {
    const hasChanged = this.#seen.get(id) !== version || noted.length > 0;
    if (this.#isStopped || !(hasChanged || isFull)) return 'TOGETHER';
    const { client, log, restart } = this.options;
    try {
      const found = await client.withDeadline(Date.now() + LOOK_MS, () => lookAt(this.options, id, hasChanged));
      await this.#note(id, found, noted);
      if (found.kind === 'NO_WORKFLOW') await restart(id);
      if (this.#seen.size >= SEEN_MAX) this.#seen.clear();
      this.#seen.set(id, version);
      return found.kind;
    } catch (error) {
      // A server or worker that is down is looked at again in the next round.
      log.debug({ caseId: id, err: error }, 'a case could not be looked at');
      return 'TOGETHER';
    }
  }

  /** Keeps the list of operators: what was found is there from the first look on that found it, until one does not. */
  async #note(caseId: string, found: Found, noted: readonly WatchedKind[]): Promise<void> {
    const { store, troubles } = this.options;
    const over = noted.filter((kind) => kind !== found.kind);
    if (over.length > 0) await troubles.heal(caseId, over, Date.now());
    if (found.kind === 'TOGETHER' || noted.includes(found.kind)) return;
    const state = await store.get(caseId);
    if (state !== undefined) await troubles.note(state, found.kind, found.reason, Date.now());
  }
}
