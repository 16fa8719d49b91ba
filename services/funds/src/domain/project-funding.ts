/** 项目资金: what a project holds of all batches together, in fen. Pure. */

/** What counts of a line. */
export interface Line {
  readonly open: bigint;
  readonly committed: bigint;
  readonly paid: bigint;
  readonly spent: bigint;
}

/** 已预留, 已核定, 已拨付, 已支出. */
export interface FundingSums {
  readonly reserved: bigint;
  readonly allotted: bigint;
  readonly paid: bigint;
  readonly spent: bigint;
}

/** Adds up the lines of a project. Group awards are no part of it: they belong to several projects. */
export function sumsOf(lines: readonly Line[]): FundingSums {
  return lines.reduce<FundingSums>(
    (sums, { open, committed, paid, spent }) => ({
      reserved: sums.reserved + open,
      allotted: sums.allotted + committed,
      paid: sums.paid + paid,
      spent: sums.spent + spent,
    }),
    { reserved: 0n, allotted: 0n, paid: 0n, spent: 0n },
  );
}
