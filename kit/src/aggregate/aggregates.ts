import { isKuaijinError, isRefusal, type Refusal, refuse } from '../errors/errors';
import type { Feed } from '../feed/feed';
import { contentHashOf } from '../journal/content';
import { Journal } from '../journal/journal';
import type { Decided, Draft, Entry, Head, Prepare, Verification } from '../journal/types';
import type { Logger } from '../logging/logging';
import type { Mongo } from '../mongo/connect';
import { Projection } from './projection';
import { States } from './states';
import type { TroubledStream } from './troubles';
import type { AggregateDefinition, Command, DecideOn, Executed, Projected, StateAt } from './types';

export interface AggregatesOptions<S extends object> {
  readonly mongo: Mongo;
  /** Database of the service. */
  readonly database: string;
  /** Service whose feed stream the events go to. */
  readonly source: string;
  readonly feed: Feed;
  readonly definition: AggregateDefinition<S>;
  readonly log: Logger;
  /** Milliseconds between two looks where the server cannot wake us (`Config.pollMs`). */
  readonly pollMs?: number;
}

/**
 * Things of one kind, each a journal stream of its own: its state is the fold of its entries, its read model and its
 * events are projections of them. Every execution is idempotent for ever by its key.
 */
export class Aggregates<S extends object> {
  readonly journal: Journal;
  readonly projection: Projection;
  readonly #definition: AggregateDefinition<S>;
  readonly #states: States<S>;

  private constructor(
    journal: Journal,
    definition: AggregateDefinition<S>,
    projection: (of: Aggregates<S>) => Projection,
  ) {
    this.journal = journal;
    this.#definition = definition;
    this.#states = new States(journal, definition);
    this.projection = projection(this);
  }

  static async open<S extends object>(options: AggregatesOptions<S>): Promise<Aggregates<S>> {
    const { mongo, definition, source, feed, log, pollMs } = options;
    const db = mongo.db(options.database);
    const name = `${definition.name}_journal`;
    const journal = await Journal.open(db, name, {
      features: mongo.features,
      ...(pollMs === undefined ? {} : { pollMs }),
    });
    return new Aggregates(
      journal,
      definition,
      (of) => new Projection({ db, name, journal, feed, source, log, project: (entry) => of.#project(entry) }),
    );
  }

  /**
   * Decides on the present state and records what follows: one entry, whose facts are stored together or not at all.
   * Returns when the read model and the feed have it. A key that was used is answered with what it did then, whatever
   * changed since; with another content it is refused as IDEMPOTENCY_KEY_REUSED. A refusal is not kept: the same key
   * may succeed later.
   * @throws KuaijinError UNAVAILABLE, OUTCOME_UNKNOWN: execute again with the same key
   */
  async execute(id: string, command: Command, decide: DecideOn<S>): Promise<Executed<S>> {
    const { key, content, act } = command;
    let decided: Decided;
    try {
      const hash = contentHashOf(key, content, act);
      decided =
        (await this.#byEarlierKey(id, command)) ??
        (await this.journal.decide(id, key, (head) => this.#decide(head, command, decide), hash));
    } catch (error) {
      if (!isKuaijinError(error) || error.code !== 'IDEMPOTENCY_KEY_REUSED') throw error;
      return { ok: false, refusal: keyReused(command) };
    }
    if (!decided.ok) return decided;
    const { entry, repeated } = decided;
    const cursor = await this.projection.advance(id, entry.seq);
    const { state } = await this.#states.load(id, entry.seq);
    if (state === undefined) throw new Error(`${id} has entries and no state`);
    return { ok: true, state, version: entry.seq, cursor, repeated };
  }

  /**
   * Records what follows from no state, each under its key, in the order given and in one go; what is there already
   * stays as it is. Returns when the read model and the feed have all of it.
   * @throws KuaijinError UNAVAILABLE, OUTCOME_UNKNOWN: record again with the same keys; IDEMPOTENCY_KEY_REUSED
   */
  async record(id: string, drafts: readonly Draft[]): Promise<void> {
    const { entries } = await this.journal.append(id, drafts);
    if (entries.length > 0) await this.projection.advance(id, Math.max(...entries.map(({ seq }) => seq)));
  }

  /** The state as of now, from the journal; undefined = no such thing. */
  async get(id: string): Promise<S | undefined> {
    return (await this.#states.load(id)).state;
  }

  /** The state as of a version. */
  async getAt(id: string, version: number): Promise<S | undefined> {
    return (await this.#states.load(id, version)).state;
  }

  /** Entries of a thing after a version, in order. */
  history(id: string, after: number, limit: number): Promise<readonly Entry[]> {
    return this.journal.read(id, after, limit);
  }

  /** Carries on what a crash left between journal, read model and feed, now and from then on. */
  start(): Promise<void> {
    return this.projection.start();
  }

  /** Things that cannot be carried on to their readers. */
  troubled(): readonly TroubledStream[] {
    return this.projection.troubled();
  }

  /** One round of what {@link start} does; returns how many things were behind. */
  catchUp(): Promise<number> {
    return this.projection.catchUp();
  }

  verify(id: string): Promise<Verification> {
    return this.journal.verify(id);
  }

  async close(): Promise<void> {
    await this.projection.close();
    await this.journal.close();
  }

  /**
   * What an earlier release did of the same request. A key of its was one for all mutations of a thing, so other
   * content of the same person is refused.
   */
  async #byEarlierKey(id: string, command: Command): Promise<Decided | undefined> {
    const { earlierKeys = [], content, act } = command;
    for (const key of earlierKeys) {
      const entry = await this.journal.find(id, key);
      if (entry?.contentHash === contentHashOf(key, content, act)) return { ok: true, entry, repeated: true };
      if (entry?.act?.actorId === act.actorId) return { ok: false, refusal: keyReused(command) };
    }
    return undefined;
  }

  #decide(head: Head, command: Command, decide: DecideOn<S>): Draft | Refusal | Prepare {
    const now = this.#states.at(head);
    if ('prepare' in now) return now;
    const { key, act, at, ifVersion } = command;
    if (ifVersion !== undefined && ifVersion !== now.seq) return this.#conflict(head, now, ifVersion);
    const outcome = decide(now.state, now.seq);
    if (isRefusal(outcome)) return withChange(outcome, head);
    const [first, ...also] = outcome;
    if (first === undefined) throw new Error(`A decision on ${head.stream} came to nothing`);
    return { key, type: first.type, v: first.v, data: first.data, also, act, at };
  }

  #conflict({ seq, entry }: Head, { state }: StateAt<S>, ifVersion: number): Refusal {
    const status = state === undefined ? '' : (this.#definition.statusOf?.(state) ?? '');
    return refuse('VERSION_CONFLICT', ['input', 'ifVersion'], {
      expected: `${seq}`,
      received: `${ifVersion}`,
      details: { status, version: seq, ...changeOf(entry) },
    });
  }

  async #project(entry: Entry): Promise<Projected> {
    const { stream, seq } = entry;
    const before = await this.#states.load(stream, seq - 1);
    const state = this.#states.after(before.state, entry);
    this.#states.keep(entry, state);
    const { writes, events } = this.#definition.project(state, [entry], before.state);
    return { writes: writes.map((write) => this.#definition.states.marked(stream, write)), events };
  }
}

function keyReused({ key, asked = key }: Command): Refusal {
  return refuse('IDEMPOTENCY_KEY_REUSED', ['input', 'idempotencyKey'], { received: asked });
}

/** Who changed it last and when. */
function changeOf(entry: Entry | undefined) {
  return entry?.act === undefined ? {} : { changed: { ...entry.act, at: entry.at.toISOString() } };
}

/**
 * A conflict of states says who brought the state about; where the rule does not know, that is whoever changed the
 * thing last.
 */
function withChange(refusal: Refusal, { entry }: Head): Refusal {
  const { details } = refusal;
  if (details === undefined || !('status' in details) || details.changed !== undefined) return refusal;
  return { ...refusal, details: { ...details, ...changeOf(entry) } };
}
