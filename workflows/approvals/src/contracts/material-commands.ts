import type { HandedPaper, PaperVerdict } from '../acts/application/step-materials';
import type { StepCommandBase } from './step-commands';

/** Operations on the papers of a step. */

/** 递交材料: hands papers in, or others in their place */
export interface HandInPapersCommand extends StepCommandBase {
  readonly type: 'handInPapers';
  readonly papers: readonly HandedPaper[];
  readonly comment?: string;
}

/** 核对材料 by the office */
export interface CheckPapersCommand extends StepCommandBase {
  readonly type: 'checkPapers';
  readonly materialCodes: readonly string[];
  /** Left out: PASSED. */
  readonly verdict?: PaperVerdict;
  readonly comment?: string;
}

export type PaperCommand = HandInPapersCommand | CheckPapersCommand;
