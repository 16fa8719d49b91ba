/**
 * A run of the model: people work on several cases at once, each request is judged by the rules, and in the end
 * everything must agree.
 */
import { randomBytes } from 'node:crypto';
import type { Client } from '../../harness/client';
import { atRest, checkKeys, compareCase } from './checks';
import { Dice } from './dice';
import { Graph } from './graph';
import { Ground } from './ground';
import { elementKinds } from './items';
import { Plan } from './memory/plan';
import { played } from './played';
import { Player, type Table } from './player';
import { submit, submitInVain } from './submission';
import { Tally } from './tally';
import { actTogether } from './together';
import { checkAccount, checkFeed, checkInboxes, checkLooks } from './totals';

export interface RunOptions {
  readonly seed: number;
  /** Requests in all. */
  readonly operations: number;
  /** Cases under way at once. */
  readonly lanes: number;
  /** Milliseconds until a request that gives no answer is given up. */
  readonly patienceMs: number;
  /** Milliseconds that a case may take to come to rest. */
  readonly slackMs: number;
  /** Writes a fault into the journal of a case that runs. @returns false where it does not run any more */
  readonly fault: Table['fault'];
  /** True when it shall end before its time. */
  readonly isOver?: () => boolean;
  /** True while it shall go on beyond the requests. */
  readonly goesOn?: () => boolean;
  /** Awaited when nothing more is asked for, before the cases are to come to rest. */
  readonly beforeRest?: () => Promise<void>;
}

export interface RunResult {
  readonly seed: number;
  readonly operations: number;
  readonly accepted: number;
  readonly refused: number;
  /** How often each mutation was done, and refused. */
  readonly done: Readonly<Record<string, number>>;
  readonly turnedDown: Readonly<Record<string, number>>;
  readonly cases: number;
  /** Entries of the journals. */
  readonly entries: number;
  /** Tries that gave no answer. */
  readonly lost: number;
  readonly findings: readonly string[];
}

/** Seed of a run: that of the environment, so that a failure can be had again, or any. */
export const seedOf = (env: NodeJS.ProcessEnv = process.env): number =>
  Number(env['KUAIJIN_SEED'] ?? randomBytes(4).readUInt32BE());

/** Requests on a case after it has ended. */
const AFTER_END = 6;
/** More is found out by mending than by reading on. */
const FINDINGS_MAX = 20;

/** A run is longer by this where something was not played yet. */
const MOST = 5;

export class ModelRun {
  readonly #graph: Graph;
  readonly #tally = new Tally();
  readonly #ground: Ground;
  readonly #table: Table;
  readonly #players: Player[] = [];
  readonly #findings: string[] = [];
  readonly #find = (what: string): void => {
    this.#findings.push(what);
  };

  constructor(
    client: Client & { readonly url: string },
    private readonly options: RunOptions,
  ) {
    this.#graph = new Graph(client, options.patienceMs);
    this.#ground = new Ground(this.#graph, this.#tally, client.url);
    this.#table = {
      gate: this.#graph,
      now: Date.now,
      tally: this.#tally,
      isLate: () => false,
      fault: (caseId, key) => this.#graph.persist(`a fault of ${caseId}`, () => options.fault(caseId, key)),
    };
  }

  /** Requests so far. */
  get count(): number {
    return this.#players.reduce((sum, { count }) => sum + count, 0);
  }

  /** Those of them that were done. */
  get accepted(): number {
    return this.#answered('done');
  }

  async play(): Promise<RunResult> {
    await this.#ground.prepare();
    await submitInVain(this.#ground);
    const { seed, operations, lanes } = this.options;
    const plan = new Plan(seed, operations, { accounts: this.#ground.pools, files: this.#ground.files });
    await Promise.all(Array.from({ length: lanes }, (_, lane) => this.#lane(lane, plan)));
    for (const player of this.#players) await player.mend();
    await actTogether(this.#players, this.#table);
    await this.options.beforeRest?.();
    await this.#settle();
    const cases = this.#players.map(({ kase }) => kase);
    return {
      seed: this.options.seed,
      operations: this.count,
      accepted: this.accepted,
      refused: this.#answered('refused'),
      done: this.#tally.counts('done'),
      turnedDown: this.#tally.counts('refused'),
      cases: cases.length,
      entries: cases.reduce((sum, { head }) => sum + head, 0),
      lost: this.#graph.lost,
      findings: this.#findings.slice(0, FINDINGS_MAX),
    };
  }

  #answered(how: 'done' | 'refused'): number {
    return this.#players.reduce(
      (sum, { done }) => sum + [...done.values()].filter(({ answer }) => answer === how).length,
      0,
    );
  }

  get #hasPlayedAll(): boolean {
    return played.every((mutation) => !this.#tally.lacks(mutation, 'done') && !this.#tally.lacks(mutation, 'refused'));
  }

  get #isOver(): boolean {
    const { operations, isOver, goesOn } = this.options;
    const isEnough = this.count >= operations && (this.#hasPlayedAll || this.count >= operations * MOST);
    return (isEnough && goesOn?.() !== true) || this.#findings.length >= FINDINGS_MAX || isOver?.() === true;
  }

  /** One case after the other, each as it was planned. */
  async #lane(lane: number, plan: Plan): Promise<void> {
    for (let number = 0; !this.#isOver; number += 1) {
      const name = `${lane}.${number}`;
      const { given, turns, from, findings } = await plan.next();
      this.#findings.push(...findings);
      const player = new Player(await submit(name, given, this.#ground), this.#table, name, this.#find);
      this.#players.push(player);
      await player.follow();
      let after = 0;
      for (const turn of turns) {
        if (this.#isOver || after >= AFTER_END) break;
        await player.play(turn, from);
        if (player.kase.status !== 'RUNNING' && player.kase.status !== 'FAULTED') after += 1;
        await this.#grow(player, turns.indexOf(turn));
      }
    }
  }

  /** Now and then an account grows for which a case waits. */
  async #grow({ kase }: Player, turn: number): Promise<void> {
    for (const [at, { kind, account, status }] of kase.elements.entries()) {
      const isWanted = Dice.for(this.options.seed, turn, at).chance(0.2);
      if (status === 'REFUSED' && isWanted) await this.#ground.issue(kind, account);
    }
  }

  async #settle(): Promise<void> {
    const { slackMs } = this.options;
    const each = (check: (player: Player) => Promise<void>) => inTurns(this.#players, check);
    await each((player) => atRest({ kase: player.kase, follow: () => player.follow() }, slackMs, this.#find));
    await each((player) => compareCase(player, this.#graph, this.#find));
    await each((player) => checkKeys(player, this.#graph, this.#find));
    await each((player) => checkFeed(player, this.#graph, this.#find));
    await checkInboxes(this.#players, this.#graph, this.#find);
    const cases = this.#players.map(({ kase }) => kase);
    checkLooks(cases, slackMs, this.#find);
    for (const kind of elementKinds)
      for (const id of this.#ground.pools[kind]) await checkAccount(this.#players, kind, id, this.#graph, this.#find);
  }
}

const AT_ONCE = 4;

async function inTurns<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const left = [...all];
  const worker = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) await work(next);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
