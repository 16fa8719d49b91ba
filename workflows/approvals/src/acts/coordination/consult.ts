import { type Refusal, refuse } from '@kuaijin/kit/errors';
import type { Proposal } from '../../case/draft';
import type { CaseState, StepState } from '../../case/state';
import { nextStatus } from '../../case/transitions';
import type { NamedOfficers } from '../../contracts';
import type { CloseConsultationCommand, ConsultCommand, GiveOpinionCommand } from '../../contracts/concern-commands';
import { badText, stepConflict } from '../rules';
import { actDraft, notTheDepartment, REASON_MAX, ruled, STEP_PATH } from '../step-rules';
import { type Consultation, consultationTransitions, principalOf, unanswered } from './concern';
import { badRecipients, isMeant, recipientsOf } from './recipients';

const HANDLED = 'a step that is DISPATCHED, ACCEPTED, SUSPENDED or RETURNED';
const CONSULTATION_PATH = ['input', 'consultationId'];

/**
 * 会商: the department that handles a step asks others for their opinion. The clock goes on, and so may the decision, answered or not: an
 * opinion never decides.
 */
export function proposeConsult(
  state: CaseState,
  command: ConsultCommand,
  officers?: NamedOfficers,
): readonly Proposal[] | Refusal {
  const { stepId, question, by } = command;
  const ruling = ruled(state, command, {
    move: 'consult',
    expected: HANDLED,
    posts: ['HANDLER', 'HEAD'],
    may: (step) => notTheDepartment(step, by),
    given: (step) =>
      badRecipients(state, command, officers) ??
      ownDepartment(step, command) ??
      badText(question, ['input', 'question'], REASON_MAX),
  });
  const count = state.steps[stepId]?.consultations?.length ?? 0;
  const consultationId = `${stepId}/consultation/${count + 1}`;
  const asked = recipientsOf(command, officers);
  return actDraft(ruling, command, 'step.consulted', { stepId, consultationId, question, asked });
}

function ownDepartment({ departmentId }: StepState, { departmentIds }: ConsultCommand): Refusal | undefined {
  const at = departmentIds.indexOf(departmentId);
  if (at < 0) return undefined;
  const expected = 'other departments than the one that handles the step';
  return refuse('INVALID_INPUT', ['input', 'departmentIds', String(at)], { expected, received: departmentId });
}

/** 会商意见: once of each who was asked, while the step is handled and the consultation is open. */
export function proposeGiveOpinion(state: CaseState, command: GiveOpinionCommand): readonly Proposal[] | Refusal {
  const { stepId, consultationId, opinion, by } = command;
  const consultation = consultationOf(state.steps[stepId], consultationId);
  const own = consultation?.asked.filter((one) => isMeant(one, by)) ?? [];
  const open = own.find((one) => one.opinion === undefined);
  const ruling = ruled(state, command, {
    move: 'giveOpinion',
    expected: HANDLED,
    posts: ['HANDLER', 'HEAD', 'COUNTER', 'DISPATCHER', 'LEADER'],
    may: () => unknown(consultation, consultationId) ?? (own.length > 0 ? undefined : notAsked(consultation, by)),
    given: () => badText(opinion, ['input', 'opinion'], REASON_MAX),
    needs: (step) => {
      const closed = notOpen(step, consultation, 'answer');
      if (closed !== undefined || open !== undefined) return closed;
      const [first] = own.flatMap((one) => one.opinion ?? []);
      const changed = first === undefined ? {} : { changed: { act: first.act, at: first.at } };
      return stepConflict({ ...step, ...changed }, CONSULTATION_PATH, 'somebody who has not answered yet');
    },
  });
  const principalId = open === undefined ? '' : principalOf(open);
  return actDraft(ruling, command, 'step.opinionGiven', { stepId, consultationId, principalId, opinion });
}

/** 结束会商 by the department that asked: nobody is waited for any more. */
export function proposeCloseConsultation(
  state: CaseState,
  command: CloseConsultationCommand,
): readonly Proposal[] | Refusal {
  const { stepId, consultationId, reason, by } = command;
  const consultation = consultationOf(state.steps[stepId], consultationId);
  const ruling = ruled(state, command, {
    move: 'closeConsultation',
    expected: HANDLED,
    posts: ['HANDLER', 'HEAD'],
    may: (step) => notTheDepartment(step, by) ?? unknown(consultation, consultationId),
    given: () => badText(reason, ['input', 'reason'], REASON_MAX),
    needs: (step) => notOpen(step, consultation, 'close'),
  });
  return actDraft(ruling, command, 'step.consultationClosed', { stepId, consultationId, reason });
}

const consultationOf = (step: StepState | undefined, id: string): Consultation | undefined =>
  step?.consultations?.find((one) => one.id === id);

const unknown = (consultation: Consultation | undefined, id: string): Refusal | undefined =>
  consultation === undefined ? refuse('NOT_FOUND', CONSULTATION_PATH, { received: id }) : undefined;

function notAsked(consultation: Consultation | undefined, by: GiveOpinionCommand['by']): Refusal {
  const expected = (consultation?.asked ?? []).map(principalOf).join(' or ');
  return refuse('NOT_ALLOWED', STEP_PATH, { expected, received: by.departmentId ?? by.actorId });
}

/** Who comes too late is told who answered last, or who closed it. */
function notOpen(step: StepState, consultation: Consultation | undefined, by: 'answer' | 'close'): Refusal | undefined {
  if (consultation === undefined || nextStatus(consultationTransitions, by, consultation.status) !== undefined) {
    return undefined;
  }
  const [last] = consultation.asked.flatMap((one) => one.opinion ?? []).sort((a, b) => b.at - a.at);
  const changed = consultation.closed ?? last;
  const told = changed === undefined ? {} : { changed: { act: changed.act, at: changed.at } };
  return stepConflict({ ...step, ...told }, CONSULTATION_PATH, 'a consultation that is OPEN');
}

/** Consultations that the caller could answer now. */
export const openFor = (step: StepState, by: GiveOpinionCommand['by']): Consultation | undefined =>
  step.consultations?.find((one) => one.status === 'OPEN' && unanswered(one).some((who) => isMeant(who, by)));
