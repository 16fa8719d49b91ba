import { type Refusal, refuse } from '@kuaijin/kit/errors';
import type { Proposal } from '../../case/draft';
import { itemOf } from '../../case/find';
import type { CaseState, Instant, StepState } from '../../case/state';
import type { Commander } from '../../contracts';
import type { CheckPapersCommand, HandInPapersCommand } from '../../contracts/material-commands';
import { mayAccept } from '../intake/accept';
import { badText, notTheOwner, stepConflict } from '../rules';
import { actDraft, notTheAssignee, notTheDepartment, REASON_MAX, ruled, STEP_PATH, withComment } from '../step-rules';
import { firstBad } from '../written';
import {
  type HandedPaper,
  isDeferred,
  type MaterialStatus,
  materialStatus,
  PAPER_FILES_MAX,
  PAPER_VERSIONS_MAX,
  paperVerdicts,
} from './step-materials';

const PAPERS_PATH = ['input', 'papers'];
const CODES_PATH = ['input', 'materialCodes'];
const FILE_ID_MAX = 200;

/** 递交材料 by the owner, or at a counter for the owner: a paper that is there already is replaced, its older versions stay. */
export function proposeHandInPapers(
  state: CaseState,
  command: HandInPapersCommand,
  at: Instant,
): readonly Proposal[] | Refusal {
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
      nothingWanted(state, step) ??
      firstBad(papers, ({ materialCode }, i) => notWanted(step, materialCode, at, [...PAPERS_PATH, String(i)])),
  });
  return actDraft(ruling, command, 'step.papersHandedIn', { stepId, papers, ...withComment(comment) });
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
  return firstBad(papers, ({ fileIds }, at) => {
    const path = [...PAPERS_PATH, String(at), 'fileIds'];
    const isRight = fileIds.length >= least && fileIds.length <= PAPER_FILES_MAX;
    if (!isRight || new Set(fileIds).size !== fileIds.length) {
      const expected = `${least} to ${PAPER_FILES_MAX} different files`;
      return refuse('INVALID_INPUT', path, { expected, received: String(fileIds.length) });
    }
    return firstBad(fileIds, (id, i) => badText(id, [...path, String(i)], FILE_ID_MAX));
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

const statusesOf = (state: CaseState, step: StepState): readonly MaterialStatus[] =>
  itemOf(state, step).materials.map(({ code }) => materialStatus(step, code));

function nothingWanted(state: CaseState, step: StepState): Refusal | undefined {
  if (statusesOf(state, step).some((status) => status !== 'CHECKED')) return undefined;
  return stepConflict(step, STEP_PATH, 'a step whose papers are still needed');
}

/** A paper that was checked off is what the office decides by: only a correction asks for it again. A deferred one comes before its limit. */
function notWanted(step: StepState, code: string, at: Instant, path: readonly string[]): Refusal | undefined {
  const status = materialStatus(step, code);
  if (status === 'CHECKED') return stepConflict(step, path, 'a paper that was not checked off');
  const due = step.tolerance?.dueAt ?? Number.POSITIVE_INFINITY;
  if (status === 'DEFERRED' && at >= due) return stepConflict(step, path, 'a paper whose make-up limit has not passed');
  const count = step.papers?.[code]?.versions.length ?? 0;
  if (count < PAPER_VERSIONS_MAX) return undefined;
  return stepConflict(step, path, `a paper that was handed in fewer than ${PAPER_VERSIONS_MAX} times`);
}

/** 核对材料 by the office. That a paper is wanting is told by a correction 补正; only one that was deferred is set back here. */
export function proposeCheckPapers(state: CaseState, command: CheckPapersCommand): readonly Proposal[] | Refusal {
  const { stepId, materialCodes, verdict, comment, by } = command;
  const ruling = ruled(state, command, {
    move: 'checkPapers',
    expected: 'a step that was dispatched and whose papers are still needed',
    posts: ['HANDLER', 'HEAD', 'COUNTER'],
    may: (step) => (mayAccept(state, step, by) ? notTheAssignee(step, by) : notTheDepartment(step, by)),
    given: (step) =>
      badCodes(state, step, materialCodes, CODES_PATH) ??
      badVerdict(verdict) ??
      badText(comment ?? '', ['input', 'comment'], REASON_MAX, verdict === 'FAILED' ? 1 : 0),
    needs: (step) =>
      nothingHandedIn(state, step) ??
      firstBad(materialCodes, (code, at) => notToBeChecked(step, code, verdict, [...CODES_PATH, String(at)])),
  });
  const failed = verdict === 'FAILED' ? { verdict } : {};
  return actDraft(ruling, command, 'step.papersChecked', { stepId, materialCodes, ...failed, ...withComment(comment) });
}

function badVerdict(given: string | undefined): Refusal | undefined {
  if (given === undefined || paperVerdicts.some((one) => one === given)) return undefined;
  const expected = paperVerdicts.join(' or ');
  return refuse('INVALID_INPUT', ['input', 'verdict'], { expected, received: given });
}

function nothingHandedIn(state: CaseState, step: StepState): Refusal | undefined {
  if (statusesOf(state, step).includes('HANDED_IN')) return undefined;
  return stepConflict(step, STEP_PATH, 'a step with papers that were handed in');
}

function notToBeChecked(
  step: StepState,
  code: string,
  verdict: string | undefined,
  path: readonly string[],
): Refusal | undefined {
  if (materialStatus(step, code) !== 'HANDED_IN') return stepConflict(step, path, 'a paper that was handed in');
  if (verdict !== 'FAILED' || isDeferred(step, code)) return undefined;
  return stepConflict(step, path, 'a paper that was deferred; any other is asked for by a correction');
}
