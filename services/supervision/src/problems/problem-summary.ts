/** 问题化解情况: how many problems there are and how many are settled, as a total with its parts. Pure. */
import { percentOf } from '@kuaijin/kit/measures/decimal';
import type { Problem } from '../domain/problem';

/** By what problems are counted apart. */
export type ProblemGrouping = 'CATEGORY' | 'ORIGIN' | 'LEVEL' | 'REGION' | 'SATISFACTION';

export interface ProblemCount {
  /** Name of the group; null for the total. */
  readonly group: string | null;
  readonly raised: number;
  readonly settled: number;
  readonly open: number;
}

type Counted = Pick<Problem, 'status' | 'category' | 'origin' | 'level' | 'regionId' | 'satisfaction' | 'mergedIntoId'>;

const groupOf: Readonly<Record<ProblemGrouping, (problem: Counted) => string>> = {
  CATEGORY: ({ category }) => category,
  ORIGIN: ({ origin }) => origin,
  LEVEL: ({ level }) => level,
  REGION: ({ regionId }) => regionId ?? 'NONE',
  SATISFACTION: ({ satisfaction }) => satisfaction?.grade ?? 'NONE',
};

/** Counts problems one by one; a duplicate that was merged counts with the one that it was merged into. */
export class ProblemTally {
  readonly #groups = new Map<string, ProblemCount>();
  #all: ProblemCount = { group: null, raised: 0, settled: 0, open: 0 };

  constructor(private readonly by: ProblemGrouping) {}

  add(problem: Counted): void {
    if (problem.mergedIntoId !== undefined) return;
    const group = groupOf[this.by](problem);
    this.#all = counted(this.#all, problem);
    this.#groups.set(group, counted(this.#groups.get(group) ?? { group, raised: 0, settled: 0, open: 0 }, problem));
  }

  total(): ProblemCount {
    return this.#all;
  }

  /** By name of the group. */
  parts(): readonly ProblemCount[] {
    return [...this.#groups.keys()].sort().flatMap((group) => this.#groups.get(group) ?? []);
  }
}

function counted(count: ProblemCount, { status }: Counted): ProblemCount {
  const isSettled = status === 'VERIFIED_CLOSED';
  return {
    group: count.group,
    raised: count.raised + 1,
    settled: count.settled + (isSettled ? 1 : 0),
    open: count.open + (isSettled ? 0 : 1),
  };
}

/** 办结率: settled of raised, percent with one decimal; null where nothing was raised. */
export const settledRate = ({ raised, settled }: ProblemCount): string | null =>
  percentOf(BigInt(settled), BigInt(raised), 1);
