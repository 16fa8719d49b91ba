import type { CaseAct, Instant } from './terms';
/** 核对结果 */
export const paperVerdicts = ['PASSED', 'FAILED'] as const;

export type PaperVerdict = (typeof paperVerdicts)[number];

/** One paper that is handed in; without files only at a counter, where it lies on paper. */
export interface HandedPaper {
  readonly materialCode: string;
  readonly fileIds: readonly string[];
}

/** What a journal entry about the papers of a step carries, by type. */
export interface PaperActData {
  /** 递交或更换: what was handed in before stays as an older version. */
  'step.papersHandedIn': {
    readonly stepId: string;
    readonly papers: readonly HandedPaper[];
    readonly comment?: string;
  };
  /** 核对; FAILED sets a deferred paper back to be handed in again, left out: PASSED. */
  'step.papersChecked': {
    readonly stepId: string;
    readonly materialCodes: readonly string[];
    readonly verdict?: PaperVerdict;
    readonly comment?: string;
  };
}

/** One version of a paper. */
export interface PaperVersion {
  readonly fileIds: readonly string[];
  readonly act: CaseAct;
  readonly at: Instant;
  readonly comment?: string;
  /** How many corrections the step had been asked for by then: a version answers no later one. */
  readonly round: number;
  /** 一套材料: the material of another item under which it was handed in; absent: its own. */
  readonly handedInAs?: string;
  /** Key of the acceptance after which it came: who accepted did not see it. Absent before an acceptance. */
  readonly afterAcceptance?: string;
}

export interface PaperState {
  /** From the first on. */
  readonly versions: readonly PaperVersion[];
  readonly checked?: { readonly act: CaseAct; readonly at: Instant; readonly round: number };
  /** 核对不通过; cleared when the paper is handed in again. */
  readonly failed?: { readonly act: CaseAct; readonly at: Instant; readonly comment: string };
}

/** What a step remembers of its papers; absent until the first was handed in or checked off. */
export interface StepPaperState {
  /** By material code. */
  readonly papers?: Readonly<Record<string, PaperState>>;
}
