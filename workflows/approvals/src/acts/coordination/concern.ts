import type { CaseAct, Instant } from '../../case/state';
import { rows, type Transition } from '../../case/transitions';

/** Who is drawn into a step without deciding it: what the journal says of 会商 and 抄送, and what the step remembers. */

/** Whom an operation names: an officer, with the department that he works for, or a department as a whole. */
export type Recipient =
  | { readonly officerId: string; readonly departmentId?: string }
  | { readonly officerId?: undefined; readonly departmentId: string };

/** The officer's id where an officer is meant, else the department's. */
export const principalOf = (recipient: Recipient): string => recipient.officerId ?? recipient.departmentId;

/** What a journal entry carries, by type. */
export interface ConcernData {
  'step.consulted': {
    readonly stepId: string;
    readonly consultationId: string;
    readonly question: string;
    readonly asked: readonly Recipient[];
  };
  'step.opinionGiven': {
    readonly stepId: string;
    readonly consultationId: string;
    /** For whom it is given: the officer or the department that was asked. */
    readonly principalId: string;
    readonly opinion: string;
  };
  'step.consultationClosed': {
    readonly stepId: string;
    readonly consultationId: string;
    readonly reason: string;
  };
  'step.copied': { readonly stepId: string; readonly recipients: readonly Recipient[]; readonly note?: string };
  /** Everything that was copied to these by then. */
  'step.copyRead': { readonly stepId: string; readonly principalIds: readonly string[] };
}

/** 会商状态: 待答复, 已答复, 已结束. */
export type ConsultationStatus = 'OPEN' | 'ANSWERED' | 'CLOSED';
export type ConsultationMove = 'ask' | 'answer' | 'complete' | 'close';

/** Consultations. The last opinion completes one; who asked may close it before. */
export const consultationTransitions: readonly Transition<ConsultationMove, ConsultationStatus>[] = [
  ...rows<ConsultationMove, ConsultationStatus>('ask', [null], 'OPEN'),
  ...rows<ConsultationMove, ConsultationStatus>('answer', ['OPEN'], 'same'),
  ...rows<ConsultationMove, ConsultationStatus>('complete', ['OPEN'], 'ANSWERED'),
  ...rows<ConsultationMove, ConsultationStatus>('close', ['OPEN'], 'CLOSED'),
];

/** Somebody who was asked, with his opinion once he gave it. */
export type Asked = Recipient & {
  readonly opinion?: { readonly text: string; readonly act: CaseAct; readonly at: Instant };
};

/** 会商 of a step. */
export interface Consultation {
  readonly id: string;
  readonly question: string;
  readonly status: ConsultationStatus;
  readonly asked: readonly Asked[];
  readonly act: CaseAct;
  readonly at: Instant;
  readonly closed?: { readonly reason: string; readonly act: CaseAct; readonly at: Instant };
}

/** 抄送 of a step to one recipient. */
export type Copy = Recipient & {
  readonly note?: string;
  readonly act: CaseAct;
  readonly at: Instant;
  readonly read?: { readonly act: CaseAct; readonly at: Instant };
};

/** What a step remembers; absent until the first of its kind. */
export interface ConcernState {
  readonly consultations?: readonly Consultation[];
  readonly copies?: readonly Copy[];
}

/** Those who have not answered yet. */
export const unanswered = ({ asked }: Consultation): readonly Asked[] =>
  asked.filter(({ opinion }) => opinion === undefined);
