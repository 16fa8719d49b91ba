/**
 * 打捆资金: one award to several projects, not yet split. An award may lie inside a larger one (9.3亿元 of 16 projects inside
 * 110.1亿元 of 144): the two are one tree, changed as one thing, so that the parts never come to more than the whole.
 * Amounts are fen. Pure.
 */
import type { RegionLevel } from '@kuaijin/kit/access/region-scope';
import { type Refusal, refuse } from '@kuaijin/kit/errors';
import { moneyOf, refusedMoney } from '@kuaijin/kit/measures/money';
import type { FundSource } from './fund-source';

/** One award as it was recorded. */
export interface Award {
  readonly id: string;
  readonly source: FundSource;
  readonly total: bigint;
  /** Projects that share it, as the document states; undefined where it does not. */
  readonly memberCount?: number;
  /** Those of them that are known by name. */
  readonly projectIds: readonly string[];
  /** The larger award it lies in. */
  readonly partOfId?: string;
  /** The batch that holds its money. */
  readonly batchId?: string;
  readonly documentNumber: string;
  /** 级次: the level of government whose projects it is for. */
  readonly level?: RegionLevel;
  /** Region whose projects it is for; absent where an earlier release recorded it. */
  readonly regionId?: string;
  readonly year?: number;
  /** 占全省比例 in per cent, as published. */
  readonly provincePercent?: string;
  /** When it was recorded; absent in documents of earlier releases. */
  readonly recordedAt?: Date;
  /**
   * Codes of the region in which it was recorded and of those around it; absent where an earlier release recorded it.
   */
  readonly regionScopes?: readonly string[];
}

/** 分解: what of an award is to be split off for one project. */
export interface SplitOrder {
  readonly awardId: string;
  readonly projectId: string;
  readonly amount: bigint;
  readonly documentNumber: string;
}

/** What was split off, and when it was recorded. */
export interface AwardSplit extends SplitOrder {
  readonly at: Date;
}

/** An award with everything inside it; the first one is the largest. */
export interface AwardTree {
  readonly awards: readonly Award[];
  readonly splits: readonly AwardSplit[];
}

/** An award recorded into a tree. Applies what was decided; never refuses. */
export function withAward(tree: AwardTree | undefined, award: Award): AwardTree {
  return { awards: [...(tree?.awards ?? []), award], splits: tree?.splits ?? [] };
}

/** A part of an award that one project got, which is a known member from then on. Never refuses. */
export function withSplit(tree: AwardTree, split: AwardSplit): AwardTree {
  const awards = tree.awards.map((award) =>
    award.id !== split.awardId || award.projectIds.includes(split.projectId)
      ? award
      : { ...award, projectIds: [...award.projectIds, split.projectId] },
  );
  return { awards, splits: [...tree.splits, split] };
}

/** Why so much of an award may not be split off for a project, or undefined. */
export function splitRefusal(tree: AwardTree | undefined, split: SplitOrder): Refusal | undefined {
  const award = tree?.awards.find(({ id }) => id === split.awardId);
  if (tree === undefined || award === undefined) {
    return refuse('NOT_FOUND', ['input', 'awardId'], { received: split.awardId });
  }
  if (award.batchId !== undefined) {
    const expected = 'an award without a batch: what a batch holds is allotted from it';
    return refuse('INVALID_INPUT', ['input', 'awardId'], { expected, received: award.batchId });
  }
  const isKnown = award.projectIds.includes(split.projectId);
  if (!isKnown && award.memberCount !== undefined && award.projectIds.length >= award.memberCount) {
    const expected = `one of the ${award.memberCount} projects of the award`;
    return refuse('INVALID_INPUT', ['input', 'projectId'], { expected, received: split.projectId });
  }
  const left = restOf(tree, award) - splitTotal(tree, award.id);
  if (split.amount <= left) return undefined;
  return refuse('INSUFFICIENT_FUNDS', ['input', 'amount'], {
    expected: `at most ${moneyOf(left).yuan} YUAN`,
    received: `${moneyOf(split.amount).yuan} YUAN`,
    details: { requested: refusedMoney(split.amount), available: refusedMoney(left) },
  });
}

/**
 * Why the award may not be recorded in the tree, or undefined. `tree` is undefined for an award that lies in no other.
 */
export function awardRefusal(tree: AwardTree | undefined, award: Award): Refusal | undefined {
  if (award.memberCount !== undefined && award.projectIds.length > award.memberCount) {
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
  if (parent.batchId !== undefined) {
    const expected = 'an award without a batch: what a batch holds is allotted from it';
    return refuse('INVALID_INPUT', ['input', 'partOfId'], { expected, received: parent.batchId });
  }
  const membersLeft = (parent.memberCount ?? Number.POSITIVE_INFINITY) - membersOf(partsOf(tree, parent.id));
  if (award.memberCount !== undefined && award.memberCount > membersLeft) {
    return refuse('INVALID_INPUT', ['input', 'memberCount'], {
      expected: `at most ${membersLeft}, what is left of the larger award`,
      received: String(award.memberCount),
    });
  }
  const left = restOf(tree, parent) - splitTotal(tree, parent.id);
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

/** What of an award was split among projects. */
export function splitTotal({ splits }: AwardTree, awardId: string): bigint {
  return sum(splits.filter((split) => split.awardId === awardId).map(({ amount }) => amount));
}

/** 余额: what the smaller awards inside an award leave of it. */
const restOf = (tree: AwardTree, { id, total }: Award): bigint => total - partsTotal(tree, id);

/** Ids of the awards in which this one lies, the nearest first. */
export function wholesOf(tree: AwardTree, awardId: string): readonly string[] {
  const partOfId = tree.awards.find(({ id }) => id === awardId)?.partOfId;
  return partOfId === undefined ? [] : [partOfId, ...wholesOf(tree, partOfId)];
}

/**
 * 未分解额: what of an award belongs to no project and no smaller award yet. Sums over all awards count no fen twice.
 * @param parts what lies in smaller awards or was split among projects
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

/**
 * Of some awards those that lie in none of the others: what a total counts, and each of them once.
 */
export function outermost<T extends { readonly key: string; readonly wholes: readonly string[] }>(
  awards: readonly T[],
): readonly T[] {
  const among = new Set(awards.map(({ key }) => key));
  return awards.filter(({ wholes }) => !wholes.some((id) => among.has(id)));
}

function partsOf(tree: AwardTree, awardId: string): readonly Award[] {
  return tree.awards.filter(({ partOfId }) => partOfId === awardId);
}

function sum(amounts: readonly bigint[]): bigint {
  return amounts.reduce((total, amount) => total + amount, 0n);
}

function membersOf(awards: readonly Award[]): number {
  return awards.reduce((count, { memberCount = 0 }) => count + memberCount, 0);
}
