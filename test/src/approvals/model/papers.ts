/** Where the papers of a step stand. */
import { isTolerated, type Step } from './state';

export const isDeferred = (step: Step, code: string): boolean =>
  isTolerated(step) && step.tolerance?.codes.includes(code) === true;

/** Acceptance and decision say that a paper is complete, a correction that names it sets it back; what was deferred stays so until it comes. */
export function standing(step: Step, code: string): 'MISSING' | 'DEFERRED' | 'HANDED_IN' | 'CHECKED' {
  const { papers, corrections, accepted, decidedBy } = step;
  const paper = papers.get(code);
  const asked = corrections.findLastIndex(({ codes }) => codes.includes(code));
  const round = asked + 1;
  const correction = corrections[asked];
  if ((paper?.checkedIn ?? -1) >= round) return 'CHECKED';
  const isIn = (paper?.handedIn.at(-1) ?? -1) >= round && paper?.isFailed !== true;
  if (isDeferred(step, code)) return isIn ? 'HANDED_IN' : 'DEFERRED';
  const isImplied = accepted !== undefined && (correction === undefined || correction.at <= accepted.at);
  if (decidedBy !== undefined || isImplied) return 'CHECKED';
  return isIn || correction?.isResubmitted === true ? 'HANDED_IN' : 'MISSING';
}

/** What the owner still has to hand in of what was deferred. */
export const missing = (step: Step): string[] =>
  (isTolerated(step) ? (step.tolerance?.codes ?? []) : []).filter((code) => standing(step, code) === 'DEFERRED');

export const isMadeUp = (step: Step): boolean =>
  isTolerated(step) && (step.tolerance?.codes ?? []).every((code) => standing(step, code) === 'CHECKED');
