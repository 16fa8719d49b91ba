/** One case, played to its end and a little beyond: asks, follows the journal, and compares every answer with what the rules say. */

import type { Asked } from './asked';
import { type Choice, choose, chooseBatch } from './choose';
import type { Dice } from './dice';
import { follow } from './follow';
import type { Graph } from './graph';
import type { Ask, Operation } from './operation';
import { decide } from './operations/decide';
import type { Person } from './people';
import { type Case, type Step, stepId } from './state';

/** How often a request is sent twice at once, an old one again, an old key with other content, a batch, or two different ones at once. */
const REPEATED = 0.06;
const REUSED = 0.04;
const BATCH = 0.05;
const RACE = 0.1;

/** A request that was answered. */
interface Done {
  readonly by: Person;
  readonly operation: Pick<Operation, 'mutation' | 'input' | 'text'>;
  readonly input: Readonly<Record<string, unknown>>;
  readonly asked: readonly Asked[];
  readonly answer: 'done' | 'refused';
}

export class Player {
  /** What was asked for under each key, and answered. */
  readonly done = new Map<string, Done>();
  #asked: Asked[] = [];
  #following: Promise<void> = Promise.resolve();
  #keys = 0;

  constructor(
    readonly kase: Case,
    private readonly graph: Graph,
    private readonly dice: Dice,
    private readonly name: string,
    private readonly find: (what: string) => void,
  ) {}

  /** Requests so far. */
  get count(): number {
    return this.#keys;
  }

  /** One turn: one request, or several at once. */
  async turn(): Promise<void> {
    const { dice } = this;
    const old = [...this.done.values()].filter(({ answer }) => answer === 'done');
    if (old.length > 0 && dice.chance(REPEATED)) return this.#again(dice.pick(old));
    if (old.length > 0 && dice.chance(REUSED)) return this.#reused(dice.pick(old));
    const batch = dice.chance(BATCH) ? chooseBatch(dice, this.kase) : undefined;
    if (batch !== undefined) return this.#batch(batch.by, batch.steps);
    const first = choose(dice, this.kase);
    const second = dice.chance(RACE) ? choose(dice, this.kase) : undefined;
    // Two signatures of one person on one step cannot be told apart in the history.
    const isClear = second !== undefined && areApart(first, second);
    await Promise.all([this.#single(first), ...(isClear ? [this.#single(second)] : [])]);
  }

  /** Learns what the journal holds. */
  follow(): Promise<void> {
    this.#following = this.#following.then(async () => {
      for (const row of await this.graph.history(this.kase.id, this.kase.head)) {
        for (const one of this.#asked) note(one, Date.parse(row.at));
        follow(this.kase, row, this.#asked, this.#report);
      }
    });
    return this.#following;
  }

  readonly #report = (what: string): void => this.find(`${this.kase.id}: ${what}`);

  #key(): string {
    this.#keys += 1;
    return `${this.name}-${this.#keys}`;
  }

  async #single({ operation, ask }: Choice): Promise<void> {
    const key = this.#key();
    const text = `因${key}`;
    const { kase, step, args, ifVersion } = ask;
    const named = operation.isOfCase === true ? { caseId: kase.id } : { stepId: stepId(kase, step) };
    const target = operation.target?.({ ...ask, at: 0 }) ?? named;
    const input = {
      idempotencyKey: key,
      ...target,
      ...args,
      ...(operation.text === undefined ? {} : { [operation.text]: text }),
      ...(ifVersion === undefined ? {} : { ifVersion }),
    };
    await this.#perform(ask.by, operation, input, [
      { operation, ask: { ...ask, at: 0 }, key, text, verdicts: new Set() },
    ]);
  }

  async #batch(by: Person, steps: readonly Step[]): Promise<void> {
    const key = this.#key();
    const text = `因${key}`;
    const { kase } = this;
    const operation = decide as unknown as Operation;
    const asked = steps.map((step): Asked => {
      const ask: Ask = { kase, step, by, at: 0, args: { decision: 'APPROVE', conditions: [] } };
      return { operation, ask, key, text, verdicts: new Set() };
    });
    const input = {
      idempotencyKey: key,
      stepIds: steps.map((step) => stepId(kase, step)),
      decision: 'APPROVE',
      opinion: text,
    };
    await this.#perform(by, { mutation: 'decideSteps', input: 'DecideStepsInput', text: 'opinion' }, input, asked);
  }

  async #perform(
    by: Person,
    operation: Done['operation'],
    input: Done['input'],
    asked: readonly Asked[],
  ): Promise<void> {
    const key = String(input['idempotencyKey']);
    this.#asked.push(...asked);
    for (const one of asked) note(one, Date.now());
    const { code, lost } = await this.graph.change(by, operation.mutation, operation.input, input);
    for (const one of asked) note(one, Date.now());
    await this.follow();
    for (const one of asked) note(one, Date.now());
    this.#asked = this.#asked.filter((one) => !asked.includes(one));
    const answer = code === undefined ? 'done' : 'refused';
    this.done.set(key, { by, operation, input, asked, answer });
    const told = `${operation.mutation} ${JSON.stringify(input)} by ${by.actorId} ${by.post}`;
    const stored = asked.filter(({ row, parts }) => row !== undefined || (parts ?? 0) > 0);
    if (code === undefined) {
      if (asked.some(({ row }) => row === undefined))
        this.#report(`${told} was acknowledged and is not in the journal`);
      return;
    }
    if (stored.length > 0)
      this.#report(
        `${told} was refused with ${code} and is in the journal as ${stored[0]?.row?.seq} (${lost} tries without an answer)`,
      );
    const said = new Set(asked.flatMap(({ verdicts }) => [...verdicts]));
    if (![...said].some((one) => one?.split('|').includes(code)))
      this.#report(
        `${told} was refused with ${code}, the rules say ${[...said].map((one) => one ?? 'yes').join(' or ')}`,
      );
  }

  /** The same key with the same content is answered as before, whatever has happened since, and does nothing. */
  async #again({ by, operation, input, asked }: Done): Promise<void> {
    const { code } = await this.graph.change(by, operation.mutation, operation.input, input);
    if (code !== undefined)
      this.#report(
        `${operation.mutation} ${JSON.stringify(input)}, done as ${asked[0]?.row?.seq}, was repeated and refused with ${code}`,
      );
    await this.follow();
  }

  /** The same key means the same for ever. */
  async #reused({ by, operation, input }: Done): Promise<void> {
    const other = { ...input, ...(operation.text === undefined ? { ifVersion: 0 } : { [operation.text]: '另一内容' }) };
    const { code } = await this.graph.change(by, operation.mutation, operation.input, other);
    if (code !== 'IDEMPOTENCY_KEY_REUSED')
      this.#report(
        `${operation.mutation} ${JSON.stringify(other)}: the key was used with other content, the answer was ${code ?? 'yes'}`,
      );
    await this.follow();
  }
}

/** Whether the history shows which of two requests an entry is of: by their operations and steps, else by their people. */
function areApart(one: Choice, other: Choice): boolean {
  const hasParts = one.operation.part !== undefined || other.operation.part !== undefined;
  if (hasParts && one.ask.by.actorId === other.ask.by.actorId) return false;
  return !(one.operation === other.operation && one.ask.step === other.ask.step);
}

/** What the rules would answer at this moment. */
function note({ operation, ask, verdicts }: Asked, at: number): void {
  verdicts.add(operation.judge({ ...ask, at }));
}
