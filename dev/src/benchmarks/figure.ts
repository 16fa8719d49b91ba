/** What benchmarks and soak runs tell, and what of it is kept. */

/** One result of a benchmark; printed as a line of JSON. */
export interface Figure {
  readonly bench: string;
  /** In plain words, for example "p50, one at a time". */
  readonly case: string;
  readonly value: number;
  readonly unit: string;
  /** The named baseline's value in the same unit, measured in the same run. */
  readonly baseline?: number;
  readonly ratio?: number;
}

/** What a command measured when it was run last to be kept. */
export interface RecordedRun {
  readonly command: string;
  readonly date: string;
  /** Commit that was checked out, with `+` where files differed from it. */
  readonly commit: string;
  readonly machine: string;
  /** False where a bound that the command promises did not hold. */
  readonly held: boolean;
  readonly figures: readonly Omit<Figure, 'bench'>[];
}
