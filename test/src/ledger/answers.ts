/** What was answered to the n-th request of a writer, and between which entries of its account. */
export interface Answer {
  readonly writer: number;
  readonly n: number;
  /** Sequence of the last entry before it was asked, and after it was answered. */
  readonly before: number;
  readonly after: number;
  /** False where no entry stood at the place that a correction names. */
  readonly isSeen: boolean;
  /** Sequence of the entry that it was answered with. */
  readonly seq?: number;
  /** Why it was refused. */
  readonly code?: string;
}
