import { stepOf } from '../../case/find';
import type { CaseEntry, CaseState, StepState } from '../../case/state';
import { BrokenInvariant, requireNextStatus, type StepMove, stepTransitions } from '../../case/transitions';
import { type Asked, type ConcernData, type Consultation, consultationTransitions, principalOf } from './concern';

/** Entries of 会商 and 抄送. */
export type ConcernEntry = Extract<CaseEntry, { type: keyof ConcernData }>;
type OpinionGiven = Extract<ConcernEntry, { type: 'step.opinionGiven' }>;

/** Applies an entry to its step; `state` stands at the entry already. */
export function evolveConcern(state: CaseState, entry: ConcernEntry): CaseState {
  const step = stepOf(state, entry.data.stepId);
  const next: StepState = {
    ...concerned(step, entry),
    version: step.version + 1,
    changed: { act: entry.act, at: entry.at },
  };
  return { ...state, steps: { ...state.steps, [step.id]: next } };
}

function concerned(step: StepState, entry: ConcernEntry): StepState {
  const { act, at } = entry;
  const to = (by: StepMove) => requireNextStatus(stepTransitions, by, step.status, step.id);
  switch (entry.type) {
    case 'step.consulted': {
      const { consultationId: id, question, asked } = entry.data;
      const status = requireNextStatus(consultationTransitions, 'ask', null, id);
      const consultations = [...(step.consultations ?? []), { id, question, status, asked, act, at }];
      return { ...step, status: to('consult'), consultations };
    }
    case 'step.opinionGiven':
      return withConsultation({ ...step, status: to('giveOpinion') }, entry.data.consultationId, (one) =>
        answered(one, entry),
      );
    case 'step.consultationClosed': {
      const { consultationId, reason } = entry.data;
      return withConsultation({ ...step, status: to('closeConsultation') }, consultationId, (one) => ({
        ...one,
        status: requireNextStatus(consultationTransitions, 'close', one.status, one.id),
        closed: { reason, act, at },
      }));
    }
    case 'step.copied': {
      const { recipients, note } = entry.data;
      const copies = recipients.map((one) => ({ ...one, ...(note === undefined ? {} : { note }), act, at }));
      return { ...step, status: to('copy'), copies: [...(step.copies ?? []), ...copies] };
    }
    case 'step.copyRead': {
      const { principalIds } = entry.data;
      const copies = (step.copies ?? []).map((one) =>
        one.read === undefined && principalIds.includes(principalOf(one)) ? { ...one, read: { act, at } } : one,
      );
      return { ...step, status: to('readCopy'), copies };
    }
  }
}

function withConsultation(step: StepState, id: string, change: (one: Consultation) => Consultation): StepState {
  const { consultations = [] } = step;
  if (!consultations.some((one) => one.id === id)) throw new BrokenInvariant(`${step.id} has no consultation ${id}`);
  return { ...step, consultations: consultations.map((one) => (one.id === id ? change(one) : one)) };
}

function answered(one: Consultation, { data: { principalId, opinion: text }, act, at }: OpinionGiven): Consultation {
  const isIt = (who: Asked) => principalOf(who) === principalId && who.opinion === undefined;
  if (!one.asked.some(isIt)) throw new BrokenInvariant(`${one.id}: ${principalId} is not asked any more`);
  const asked = one.asked.map((who) => (isIt(who) ? { ...who, opinion: { text, act, at } } : who));
  const by = asked.every(({ opinion }) => opinion !== undefined) ? 'complete' : 'answer';
  return { ...one, asked, status: requireNextStatus(consultationTransitions, by, one.status, one.id) };
}
