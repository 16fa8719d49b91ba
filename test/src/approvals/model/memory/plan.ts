/**
 * What the people of a run over real servers ask for, drawn beforehand: each case is played in memory, and what was
 * asked there is asked again of the product. So it depends on the seed alone, however fast servers answer and clocks
 * run.
 */
import { Dice } from '../dice';
import { elementKinds } from '../items';
import { Player, type Table } from '../player';
import { drawnSubmission } from '../submission';
import type { Submission } from '../submitted';
import { Tally } from '../tally';
import type { DrawnFor, Turn } from '../turns';
import { Accounts } from './accounts';
import { begin, catalogues } from './begin';
import { MemoryCase } from './case';
import { minor } from './commands';
import { MemoryGate } from './gate';
import { Timeline } from './timeline';

/** What one case is asked. */
export interface Script {
  readonly given: Submission;
  readonly turns: readonly Turn[];
  readonly from: DrawnFor;
  /** Where the rules in memory are not those of the model. */
  readonly findings: readonly string[];
}

/** Requests on one case at most, and after it has ended. */
const PER_CASE = 50;
const AFTER_END = 6;
/** After this part of a run, what was not drawn yet comes first. */
const LATE = 0.1;
/** A Monday morning. */
const FROM = Date.parse('2026-03-02T01:00:00Z');
/** Milliseconds between two turns, and that accounts and neighbours take, at most: about as on real servers. */
const TURN_MS = 800;
const ANSWER_MS = 100;
/** What an account holds in memory, in the unit in which callers ask. */
const ISSUED = 40;
/** Half of the cases by the calendar, half by a clock whose days pass while they are played. */
const accelerated = { share: 0.5, secondsPerDay: [2] };

export class Plan {
  readonly #tally = new Tally();
  #requests = 0;
  #numbers = 0;
  #last: Promise<unknown> = Promise.resolve();

  /** @param requests of the run, after which everything is wanted once more */
  constructor(
    private readonly seed: number,
    private readonly requests: number,
    private readonly ground: Pick<Submission, 'accounts' | 'files'>,
  ) {}

  /** The next case: what comes before it is drawn before it, whoever plays which of them. */
  next(): Promise<Script> {
    this.#numbers += 1;
    const number = this.#numbers;
    const drawn = this.#last.then(() => this.#draw(number));
    this.#last = drawn.catch(() => {});
    return drawn;
  }

  async #draw(number: number): Promise<Script> {
    const dice = Dice.for(this.seed, number);
    const findings: string[] = [];
    const find = (what: string) => findings.push(what);
    const time = new Timeline(FROM);
    const accounts = new Accounts();
    const given = drawnSubmission(dice, this.ground, accelerated);
    for (const kind of elementKinds)
      for (const account of given.accounts[kind]) accounts.grow(account, ISSUED * minor[kind]);
    const memory = new MemoryCase(`case-planned-${number}`, {
      time,
      accounts,
      dice: Dice.for(this.seed, number, 1),
      lateness: 0,
      answersWithin: ANSWER_MS,
      found: (codes) => (codes.includes('M-OLD') ? { documentDate: '2021-05-01' } : null),
      broken: find,
    });
    const { kase, refusals } = begin(memory, given);
    if (kase === undefined) throw new Error(refusals.join());
    const table: Table = {
      gate: new MemoryGate(memory, kase, catalogues, () => time.now),
      tally: this.#tally,
      now: () => time.now,
      isLate: () => this.#requests > this.requests * LATE,
      fault: async (_caseId, key) => memory.fault(key),
    };
    const player = new Player(kase, table, 'p', find);
    const turnsSeed = dice.between(0, 2 ** 32 - 1);
    const turns: Turn[] = [];
    for (let afterEnd = 0; player.count < PER_CASE && afterEnd < AFTER_END && findings.length === 0; ) {
      time.runTo(time.now + dice.between(0, TURN_MS));
      await player.follow();
      const before = player.count;
      const turn = player.draw(turnsSeed);
      turns.push(turn);
      await player.play(turn);
      this.#requests += player.count - before;
      this.#tally.least = Math.ceil(this.#requests / this.requests);
      if (kase.status !== 'RUNNING' && kase.status !== 'FAULTED') afterEnd += 1;
    }
    return { given, turns, from: { kase, at: time.now }, findings };
  }
}
