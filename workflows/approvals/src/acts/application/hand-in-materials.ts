import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { itemOf } from '../../case/find';
import type { HandedPaper, PaperState } from '../../case/materials';
import type { CaseState, StepState } from '../../case/state';
import type { Instant } from '../../case/terms';
import type { Commander } from '../../contracts/command';
import { withWaitingClock } from '../../limits/waiting-clock';
import { type ActEntry, stepAct } from '../act';
import { comment, type Field } from '../fields';
import { mayAccept } from '../intake/accept';
import { badText, firstBad, notTheOwner, stepConflict } from '../rules';
import { notTheDepartment, STEP_PATH } from '../step-rules';
import { badCodes } from './material-codes';
import { withSharedPapers } from './shared-materials';
import { materialStatus, mayStillCome, PAPER_FILES_MAX, PAPER_VERSIONS_MAX, roundOf } from './step-materials';

const PAPERS_PATH = ['input', 'papers'];
const FILE_ID_MAX = 200;

const handedPapers: Field<readonly HandedPaper[]> = {
  form: {
    kind: 'list',
    max: 200,
    of: { kind: 'object', of: { materialCode: { kind: 'id' }, fileIds: { kind: 'ids', max: PAPER_FILES_MAX } } },
  },
  sample: [],
};

/**
 * 递交材料 by the owner, or at a counter for the owner: a paper that is there already is replaced, its older versions stay.
 */
export const handInPapers = stepAct({
  name: 'handInPapers',
  entry: 'step.papersHandedIn',
  mutation: 'handInPapers',
  action: 'HAND_IN_PAPERS',
  posts: ['OWNER', 'AGENT', 'COUNTER'],
  input: { papers: handedPapers, comment: comment() },
  expected: 'a step whose papers are still needed',
  authorize: ({ state, step, by }) => mayNotHandIn(state, step, by),
  check: ({ state, step, by, input: { papers } }) => badPapers(state, step, papers, by),
  require: ({ state, step, at, input: { papers } }) =>
    nothingWanted(state, step) ??
    firstBad(papers, ({ materialCode }, i) => notWanted(step, materialCode, at, [...PAPERS_PATH, String(i)])),
  apply: (step, entry, state) =>
    withWaitingClock(state, { ...step, papers: { ...step.papers, ...handedIn(step, entry) } }, entry.at),
  applyToCase: (state, step, { act, at, data }) => ({
    ...state,
    steps: withSharedPapers(state, step, data.papers, {
      act,
      at,
      ...(data.comment === undefined ? {} : { comment: data.comment }),
    }),
  }),
  reason: (data) => data.comment,
  sample: (state, step) => ({ papers: [{ materialCode: handable(state, step), fileIds: ['any'] }] }),
  files: ({ papers }) =>
    papers.map(({ fileIds }, i) => ({ path: [...PAPERS_PATH, String(i), 'fileIds'], ids: fileIds })),
});

function mayNotHandIn(state: CaseState, step: StepState, by: Commander): Refusal | undefined {
  if (by.post !== 'COUNTER') return notTheOwner(by, state.ownerId);
  return mayAccept(state, step, by) ? undefined : notTheDepartment(step, by);
}

/**
 * Each paper once, one of the item's own, with as many files as a paper has; without one only where it lies on the
 * counter.
 */
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

function nothingWanted(state: CaseState, step: StepState): Refusal | undefined {
  if (itemOf(state, step).materials.some(({ code }) => mayStillCome(step, code))) return undefined;
  return stepConflict(step, STEP_PATH, 'a step whose papers are still needed');
}

/**
 * A paper that was checked off is what the office decides by: only a correction asks for it again. A deferred one comes
 * before its limit.
 */
function notWanted(step: StepState, code: string, at: Instant, path: readonly string[]): Refusal | undefined {
  const status = materialStatus(step, code);
  if (!mayStillCome(step, code)) return stepConflict(step, path, 'a paper that was not checked off');
  const due = step.tolerance?.dueAt ?? Number.POSITIVE_INFINITY;
  if (status === 'DEFERRED' && at >= due) return stepConflict(step, path, 'a paper whose make-up limit has not passed');
  const count = step.papers?.[code]?.versions.length ?? 0;
  if (count < PAPER_VERSIONS_MAX) return undefined;
  return stepConflict(step, path, `a paper that was handed in fewer than ${PAPER_VERSIONS_MAX} times`);
}

/** Each paper with one version more; what was said of the one before does not hold for it. */
function handedIn(step: StepState, { act, at, data }: ActEntry<'step.papersHandedIn'>): Record<string, PaperState> {
  const remark = data.comment === undefined ? {} : { comment: data.comment };
  const round = roundOf(step);
  const { accepted } = step;
  const isLate = accepted?.seenOnPaper !== undefined && accepted.key !== undefined;
  const late = isLate ? { afterAcceptance: accepted.key } : {};
  return Object.fromEntries(
    data.papers.map(({ materialCode, fileIds }) => {
      const before = step.papers?.[materialCode]?.versions ?? [];
      return [materialCode, { versions: [...before, { fileIds, act, at, ...remark, round, ...late }] }];
    }),
  );
}

/** A paper that may be handed in, else any. */
function handable(state: CaseState, step: StepState): string {
  const codes = itemOf(state, step).materials.map(({ code }) => code);
  return codes.find((code) => materialStatus(step, code) !== 'CHECKED') ?? codes[0] ?? '';
}
