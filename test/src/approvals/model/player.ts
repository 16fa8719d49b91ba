/**
 * One case, played to its end and a little beyond: asks, follows the journal, and compares every answer with what the
 * rules say.
 */

import type { Asked, Row } from './asked';
import { type Batch, type Choice, choose, chooseBatch, type Keenness } from './choose';
import { Dice } from './dice';
import { follow } from './follow';
import type { Answer } from './graph';
import type { Ask, Operation } from './operation';
import { nudge, repair } from './operations/repair';
import { operator, type Person } from './people';
import { sees } from './sight';
import { type Case, stepId, stepsOf } from './state';
import type { Tally } from './tally';

/** How often an old request is sent again, an old key with other content, or two different ones at once. */
const REPEATED = 0.06;
const REUSED = 0.04;
const RACE = 0.1;
/** How often a case is held for repair. */
const FAULT = 0.01;

/** Where requests are answered and histories read: the graph, or the rules in memory. */
export interface Gate {
  /** A mutation until its outcome is known. @param wanted fields of the answer */
  change(by: Person, mutation: string, type: string, input: object, wanted?: string): Promise<Answer>;
  /** Entries of a case after a sequence, to the end. */
  history(caseId: string, after: number): Promise<readonly Row[]>;
}

/** What a run shares with those who play its cases. */
export interface Table {
  readonly gate: Gate;
  readonly now: () => number;
  readonly tally: Tally;
  /** True when what was not played yet comes first. */
  readonly isLate: () => boolean;
  /** Left out: every operation is as likely as its weight says. */
  readonly keenness?: Keenness;
  /** Writes a fault into the journal of a case that runs. @returns false where it does not run any more */
  readonly fault: (caseId: string, key: string) => Promise<boolean>;
}

/** A request that was answered. */
export interface Done {
  readonly by: Person;
  readonly operation: Pick<Operation, 'mutation' | 'input' | 'text' | 'answer' | 'keepsKey'>;
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
  #turns = 0;

  constructor(
    readonly kase: Case,
    private readonly table: Table,
    /** Of the case: each turn has dice of its own. */
    private readonly seed: number,
    private readonly name: string,
    private readonly find: (what: string) => void,
  ) {}

  /** Requests so far. */
  get count(): number {
    return this.#keys;
  }

  /** One turn: one request, or several at once. */
  async turn(): Promise<void> {
    this.#turns += 1;
    const dice = Dice.for(this.seed, this.#turns);
    const old = [...this.done.values()].filter(({ answer }) => answer === 'done');
    if (old.length > 0 && dice.chance(REPEATED)) return this.#again(dice.pick(old));
    if (old.length > 0 && dice.chance(REUSED)) return this.#reused(dice.pick(old));
    if (this.kase.status === 'RUNNING' && dice.chance(FAULT)) return this.#fault();
    const { now } = this.table;
    const tally = this.table.isLate() ? this.table.tally : undefined;
    const batch = chooseBatch(dice, this.kase, now(), tally);
    if (batch !== undefined) return this.#batch(batch);
    const first = choose(dice, this.kase, now(), tally, this.table.keenness);
    const second = dice.chance(RACE) ? choose(dice, this.kase, now(), tally, this.table.keenness) : undefined;
    // Two signatures of one person on one step cannot be told apart in the history.
    const isClear = second !== undefined && areApart(first, second);
    await Promise.all([this.#single(first), ...(isClear ? [this.#single(second)] : [])]);
  }

  /** Learns what the journal holds. */
  follow(): Promise<void> {
    this.#following = this.#following.then(async () => {
      for (const row of await this.table.gate.history(this.kase.id, this.kase.head)) {
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

  async #batch({ operation, mutation, input: type, by, steps, args }: Batch): Promise<void> {
    const key = this.#key();
    const text = `因${key}`;
    const { kase } = this;
    const asked = steps.map((step): Asked => {
      const ask: Ask = { kase, step, by, at: 0, args };
      return { operation, ask, key, text, verdicts: new Set() };
    });
    const said = operation.text ?? 'reason';
    const stepIds = steps.map((step) => stepId(kase, step));
    const input = { idempotencyKey: key, stepIds, ...args, [said]: text };
    await this.#perform(by, { mutation, input: type, text: said }, input, asked);
  }

  /** Its journal says that a rule was broken; readers and workflow learn of it by being nudged. */
  async #fault(): Promise<void> {
    const { kase, table } = this;
    kase.faultsToCome += 1;
    const isWritten = await table.fault(kase.id, `~fault/${this.#key()}`);
    if (!isWritten) kase.faultsToCome -= 1;
    await this.#single(this.#ofCase(nudge));
    await this.follow();
    if (kase.faultsToCome > 0) this.#report('the case was nudged, its readers do not know of its fault');
  }

  /** Nothing is left held. */
  async mend(): Promise<void> {
    if (this.kase.status === 'FAULTED') await this.#single(this.#ofCase(repair));
  }

  /** An operator does something to the case as a whole. */
  #ofCase(operation: Operation): Choice {
    const { kase } = this;
    const [step] = stepsOf(kase);
    if (step === undefined) throw new Error(`${kase.id} has no steps`);
    return { operation, ask: { kase, step, by: operator, args: {} } };
  }

  async #perform(
    by: Person,
    operation: Done['operation'],
    input: Done['input'],
    asked: readonly Asked[],
  ): Promise<void> {
    this.expect(asked);
    const { mutation, input: type, answer: wanted } = operation;
    const answer = await this.table.gate.change(by, mutation, type, input, wanted);
    await this.learn({ by, operation, input, asked, answer: answer.code === undefined ? 'done' : 'refused' }, answer);
    this.table.tally.note(mutation, answer.code === undefined ? 'done' : 'refused');
  }

  /** Entries of these may come from now on. */
  expect(asked: readonly Asked[]): void {
    this.#asked.push(...asked);
    for (const one of asked) note(one, this.table.now());
  }

  /**
   * What became of it: acknowledged it stands in the journal, refused it does not, and for a reason that the rules
   * have.
   */
  async learn(done: Done, { code, data, lost }: Answer): Promise<void> {
    const { by, operation, input, asked } = done;
    for (const one of asked) {
      note(one, this.table.now());
      if (code === undefined && one.operation.entry === undefined) acknowledge(one, this.table.now(), data);
    }
    await this.follow();
    for (const one of asked) note(one, this.table.now());
    this.#asked = this.#asked.filter((one) => !asked.includes(one));
    if (operation.keepsKey !== false) this.done.set(String(input['idempotencyKey']), done);
    const told = `${operation.mutation} ${JSON.stringify(input)} by ${by.actorId} ${by.post}`;
    const stored = asked.filter(({ row, parts }) => row !== undefined || (parts ?? 0) > 0);
    if (code === undefined) {
      if (asked.some(({ row, operation: { entry } }) => row === undefined && entry !== undefined))
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

  /**
   * The same key with the same content is answered as before, whatever has happened since, and does nothing; what the
   * caller no longer sees is not.
   */
  async #again({ by, operation, input, asked }: Done): Promise<void> {
    const { code } = await this.table.gate.change(by, operation.mutation, operation.input, input);
    if (code !== this.#unseen(by, input))
      this.#report(
        `${operation.mutation} ${JSON.stringify(input)}, done as ${asked[0]?.row?.seq}, was repeated, the answer was ${code ?? 'yes'}`,
      );
    await this.follow();
  }

  /**
   * What is told who sees the case no more, of anything but a mandate: an agent 代办 whose mandate has ended, an office
   * that takes no part any more. Nobody learns by a key what has become of it.
   */
  #unseen(by: Person, input: Done['input']): string | undefined {
    return !('mandateId' in input) && !sees(this.kase, by) ? 'NOT_FOUND' : undefined;
  }

  /** The same key means the same for ever. */
  async #reused({ by, operation, input }: Done): Promise<void> {
    const other = { ...input, ...(operation.text === undefined ? { ifVersion: 0 } : { [operation.text]: '另一内容' }) };
    const { code } = await this.table.gate.change(by, operation.mutation, operation.input, other);
    if (code !== (this.#unseen(by, input) ?? 'IDEMPOTENCY_KEY_REUSED'))
      this.#report(
        `${operation.mutation} ${JSON.stringify(other)}: the key was used with other content, the answer was ${code ?? 'yes'}`,
      );
    await this.follow();
  }
}

/**
 * Whether the history shows which of two requests an entry is of: by their operations and steps, else by their people.
 */
function areApart(one: Choice, other: Choice): boolean {
  const hasParts = one.operation.part !== undefined || other.operation.part !== undefined;
  // When it was done is not known to the moment.
  if (one.operation.entry === undefined || other.operation.entry === undefined) return false;
  if (hasParts && one.ask.by.actorId === other.ask.by.actorId) return false;
  return !(one.operation.entry === other.operation.entry && one.ask.step === other.ask.step);
}

/** What leaves no entry is done by now. */
function acknowledge({ operation, ask }: Asked, at: number, answer: unknown): void {
  operation.apply({ ...ask, at, answer });
}

/** What the rules would answer at this moment. */
function note({ operation, ask, verdicts }: Asked, at: number): void {
  verdicts.add(operation.judge({ ...ask, at }));
}
