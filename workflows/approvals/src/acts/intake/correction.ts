import { type Refusal, refuse } from '@kuaijin/kit/errors';
import type { Proposal } from '../../case/draft';
import { itemOf } from '../../case/find';
import type { CaseState, Instant, StepState } from '../../case/state';
import { elementTransitions, nextStatus } from '../../case/transitions';
import type { RequestCorrectionCommand, ResubmitCommand } from '../../contracts/step-commands';
import { deemedAcceptanceAt } from '../../limits/clock';
import { isDeferred } from '../application/step-materials';
import { givenBackWith } from '../reversal/undo';
import { badText, notTheOwner, stepConflict } from '../rules';
import { actDraft, notTheAssignee, notTheDepartment, REASON_MAX, ruled, STEP_PATH, withComment } from '../step-rules';
import { mayAccept } from './accept';

const CODES_PATH = ['input', 'materialCodes'];

/**
 * 补正: tells the owner all that is missing, at once, before or after acceptance; the clock stops. Before acceptance only within the five days
 * (行政许可法 32); a later correction may only name what was told the first time.
 */
export function proposeRequestCorrection(
  state: CaseState,
  command: RequestCorrectionCommand,
  at: Instant,
): readonly Proposal[] | Refusal {
  const { stepId, materialCodes, reason, by } = command;
  const ruling = ruled(state, command, {
    move: 'requestCorrection',
    expected: 'a step that is DISPATCHED or ACCEPTED',
    posts: ['HANDLER', 'HEAD', 'COUNTER'],
    may: (step) => (mayAccept(state, step, by) ? notTheAssignee(step, by) : notTheDepartment(step, by)),
    given: (step) =>
      badCodes(itemOf(state, step).materials, materialCodes) ?? badText(reason, ['input', 'reason'], REASON_MAX),
    needs: (step) => tooLate(state, step, at) ?? toldPiecemeal(step, materialCodes) ?? deferred(step, materialCodes),
  });
  return actDraft(ruling, command, 'step.correctionRequested', { stepId, materialCodes, reason });
}

/** Each paper once, and one at least where the catalogue lists any. */
function badCodes(materials: readonly { readonly code: string }[], codes: readonly string[]): Refusal | undefined {
  const known = materials.map(({ code }) => code);
  const least = known.length === 0 ? 0 : 1;
  const isRight = codes.length >= least && new Set(codes).size === codes.length;
  if (isRight && codes.every((code) => known.includes(code))) return undefined;
  const expected = known.length === 0 ? 'none: the item lists no papers' : `different papers of ${known.join(', ')}`;
  const received = codes.length === 0 ? 'none' : codes.slice(0, 20).join(', ').slice(0, 200);
  return refuse('INVALID_INPUT', CODES_PATH, { expected, received });
}

/** The five days are over: the papers count as complete, though the case has not recorded it yet. */
function tooLate(state: CaseState, step: StepState, at: Instant): Refusal | undefined {
  const from = step.receivedAt ?? step.dispatchedAt;
  if (step.status !== 'DISPATCHED' || from === undefined || at < deemedAcceptanceAt(state, from)) return undefined;
  return stepConflict(step, STEP_PATH, 'a step that has not passed its five days');
}

/** 一次性告知: what was not named the first time may not be asked for afterwards. */
function toldPiecemeal(step: StepState, codes: readonly string[]): Refusal | undefined {
  const [first] = step.corrections ?? [];
  if (first === undefined || codes.every((code) => first.materialCodes.includes(code))) return undefined;
  const expected = `papers that were named at once: ${first.materialCodes.join(', ') || 'none'}`;
  return refuse('INVALID_INPUT', CODES_PATH, { expected, received: codes.slice(0, 20).join(', ').slice(0, 200) });
}

/** What was deferred 容缺 is waited for until its own limit. */
function deferred(step: StepState, codes: readonly string[]): Refusal | undefined {
  const code = codes.find((one) => isDeferred(step, one));
  if (code === undefined) return undefined;
  return refuse('INVALID_INPUT', CODES_PATH, { expected: 'papers that were not deferred', received: code });
}

/**
 * 补正后重新提交 by the owner: the clock goes on with the rest. 重新申报 of a matter whose decision was revoked: it waits to be dispatched again, once
 * what it held was given back.
 */
export function proposeResubmit(state: CaseState, command: ResubmitCommand): readonly Proposal[] | Refusal {
  const { stepId, comment, by } = command;
  const ruling = ruled(state, command, {
    move: 'resubmit',
    expected: 'a step whose papers are being corrected',
    posts: ['OWNER', 'AGENT'],
    may: () => notTheOwner(by, state.ownerId),
    given: () => (comment === undefined ? undefined : badText(comment, ['input', 'comment'], REASON_MAX, 0)),
    needs: (step) => notAwaited(state, step),
  });
  return actDraft(ruling, command, 'step.resubmitted', { stepId, ...withComment(comment) });
}

function notAwaited(state: CaseState, step: StepState): Refusal | undefined {
  if (step.status !== 'REVOKED') {
    const isCorrecting = step.pause?.kind === 'CORRECTION';
    return isCorrecting ? undefined : stepConflict(step, STEP_PATH, 'a step whose papers are being corrected');
  }
  const isFree = givenBackWith(state, step).every(
    ({ status }) => nextStatus(elementTransitions, 'renew', status) !== undefined,
  );
  return isFree ? undefined : stepConflict(step, STEP_PATH, 'a step whose elements were given back');
}
