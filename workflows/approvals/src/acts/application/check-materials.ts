import type { Refusal } from '@kuaijin/kit/errors';
import { itemOf } from '../../case/find';
import { type PaperState, paperVerdicts } from '../../case/materials';
import type { CaseState, StepState } from '../../case/state';
import { withWaitingClock } from '../../limits/waiting-clock';
import { type ActEntry, stepAct } from '../act';
import { choiceOrUsual, comment, ids } from '../fields';
import { notTaking } from '../intake/accept';
import { badText, firstBad, stepConflict } from '../rules';
import { REASON_MAX, STEP_PATH } from '../step-rules';
import { badCodes, statusesOf } from './material-codes';
import { isDeferred, materialStatus, roundOf } from './step-materials';

const CODES_PATH = ['input', 'materialCodes'];

/**
 * 核对材料 by the office. That a paper is wanting is said by a correction 补正; only one that was deferred is set back here.
 */
export const checkPapers = stepAct({
  name: 'checkPapers',
  entry: 'step.papersChecked',
  mutation: 'checkPapers',
  action: 'CHECK_PAPERS',
  posts: ['HANDLER', 'HEAD', 'COUNTER'],
  input: { materialCodes: ids(200), verdict: choiceOrUsual(paperVerdicts, 'PASSED'), comment: comment() },
  expected: 'a step that was dispatched and whose papers are still needed',
  authorize: ({ state, step, by }) => notTaking(state, step, by),
  check: ({ state, step, input: { materialCodes, verdict, comment: remark } }) =>
    badCodes(state, step, materialCodes, CODES_PATH) ??
    badText(remark ?? '', ['input', 'comment'], REASON_MAX, verdict === 'FAILED' ? 1 : 0),
  require: ({ state, step, input: { materialCodes, verdict } }) =>
    nothingHandedIn(state, step) ??
    firstBad(materialCodes, (code, i) => notToBeChecked(step, code, verdict, [...CODES_PATH, String(i)])),
  data: ({ step, input: { materialCodes, verdict, comment: remark } }) => ({
    stepId: step.id,
    materialCodes,
    ...(verdict === 'FAILED' ? { verdict } : {}),
    ...(remark === undefined ? {} : { comment: remark }),
  }),
  apply: (step, entry, state) =>
    withWaitingClock(state, { ...step, papers: { ...step.papers, ...checked(step, entry) } }, entry.at),
  reason: (data) => data.comment,
  sample: (state, step) => ({ materialCodes: checkable(state, step) }),
});

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

function checked(step: StepState, { act, at, data }: ActEntry<'step.papersChecked'>): Record<string, PaperState> {
  const { materialCodes, verdict, comment: remark = '' } = data;
  return Object.fromEntries(
    materialCodes.map((code) => {
      const { versions } = step.papers?.[code] ?? { versions: [] };
      const verdictGiven =
        verdict === 'FAILED'
          ? { failed: { act, at, comment: remark } }
          : { checked: { act, at, round: roundOf(step) } };
      return [code, { versions, ...verdictGiven }];
    }),
  );
}

/** The papers that wait to be checked off, else all. */
function checkable(state: CaseState, step: StepState): readonly string[] {
  const codes = itemOf(state, step).materials.map(({ code }) => code);
  const waiting = codes.filter((code) => materialStatus(step, code) === 'HANDED_IN');
  return waiting.length > 0 ? waiting : codes;
}
