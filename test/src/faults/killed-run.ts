/**
 * A run of the model over processes of its own, which are killed in the middle of work and started again: the product,
 * a second worker, Temporal, the store.
 */
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { CaseJournal } from '@kuaijin/approvals/projection/case-journal';
import { Journal } from '@kuaijin/kit/journal';
import { connectMongo } from '@kuaijin/kit/mongo';
import { Dice } from '../approvals/model/dice';
import { ModelRun, type RunResult } from '../approvals/model/run';
import { writeFault } from '../harness/case-fault';
import { type Mortal, ownServers, spawnProduct, spawnService } from '../harness/processes';
import { ownPrefix, startStack } from '../harness/stack';

export interface KilledRunOptions {
  readonly seed: number;
  /** 0: nothing is killed, until all requests are made. */
  readonly kills: number;
  /** Requests, or as many more as are made until all kills are done. */
  readonly operations: number;
  readonly lanes: number;
  /** Milliseconds between two kills, from and to. */
  readonly betweenMs: readonly [number, number];
  /**
   * Milliseconds after which no more is killed and asked for, once there were {@link KILLS_MIN} kills and {@link
   * ACCEPTED_MIN} requests done.
   */
  readonly forMs: number;
  /** Told of each kill. */
  readonly onKill?: (victim: string, count: number) => void;
}

export interface KilledRunResult extends RunResult {
  readonly kills: number;
  /** How often each was killed. */
  readonly killed: Readonly<Record<string, number>>;
}

/**
 * What a run has to come to, however long that takes: a busy machine is slow to start things again, and does little in
 * between.
 */
const KILLS_MIN = 3;
const ACCEPTED_MIN = 40;
/** Milliseconds until what was killed is started again. */
const DOWN = [0, 800] as const;
/**
 * The watch over the cases looks every half minute; a case that a kill left behind has to come to rest within three of
 * its rounds.
 */
const SLACK_MS = 90_000;
const PATIENCE_MS = 120_000;

export async function killedRun(options: KilledRunOptions): Promise<KilledRunResult> {
  const servers = await ownServers();
  const prefix = ownPrefix('soak');
  const folder = mkdtempSync(join(tmpdir(), 'kuaijin-attachments-'));
  const env = { ...servers.env, KUAIJIN_ALLOW_ACCELERATED: 'true', KUAIJIN_ATTACHMENTS_DIR: folder };
  const closing: (() => Promise<void>)[] = [() => servers.close(), () => rm(folder, { recursive: true, force: true })];
  try {
    const seeded = await startStack({ sharedPrefix: prefix, seed: true, env: servers.env });
    await seeded.close();
    const product = await spawnProduct({ prefix, env });
    closing.unshift(() => product.stop());
    const worker = await spawnService('approvals', { prefix, env });
    closing.unshift(() => worker.stop());
    const victims = { product, worker, temporal: servers.temporal, store: servers.mongo };
    const killer = new Killer(victims, options);
    const mongo = await connectMongo(servers.env['MONGODB_URI'] ?? '', { appName: 'faults' });
    closing.unshift(() => mongo.close());
    const opened = await Journal.open(mongo.db(`${prefix}_approvals`), 'case_journal');
    closing.unshift(() => opened.close());
    const journal = new CaseJournal(opened);
    const run = new ModelRun(product, {
      ...options,
      patienceMs: PATIENCE_MS,
      slackMs: SLACK_MS,
      fault: (caseId, key) => writeFault(journal, caseId, key),
      goesOn: () => options.kills > 0 && !killer.isDone,
      isOver: () => killer.isDone && run.accepted >= ACCEPTED_MIN,
      beforeRest: () => killer.stop(),
    });
    const killing = killer.run();
    const [result] = await Promise.all([run.play(), killing]);
    return { ...result, kills: killer.count, killed: killer.killed };
  } finally {
    for (const close of closing) await close();
  }
}

class Killer {
  readonly killed: Record<string, number> = {};
  readonly #dice: Dice;
  readonly #until: number;
  #running: Promise<void> = Promise.resolve();
  #isStopped = false;

  constructor(
    private readonly victims: Readonly<Record<string, Mortal>>,
    private readonly options: KilledRunOptions,
  ) {
    this.#dice = new Dice(options.seed);
    this.#until = Date.now() + options.forMs;
  }

  get count(): number {
    return Object.values(this.killed).reduce((sum, count) => sum + count, 0);
  }

  get isDone(): boolean {
    const { kills } = this.options;
    if (this.#isStopped || (kills > 0 && this.count >= kills)) return true;
    return Date.now() > this.#until && this.count >= Math.min(kills, KILLS_MIN);
  }

  run(): Promise<void> {
    this.#running = this.#kill();
    return this.#running;
  }

  /** Kills no more; returns when everything runs. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    await this.#running;
  }

  async #kill(): Promise<void> {
    while (!this.isDone && this.options.kills > 0) {
      await pause(this.#dice.between(...this.options.betweenMs));
      const name = this.#dice.pick(Object.keys(this.victims));
      const victim = this.victims[name];
      if (this.isDone || victim === undefined) return;
      await victim.kill();
      this.killed[name] = (this.killed[name] ?? 0) + 1;
      this.options.onKill?.(name, this.count);
      await pause(this.#dice.between(...DOWN));
      await victim.restart();
    }
  }
}
