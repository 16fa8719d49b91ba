import type { CaseAct, Instant } from './terms';
/** Whom an operation names: an officer, with the department that he works for, or a department as a whole. */
export type Recipient =
  | { readonly officerId: string; readonly departmentId?: string }
  | { readonly officerId?: undefined; readonly departmentId: string };

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
