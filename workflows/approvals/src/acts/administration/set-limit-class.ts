import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { type GranterPost, granterPosts, type LimitClass, limitClasses } from '../../case/limit-classes';
import type { CaseState } from '../../case/state';
import type { Commander } from '../../contracts/command';
import { offered } from '../../limits/limit-class';
import { actOnCase } from '../case-act';
import { choice, text } from '../fields';
import { caseConflict, wrongPost } from '../rules';

const CASE_PATH = ['input', 'caseId'];
const CLASS_PATH = ['input', 'limitClass'];

/**
 * 核定时限类别 by who grants it under the catalogue of the case; NORMAL: what was asked for is not granted, or what was
 * granted is taken away. Clocks that start from then on count by it; those that run keep their limit.
 */
export const setLimitClass = actOnCase({
  name: 'setLimitClass',
  entry: 'case.limitClassSet',
  posts: granterPosts,
  input: { limitClass: choice(limitClasses, 'NORMAL'), reason: text() },
  authorize: ({ state, by, input: { limitClass } }) =>
    notOffered(state, limitClass) ?? notTheGranter(state, by, limitClass),
  require: ({ state, input: { limitClass } }) => unchanged(state, limitClass),
  // Steps stay as they are; they are made anew all the same, since what is worked out of a step and kept for it also
  // rests on the class.
  apply: ({ limitClass: _before, limitClassAsked: _asked, ...state }, { data: { limitClass } }) => {
    const steps = Object.fromEntries(Object.entries(state.steps).map(([id, step]) => [id, { ...step }]));
    return { ...state, steps, ...(limitClass === 'NORMAL' ? {} : { limitClass }) };
  },
  reason: ({ reason }) => reason,
  event: ({ data: { limitClass } }, _after, before) => ({ from: before?.limitClass ?? 'NORMAL', to: limitClass }),
  offers: [
    {
      on: 'case',
      action: 'SET_LIMIT_CLASS',
      mutation: 'setLimitClass',
      sample: (state) => ({ limitClass: settable(state) }),
    },
  ],
});

/** A class that the catalogue does not offer; NORMAL it always does. */
export function notOffered({ catalogue }: Pick<CaseState, 'catalogue'>, limitClass: LimitClass): Refusal | undefined {
  if (limitClass === 'NORMAL' || offered(catalogue, limitClass) !== undefined) return undefined;
  const expected = ['NORMAL', ...(catalogue.limitClasses ?? []).map((rule) => rule.limitClass)].join(', ');
  return refuse('INVALID_INPUT', CLASS_PATH, { expected: `one of ${expected}`, received: limitClass });
}

/** Who grants a class; who grants what is asked for or in force may also say no to it. */
function notTheGranter(state: CaseState, by: Commander, limitClass: LimitClass): Refusal | undefined {
  const meant = limitClass === 'NORMAL' ? (state.limitClass ?? state.limitClassAsked) : limitClass;
  const grantedBy: readonly GranterPost[] =
    (meant === undefined ? undefined : offered(state.catalogue, meant)?.grantedBy) ?? granterPosts;
  return wrongPost(by, grantedBy);
}

/** There is nothing to decide: the class is in force, and no other is asked for. */
function unchanged(state: CaseState, limitClass: LimitClass): Refusal | undefined {
  if ((state.limitClass ?? 'NORMAL') !== limitClass || state.limitClassAsked !== undefined) return undefined;
  return caseConflict(state, CASE_PATH, 'a case of another class');
}

/** What is asked for; else away from the class in force, or into one that is offered. */
function settable({ limitClass, limitClassAsked, catalogue }: CaseState): LimitClass {
  if (limitClassAsked !== undefined) return limitClassAsked;
  return limitClass === undefined ? (catalogue.limitClasses?.[0]?.limitClass ?? 'NORMAL') : 'NORMAL';
}
