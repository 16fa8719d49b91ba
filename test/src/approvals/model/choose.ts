/** What somebody asks for next: mostly something that makes sense, sometimes anything by anybody. */
import type { Dice } from './dice';
import type { Ask, Operation } from './operation';
import { operations } from './operations';
import { judgeSignature, signersOf } from './operations/decide';
import { everybody, type Person } from './people';
import { type Case, type Step, stepsOf } from './state';

export interface Choice {
  readonly operation: Operation;
  readonly ask: Omit<Ask, 'at'>;
}

/** How often somebody does something that makes sense. */
const SENSIBLE = 0.75;
/** How often somebody says what he looked at, and how often that is not so any more. */
const LOOKED = 0.25;
const STALE = 0.25;

export function choose(dice: Dice, kase: Case): Choice {
  const sensible = dice.chance(SENSIBLE) ? weighed(dice, kase) : [];
  if (sensible.length > 0) return looked(dice, kase, dice.weighted(sensible));
  const operation = dice.pick(operations);
  const step = dice.pick(stepsOf(kase));
  const expected = operation.who(kase, step);
  const by = expected.length > 0 && dice.chance(0.5) ? dice.pick(expected) : dice.pick(everybody);
  return looked(dice, kase, { operation, ask: { kase, step, by, args: operation.draw(dice, kase, step, by) } });
}

function weighed(dice: Dice, kase: Case): (Choice & { readonly weight: number })[] {
  return operations.flatMap((operation) => {
    const steps = operation.isOfCase === true ? stepsOf(kase).slice(0, 1) : stepsOf(kase);
    const possible = steps.flatMap((step) => {
      const who = operation.who(kase, step);
      if (who.length === 0) return [];
      const by = dice.pick(who);
      const ask = { kase, step, by, args: operation.draw(dice, kase, step, by) };
      return operation.judge({ ...ask, at: Date.now() }) === undefined ? [{ operation, ask }] : [];
    });
    return possible.map((choice) => ({ ...choice, weight: operation.weight / possible.length }));
  });
}

function looked(dice: Dice, kase: Case, { operation, ask }: Choice): Choice {
  if (operation.takesVersion === false || !dice.chance(LOOKED)) return { operation, ask };
  const version = operation.isOfCase === true ? kase.head : ask.step.version;
  return { operation, ask: { ...ask, ifVersion: dice.chance(STALE) ? version - 1 : version } };
}

/** 批量决定: several steps that one officer may sign, now and then with one that he may not. */
export function chooseBatch(
  dice: Dice,
  kase: Case,
): { readonly by: Person; readonly steps: readonly Step[] } | undefined {
  const all = stepsOf(kase);
  const people = all.flatMap((step) => (step.status === 'ACCEPTED' ? signersOf(kase, step) : []));
  if (people.length === 0) return undefined;
  const by = dice.pick(people);
  const args = { decision: 'APPROVE', conditions: [] } as const;
  const own = all.filter((step) => judgeSignature({ kase, step, by, at: Date.now(), args }) === undefined);
  const others = dice.chance(0.2) ? [dice.pick(all)] : [];
  const steps = [...new Set([...own, ...others])];
  return steps.length === 0 ? undefined : { by, steps };
}
