/**
 * Pairs of operations of which only one can be done: whoever comes second is refused by the state that the first
 * brought about. Where the second would be right after the first too (a withdrawal after a decision), both name the
 * version that they saw.
 *
 * A NEW OPERATION on a step or a case: add a pair with it to one of these files, best with the operation that it is
 * most likely to meet. Most are
 *
 *     { name: 'extend, extend', prepared: [acceptAll], one: extend, other: second(extend) },
 *
 * where `prepared` is done once to each case and `before` to each step, and `saw: true` lets both name the version. An
 * operation that can conflict with none is named in {@link withoutConflict}, with the reason.
 */
import { casePairs, sessionPairs } from './cases';
import { concernPairs } from './concerns';
import { commitmentPairs, materialPairs } from './material-pairs';
import { stepPairs } from './steps';

/** Halves that take about as long as each other: each is a test file, so that they run side by side. */
export const pairsOfSteps = [...stepPairs, ...concernPairs, ...commitmentPairs];
export const pairsOfPapersAndCases = [...materialPairs, ...casePairs, ...sessionPairs];

export const pairs = [...pairsOfSteps, ...pairsOfPapersAndCases];

/** Mutations that name a step or a case and conflict with no other. */
export const withoutConflict: Readonly<Record<string, string>> = {
  decideSpecialStudy: 'by an officer of the province, whom pairs do not have: acts/coordination/special-study.test',
  nudgeCase: 'decides nothing and writes no entry: done twice it is as done once',
  appointAgent: 'a mandate is a stream of its own; the case only says how far it reaches',
};
