import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { isInForce } from '../../case/edition';
import type { CaseState, StepState } from '../../case/state';
import { elementTransitions, nextStatus } from '../../case/transitions';
import { type ActEntry, stepAct } from '../act';
import { codesText } from '../application/material-codes';
import { materialStatus } from '../application/step-materials';
import { comment } from '../fields';
import { givenBackWith, renewed } from '../reversal/undo';
import { pauseOf, resumed } from '../review/resume';
import { notTheOwner, stepConflict } from '../rules';
import { STEP_PATH } from '../step-rules';

/**
 * 补正后重新提交 by the owner: the clock goes on with the rest. 重新申报 of a matter whose decision was revoked: it waits to be
 * dispatched again, once what it held was given back.
 */
export const resubmit = stepAct({
  name: 'resubmit',
  entry: 'step.resubmitted',
  mutation: 'resubmitStep',
  action: 'RESUBMIT',
  posts: ['OWNER', 'AGENT'],
  input: { comment: comment() },
  expected: 'a step whose papers are being corrected',
  allowedOn: 'anyStep',
  authorize: ({ state, by }) => notTheOwner(by, state.ownerId),
  require: ({ state, step }) => notAwaited(state, step),
  leadsTo: (step) => (step.status === 'REVOKED' ? 'WAITING' : pauseOf(step, 'CORRECTION').resumesTo),
  apply: resubmitted,
  applyToCase: (state, step) => (step.status === 'REVOKED' ? { ...state, elements: renewed(state, step) } : state),
  reason: (data) => data.comment,
});

/** The papers came in: the clock goes on, or the days of acceptance begin anew. */
function resubmitted(step: StepState, { at }: ActEntry<'step.resubmitted'>, state: CaseState): StepState {
  if (step.status === 'REVOKED') {
    const { dispatchedAt: _dispatchedAt, returnedAt: _returnedAt, assignment: _assignment, ...rest } = step;
    return rest;
  }
  const pause = pauseOf(step, 'CORRECTION');
  const next = resumed(state, step, pause, at);
  const corrections = (step.corrections ?? []).map((one, i, all) =>
    i === all.length - 1 ? { ...one, resubmittedAt: at } : one,
  );
  return { ...next, corrections, ...(pause.resumesTo === 'ACCEPTED' ? {} : { receivedAt: at }) };
}

/** What the correction asked for comes first; on paper, the counter takes it. */
function notCorrected(state: CaseState, step: StepState): Refusal | undefined {
  const asked = isInForce('materialsAsHandedIn', state) ? (step.corrections?.at(-1)?.materialCodes ?? []) : [];
  const lacking = asked.filter((code) => materialStatus(step, code) === 'MISSING');
  if (lacking.length === 0) return undefined;
  const expected = 'papers that the correction asked for, handed in again';
  return refuse('MATERIALS_MISSING', STEP_PATH, { expected, received: codesText(lacking) });
}

function notAwaited(state: CaseState, step: StepState): Refusal | undefined {
  if (step.status !== 'REVOKED') {
    const isCorrecting = step.pause?.kind === 'CORRECTION';
    if (!isCorrecting) return stepConflict(step, STEP_PATH, 'a step whose papers are being corrected');
    return notCorrected(state, step);
  }
  const isFree = givenBackWith(state, step).every(
    ({ status }) => nextStatus(elementTransitions, 'renew', status) !== undefined,
  );
  return isFree ? undefined : stepConflict(step, STEP_PATH, 'a step whose elements were given back');
}
