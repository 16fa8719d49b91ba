import type { PaperState, StepPaperState } from '../../case/materials';
import type { StepState } from '../../case/state';

/** 材料 of a step: what the owner hands in, what the office checks off, and what follows for each paper. */

/** Files of one paper handed in at once. */
export const PAPER_FILES_MAX = 20;
/** How often one paper may be handed in: the first time and every replacement. */
export const PAPER_VERSIONS_MAX = 20;

/** 材料状态 */
export type MaterialStatus = 'MISSING' | 'DEFERRED' | 'HANDED_IN' | 'CHECKED';

/**
 * Where a paper stands. An officer who accepts finds complete what was handed in and what he saw on paper, and so does
 * who decides; an acceptance that is only deemed looks at nothing. A correction sets the papers that it names back; a
 * paper that was deferred 容缺 stays so until it comes.
 */
export function materialStatus(step: StepState, code: string): MaterialStatus {
  const { papers, corrections = [], accepted, outcome } = step;
  const paper = papers?.[code];
  const asked = corrections.findLastIndex(({ materialCodes }) => materialCodes.includes(code));
  const round = asked + 1;
  if (paper?.checked !== undefined && paper.checked.round >= round) return 'CHECKED';
  const last = paper?.versions.at(-1);
  const isIn = last !== undefined && last.round >= round && paper?.failed === undefined;
  if (isDeferred(step, code)) return isIn ? 'HANDED_IN' : 'DEFERRED';
  const correction = corrections[asked];
  const isAfterCorrection = accepted !== undefined && (correction === undefined || correction.at <= accepted.at);
  if (accepted?.seenOnPaper === undefined) {
    if (outcome !== undefined || isAfterCorrection) return 'CHECKED';
    return isIn || correction?.resubmittedAt !== undefined ? 'HANDED_IN' : 'MISSING';
  }
  const isSinceAcceptance = last?.afterAcceptance !== undefined && last.afterAcceptance === accepted.key;
  if (isAfterCorrection && !isSinceAcceptance && wasFound(accepted, code, isIn)) return 'CHECKED';
  if (isIn) return outcome === undefined ? 'HANDED_IN' : 'CHECKED';
  return 'MISSING';
}

/** Whether the officer who accepted had the paper before him. */
const wasFound = (accepted: NonNullable<StepState['accepted']>, code: string, isIn: boolean): boolean =>
  accepted.seenOnPaper?.includes(code) === true || (isIn && !accepted.isDeemed);

/** Whether a paper is known by the word of the officer alone, who saw it on paper. */
export const isSeenOnPaper = (step: StepState, code: string): boolean =>
  step.accepted?.seenOnPaper?.includes(code) === true &&
  step.papers?.[code] === undefined &&
  materialStatus(step, code) === 'CHECKED';

/** Whether a paper is one that the step waits for under its commitment 容缺. */
export const isDeferred = ({ tolerance }: StepState, code: string): boolean =>
  tolerance?.status === 'OPEN' && tolerance.materialCodes.includes(code);

/**
 * Whether the owner may still bring a paper: until the decision what the office has not found in order here, after it
 * only what was deferred.
 */
export const mayStillCome = (step: StepState, code: string): boolean => {
  const isFound = materialStatus(step, code) === 'CHECKED';
  return step.outcome === undefined ? !isFound || isSeenOnPaper(step, code) : !isFound && isDeferred(step, code);
};

/** The papers of a step whose decision is to be made again: what was handed in is there, nobody has checked it yet. */
export function uncheckedPapers({ papers }: StepPaperState): StepPaperState {
  if (papers === undefined) return {};
  const entries = Object.entries(papers).map(([code, { versions }]): [string, PaperState] => [
    code,
    { versions: versions.map((version) => ({ ...version, round: 0 })) },
  ]);
  return { papers: Object.fromEntries(entries) };
}

/** 补正的次数 so far: in which round a paper was handed in or checked. */
export const roundOf = ({ corrections }: StepState): number => corrections?.length ?? 0;
