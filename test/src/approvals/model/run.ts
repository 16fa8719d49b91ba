/** A run of the model: people work on several cases at once, each request is judged by the rules, and in the end everything must agree. */
import { randomBytes } from 'node:crypto';
import type { Client } from '../../harness/client';
import { atRest, checkFeed, checkInboxes, checkKeys, checkPool, compareCase } from './checks';
import { Dice } from './dice';
import { Graph } from './graph';
import { CATALOGUE, catalogueTexts, items } from './items';
import { agent, owner, type Person } from './people';
import { Player } from './player';
import { type Case, newCase } from './state';

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
  /** True when it shall end before its time. */
  readonly isOver?: () => boolean;
  /** Awaited when nothing more is asked for, before the cases are to come to rest. */
  readonly beforeRest?: () => Promise<void>;
}

export interface RunResult {
  readonly seed: number;
  readonly operations: number;
  readonly accepted: number;
  readonly refused: number;
  /** How often each mutation was done. */
  readonly done: Readonly<Record<string, number>>;
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

const PROJECT = 'project-QZ-015';
/** Requests on one case at most. */
const PER_CASE = 90;
/** Requests on a case after it has ended. */
const AFTER_END = 6;
/** More is found out by mending than by reading on. */
const FINDINGS_MAX = 20;
/** What a pool is issued first; more comes when cases wait for it. */
const ISSUED = 40;
const landManager: Person = { actorId: 'land-1', post: 'LAND_MANAGER' };
const editor: Person = { actorId: 'editor-1', post: 'CATALOGUE_EDITOR' };

type Pools = Readonly<Record<'LAND' | 'ENERGY', string>>;

export class ModelRun {
  readonly #graph: Graph;
  readonly #players: Player[] = [];
  readonly #findings: string[] = [];
  readonly #find = (what: string): void => {
    this.#findings.push(what);
  };
  #issues = 0;

  constructor(
    client: Client,
    private readonly options: RunOptions,
  ) {
    this.#graph = new Graph(client, options.patienceMs);
  }

  /** Requests so far. */
  get count(): number {
    return this.#players.reduce((sum, { count }) => sum + count, 0);
  }

  async play(): Promise<RunResult> {
    const pools = await this.#prepare();
    await Promise.all(Array.from({ length: this.options.lanes }, (_, lane) => this.#lane(lane, pools)));
    await this.options.beforeRest?.();
    await this.#settle(pools);
    const cases = this.#players.map(({ kase }) => kase);
    const answers = this.#players.flatMap(({ done }) => [...done.values()]);
    return {
      seed: this.options.seed,
      operations: this.count,
      accepted: answers.filter(({ answer }) => answer === 'done').length,
      refused: answers.filter(({ answer }) => answer === 'refused').length,
      done: countOf(answers.flatMap(({ answer, operation }) => (answer === 'done' ? operation.mutation : []))),
      cases: cases.length,
      entries: cases.reduce((sum, { head }) => sum + head, 0),
      lost: this.#graph.lost,
      findings: this.#findings.slice(0, FINDINGS_MAX),
    };
  }

  get #isOver(): boolean {
    const { operations, isOver } = this.options;
    return this.count >= operations || this.#findings.length >= FINDINGS_MAX || isOver?.() === true;
  }

  async #prepare(): Promise<Pools> {
    const { base, overlay } = catalogueTexts();
    await this.#must(editor, 'publishCatalogue', 'PublishCatalogueInput', {
      idempotencyKey: 'model-catalogue',
      base,
      overlay,
    });
    await this.#must(owner, 'appointAgent', 'AppointAgentInput', {
      idempotencyKey: 'model-mandate',
      agentId: agent.actorId,
    });
    const pools = { LAND: await this.#pool('LAND_PLAN'), ENERGY: await this.#pool('ENERGY') };
    for (const kind of ['LAND', 'ENERGY'] as const) await this.#issue(pools, kind, ISSUED);
    return pools;
  }

  async #must(by: Person, mutation: string, type: string, input: object): Promise<void> {
    const { code } = await this.#graph.change(by, mutation, type, input);
    if (code !== undefined) throw new Error(`${mutation} was refused with ${code}`);
  }

  async #pool(kind: string): Promise<string> {
    const input = { idempotencyKey: `model-${kind}`, regionId: 'region-330800', year: 2026, kind, isDemoData: true };
    const { openQuotaPool } = await this.#graph.ask<{ openQuotaPool: { pool: { id: string } } }>(
      'mutation ($input: OpenQuotaPoolInput!) { openQuotaPool(input: $input) { pool { id } userErrors { code } } }',
      { input },
      landManager,
    );
    return openQuotaPool.pool.id;
  }

  async #issue(pools: Pools, kind: 'LAND' | 'ENERGY', value: number): Promise<void> {
    this.#issues += 1;
    const amount = { value: String(value), unit: kind === 'LAND' ? 'MU' : 'TCE' };
    const input = {
      idempotencyKey: `issue-${this.#issues}`,
      poolId: pools[kind],
      amount,
      documentNumber: `${this.#issues}号`,
    };
    await this.#must(landManager, 'issueQuota', 'IssueQuotaInput', input);
  }

  /** One case after the other. */
  async #lane(lane: number, pools: Pools): Promise<void> {
    for (let number = 0; !this.#isOver; number += 1) {
      const name = `${lane}.${number}`;
      const dice = new Dice(this.options.seed + lane * 7_919 + number * 104_729);
      const player = new Player(await this.#submit(name, dice, pools), this.#graph, dice, name, this.#find);
      this.#players.push(player);
      await player.follow();
      let after = 0;
      while (!this.#isOver && player.count < PER_CASE && after < AFTER_END) {
        await player.turn();
        if (player.kase.status !== 'RUNNING') after += 1;
        for (const { kind, status } of player.kase.elements) {
          if (status === 'REFUSED' && dice.chance(0.2)) await this.#issue(pools, kind, ISSUED);
        }
      }
    }
  }

  async #submit(name: string, dice: Dice, pools: Pools): Promise<Case> {
    const conditions = new Set(
      items.filter(({ isConditional }) => isConditional === true && dice.chance(0.5)).map(({ code }) => code),
    );
    const amounts = {
      ...(dice.chance(0.8) ? { LAND: dice.between(1, 12) } : {}),
      ...(dice.chance(0.6) ? { ENERGY: dice.between(1, 12) } : {}),
    };
    // Half of them by the calendar, half by a clock whose days pass while they are played.
    const secondsPerDay = dice.chance(0.5) ? 2 : undefined;
    const input = {
      idempotencyKey: `submit-${name}`,
      projectId: PROJECT,
      catalogueCode: CATALOGUE,
      conditions: items
        .filter(({ isConditional }) => isConditional === true)
        .map(({ code }) => ({ itemCode: code, applies: conditions.has(code) })),
      choices: [],
      elements: Object.entries(amounts).map(([kind, value]) => ({
        kind,
        account: pools[kind as 'LAND' | 'ENERGY'],
        quantity: { value: String(value), unit: kind === 'LAND' ? 'MU' : 'TCE' },
      })),
      ...(secondsPerDay === undefined ? {} : { secondsPerWorkingDay: secondsPerDay }),
    };
    const { submitCase } = await this.#graph.ask<{
      submitCase: { approvalCase: { id: string } | null; userErrors: readonly unknown[] };
    }>(
      'mutation ($input: SubmitCaseInput!) { submitCase(input: $input) { approvalCase { id } userErrors { code path } } }',
      { input },
      owner,
    );
    if (submitCase.approvalCase === null)
      throw new Error(`the submission was refused: ${JSON.stringify(submitCase.userErrors)}`);
    return newCase(submitCase.approvalCase.id, items, {
      conditions,
      amounts,
      ...(secondsPerDay === undefined ? {} : { secondsPerDay }),
    });
  }

  async #settle(pools: Pools): Promise<void> {
    const { slackMs } = this.options;
    const each = (check: (player: Player) => Promise<void>) => inTurns(this.#players, check);
    await each((player) => atRest({ kase: player.kase, follow: () => player.follow() }, slackMs, this.#find));
    await each((player) => compareCase(player, this.#graph, this.#find));
    await each((player) => checkKeys(player, this.#graph, this.#find));
    await each((player) => checkFeed(player, this.#graph, this.#find));
    await checkInboxes(this.#players, this.#graph, this.#find);
    const cases = this.#players.map(({ kase }) => kase);
    for (const kind of ['LAND', 'ENERGY'] as const) await checkPool(cases, kind, pools[kind], this.#graph, this.#find);
  }
}

function countOf(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

const AT_ONCE = 4;

async function inTurns<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const left = [...all];
  const worker = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) await work(next);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
