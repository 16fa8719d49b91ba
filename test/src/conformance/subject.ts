/** A step as a row sees it. */
export interface Subject {
  readonly caseId: string;
  readonly stepId: string;
  readonly itemCode: string;
}
