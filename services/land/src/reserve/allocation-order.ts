/**
 * 配置次序: in which order requests for quota are served. Projects of the key lists come first, then those whose start is
 * verified, then by the score of 产出效益评价; what is left equal goes by the earlier start and the earlier request. Pure.
 * REPORTS rows 19, 62, 64 and 66.
 */

/** What the order knows of a request. */
export interface AllocationCandidate {
  readonly requestId: string;
  /** Left out: the request names no project, and stands behind all that do. */
  readonly projectId?: string | undefined;
  /** 重点项目清单 that the project is on. */
  readonly keyLists: readonly string[];
  /** 开工核验 */
  readonly startVerifiedAt?: Date | undefined;
  /** Hundredths of a point; left out: never evaluated. */
  readonly score?: bigint | undefined;
  readonly submittedAt: Date;
}

/** By what a request stands behind the one before it. */
export type AllocationCriterion =
  | 'NAMES_PROJECT'
  | 'KEY_LIST'
  | 'VERIFIED_START'
  | 'OUTPUT_SCORE'
  | 'EARLIER_START'
  | 'EARLIER_REQUEST';

/** A place in the order. */
export interface AllocationPlace {
  /** From 1 on. */
  readonly place: number;
  readonly candidate: AllocationCandidate;
  /** Left out for the first. */
  readonly behindBy?: AllocationCriterion;
}

type Comparison = readonly [AllocationCriterion, (candidate: AllocationCandidate) => bigint];

const yes = (holds: boolean): bigint => (holds ? 0n : 1n);
const instant = (moment: Date | undefined): bigint => BigInt(moment?.getTime() ?? 0);

/** In the order in which they count; the smaller number comes first. */
const comparisons: readonly Comparison[] = [
  ['NAMES_PROJECT', ({ projectId }) => yes(projectId !== undefined)],
  ['KEY_LIST', ({ keyLists }) => yes(keyLists.length > 0)],
  ['VERIFIED_START', ({ startVerifiedAt }) => yes(startVerifiedAt !== undefined)],
  // What was never evaluated stands behind what scored nothing.
  ['OUTPUT_SCORE', ({ score = -1n }) => -score],
  ['EARLIER_START', ({ startVerifiedAt }) => instant(startVerifiedAt)],
  ['EARLIER_REQUEST', ({ submittedAt }) => instant(submittedAt)],
];

/** Every candidate in its place. */
export function allocationOrder(candidates: readonly AllocationCandidate[]): readonly AllocationPlace[] {
  const ordered = [...candidates].sort(
    (one, other) => difference(one, other)?.sign ?? (one.requestId < other.requestId ? -1 : 1),
  );
  return ordered.map((candidate, at) => {
    const before = ordered[at - 1];
    if (before === undefined) return { place: 1, candidate };
    return { place: at + 1, candidate, behindBy: difference(before, candidate)?.criterion ?? 'EARLIER_REQUEST' };
  });
}

/** Those that stand before a request, the first one first; none where it is not in the order. */
export function before(order: readonly AllocationPlace[], requestId: string): readonly AllocationPlace[] {
  return order.slice(
    0,
    Math.max(
      0,
      order.findIndex(({ candidate }) => candidate.requestId === requestId),
    ),
  );
}

/** The first criterion in which two differ; undefined where they are alike. */
function difference(one: AllocationCandidate, other: AllocationCandidate) {
  for (const [criterion, rank] of comparisons) {
    const gap = rank(one) - rank(other);
    if (gap !== 0n) return { criterion, sign: gap < 0n ? -1 : 1 };
  }
  return undefined;
}
