import type { ItemSnapshot } from '../case/catalogue-snapshot';

/**
 * 默认阶梯 where an overlay gives none (DESIGN section 5): in working days from due, REMIND and YELLOW at -max(1,
 * ceil(promise / 4)), RED at 0, HEAD +1, DISPATCH_CENTRE +3, LEADER +5. Of two rungs at one moment the graver alone
 * rings; which that is, the ladder of a case decides.
 * @param promise promised working days
 */
export const defaultLadder = (promise: number): ItemSnapshot['ladder'] => {
  const ahead = -Math.max(1, Math.ceil(promise / 4));
  return [
    { kind: 'REMIND', workingDaysFromDue: ahead },
    { kind: 'YELLOW', workingDaysFromDue: ahead },
    { kind: 'RED', workingDaysFromDue: 0 },
    { kind: 'HEAD', workingDaysFromDue: 1 },
    { kind: 'DISPATCH_CENTRE', workingDaysFromDue: 3 },
    { kind: 'LEADER', workingDaysFromDue: 5 },
  ];
};
