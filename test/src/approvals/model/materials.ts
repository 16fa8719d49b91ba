/** Where the materials of a step stand. */
import { materialCodesOf } from './items';
import { isTolerated, type Step } from './state';

export const isDeferred = (step: Step, code: string): boolean =>
  isTolerated(step) && step.tolerance?.codes.includes(code) === true;

/**
 * Who accepts looks at what is there, and so does who decides; nobody looks at what counts as accepted. A correction
 * that names a paper sets it back; what was deferred stays so until it comes.
 */
export function standing(step: Step, code: string): 'MISSING' | 'DEFERRED' | 'HANDED_IN' | 'CHECKED' {
  const { materials, corrections, accepted, decidedBy } = step;
  const paper = materials.get(code);
  const asked = corrections.findLastIndex(({ codes }) => codes.includes(code));
  const round = asked + 1;
  const correction = corrections[asked];
  if ((paper?.checkedIn ?? -1) >= round) return 'CHECKED';
  const isIn = (paper?.handedIn.at(-1) ?? -1) >= round && paper?.isFailed !== true;
  if (isDeferred(step, code)) return isIn ? 'HANDED_IN' : 'DEFERRED';
  // What was found elsewhere needs no paper.
  if (accepted === undefined && decidedBy !== undefined) return 'CHECKED';
  const isSetBack = correction !== undefined && correction.at > (accepted?.at ?? 0);
  if (accepted !== undefined && !isSetBack && paper?.addedTo !== accepted) {
    if (accepted.onPaper.includes(code) || (isIn && !accepted.isDeemed)) return 'CHECKED';
  }
  if (!isIn) return 'MISSING';
  return decidedBy === undefined ? 'HANDED_IN' : 'CHECKED';
}

/**
 * What an acceptance lacks: of the materials that are not deferred those that nobody brought. A promise stands in their
 * place.
 */
export const lacking = (step: Step, deferred: readonly string[] = []): string[] =>
  step.commitment !== undefined
    ? []
    : materialCodesOf(step.item).filter((code) => !deferred.includes(code) && standing(step, code) === 'MISSING');

/** What the owner still has to hand in of what was deferred. */
export const missing = (step: Step): string[] =>
  (isTolerated(step) ? (step.tolerance?.codes ?? []) : []).filter((code) => standing(step, code) === 'DEFERRED');

export const isMadeUp = (step: Step): boolean =>
  isTolerated(step) && (step.tolerance?.codes ?? []).every((code) => standing(step, code) === 'CHECKED');
