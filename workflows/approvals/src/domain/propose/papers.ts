import { type Refusal, refuse } from '@kuaijin/kit/errors';
import type { Commander } from '../../contracts';
import type { CheckPapersCommand, HandInPapersCommand } from '../../paper-commands';
import type { CaseState, StepState } from '../case';
import type { Proposal } from '../draft';
import { itemOf } from '../lookup';
import { type HandedPaper, materialStatus, PAPER_FILES_MAX, PAPER_VERSIONS_MAX } from '../step-papers';
import { mayAccept } from './accept';
import { badText, notTheOwner, stepConflict } from './rules';
import { actDraft, notTheAssignee, notTheDepartment, REASON_MAX, ruled, said } from './step-rules';

const PAPERS_PATH = ['input', 'papers'];
const CODES_PATH = ['input', 'materialCodes'];
const FILE_ID_MAX = 200;

/** 递交材料 by the owner, or at a counter for the owner: a paper that is there already is replaced, its older versions stay. */
export function proposeHandInPapers(state: CaseState, command: HandInPapersCommand): readonly Proposal[] | Refusal {
  const { stepId, papers, comment, by } = command;
  const ruling = ruled(state, command, {
    move: 'handInPapers',
    expected: 'a step whose papers are still needed',
    posts: ['OWNER', 'AGENT', 'COUNTER'],
    may: (step) => mayNotHandIn(state, step, by),
    given: (step) =>
      badPapers(state, step, papers, by) ??
      (comment === undefined ? undefined : badText(comment, ['input', 'comment'], REASON_MAX, 0)),
    needs: (step) =>
      firstOf(papers, ({ materialCode }, at) => notWanted(step, materialCode, [...PAPERS_PATH, String(at)])),
  });
  return actDraft(ruling, command, 'step.papersHandedIn', { stepId, papers, ...said(comment) });
}

function mayNotHandIn(state: CaseState, step: StepState, by: Commander): Refusal | undefined {
  if (by.post !== 'COUNTER') return notTheOwner(by, state.ownerId);
  return mayAccept(state, step, by) ? undefined : notTheDepartment(step, by);
}

/** Each paper once, one of the item's own, with as many files as a paper has; without one only where it lies on the counter. */
function badPapers(
  state: CaseState,
  step: StepState,
  papers: readonly HandedPaper[],
  by: Commander,
): Refusal | undefined {
  const codes = badCodes(
    state,
    step,
    papers.map(({ materialCode }) => materialCode),
    PAPERS_PATH,
  );
  if (codes !== undefined) return codes;
  const least = by.post === 'COUNTER' ? 0 : 1;
  return firstOf(papers, ({ fileIds }, at) => {
    const path = [...PAPERS_PATH, String(at), 'fileIds'];
    const isRight = fileIds.length >= least && fileIds.length <= PAPER_FILES_MAX;
    if (!isRight || new Set(fileIds).size !== fileIds.length) {
      const expected = `${least} to ${PAPER_FILES_MAX} different files`;
      return refuse('INVALID_INPUT', path, { expected, received: String(fileIds.length) });
    }
    return firstOf(fileIds, (id, i) => badText(id, [...path, String(i)], FILE_ID_MAX));
  });
}

/** Some different papers of the item. */
export function badCodes(
  state: CaseState,
  step: StepState,
  codes: readonly string[],
  path: readonly string[],
): Refusal | undefined {
  const known = itemOf(state, step).materials.map(({ code }) => code);
  const isRight = codes.length > 0 && new Set(codes).size === codes.length && codes.every((one) => known.includes(one));
  if (isRight) return undefined;
  const expected = known.length === 0 ? 'none: the item lists no papers' : `different papers of ${known.join(', ')}`;
  return refuse('INVALID_INPUT', path, { expected, received: codesText(codes) });
}

export const codesText = (codes: readonly string[]): string =>
  codes.length === 0 ? 'none' : codes.slice(0, 20).join(', ').slice(0, 200);

/** A paper that was checked off is what the office decides by: only a correction asks for it again. */
function notWanted(step: StepState, code: string, path: readonly string[]): Refusal | undefined {
  if (materialStatus(step, code) === 'CHECKED') return stepConflict(step, path, 'a paper that was not checked off');
  const count = step.papers?.[code]?.versions.length ?? 0;
  if (count < PAPER_VERSIONS_MAX) return undefined;
  return stepConflict(step, path, `a paper that was handed in fewer than ${PAPER_VERSIONS_MAX} times`);
}

/** 核对材料 by the office. That a paper is wanting is told by a correction 补正. */
export function proposeCheckPapers(state: CaseState, command: CheckPapersCommand): readonly Proposal[] | Refusal {
  const { stepId, materialCodes, comment, by } = command;
  const ruling = ruled(state, command, {
    move: 'checkPapers',
    expected: 'a step that was dispatched and whose papers are still needed',
    posts: ['HANDLER', 'HEAD', 'COUNTER'],
    may: (step) => (mayAccept(state, step, by) ? notTheAssignee(step, by) : notTheDepartment(step, by)),
    given: (step) =>
      badCodes(state, step, materialCodes, CODES_PATH) ??
      (comment === undefined ? undefined : badText(comment, ['input', 'comment'], REASON_MAX, 0)),
    needs: (step) => firstOf(materialCodes, (code, at) => notToBeChecked(step, code, [...CODES_PATH, String(at)])),
  });
  return actDraft(ruling, command, 'step.papersChecked', { stepId, materialCodes, ...said(comment) });
}

const notToBeChecked = (step: StepState, code: string, path: readonly string[]): Refusal | undefined =>
  materialStatus(step, code) === 'HANDED_IN' ? undefined : stepConflict(step, path, 'a paper that was handed in');

function firstOf<T>(all: readonly T[], check: (one: T, at: number) => Refusal | undefined): Refusal | undefined {
  for (const [at, one] of all.entries()) {
    const refusal = check(one, at);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}
