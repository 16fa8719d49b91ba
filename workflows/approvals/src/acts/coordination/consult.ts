import { type Refusal, refuse } from '@kuaijin/kit/errors';
import type { Asked, Consultation } from '../../case/consultations';
import type { CaseEntryData, StepState } from '../../case/state';
import { BrokenInvariant, nextStatus, requireNextStatus } from '../../case/transitions';
import type { Commander } from '../../contracts/command';
import { type ActEntry, type StepRequest, stepAct } from '../act';
import { id, ids, text } from '../fields';
import { stepConflict } from '../rules';
import { notTheDepartment, STEP_PATH } from '../step-rules';
import { consultationTransitions, principalOf, unanswered } from './concern';
import { badRecipients, isMeant, namedOf, namedRecipients, officers, RECIPIENTS_MAX } from './recipients';

const HANDLED = 'a step that is DISPATCHED, ACCEPTED, SUSPENDED or RETURNED';
const CONSULTATION_PATH = ['input', 'consultationId'];

/**
 * 会商: the department that handles a step asks others for their opinion. The clock goes on, and so may the decision,
 * answered or not: an opinion never decides.
 */
export const consult = stepAct({
  name: 'consult',
  entry: 'step.consulted',
  mutation: 'consultOnStep',
  action: 'CONSULT',
  posts: ['HANDLER', 'HEAD'],
  input: { departmentIds: ids(RECIPIENTS_MAX), officerIds: ids(RECIPIENTS_MAX), question: text() },
  expected: HANDLED,
  allowedOn: 'anyStep',
  asks: { named: ({ officerIds }) => officerIds },
  authorize: ({ step, by }) => notTheDepartment(step, by),
  check: ({ state, step, by, input, people: { named } }) =>
    badRecipients(state, { by, ...input }, named) ?? ownDepartment(step, input.departmentIds),
  data: ({ step, by, input, people: { named } }) => {
    const count = step.consultations?.length ?? 0;
    const consultationId = `${step.id}/consultation/${count + 1}`;
    return {
      stepId: step.id,
      consultationId,
      question: input.question,
      asked: namedRecipients({ by, ...input }, named),
    };
  },
  apply: (step, { act, at, data: { consultationId, question, asked } }) => {
    const status = requireNextStatus(consultationTransitions, 'ask', null, consultationId);
    const consultation = { id: consultationId, question, status, asked, act, at };
    return { ...step, consultations: [...(step.consultations ?? []), consultation] };
  },
  reason: ({ question }) => question,
  isReasonInternal: true,
  notify: (_step, { data }) => namedOf(data.asked),
  sample: (state, step) => ({
    departmentIds: Object.values(state.departments)
      .filter((one) => one !== step.departmentId)
      .slice(0, 1),
  }),
});

function ownDepartment({ departmentId }: StepState, departmentIds: readonly string[]): Refusal | undefined {
  const at = departmentIds.indexOf(departmentId);
  if (at < 0) return undefined;
  const expected = 'other departments than the one that handles the step';
  return refuse('INVALID_INPUT', ['input', 'departmentIds', String(at)], { expected, received: departmentId });
}

const opinionFields = { consultationId: id(), opinion: text() };

/** 会商意见: once of each who was asked, while the step is handled and the consultation is open. */
export const giveOpinion = stepAct({
  name: 'giveOpinion',
  entry: 'step.opinionGiven',
  mutation: 'giveOpinion',
  action: 'GIVE_OPINION',
  posts: ['HANDLER', 'HEAD', 'COUNTER', 'DISPATCHER', 'LEADER'],
  input: opinionFields,
  expected: HANDLED,
  allowedOn: 'anyStep',
  authorize: ({ step, by, input: { consultationId } }) => {
    const consultation = consultationOf(step, consultationId);
    const isAsked = askedOf(consultation, by).length > 0;
    return unknown(consultation, consultationId) ?? (isAsked ? undefined : notAsked(consultation, by));
  },
  require: notToAnswer,
  data: ({ step, by, input }) => {
    const open = askedOf(consultationOf(step, input.consultationId), by).find((one) => one.opinion === undefined);
    const principalId = open === undefined ? '' : principalOf(open);
    return { stepId: step.id, consultationId: input.consultationId, principalId, opinion: input.opinion };
  },
  apply: (step, entry) => withConsultation(step, entry.data.consultationId, (one) => answered(one, entry)),
  reason: ({ opinion }) => opinion,
  isReasonInternal: true,
  notify: (step, { data }) => {
    const consultation = consultationOf(step, data.consultationId);
    return consultation && officers(consultation.act.actorId);
  },
  sample: (_state, step, by) => ({ consultationId: (openFor(step, by) ?? someConsultation(step))?.id ?? '' }),
});

/** 结束会商 by the department that asked: nobody is waited for any more. */
export const closeConsultation = stepAct({
  name: 'closeConsultation',
  entry: 'step.consultationClosed',
  mutation: 'closeConsultation',
  action: 'CLOSE_CONSULTATION',
  posts: ['HANDLER', 'HEAD'],
  input: { consultationId: id(), reason: text() },
  expected: HANDLED,
  allowedOn: 'anyStep',
  authorize: ({ step, by, input: { consultationId } }) =>
    notTheDepartment(step, by) ?? unknown(consultationOf(step, consultationId), consultationId),
  require: ({ step, input: { consultationId } }) => notOpen(step, consultationOf(step, consultationId), 'close'),
  apply: (step, { act, at, data: { consultationId, reason } }) =>
    withConsultation(step, consultationId, (one) => ({
      ...one,
      status: requireNextStatus(consultationTransitions, 'close', one.status, one.id),
      closed: { reason, act, at },
    })),
  reason: ({ reason }) => reason,
  isReasonInternal: true,
  notify: (step, { data }) => {
    const consultation = consultationOf(step, data.consultationId);
    return consultation && namedOf(unanswered(consultation));
  },
  sample: (_state, step) => ({ consultationId: someConsultation(step)?.id ?? '' }),
});

const askedOf = (consultation: Consultation | undefined, by: Commander): readonly Asked[] =>
  consultation?.asked.filter((one) => isMeant(one, by)) ?? [];

/** The consultation that is open, else any. */
const someConsultation = ({ consultations }: StepState): Consultation | undefined =>
  consultations?.find(({ status }) => status === 'OPEN') ?? consultations?.[0];

/** A second answer names the time of the first; a late one names who closed the consultation. */
function notToAnswer({ step, by, input }: StepRequest<typeof opinionFields>): Refusal | undefined {
  const consultation = consultationOf(step, input.consultationId);
  const own = askedOf(consultation, by);
  const closed = notOpen(step, consultation, 'answer');
  if (closed !== undefined || own.some((one) => one.opinion === undefined)) return closed;
  const [first] = own.flatMap((one) => one.opinion ?? []);
  const changed = first === undefined ? {} : { changed: { act: first.act, at: first.at } };
  return stepConflict({ ...step, ...changed }, CONSULTATION_PATH, 'somebody who has not answered yet');
}

const consultationOf = (step: StepState | undefined, id: string): Consultation | undefined =>
  step?.consultations?.find((one) => one.id === id);

const unknown = (consultation: Consultation | undefined, id: string): Refusal | undefined =>
  consultation === undefined ? refuse('NOT_FOUND', CONSULTATION_PATH, { received: id }) : undefined;

function notAsked(consultation: Consultation | undefined, by: Commander): Refusal {
  const expected = (consultation?.asked ?? []).map(principalOf).join(' or ');
  return refuse('NOT_ALLOWED', STEP_PATH, { expected, received: by.departmentId ?? by.actorId });
}

/** A late answer names who answered last, or who closed it. */
function notOpen(step: StepState, consultation: Consultation | undefined, by: 'answer' | 'close'): Refusal | undefined {
  if (consultation === undefined || nextStatus(consultationTransitions, by, consultation.status) !== undefined) {
    return undefined;
  }
  const [last] = consultation.asked.flatMap((one) => one.opinion ?? []).sort((a, b) => b.at - a.at);
  const changed = consultation.closed ?? last;
  const winner = changed === undefined ? {} : { changed: { act: changed.act, at: changed.at } };
  return stepConflict({ ...step, ...winner }, CONSULTATION_PATH, 'a consultation that is OPEN');
}

/** Consultations that the caller could answer now. */
export const openFor = (step: StepState, by: Commander): Consultation | undefined =>
  step.consultations?.find((one) => one.status === 'OPEN' && unanswered(one).some((who) => isMeant(who, by)));

function withConsultation(
  step: StepState,
  consultationId: string,
  change: (one: Consultation) => Consultation,
): StepState {
  const { consultations = [] } = step;
  if (!consultations.some((one) => one.id === consultationId)) {
    throw new BrokenInvariant(`${step.id} has no consultation ${consultationId}`);
  }
  return { ...step, consultations: consultations.map((one) => (one.id === consultationId ? change(one) : one)) };
}

function answered(one: Consultation, { data, act, at }: ActEntry<'step.opinionGiven'>): Consultation {
  const { principalId, opinion }: CaseEntryData['step.opinionGiven'] = data;
  const isIt = (who: Asked) => principalOf(who) === principalId && who.opinion === undefined;
  if (!one.asked.some(isIt)) throw new BrokenInvariant(`${one.id}: ${principalId} is not asked any more`);
  const asked = one.asked.map((who) => (isIt(who) ? { ...who, opinion: { text: opinion, act, at } } : who));
  const by = asked.every((who) => who.opinion !== undefined) ? 'complete' : 'answer';
  return { ...one, asked, status: requireNextStatus(consultationTransitions, by, one.status, one.id) };
}
