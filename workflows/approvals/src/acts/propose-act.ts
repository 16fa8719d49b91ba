import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { draft, type Proposal } from '../case/draft';
import type { CaseState, StepState } from '../case/state';
import type { CaseStatus, Instant } from '../case/terms';
import { nextStatus, stepTransitions } from '../case/transitions';
import type { AnyStepAct, PeopleConcerned, StepCommandBase, StepRequest } from './act';
import type { Fields } from './fields';
import { badFields, inputOf } from './given';
import { actOf, contentOf, notRunning, staleVersion, stepConflict, wrongPost } from './rules';
import { notHandled, signedToItsEnd, tacitlyApproved } from './settled';
import { moveOf, notApplicable, STEP_PATH } from './step-rules';

type Command = StepCommandBase & { readonly type: string };

/**
 * The entry that an act on a step becomes, or why it may not. Refusals go before one another in this order: the step is
 * there, the post, who may, what is given, the case runs, the status of the step, what else it must be like, the
 * version that the caller saw.
 */
export function proposeAct(
  act: AnyStepAct,
  state: CaseState,
  command: Command,
  at: Instant,
  people: PeopleConcerned,
): readonly Proposal[] | Refusal {
  const step = state.steps[command.stepId];
  if (step === undefined) return refuse('NOT_FOUND', STEP_PATH, { received: command.stepId });
  const input = inputOf(act.input, command);
  const request: StepRequest<Fields> = { state, step, by: command.by, at, input, people };
  const refusal =
    wrongPost(command.by, act.posts) ??
    act.authorize?.(request) ??
    notApplicable(state, step, STEP_PATH, act.expected) ??
    badFields(act.input, input) ??
    act.check?.(request) ??
    (mayBeDoneIn(act, step).includes(state.status) ? undefined : notRunning(state, STEP_PATH)) ??
    (nextStatus(stepTransitions, moveOf(act, input) ?? act.name, step.status) === undefined
      ? stepConflict(step, STEP_PATH, act.expected)
      : undefined) ??
    act.require?.(request) ??
    staleVersion(command.ifVersion, step) ??
    (act.allowedOn === 'anyStep' ? undefined : notHandled(state, step)) ??
    (act.settles === true ? tacitlyApproved(state, step, at) : undefined) ??
    (act.untilSigned === true ? signedToItsEnd(step) : undefined);
  if (refusal !== undefined) return refusal;
  const waiting = act.waitsAs?.(request);
  if (waiting !== undefined) {
    return [draft(waiting.entry, command.key, waiting.data, actOf(command.by), contentOf(command))];
  }
  const data = act.data === undefined ? { stepId: step.id, ...input } : act.data(request);
  return [draft(act.entry, command.key, data, actOf(command.by), contentOf(command))];
}

const mayBeDoneIn = ({ alsoIn }: AnyStepAct, step: StepState): readonly CaseStatus[] =>
  typeof alsoIn === 'function' ? alsoIn(step) : (alsoIn ?? []);
