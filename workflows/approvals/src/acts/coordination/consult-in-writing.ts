import { type Refusal, refuse } from '@kuaijin/kit/errors';
import type { StepState } from '../../case/state';
import type { Instant } from '../../case/terms';
import { BrokenInvariant, nextStatus, stepTransitions } from '../../case/transitions';
import { replyResults, type WrittenConsultation } from '../../case/written-consultations';
import { procedureDueAt } from '../../limits/pauses';
import { stepAct, stepChange } from '../act';
import { choice, fileIds, id, optionalText, text, workingDays } from '../fields';
import { stepConflict } from '../rules';
import { notTheDepartment } from '../step-rules';
import { type StepMoment, stepTimer, timedEntry } from '../timer';
import { consultationLetter } from './consultation-letter';
import { whomItIsWith } from './recipients';

const HANDLED = 'a step that is DISPATCHED, ACCEPTED, SUSPENDED or RETURNED';
const CONSULTATION_PATH = ['input', 'consultationId'];
/** The longest limit, in working days. */
const DAYS_MAX = 20;

/**
 * 书面征求意见: the department that handles a step asks a department outside the system by letter 征求意见函. The clock goes
 * on, and so may the decision: an opinion never decides. Who does not reply within the limit has no objection.
 */
export const consultInWriting = stepAct({
  name: 'consultInWriting',
  entry: 'step.consultedInWriting',
  mutation: 'consultInWriting',
  action: 'CONSULT_IN_WRITING',
  posts: ['HANDLER', 'HEAD'],
  input: {
    addressee: text(200),
    matter: text(),
    workingDays: workingDays(DAYS_MAX),
    documentNumber: optionalText(100),
  },
  expected: HANDLED,
  allowedOn: 'anyStep',
  authorize: ({ step, by }) => notTheDepartment(step, by),
  data: ({ state, step, at, input }) => ({
    stepId: step.id,
    consultationId: `${step.id}/writtenConsultation/${(step.writtenConsultations?.length ?? 0) + 1}`,
    ...input,
    dueAt: procedureDueAt(state, at, input.workingDays),
  }),
  apply: (step, { act, at, data: { stepId: _stepId, consultationId, ...letter } }) => ({
    ...step,
    writtenConsultations: [
      ...(step.writtenConsultations ?? []),
      { ...letter, id: consultationId, status: 'OPEN', act, at },
    ],
  }),
  reason: ({ matter }) => matter,
  isReasonInternal: true,
  documents: (context, entry) => [consultationLetter(context, entry)],
});

/** 登记复函: what the outside department replied, once, within the limit. */
export const recordReply = stepAct({
  name: 'recordReply',
  entry: 'step.replyRecorded',
  mutation: 'recordReply',
  action: 'RECORD_REPLY',
  posts: ['HANDLER', 'HEAD'],
  input: { consultationId: id(), result: choice(replyResults, 'NO_OBJECTION'), reply: text(), fileIds: fileIds() },
  expected: HANDLED,
  allowedOn: 'anyStep',
  authorize: ({ step, by, input: { consultationId } }) => notTheDepartment(step, by) ?? unknown(step, consultationId),
  require: ({ step, at, input: { consultationId } }) => notAwaited(step, consultationId, at),
  apply: (step, { act, at, data: { consultationId, result, reply, fileIds: files } }) =>
    settled(step, consultationId, { status: result, reply: { text: reply, fileIds: files, act, at } }),
  reason: ({ reply }) => reply,
  isReasonInternal: true,
  sample: (_state, step) => ({ consultationId: (openOf(step)[0] ?? step.writtenConsultations?.[0])?.id ?? '' }),
  files: (input) => [{ path: ['input', 'fileIds'], ids: input.fileIds }],
});

/** 逾期未复视为无异议, by the clock of the case. */
export const noObjectionPresumed = stepChange({
  entry: 'step.noObjectionPresumed',
  move: 'presumeNoObjection',
  isItsOwnCause: true,
  apply: (step, { data: { consultationId } }) => settled(step, consultationId, { status: 'PRESUMED' }),
  notify: whomItIsWith,
});

/** The end of the limit of a consultation that nobody has replied to. */
interface SilenceMoment extends StepMoment<'silence'> {
  readonly consultationId: string;
}

/** Nothing is waited for once the step is not handled any more. */
export const silenceTimer = stepTimer<SilenceMoment>({
  kind: 'silence',
  momentsOf: (_state, step) =>
    nextStatus(stepTransitions, 'presumeNoObjection', step.status) === undefined
      ? []
      : openOf(step).map(({ id: consultationId, dueAt }) => ({
          kind: 'silence',
          key: `silence/${consultationId}`,
          at: dueAt,
          stepId: step.id,
          consultationId,
        })),
  records: (_state, moment) => {
    const { stepId, consultationId, at: dueAt } = moment;
    return timedEntry('step.noObjectionPresumed', moment, { stepId, consultationId, dueAt });
  },
});

const openOf = ({ writtenConsultations = [] }: StepState): readonly WrittenConsultation[] =>
  writtenConsultations.filter(({ status }) => status === 'OPEN');

const consultationOf = (step: StepState, consultationId: string): WrittenConsultation | undefined =>
  step.writtenConsultations?.find((one) => one.id === consultationId);

const unknown = (step: StepState, consultationId: string): Refusal | undefined =>
  consultationOf(step, consultationId) === undefined
    ? refuse('NOT_FOUND', CONSULTATION_PATH, { received: consultationId })
    : undefined;

/** A reply that comes after the limit, or a second one, changes nothing any more. */
function notAwaited(step: StepState, consultationId: string, at: Instant): Refusal | undefined {
  const consultation = consultationOf(step, consultationId);
  if (consultation?.status === 'OPEN' && at < consultation.dueAt) return undefined;
  const changed = consultation?.reply ?? step.changed;
  const conflicting = changed === undefined ? step : { ...step, changed: { act: changed.act, at: changed.at } };
  return stepConflict(conflicting, CONSULTATION_PATH, 'a written consultation without a reply, within its limit');
}

function settled(
  step: StepState,
  consultationId: string,
  change: Pick<WrittenConsultation, 'status' | 'reply'>,
): StepState {
  if (consultationOf(step, consultationId)?.status !== 'OPEN') {
    throw new BrokenInvariant(`${step.id} awaits no reply to ${consultationId}`);
  }
  const { writtenConsultations = [] } = step;
  return {
    ...step,
    writtenConsultations: writtenConsultations.map((one) => (one.id === consultationId ? { ...one, ...change } : one)),
  };
}
