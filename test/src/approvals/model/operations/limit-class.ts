/** 核定时限类别: who grants a class puts a case into it; clocks that start from then on count by it. */
import { type LimitClass, limitClasses, offerOf } from '../classes';
import { leads } from '../items';
import { notRunning, type Operation, outdated } from '../operation';
import { counter, dispatcher, leader } from '../people';
import type { Case } from '../state';

const GRANTERS = ['DISPATCHER', 'LEADER', 'COUNTER'] as const;

/** Who grants a class; who grants what is in force or asked for may also say no to it. */
function grantersOf(kase: Case, limitClass: LimitClass): readonly string[] {
  const meant = limitClass === 'NORMAL' ? (kase.limitClass ?? kase.classAsked) : limitClass;
  return offerOf(kase.version, meant)?.grantedBy ?? GRANTERS;
}

export const setLimitClass: Operation<{ readonly limitClass: LimitClass }> = {
  mutation: 'setLimitClass',
  input: 'SetLimitClassInput',
  weight: 0.7,
  entry: 'case.limitClassSet',
  text: 'reason',
  isReported: true,
  isOfCase: true,
  who: () => [dispatcher, leader, counter(leads[1])],
  draw: (dice) => ({ limitClass: dice.pick(limitClasses) }),
  judge: (ask) => {
    const { kase, by, args } = ask;
    if (!GRANTERS.some((post) => post === by.post)) return 'NOT_ALLOWED';
    if (args.limitClass !== 'NORMAL' && offerOf(kase.version, args.limitClass) === undefined) return 'INVALID_INPUT';
    if (!grantersOf(kase, args.limitClass).includes(by.post)) return 'NOT_ALLOWED';
    const isSettled = (kase.limitClass ?? 'NORMAL') === args.limitClass && kase.classAsked === undefined;
    return notRunning(kase) ?? (isSettled ? 'STATE_CONFLICT' : undefined) ?? outdated(ask);
  },
  apply: ({ kase, args: { limitClass } }) => {
    kase.limitClass = limitClass === 'NORMAL' ? undefined : limitClass;
    kase.classAsked = undefined;
  },
};
