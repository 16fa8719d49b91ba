/** 前置检查: what is found elsewhere settles a step, what is not found blocks it. */

import { leads } from '../items';
import { type Ask, type Operation, ruled, TAKERS } from '../operation';
import { counter, handler, head } from '../people';
import type { Case, Step } from '../state';
import { mayTake } from './take';

type Result = {
  readonly result: 'FOUND' | 'NOT_FOUND';
  readonly documentDate?: string;
  readonly validUntil?: string;
};

const lookers = (_kase: Case, { item }: Step) =>
  item.looksUp === undefined ? [] : [handler(item.department), head(item.department), counter(leads[item.stage])];

/** Nobody is told no because the step is with somebody else: it is with nobody. */
function judge(ask: Ask, given?: () => 'INVALID_INPUT' | undefined) {
  return ruled(ask, {
    posts: TAKERS,
    may: () => mayTake(ask),
    ...(given === undefined ? {} : { given }),
    from: ['DISPATCHED', 'RETURNED'],
    isHarmless: true,
    needs: () => (ask.step.item.looksUp === undefined ? 'STATE_CONFLICT' : undefined),
  });
}

/** Done by a person, or by the case itself. */
export function lookedUp(
  step: Step,
  { at, by, isFound }: { readonly at: number; readonly by: string; readonly isFound: boolean },
): void {
  step.lookUp = { at, isFound, isByItself: by === 'system' };
  if (!isFound) return;
  step.status = 'APPROVED';
  step.decidedBy = by;
  step.resultAt = at;
}

export const findResult: Operation<Result> = {
  mutation: 'lookUpStep',
  input: 'LookUpStepInput',
  weight: 4,
  entry: 'step.lookedUp',
  text: 'documentNumber',
  isReported: true,
  who: lookers,
  draw: (dice) => ({
    result: 'FOUND',
    documentDate: dice.chance(0.95) ? '2021-03-01' : '2999-01-01',
    ...(dice.chance(0.5) ? { validUntil: dice.chance(0.9) ? '2099-01-01' : '2021-03-01' } : {}),
  }),
  judge: (ask) => {
    const today = new Date(ask.at).toISOString();
    const { documentDate = '', validUntil } = ask.args;
    const isGood = documentDate < today && (validUntil === undefined || validUntil > today);
    return judge(ask, () => (isGood ? undefined : 'INVALID_INPUT'));
  },
  apply: ({ step, by, at }) => lookedUp(step, { at, by: by.actorId, isFound: true }),
};

export const findNothing: Operation<Result> = {
  ...findResult,
  weight: 1,
  text: 'reason',
  draw: () => ({ result: 'NOT_FOUND' }),
  judge: (ask) => judge(ask),
  apply: ({ step, by, at }) => lookedUp(step, { at, by: by.actorId, isFound: false }),
};
