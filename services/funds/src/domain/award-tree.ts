/**
 * 打捆资金: one award to several projects, not yet split. An award may lie inside a larger one (9.3亿元 of 16 projects inside
 * 110.1亿元 of 144): the two are one tree, changed as one thing, so that the parts never come to more than the whole.
 * Amounts are fen. Pure.
 */
import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { moneyOf } from '@kuaijin/kit/measures/money';
import type { FundSource } from './fund-source';

/** One award as it was recorded. */
export interface Award {
  readonly id: string;
  readonly source: FundSource;
  readonly total: bigint;
  /** Projects that share it, as the document states. */
  readonly memberCount: number;
  /** Those of them that are known by name. */
  readonly projectIds: readonly string[];
  /** The larger award it lies in. */
  readonly partOfId?: string;
  /** The batch that holds its money. */
  readonly batchId?: string;
  readonly documentNumber: string;
  /**
   * Codes of the region in which it was recorded and of those around it; absent where an earlier release recorded it.
   */
  readonly regionScopes?: readonly string[];
}

/** An award with everything inside it; the first one is the largest. */
export interface AwardTree {
  readonly awards: readonly Award[];
}

/** An award recorded into a tree. Applies what was decided; never refuses. */
export function withAward(tree: AwardTree | undefined, award: Award): AwardTree {
  return { awards: [...(tree?.awards ?? []), award] };
}

/**
 * Why the award may not be recorded in the tree, or undefined. `tree` is undefined for an award that lies in no other.
 */
export function awardRefusal(tree: AwardTree | undefined, award: Award): Refusal | undefined {
  if (award.projectIds.length > award.memberCount) {
    return refuse('INVALID_INPUT', ['input', 'projectIds'], {
      expected: `at most ${award.memberCount} projects, as many as there are members`,
      received: String(award.projectIds.length),
    });
  }
  if (tree === undefined) return undefined;
  const parent = tree.awards.find(({ id }) => id === award.partOfId);
  if (parent === undefined) return refuse('NOT_FOUND', ['input', 'partOfId'], { received: award.partOfId ?? '' });
  if (award.source !== parent.source) {
    return refuse('INVALID_INPUT', ['input', 'source'], { expected: parent.source, received: award.source });
  }
  const membersLeft = parent.memberCount - membersOf(partsOf(tree, parent.id));
  if (award.memberCount > membersLeft) {
    return refuse('INVALID_INPUT', ['input', 'memberCount'], {
      expected: `at most ${membersLeft}, what is left of the larger award`,
      received: String(award.memberCount),
    });
  }
  const left = parent.total - partsTotal(tree, parent.id);
  if (award.total > left) {
    return refuse('INVALID_INPUT', ['input', 'total'], {
      expected: `at most ${moneyOf(left).yuan} YUAN, what is left of the larger award`,
      received: `${moneyOf(award.total).yuan} YUAN`,
    });
  }
  if (award.batchId !== undefined && tree.awards.some(({ batchId }) => batchId === award.batchId)) {
    return refuse('INVALID_INPUT', ['input', 'batchId'], {
      expected: 'a batch that no other award of the same whole names',
      received: award.batchId,
    });
  }
  return undefined;
}

/** The refusal of a batch that another award names. */
export function batchTaken(batchId: string): Refusal {
  return refuse('INVALID_INPUT', ['input', 'batchId'], {
    expected: 'a batch that no other award names',
    received: batchId,
  });
}

/** True when the award was recorded in the tree. */
export function hasAward(tree: AwardTree | undefined, awardId: string): boolean {
  return tree?.awards.some(({ id }) => id === awardId) ?? false;
}

/** What of an award went into smaller awards. */
export function partsTotal(tree: AwardTree, awardId: string): bigint {
  return sum(partsOf(tree, awardId).map(({ total }) => total));
}

/** Ids of the awards in which this one lies, the nearest first. */
export function wholesOf(tree: AwardTree, awardId: string): readonly string[] {
  const partOfId = tree.awards.find(({ id }) => id === awardId)?.partOfId;
  return partOfId === undefined ? [] : [partOfId, ...wholesOf(tree, partOfId)];
}

/**
 * 未分解额: what of an award belongs to no project and no smaller award yet. Sums over all awards count no fen twice.
 * @param allotted what the batch of the award has allotted to projects
 */
export function unsplitOf(total: bigint, parts: bigint, allotted: bigint): bigint {
  const left = total - parts - allotted;
  return left > 0n ? left : 0n;
}

/**
 * Of the awards that name a project, those that are shown for it: the smallest around it, never the whole beside its
 * part.
 */
export function innermost<T extends { readonly key: string; readonly wholes: readonly string[] }>(
  awards: readonly T[],
): readonly T[] {
  const around = new Set(awards.flatMap(({ wholes }) => wholes));
  return awards.filter(({ key }) => !around.has(key));
}

function partsOf(tree: AwardTree, awardId: string): readonly Award[] {
  return tree.awards.filter(({ partOfId }) => partOfId === awardId);
}

function sum(amounts: readonly bigint[]): bigint {
  return amounts.reduce((total, amount) => total + amount, 0n);
}

function membersOf(awards: readonly Award[]): number {
  return awards.reduce((count, { memberCount }) => count + memberCount, 0);
}
