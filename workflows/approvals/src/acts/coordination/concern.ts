import type { Asked, Consultation, ConsultationStatus, Recipient } from '../../case/consultations';
import { rows, type Transition } from '../../case/transitions';

/** Who is drawn into a step without deciding it: what the journal says of 会商 and 抄送, and what the step remembers. */

/** The officer's id where an officer is meant, else the department's. */
export const principalOf = (recipient: Recipient): string => recipient.officerId ?? recipient.departmentId;

export type ConsultationMove = 'ask' | 'answer' | 'complete' | 'close';

/** Consultations. The last opinion completes one; who asked may close it before. */
export const consultationTransitions: readonly Transition<ConsultationMove, ConsultationStatus>[] = [
  ...rows<ConsultationMove, ConsultationStatus>('ask', [null], 'OPEN'),
  ...rows<ConsultationMove, ConsultationStatus>('answer', ['OPEN'], 'same'),
  ...rows<ConsultationMove, ConsultationStatus>('complete', ['OPEN'], 'ANSWERED'),
  ...rows<ConsultationMove, ConsultationStatus>('close', ['OPEN'], 'CLOSED'),
];

/** Those who have not answered yet. */
export const unanswered = ({ asked }: Consultation): readonly Asked[] =>
  asked.filter(({ opinion }) => opinion === undefined);
