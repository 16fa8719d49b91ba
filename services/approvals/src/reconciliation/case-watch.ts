import { randomUUID } from 'node:crypto';
import type { Logger } from '@kuaijin/kit/logging';
import { boundedCache } from '@kuaijin/kit/memory/bounded-cache';
import { sweep } from '@kuaijin/kit/service/sweep';
import type { Instant } from '@kuaijin/workflow-approvals/case/terms';
import type { Client } from '@temporalio/client';
import type { CaseHistory } from '../projection/case-history';
import type { CaseJournal } from '../projection/case-journal';
import type { CaseStore } from '../reading/case-store';
import { type Found, LOOK_MS, lookAt } from './case-look';
import type { CaseReview } from './case-review';
import type { CaseTroubles, WatchedKind } from './case-troubles';
import type { RoundProgress } from './round-progress';
import type { WatchedCase, WatchedCases } from './watched-cases';

/** Cases looked at at once. */
const WIDTH = 4;
/**
 * Open cases that a round looks at though nothing has happened to them: the same number however many there are, and in
 * the end each of them.
 */
const PATROL = 8;
/** Cases whose clock is late that a round looks at. */
const OVERDUE = 100;
/** Milliseconds after which a clock that has not rung is late. */
const LATE_MS = 60_000;
/** Milliseconds by which the clocks of two processes may differ, and for which a write may be under way. */
const MARGIN_MS = 5 * 60_000;
/** Milliseconds of which a round looks at what changed, at most, however long it was hindered. */
const BACK_MS = 3_600_000;
/** Versions of cases that are remembered as seen. */
const SEEN = 50_000;
/** Under which the moment of the last round is noted. */
const ROUND = 'watch';

export interface CaseWatchOptions {
  readonly client: Client;
  readonly journal: Pick<CaseJournal, 'head'>;
  readonly history: Pick<CaseHistory, 'now'>;
  readonly store: Pick<CaseStore, 'get'>;
  readonly cases: Pick<WatchedCases, 'changedSince' | 'overdue' | 'openAfter'>;
  readonly rounds: Pick<RoundProgress, 'reached' | 'note'>;
  /** The list of operators. */
  readonly troubles: Pick<CaseTroubles, 'watched' | 'note' | 'heal'>;
  /** What the cases themselves and the directory tell. */
  readonly review: Pick<CaseReview, 'look' | 'directory'>;
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
  readonly signalledToCatchUp: readonly string[];
  /** Cases that had lost their workflow. */
  readonly restarted: readonly string[];
  /** Cases whose workflow cannot go on. */
  readonly failing: readonly string[];
}

/** One round under way. */
interface Round {
  readonly found: Map<Found['kind'], string[]>;
  /** What the list of operators says of cases that were not looked at yet. */
  readonly noted: Map<string, readonly WatchedKind[]>;
  /** False once something could not be looked at. */
  isWhole: boolean;
}

/**
 * Keeps journal, readers and workflows of the cases together after crashes: at start and regularly. A round looks at
 * what changed since the last whole round, at what is noted, at clocks that are late, and at a few of the rest in turn,
 * so that it costs the same however many cases there are. Every process may run one; what they do is harmless when done
 * twice.
 */
export class CaseWatch {
  readonly #seen = boundedCache<number>(SEEN);
  /** Where the patrol goes on; processes begin in different places. */
  #patrol = `case-${randomUUID()}`;
  /** When the last whole round began, of this process or, at first, of whoever noted the last one. */
  #reached: Instant | undefined;
  #timer: NodeJS.Timeout | undefined;
  #round: Promise<unknown> = Promise.resolve();
  #isStopped = false;

  constructor(private readonly options: CaseWatchOptions) {}

  /** Looks now and again, until it is stopped. */
  start(): void {
    this.#timer = setTimeout(() => {
      this.#round = this.round()
        .catch((error: unknown) => this.options.log.warn({ err: error }, 'check of all cases failed'))
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

  /** One round: readers first, then the cases. */
  async round(): Promise<WatchRound> {
    const { catchUpReaders, cases, review, rounds, troubles, log } = this.options;
    const behindReaders = await catchUpReaders();
    const begun = Date.now();
    const since = await this.#since(begun);
    const round: Round = { found: new Map(), noted: await troubles.watched(), isWhole: true };
    for await (const rows of cases.changedSince(since)) {
      if (this.#isStopped) break;
      await this.#look(
        round,
        rows.filter(({ key, version }) => this.#seen.get(key) !== version),
        true,
      );
    }
    if (!(await review.directory(since, () => this.#isStopped))) round.isWhole = false;
    await this.#look(round, await cases.overdue(begun - LATE_MS, OVERDUE), true);
    await this.#look(round, await this.#next(), false);
    await this.#lookAtNoted(round);
    if (round.isWhole && !this.#isStopped) {
      this.#reached = begun;
      await rounds.note(ROUND, { at: new Date(begun) });
    }
    const of = (kind: Found['kind']) => round.found.get(kind) ?? [];
    const outcome = {
      signalledToCatchUp: of('JOURNAL_AHEAD'),
      restarted: of('NO_WORKFLOW'),
      failing: of('TASK_FAILING'),
    };
    if (behindReaders + Object.values(outcome).flat().length > 0) {
      log.warn({ behindReaders, ...outcome }, 'cases out of sync');
    }
    return { behindReaders, ...outcome };
  }

  /** From when on a change may not have been looked at by anybody. */
  async #since(now: Instant): Promise<Instant> {
    this.#reached ??= (await this.options.rounds.reached(ROUND))?.at?.getTime() ?? now;
    return Math.max(this.#reached - MARGIN_MS, now - BACK_MS);
  }

  /** Some open cases; those behind the last ones, else the first. */
  async #next(): Promise<readonly WatchedCase[]> {
    const { cases } = this.options;
    const rows = await cases.openAfter(this.#patrol, PATROL);
    const all = rows.length < PATROL ? [...rows, ...(await cases.openAfter('', PATROL - rows.length))] : rows;
    this.#patrol = all.at(-1)?.key ?? '';
    return all;
  }

  /** What is left of the list. */
  async #lookAtNoted(round: Round): Promise<void> {
    const each = async (id: string) => {
      if (!this.#isStopped) await this.#ask(round, id, true);
    };
    await sweep([...round.noted.keys()], each, { width: WIDTH });
  }

  async #look(round: Round, rows: readonly WatchedCase[], hasChanged: boolean): Promise<void> {
    if (this.#isStopped || rows.length === 0) return;
    if (!(await this.options.review.look(rows.map(({ key }) => key)))) round.isWhole = false;
    const each = async ({ key, version, isOver }: WatchedCase) => {
      if (this.#isStopped) return;
      const isAnswered = isOver || (await this.#ask(round, key, hasChanged || round.noted.has(key)));
      if (isAnswered && hasChanged) this.#seen.set(key, version);
    };
    await sweep(rows, each, { width: WIDTH });
  }

  /** @returns false where the workflow server did not answer */
  async #ask(round: Round, id: string, asksHead: boolean): Promise<boolean> {
    const { client, log, restart } = this.options;
    const noted = round.noted.get(id) ?? [];
    round.noted.delete(id);
    try {
      const found = await client.withDeadline(Date.now() + LOOK_MS, () => lookAt(this.options, id, asksHead));
      await this.#note(id, found, noted);
      if (found.kind !== 'IN_SYNC') round.found.set(found.kind, [...(round.found.get(found.kind) ?? []), id]);
      if (found.kind === 'NO_WORKFLOW') await restart(id);
      return true;
    } catch (error) {
      // A server or worker that is down is asked again in the next round.
      log.debug({ caseId: id, err: error }, 'a case could not be looked at');
      round.isWhole = false;
      return false;
    }
  }

  /** Keeps the list of operators: what was found is there from the first look on that found it, until one does not. */
  async #note(caseId: string, found: Found, noted: readonly WatchedKind[]): Promise<void> {
    const { store, troubles } = this.options;
    const over = noted.filter((kind) => kind !== found.kind);
    if (over.length > 0) await troubles.heal(caseId, over, Date.now());
    if (found.kind === 'IN_SYNC' || noted.includes(found.kind)) return;
    const state = await store.get(caseId);
    if (state !== undefined) await troubles.note(state, found.kind, found.reason, Date.now());
  }
}
