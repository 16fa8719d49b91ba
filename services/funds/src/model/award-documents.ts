/** 打捆资金 as documents and events: what follows from the journal of a tree of awards. */
import { regionScopesOf } from '@kuaijin/kit/access/region-scope';
import { type AggregateDefinition, type ProjectedEvent, statesIn } from '@kuaijin/kit/aggregate';
import type { BsonData, Entry } from '@kuaijin/kit/journal';
import {
  declareReadModel,
  keysetOrder,
  plainValue,
  type VersionedCollection,
  type VersionedDocument,
} from '@kuaijin/kit/read-models';
import {
  type Award,
  type AwardSplit,
  type AwardTree,
  partsTotal,
  type SplitOrder,
  splitTotal,
  wholesOf,
  withAward,
  withSplit,
} from '../domain/award-tree';

/** Read model of an award; its id is the key. */
export interface AwardBody extends Omit<Award, 'id'> {
  /** The largest award around it: the journal stream that it lives in. */
  readonly rootId: string;
  /** Awards in which it lies, the nearest first. */
  readonly wholes: readonly string[];
  /** What of it went into smaller awards. */
  readonly parts: bigint;
  /** What of it was split among projects; absent in documents of earlier releases. */
  readonly splits?: readonly AwardSplit[];
  readonly splitTotal?: bigint;
  /** All awards of the tree, in the document of the largest. */
  readonly tree?: readonly Award[];
  /** All splits of the tree, in the document of the largest. */
  readonly treeSplits?: readonly AwardSplit[];
}

export type AwardDocument = VersionedDocument<AwardBody>;

/** The order of a list of awards. */
export const byAwardId = keysetOrder('ID');

export const awardsModel = declareReadModel<AwardBody>('group_awards', {
  fields: {
    source: { type: String, required: true },
    total: { type: BigInt, required: true },
    memberCount: Number,
    level: String,
    regionId: String,
    year: Number,
    provincePercent: String,
    recordedAt: Date,
    projectIds: { type: [String], required: true },
    partOfId: String,
    batchId: String,
    documentNumber: String,
    rootId: { type: String, required: true },
    wholes: [String],
    regionScopes: [String],
    parts: { type: BigInt, required: true },
    splits: plainValue,
    splitTotal: BigInt,
    tree: plainValue,
    treeSplits: plainValue,
  },
  indexes: [
    { fields: { projectIds: 1 }, serves: 'the awards that name some projects' },
    { fields: { batchId: 1 }, serves: 'the award whose money a batch holds' },
    { fields: { regionScopes: 1, _id: 1 }, serves: 'the awards that were recorded in a region, by id' },
    { fields: { regionScopes: 1, source: 1, _id: 1 }, serves: 'those of one source' },
  ],
  // Where an earlier release recorded an award nobody knows: the nation lists it.
  backfill: { lacking: 'regionScopes', fill: () => ({ regionScopes: regionScopesOf(undefined) }) },
});

export const RECORDED = 'groupAward.recorded';
export const SPLIT = 'groupAward.split';

/** How awards live in their journals. */
export function awardDefinition(awards: VersionedCollection<AwardBody>): AggregateDefinition<AwardTree> {
  return {
    name: 'group_award',
    // A tree is read from the document of its largest award.
    states: statesIn<AwardTree, AwardBody>({
      documents: awards,
      keyOf: (stream) => stream,
      stateOf: ({ tree = [], treeSplits = [] }) => ({ awards: tree, splits: treeSplits }),
    }),
    evolve: (tree, { type, data, at }) =>
      type === SPLIT && tree !== undefined
        ? withSplit(tree, { ...splitOf(data), at })
        : withAward(tree, { ...awardOf(data), recordedAt: at }),
    project: (tree, entries) => ({
      writes: touched(tree, entries).map((award) => ({
        collection: awards,
        key: award.id,
        body: bodyOf(tree, award),
      })),
      events: entries.map((entry) => eventOf(tree, entry)),
    }),
  };
}

/** What was recorded, or split off; of a split whose it is and of which award. */
function eventOf(tree: AwardTree, { type, data, at, act }: Entry): ProjectedEvent {
  const split = type === SPLIT ? splitOf(data) : undefined;
  const recorded = awardOf(data);
  const award = split === undefined ? recorded : tree.awards.find(({ id }) => id === split.awardId);
  const { documentNumber } = split ?? recorded;
  const scopes = award?.regionScopes ?? regionScopesOf(undefined);
  const projectId = split?.projectId;
  return {
    type,
    subject: split?.awardId ?? recorded.id,
    time: at,
    ...(projectId === undefined ? {} : { projectId }),
    visibility: { rule: 'ledger', regionScopes: [...scopes], projectId },
    ...(act === undefined ? {} : { act }),
    data: { amountMinor: (split?.amount ?? recorded.total).toString(), documentNumber },
  };
}

/**
 * What an entry changed: the award itself, what went into parts of the one around it, and the largest, which holds the
 * tree and all that was split.
 */
function touched(tree: AwardTree, entries: readonly Entry[]): readonly Award[] {
  const ids = new Set(
    entries.flatMap(({ type, data }) => {
      if (type === SPLIT) return [splitOf(data).awardId];
      const { id, partOfId } = awardOf(data);
      return partOfId === undefined ? [id] : [id, partOfId];
    }),
  );
  return tree.awards.filter(({ id }, i) => i === 0 || ids.has(id));
}

function bodyOf(tree: AwardTree, { id, ...award }: Award): AwardBody {
  const rootId = tree.awards[0]?.id ?? id;
  return {
    ...award,
    regionScopes: award.regionScopes ?? regionScopesOf(undefined),
    rootId,
    wholes: wholesOf(tree, id),
    parts: partsTotal(tree, id),
    splits: tree.splits.filter(({ awardId }) => awardId === id),
    splitTotal: splitTotal(tree, id),
    ...(id === rootId ? { tree: tree.awards, treeSplits: tree.splits } : {}),
  };
}

/** What a record wrote. */
function awardOf(data: BsonData): Award {
  return data as object as Award;
}

/** What a split wrote. */
function splitOf(data: BsonData): SplitOrder {
  return data as object as SplitOrder;
}
