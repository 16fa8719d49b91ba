/** One small wrong in the rules. */
export interface Mutant {
  /** What is wrong then. */
  readonly name: string;
  /** Under workflows/approvals/src. */
  readonly file: string;
  /** Stands in the file once. */
  readonly text: string;
  readonly replacement: string;
  /** Test files under workflows/approvals/src that find it; left out: the model does. */
  readonly foundBy?: readonly string[];
}
