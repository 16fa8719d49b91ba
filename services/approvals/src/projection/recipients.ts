import { unanswered } from '@kuaijin/workflow-approvals/acts/coordination/concern';
import type { Recipient } from '@kuaijin/workflow-approvals/case/consultations';
import type { CaseEntry, StepState } from '@kuaijin/workflow-approvals/case/state';

/** Whom an entry concerns, for those who notify people: officers where they are known, else whole departments. */
export interface Recipients {
  readonly recipientIds: readonly string[];
  readonly recipientDepartmentIds: readonly string[];
}

/** @param step as of the entry; undefined where the entry is about none */
export function eventRecipients(entry: CaseEntry, step: StepState | undefined): Recipients | undefined {
  switch (entry.type) {
    case 'step.delegated':
      return officers(entry.data.officerId);
    case 'step.urged':
      return step === undefined ? undefined : handlers(step);
    case 'step.consulted':
      return named(entry.data.asked);
    case 'step.opinionGiven':
    case 'step.consultationClosed': {
      const consultation = step?.consultations?.find(({ id }) => id === entry.data.consultationId);
      if (consultation === undefined) return undefined;
      return entry.type === 'step.opinionGiven' ? officers(consultation.act.actorId) : named(unanswered(consultation));
    }
    case 'step.copied':
      return named(entry.data.recipients);
    case 'step.lookedUp':
      if (entry.data.result === 'FOUND' || step === undefined) return undefined;
      return { recipientIds: [], recipientDepartmentIds: [step.departmentId] };
    case 'step.promised':
    case 'step.checkDue':
    case 'step.rectificationLapsed':
      return step === undefined ? undefined : { recipientIds: [], recipientDepartmentIds: [step.departmentId] };
    default:
      return undefined;
  }
}

const officers = (...recipientIds: string[]): Recipients => ({ recipientIds, recipientDepartmentIds: [] });

const named = (recipients: readonly Recipient[]): Recipients => ({
  recipientIds: recipients.flatMap(({ officerId }) => officerId ?? []),
  recipientDepartmentIds: recipients.flatMap((one) => (one.officerId === undefined ? one.departmentId : [])),
});

/**
 * Who has to act on a step: the officer whom it is with, else its department; once it is accepted also those who have
 * not signed.
 */
function handlers({ departmentId, assignment, status, signatures }: StepState): Recipients {
  const unsigned = signatures.flatMap((one) => (one.decision === undefined ? one.departmentId : []));
  const departments = status === 'ACCEPTED' ? unsigned : [departmentId];
  return {
    recipientIds: assignment === undefined ? [] : [assignment.officerId],
    recipientDepartmentIds: departments.filter((id) => assignment === undefined || id !== departmentId),
  };
}

/** Officers who are named in a step: to whom it was delegated, who were consulted, to whom it was copied. */
export const participantsOf = (step: StepState): string[] => [
  ...new Set([
    ...(step.assignment === undefined ? [] : [step.assignment.officerId]),
    ...concerned(step).flatMap(({ officerId }) => officerId ?? []),
  ]),
];

/** Departments that were consulted on a step, or to which it was copied. */
export const departmentsConcerned = (step: StepState): string[] => [
  ...new Set(concerned(step).flatMap((one) => (one.officerId === undefined ? one.departmentId : []))),
];

const concerned = ({ consultations = [], copies = [] }: StepState): Recipient[] => [
  ...consultations.flatMap(({ asked }) => asked),
  ...copies,
];
