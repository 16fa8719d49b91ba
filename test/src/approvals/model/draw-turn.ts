/** What happens to a case next: one request, or several at once; now and then an old one again, or a fault. */
import { type Choice, choose, chooseBatch, type Keenness } from './choose';
import type { Dice } from './dice';
import type { Case } from './state';
import type { Tally } from './tally';
import { plannedOf, type Turn } from './turns';

/** How often an old request is sent again, an old key with other content, or two different ones at once. */
const REPEATED = 0.06;
const REUSED = 0.04;
const RACE = 0.1;
/** How often a case is held for repair. */
const FAULT = 0.01;

interface Drawn {
  readonly kase: Case;
  readonly at: number;
  /** Numbers of the requests that were done. */
  readonly done: readonly number[];
  /** What is wanted first; undefined where nobody minds what was played already. */
  readonly tally: Tally | undefined;
  readonly keenness: Keenness | undefined;
  /** The number of a new request. */
  readonly numbered: () => number;
}

export function drawTurn(dice: Dice, { kase, at, done, tally, keenness, numbered }: Drawn): Turn {
  if (done.length > 0 && dice.chance(REPEATED)) return { kind: 'again', number: dice.pick(done) };
  if (done.length > 0 && dice.chance(REUSED)) return { kind: 'reused', number: dice.pick(done) };
  if (kase.status === 'RUNNING' && dice.chance(FAULT)) return { kind: 'fault', number: numbered() };
  const batch = chooseBatch(dice, kase, at, tally);
  if (batch !== undefined) {
    const { steps, ...request } = batch;
    const items = steps.map(({ item }) => item.code);
    return { kind: 'batch', batch: { ...request, number: numbered(), items } };
  }
  const first = choose(dice, kase, at, tally, keenness);
  const second = dice.chance(RACE) ? choose(dice, kase, at, tally, keenness) : undefined;
  // Two signatures of one person on one step cannot be told apart in the history.
  const isClear = second !== undefined && areApart(first, second);
  const all = [first, ...(isClear ? [second] : [])];
  return { kind: 'requests', requests: all.map((choice) => plannedOf(choice, numbered())) };
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
