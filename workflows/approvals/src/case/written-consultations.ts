import type { CaseAct, Instant } from './terms';

/** 复函意见: 无异议, 有异议. */
export const replyResults = ['NO_OBJECTION', 'OBJECTION'] as const;
export type ReplyResult = (typeof replyResults)[number];

/** What a journal entry carries, by type. */
export interface WrittenConsultationData {
  'step.consultedInWriting': {
    readonly stepId: string;
    readonly consultationId: string;
    /** Name of the outside department 征求意见的单位, which does not work in the system. */
    readonly addressee: string;
    readonly matter: string;
    readonly workingDays: number;
    /** The end of the limit that the letter names; it stands, whatever calendar is published later. */
    readonly dueAt: Instant;
    /** 文号 of the letter. */
    readonly documentNumber?: string;
  };
  'step.replyRecorded': {
    readonly stepId: string;
    readonly consultationId: string;
    readonly result: ReplyResult;
    readonly reply: string;
    /** The reply as it came. */
    readonly fileIds: readonly string[];
  };
  /** 逾期未复视为无异议. */
  'step.noObjectionPresumed': { readonly stepId: string; readonly consultationId: string; readonly dueAt: Instant };
}

/** 待复函, 无异议, 有异议, 视为无异议. */
export type WrittenConsultationStatus = 'OPEN' | ReplyResult | 'PRESUMED';

/** 书面征求意见 of a step. */
export interface WrittenConsultation
  extends Omit<WrittenConsultationData['step.consultedInWriting'], 'stepId' | 'consultationId'> {
  readonly id: string;
  readonly status: WrittenConsultationStatus;
  readonly act: CaseAct;
  readonly at: Instant;
  readonly reply?: {
    readonly text: string;
    readonly fileIds: readonly string[];
    readonly act: CaseAct;
    readonly at: Instant;
  };
}

/** What a step remembers; absent until the first. */
export interface WrittenConsultationState {
  readonly writtenConsultations?: readonly WrittenConsultation[];
}
