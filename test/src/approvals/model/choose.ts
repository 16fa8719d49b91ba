/** What somebody asks for next: mostly something that makes sense, sometimes anything by anybody. */
import type { Dice } from './dice';
import type { Ask, Operation } from './operation';
import { operations } from './operations';
import { decide, judgeSignature, signersOf } from './operations/decide';
import { reassign } from './operations/reassign';
import { everybody, handler, head, operator, type Person } from './people';
import { type Case, type Step, stepsOf } from './state';
import type { Tally } from './tally';

export interface Choice {
  readonly operation: Operation;
  readonly ask: Omit<Ask, 'at'>;
}

/** How often somebody does something that makes sense. */
const SENSIBLE = 0.75;
/** How often what makes no sense is asked by somebody who might ask it at another time. */
const EXPECTED = 0.7;
/** How often it is what somebody of the case does all the time, on a step where he might: only the moment is wrong. */
const EAGER = 0.6;
/** How often what makes no sense is in place all the same, so that one rule alone stands against it. */
const NEAR = 0.35;
/** How often somebody says what he looked at, and how often that is not so any more. */
const LOOKED = 0.25;
const STALE = 0.25;
/** How much more often something is chosen that was not done yet, and what mostly comes before it. */
const NEGLECTED = 60;
const BEFORE_NEGLECTED = 15;

/** How much more often than by its weight an operation is chosen. */
export type Keenness = (operation: Operation) => number;

/** @param tally left out: nobody minds what was played already */
export function choose(dice: Dice, kase: Case, at: number, tally?: Tally, keenness?: Keenness): Choice {
  const keen: Keenness = (operation) => urgency(operation, tally) * (keenness?.(operation) ?? 1);
  const sensible = dice.chance(SENSIBLE) ? weighed(dice, kase, at, keen) : undefined;
  if (sensible !== undefined) return looked(dice, kase, sensible);
  const neglected = operations.filter(({ mutation }) => tally?.lacks(mutation, 'refused') === true);
  const near = neglected.length === 0 && dice.chance(NEAR) ? weighed(dice, kase, at, keen, isNear) : undefined;
  if (near !== undefined) return looked(dice, kase, near);
  const isEager = neglected.length === 0 && dice.chance(EAGER);
  const operation = isEager
    ? dice.weighted(operations.map((one) => ({ one, weight: keen(one) }))).one
    : dice.pick(neglected.length > 0 ? neglected : operations);
  const likely = isEager ? stepsOf(kase).filter((one) => operation.who(kase, one).length > 0) : [];
  const step = dice.pick(likely.length > 0 ? likely : stepsOf(kase));
  const expected = operation.who(kase, step);
  const by = expected.length > 0 && dice.chance(EXPECTED) ? dice.pick(expected) : dice.pick(everybody);
  return looked(dice, kase, { operation, ask: { kase, step, by, args: operation.draw(dice, kase, step, by, at) } });
}

type Wanted = (operation: Operation, ask: Ask) => boolean;

const isAllowed: Wanted = (operation, ask) => operation.judge(ask) === undefined;

/** By the right person, at a moment at which it is done otherwise: only something beside that is not as it must be. */
const isNear: Wanted = (operation, ask) =>
  operation.judge(ask) !== undefined && operation.judge({ ...ask, isOfPlace: true }) === undefined;

/** One of the operations that are wanted now, each as often as its weight says; undefined where there is none. */
function weighed(dice: Dice, kase: Case, at: number, keen: Keenness, isWanted: Wanted = isAllowed): Choice | undefined {
  const left = weighted(keen);
  while (left.length > 0) {
    const drawn = dice.weighted(left);
    const possible = choicesOf(dice, kase, drawn.operation, at, isWanted);
    if (possible.length > 0) return dice.pick(possible);
    left.splice(left.indexOf(drawn), 1);
  }
  return undefined;
}

const weighted = (keen: Keenness) =>
  operations.map((operation) => ({ operation, weight: operation.weight * keen(operation) }));

/** The steps to which it may be done now, each by one of those who would. */
function choicesOf(dice: Dice, kase: Case, operation: Operation, at: number, isWanted: Wanted): Choice[] {
  const steps = operation.isOfCase === true ? stepsOf(kase).slice(0, 1) : stepsOf(kase);
  return steps.flatMap((step) => {
    const who = operation.who(kase, step);
    if (who.length === 0) return [];
    const by = dice.pick(who);
    const ask = { kase, step, by, args: operation.draw(dice, kase, step, by, at) };
    return isWanted(operation, { ...ask, at }) ? [{ operation, ask }] : [];
  });
}

function urgency({ mutation }: Operation, tally: Tally | undefined): number {
  const isNeglected = (name: string) => tally?.lacks(name, 'done') === true;
  if (isNeglected(mutation)) return NEGLECTED;
  const leadsThere = operations.some((one) => one.after === mutation && isNeglected(one.mutation));
  return leadsThere ? BEFORE_NEGLECTED : 1;
}

function looked(dice: Dice, kase: Case, { operation, ask }: Choice): Choice {
  if (operation.takesVersion === false || !dice.chance(LOOKED)) return { operation, ask };
  const version = operation.isOfCase === true ? kase.head : ask.step.version;
  return { operation, ask: { ...ask, ifVersion: dice.chance(STALE) ? version - 1 : version } };
}

/** How often a request is of several steps, and how often of one too many. */
const BATCH = 0.05;
const EXCESS = 0.2;

/** Several steps at once, now and then with one too many. */
export interface Batch {
  readonly operation: Operation;
  /** Its mutation, which may be another for several steps than for one. */
  readonly mutation: string;
  readonly input: string;
  readonly by: Person;
  readonly steps: readonly Step[];
  /** What is said of all of them. */
  readonly args: Ask['args'];
}

export function chooseBatch(dice: Dice, kase: Case, at: number, tally?: Tally): Batch | undefined {
  const isNeglected = tally?.lacks('decideSteps', 'refused') === true;
  if (!isNeglected && !dice.chance(BATCH)) return undefined;
  const excess = isNeglected ? 1 : EXCESS;
  const decided = isNeglected || dice.chance(0.5) ? decidedTogether(dice, kase, at, excess) : undefined;
  return decided ?? reassignedTogether(dice, kase, excess);
}

const oneTooMany = (dice: Dice, kase: Case, own: readonly Step[], excess: number): Step[] => [
  ...new Set([...own, ...(dice.chance(excess) ? [dice.pick(stepsOf(kase))] : [])]),
];

/** 批量决定: all that one officer may sign. */
function decidedTogether(dice: Dice, kase: Case, at: number, excess: number): Batch | undefined {
  const all = stepsOf(kase);
  const people = all.flatMap((step) => (step.status === 'ACCEPTED' ? signersOf(kase, step) : []));
  if (people.length === 0) return undefined;
  const by = dice.pick(people);
  const args = { decision: 'APPROVE', conditions: [] } as const;
  const own = all.filter((step) => judgeSignature({ kase, step, by, at, args }) === undefined);
  const steps = oneTooMany(dice, kase, own, excess);
  const operation = decide as unknown as Operation;
  return steps.length === 0
    ? undefined
    : { operation, mutation: 'decideSteps', input: 'DecideStepsInput', by, steps, args: { decision: 'APPROVE' } };
}

/** 批量调整经办人: all that is with one officer. */
function reassignedTogether(dice: Dice, kase: Case, excess: number): Batch | undefined {
  const assigned = stepsOf(kase).filter(({ assignment }) => assignment !== undefined);
  if (assigned.length === 0) return undefined;
  const { assignment, item } = dice.pick(assigned);
  const fromOfficerId = assignment?.officer ?? '';
  const others = [handler(item.department), head(item.department)].filter(({ actorId }) => actorId !== fromOfficerId);
  const args = { fromOfficerId, toOfficerId: dice.pick(others).actorId };
  const own = assigned.filter((one) => one.assignment?.officer === fromOfficerId);
  const operation = reassign as unknown as Operation;
  const steps = oneTooMany(dice, kase, own, excess);
  return { operation, mutation: 'reassignSteps', input: 'ReassignStepsInput', by: operator, steps, args };
}
