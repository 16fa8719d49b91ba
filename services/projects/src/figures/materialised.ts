/**
 * Figures of any day in the time of a look-up: what every project counts for is kept in memory, and for each question
 * that was asked lately the sums of its groups by day. Whatever changes is heard of through the feed and looked up
 * before an answer. Only what is known now is kept so; what is asked otherwise is counted anew.
 */

import { setImmediate as othersTurn } from 'node:timers/promises';
import { type FeedEvent, FeedMirror } from '@kuaijin/kit/feed';
import { boundedCache } from '@kuaijin/kit/memory/bounded-cache';
import { reading } from '@kuaijin/kit/read-models';
import type { ServiceDeps } from '@kuaijin/kit/service/deps';
import { batchesWanted } from '../library/rules';
import type { ProjectRow } from '../model/projects';
import { regionsSeen } from '../model/query';
import type { ProjectStore } from '../model/store';
import { FigureView, isKept, type ViewOf } from './figure-view';
import { countedFields, type Question, Recount } from './figures';
import { dayNumber, type Packed, packed } from './packed';
import type { Tally } from './rules';

const SOURCE = 'projects';
/** Questions whose sums are kept; each holds some hundred kilobytes for ten groups and three years. */
const VIEWS_MAX = 32;
/** Projects that are kept, at some 5 kilobytes each; of more than that nothing is, and figures are counted anew. */
const PROJECTS_MAX = 100_000;
/** Projects that are taken in before other requests get their turn, some milliseconds each. */
const TAKEN_AT_ONCE = 5;
const fields = [...countedFields, 'id', 'regionScopes'] as const satisfies readonly (keyof ProjectRow)[];

type KeptRow = Pick<ProjectRow, (typeof fields)[number]>;

export class MaterialisedFigures {
  readonly #recount: Recount;
  readonly #projects = new Map<string, Packed>();
  readonly #views = boundedCache<FigureView>(VIEWS_MAX);
  readonly #changed = new Set<string>();
  #mirror: FeedMirror | undefined;
  #loading: Promise<void> | undefined;
  #isLoaded = false;
  #refreshing: Promise<void> = Promise.resolve();
  #isStopped = false;
  /** False for good once there is a project that cannot be kept. */
  #isKept = true;

  constructor(
    private readonly store: Pick<ProjectStore, 'walk' | 'everyRow' | 'getMany'>,
    private readonly deps: Pick<ServiceDeps, 'feed' | 'log'>,
  ) {
    this.#recount = new Recount(store);
  }

  /** Tallies by group as of a day. @throws KuaijinError MALFORMED_CODE, INVALID_INPUT for a filter, UNAVAILABLE */
  async asOf(question: Question, day: string): Promise<ReadonlyMap<string, Tally>> {
    const of = viewOf(question);
    if (of === undefined || !(await this.#isUpToDate())) return this.#recount.asOf(question, day);
    return this.#viewOf(of).asOf(dayNumber(day));
  }

  /**
   * Begins to take in what there is; returns at once. What is asked before that is done waits for it: to count it anew
   * meanwhile takes as long, and slows both.
   */
  start(): void {
    this.#loading ??= this.#load().catch((error: unknown) => {
      this.#loading = undefined;
      if (!this.#isStopped) this.deps.log.warn({ err: error }, 'projects are not taken in for figures; trying again');
    });
  }

  /** Resolves when what there was at the start is taken in; or when that failed: the next question begins it again. */
  async loaded(): Promise<void> {
    this.start();
    await this.#loading;
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    await this.#mirror?.stop();
    await this.#loading;
  }

  /** Takes in everything that has been published; false where figures are not kept. */
  async #isUpToDate(): Promise<boolean> {
    await this.loaded();
    if (!this.#isLoaded || !this.#isKept) return false;
    await this.#mirror?.caughtUp();
    this.#refreshing = this.#refreshing.catch(() => undefined).then(() => this.#refresh());
    await this.#refreshing;
    return this.#isKept;
  }

  /** From here on changes are heard of; then everything that is there is taken in. */
  async #load(): Promise<void> {
    const { feed, log } = this.deps;
    await this.#mirror?.stop();
    const after = await feed.headsOf([SOURCE, ...feed.streamsOf(SOURCE)]);
    const apply = ({ projectId }: FeedEvent) => {
      if (projectId !== undefined) this.#changed.add(projectId);
    };
    this.#mirror = new FeedMirror({
      ...{ feed, source: SOURCE, apply, after },
      onError: (error) => log.warn({ err: error }, 'changes of projects are not heard of; retrying'),
    });
    this.#mirror.start();
    await reading(this.#takeAll());
    this.#isLoaded = !this.#isStopped;
  }

  async #takeAll(): Promise<void> {
    let taken = 0;
    for await (const row of this.store.everyRow(fields)) {
      if (this.#isStopped || !this.#isKept) return;
      this.#take(row);
      taken += 1;
      if (taken % TAKEN_AT_ONCE === 0) await othersTurn();
    }
  }

  async #refresh(): Promise<void> {
    if (this.#changed.size === 0) return;
    const ids = [...this.#changed];
    // What changes while they are looked up is looked up again.
    this.#changed.clear();
    try {
      const rows = await this.store.getMany(ids);
      for (const row of rows.values()) this.#take(row);
    } catch (error) {
      for (const id of ids) this.#changed.add(id);
      throw error;
    }
  }

  #take(row: KeptRow): void {
    if (!this.#isKept) return;
    const now = packed(row);
    if (now === undefined || this.#projects.size >= PROJECTS_MAX) {
      this.#isKept = false;
      this.#projects.clear();
      this.#views.clear();
      this.deps.log.warn({ projectId: row.id }, 'figures are counted anew: too many projects, or too large a sum');
      return;
    }
    const before = this.#projects.get(row.id);
    for (const view of this.#views.values()) {
      if (before !== undefined) view.apply(before, -1n);
      view.apply(now, 1n);
    }
    this.#projects.set(row.id, now);
  }

  #viewOf(of: ViewOf): FigureView {
    const key = JSON.stringify(of);
    const kept = this.#views.get(key);
    if (kept !== undefined) return kept;
    const view = new FigureView(of);
    for (const project of this.#projects.values()) view.apply(project, 1n);
    this.#views.set(key, view);
    return view;
  }
}

/** What is kept for a question; undefined where it is about more than region, list, batch and type, or the past. */
function viewOf({ filter, viewer, groupBy, includeDemo, knownAt }: Question): ViewOf | undefined {
  const { search, ownerId, list, type, fields, layers, construction, industries } = filter;
  const batches = batchesWanted(filter.batches, filter.library);
  if (knownAt !== undefined || search || ownerId || !isKept(groupBy)) return undefined;
  if (fields || layers || construction || industries) return undefined;
  const regions = regionsSeen(filter, viewer);
  if (regions === undefined) return undefined;
  return {
    ...{ groupBy, includeDemo, regions: [...regions].sort() },
    ...{ list: list || undefined, type: type || undefined },
    batches: batches ? [...new Set(batches)].sort() : undefined,
  };
}
