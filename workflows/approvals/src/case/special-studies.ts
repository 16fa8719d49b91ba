import type { FiredSpanRung, Rang } from './limit-rungs';
import type { CaseAct, Instant } from './terms';

/** 专题研究的结论: the province takes the case into the green channel, or does not. */
export const studyDecisions = ['GRANTED', 'DECLINED'] as const;

export type StudyDecision = (typeof studyDecisions)[number];

/** What each journal entry carries, by type. */
export interface SpecialStudyData {
  /** 提请专题研究 of the province. */
  'case.specialStudyRequested': { readonly studyId: string; readonly matter: string; readonly dueAt: Instant };
  'case.specialStudyDecided': {
    readonly studyId: string;
    readonly decision: StudyDecision;
    readonly conclusion: string;
    readonly documentNumber?: string;
  };
  /** By the clock of the case. */
  'case.studyRung': { readonly studyId: string } & Rang;
}

export interface SpecialStudy {
  readonly id: string;
  readonly matter: string;
  readonly act: CaseAct;
  readonly at: Instant;
  /** 研究期限. */
  readonly dueAt: Instant;
  readonly rungs: readonly Omit<FiredSpanRung, 'stageCode'>[];
  /** Absent while the province has not answered. */
  readonly decided?: Omit<SpecialStudyData['case.specialStudyDecided'], 'studyId'> & {
    readonly act: CaseAct;
    readonly at: Instant;
  };
}

/** What a case remembers; absent until the first was asked for. */
export interface SpecialStudyState {
  readonly specialStudies?: readonly SpecialStudy[];
}
