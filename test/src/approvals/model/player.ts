/**
 * One case, played to its end and a little beyond: asks, follows the journal, and compares every answer with what the
 * rules say.
 */

import type { Asked, Row } from './asked';
import type { Keenness } from './choose';
import { Dice } from './dice';
import { drawTurn } from './draw-turn';
import { follow } from './follow';
import type { Answer } from './graph';
import type { Ask, Operation } from './operation';
import { nudge, repair } from './operations/repair';
import { operator, type Person } from './people';
import { sees } from './sight';
import { type Case, stepId, stepsOf } from './state';
import type { Tally } from './tally';
import { carriedOver, type DrawnFor, type PlannedBatch, type PlannedRequest, type Turn } from './turns';

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
  /** Under which it was drawn; absent for what is done to many cases at once. */
  readonly number?: number;
}

export class Player {
  /** What was asked for under each key, and answered. */
  readonly done = new Map<string, Done>();
  #asked: Asked[] = [];
  #following: Promise<void> = Promise.resolve();
  #count = 0;
  #numbers = 0;
  #turns = 0;

  constructor(
    readonly kase: Case,
    private readonly table: Table,
    private readonly name: string,
    private readonly find: (what: string) => void,
  ) {}

  /** Requests so far. */
  get count(): number {
    return this.#count;
  }

  /** What happens next, of dice of its own. @param seed of the case */
  draw(seed: number): Turn {
    this.#turns += 1;
    const done = [...this.done.values()].flatMap(({ answer, number }) => (answer === 'done' ? (number ?? []) : []));
    const { kase, table } = this;
    const { now, keenness } = table;
    const tally = table.isLate() ? table.tally : undefined;
    const numbered = () => {
      this.#numbers += 1;
      return this.#numbers;
    };
    return drawTurn(Dice.for(seed, this.#turns), { kase, at: now(), done, tally, keenness, numbered });
  }

  /**
   * Does what was drawn, as far as the case has what that is about.
   * @param from whom it was drawn for; left out: this case
   */
  async play(turn: Turn, from?: DrawnFor): Promise<void> {
    switch (turn.kind) {
      case 'requests': {
        await Promise.all(turn.requests.map((request) => this.#single(request, from)));
        return;
      }
      case 'batch':
        return this.#batch(turn.batch, from);
      case 'fault':
        return this.kase.status === 'RUNNING' ? this.#fault(turn.number) : undefined;
      default: {
        const old = this.done.get(this.#key(turn.number));
        if (old?.answer !== 'done') return;
        return turn.kind === 'again' ? this.#again(old) : this.#reused(old);
      }
    }
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

  #key(number: number | string): string {
    return `${this.name}-${number}`;
  }

  #carried(args: Ask['args'], from: DrawnFor | undefined): Ask['args'] {
    return from === undefined ? args : carriedOver(args, from, { kase: this.kase, at: this.table.now() });
  }

  async #single(
    {
      number,
      operation,
      item,
      by,
      args: drawn,
      looked,
    }: Omit<PlannedRequest, 'number'> & {
      readonly number: number | string;
    },
    from?: DrawnFor,
  ): Promise<void> {
    const { kase } = this;
    const step = kase.steps.get(item) ?? (operation.isOfCase === true ? stepsOf(kase)[0] : undefined);
    if (step === undefined) return;
    const key = this.#key(number);
    const text = `因${key}`;
    const args = this.#carried(drawn, from);
    const present = operation.isOfCase === true ? kase.head : step.version;
    const ifVersion = looked === undefined ? {} : { ifVersion: looked === 'NOW' ? present : present - 1 };
    const ask: Ask = { kase, step, by, at: 0, args, ...ifVersion };
    const named = operation.isOfCase === true ? { caseId: kase.id } : { stepId: stepId(kase, step) };
    const input = {
      idempotencyKey: key,
      ...(operation.target?.(ask) ?? named),
      ...args,
      ...(operation.text === undefined ? {} : { [operation.text]: text }),
      ...ifVersion,
    };
    await this.#perform(number, by, operation, input, [{ operation, ask, key, text, verdicts: new Set() }]);
  }

  async #batch({ number, operation, mutation, input: type, by, items, args: drawn }: PlannedBatch, from?: DrawnFor) {
    const key = this.#key(number);
    const text = `因${key}`;
    const { kase } = this;
    const args = this.#carried(drawn, from);
    const steps = items.flatMap((code) => kase.steps.get(code) ?? []);
    if (steps.length === 0) return;
    const asked = steps.map((step): Asked => {
      const ask: Ask = { kase, step, by, at: 0, args };
      return { operation, ask, key, text, verdicts: new Set() };
    });
    const said = operation.text ?? 'reason';
    const stepIds = steps.map((step) => stepId(kase, step));
    const input = { idempotencyKey: key, stepIds, ...args, [said]: text };
    await this.#perform(number, by, { mutation, input: type, text: said }, input, asked);
  }

  /** Its journal says that a rule was broken; readers and workflow learn of it by being nudged. */
  async #fault(number: number): Promise<void> {
    const { kase, table } = this;
    kase.faultsToCome += 1;
    const isWritten = await table.fault(kase.id, `~fault/${this.#key(number)}`);
    if (!isWritten) kase.faultsToCome -= 1;
    await this.#single(this.#ofCase(nudge, number));
    await this.follow();
    if (kase.faultsToCome > 0) this.#report('the case was nudged, its readers do not know of its fault');
  }

  /** Nothing is left held. */
  async mend(): Promise<void> {
    if (this.kase.status === 'FAULTED') await this.#single(this.#ofCase(repair, 'mend'));
  }

  /** An operator does something to the case as a whole. */
  #ofCase(operation: Operation, number: number | string) {
    return { number, operation, item: '', by: operator, args: {} };
  }

  async #perform(
    number: number | string,
    by: Person,
    operation: Done['operation'],
    input: Done['input'],
    asked: readonly Asked[],
  ): Promise<void> {
    this.#count += 1;
    this.expect(asked);
    const { mutation, input: type, answer: wanted } = operation;
    const answer = await this.table.gate.change(by, mutation, type, input, wanted);
    const outcome = answer.code === undefined ? 'done' : 'refused';
    const numbered = typeof number === 'number' ? { number } : {};
    await this.learn({ by, operation, input, asked, answer: outcome, ...numbered }, answer);
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
    const what = `${operation.mutation} ${JSON.stringify(input)} by ${by.actorId} ${by.post}`;
    const stored = asked.filter(({ row, parts }) => row !== undefined || (parts ?? 0) > 0);
    if (code === undefined) {
      if (asked.some(({ row, operation: { entry } }) => row === undefined && entry !== undefined))
        this.#report(`${what} was acknowledged and is not in the journal`);
      return;
    }
    if (stored.length > 0)
      this.#report(
        `${what} was refused with ${code} and is in the journal as ${stored[0]?.row?.seq} (${lost} tries without an answer)`,
      );
    const said = new Set(asked.flatMap(({ verdicts }) => [...verdicts]));
    if (![...said].some((one) => one?.split('|').includes(code)))
      this.#report(
        `${what} was refused with ${code}, the rules say ${[...said].map((one) => one ?? 'yes').join(' or ')}`,
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

/** What leaves no entry is done by now. */
function acknowledge({ operation, ask }: Asked, at: number, answer: unknown): void {
  operation.apply({ ...ask, at, answer });
}

/** What the rules would answer at this moment. */
function note({ operation, ask, verdicts }: Asked, at: number): void {
  verdicts.add(operation.judge({ ...ask, at }));
}
