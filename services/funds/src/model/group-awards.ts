/** 打捆资金 in the store: a journal stream per tree of awards, a document per award. */

import type { Act } from '@kuaijin/kit/access/posts';
import { regionScopesOf } from '@kuaijin/kit/access/region-scope';
import { type Viewer, visibleFilter } from '@kuaijin/kit/access/visibility';
import {
  type AggregateDefinition,
  Aggregates,
  type Executed,
  statesIn,
  type TroubledStream,
} from '@kuaijin/kit/aggregate';
import { KuaijinError } from '@kuaijin/kit/errors';
import type { Feed } from '@kuaijin/kit/feed';
import type { BsonData, Entry, Fact, Verification } from '@kuaijin/kit/journal';
import type { Logger } from '@kuaijin/kit/logging';
import type { Mongo } from '@kuaijin/kit/mongo';
import {
  type CountedConnection,
  declareReadModel,
  emptyConnection,
  keysetOrder,
  openDocuments,
  openReadModel,
  type Page,
  pageOf,
  plainValue,
  reading,
  type VersionedCollection,
  type VersionedDocument,
} from '@kuaijin/kit/read-models';
import {
  type Award,
  type AwardTree,
  awardRefusal,
  batchTaken,
  hasAward,
  partsTotal,
  wholesOf,
  withAward,
} from '../domain/award-tree';
import type { FundSource } from '../domain/fund-source';
import { BatchClaims, batchClaims, RECORDED_WITHIN_MS } from './batch-claims';

/** Read model of an award; its id is the key. */
export interface AwardBody extends Omit<Award, 'id'> {
  /** The largest award around it: the journal stream that it lives in. */
  readonly rootId: string;
  /** Awards in which it lies, the nearest first. */
  readonly wholes: readonly string[];
  /** What of it went into smaller awards. */
  readonly parts: bigint;
  /** All awards of the tree, in the document of the largest. */
  readonly tree?: readonly Award[];
}

export type AwardDocument = VersionedDocument<AwardBody>;

/** The order of a list of awards. */
export const byAwardId = keysetOrder('ID');

const awardsModel = declareReadModel<AwardBody>('group_awards', {
  fields: {
    source: { type: String, required: true },
    total: { type: BigInt, required: true },
    memberCount: { type: Number, required: true },
    projectIds: { type: [String], required: true },
    partOfId: String,
    batchId: String,
    documentNumber: String,
    rootId: { type: String, required: true },
    wholes: [String],
    regionScopes: [String],
    parts: { type: BigInt, required: true },
    tree: plainValue,
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

const RECORDED = 'groupAward.recorded';

export interface GroupAwardsOptions {
  readonly mongo: Mongo;
  readonly database: string;
  readonly feed: Feed;
  readonly log: Logger;
  readonly pollMs: number;
}

/** The awards to groups of projects. */
export class GroupAwards {
  readonly #trees: Aggregates<AwardTree>;
  readonly #awards: VersionedCollection<AwardBody>;
  readonly #claims: BatchClaims;

  private constructor(
    trees: Aggregates<AwardTree>,
    awards: VersionedCollection<AwardBody>,
    claims: ConstructorParameters<typeof BatchClaims>[0],
  ) {
    this.#trees = trees;
    this.#awards = awards;
    this.#claims = new BatchClaims(claims, async ({ awardId, rootId }) => hasAward(await trees.get(rootId), awardId));
  }

  static async open({ mongo, database, feed, log, pollMs }: GroupAwardsOptions): Promise<GroupAwards> {
    const awards = await openReadModel(mongo, database, awardsModel);
    const definition = definitionFor(awards);
    const trees = await Aggregates.open({ mongo, database, source: 'funds', feed, log, definition, pollMs });
    return new GroupAwards(trees, awards, await openDocuments(mongo, database, batchClaims));
  }

  /**
   * Records an award, in the tree of the award that it is part of. The batch that it names is claimed first, against
   * awards of other trees.
   * @param rootId the largest award around it, or its own id
   */
  async record(
    rootId: string,
    award: Award,
    {
      regionScopes,
      ...command
    }: {
      readonly key: string;
      readonly act: Act;
      readonly at: Date;
      /** Of the region in which it is recorded; no part of what the caller asked. */
      readonly regionScopes: readonly string[];
    },
  ): Promise<Executed<AwardTree>> {
    const { id: awardId, batchId } = award;
    const claimedAt = new Date();
    const isWanted = batchId !== undefined && (await this.#mayStand(rootId, award));
    if (isWanted && !(await this.#claims.claim(batchId, { awardId, rootId }, claimedAt))) {
      return { ok: false, refusal: batchTaken(batchId) };
    }
    const content = dataOf(award);
    return this.#trees.execute(rootId, { ...command, content }, (tree) => {
      const refusal = awardRefusal(tree, award);
      if (refusal !== undefined) return refusal;
      const isClaimed = isWanted && Date.now() - claimedAt.getTime() < RECORDED_WITHIN_MS;
      if (batchId !== undefined && !isClaimed) throw new KuaijinError('UNAVAILABLE');
      const facts: readonly Fact[] = [{ type: RECORDED, v: 1, data: dataOf({ ...award, regionScopes }) }];
      return facts;
    });
  }

  /** False for an award that is refused as things stand: it does not keep its batch from others. */
  async #mayStand(rootId: string, award: Award): Promise<boolean> {
    const tree = await this.#trees.get(rootId);
    return hasAward(tree, award.id) || awardRefusal(tree, award) === undefined;
  }

  byIds(ids: readonly string[]): Promise<Map<string, AwardDocument>> {
    return this.#awards.getMany(ids);
  }

  /** The award whose money a batch holds. */
  async byBatch(batchId: string): Promise<AwardDocument | undefined> {
    return (await reading(this.#awards.model.findOne({ batchId }).lean<AwardDocument>())) ?? undefined;
  }

  /** The awards that name any of the projects, in one query. */
  naming(projectIds: readonly string[]): Promise<readonly AwardDocument[]> {
    return reading(this.#awards.model.find({ projectIds: { $in: [...projectIds] } }).lean<AwardDocument[]>());
  }

  /**
   * A page of the awards that were recorded in the viewer's region, of one source where it is given, in the order of
   * their ids.
   */
  async page(viewer: Viewer, source: FundSource | undefined, page: Page): Promise<CountedConnection<AwardDocument>> {
    const seen = visibleFilter(viewer, 'region', { parties: [] });
    if (seen === undefined) return emptyConnection();
    const filter = { ...seen, ...(source === undefined ? {} : { source }) };
    return pageOf({ model: this.#awards.model, filter, order: byAwardId, page });
  }

  /** Walks every journal of awards; for operators. */
  async *verifyAll(): AsyncGenerator<Verification> {
    for await (const stream of this.#trees.journal.streams()) yield await this.#trees.verify(stream);
  }

  /** Brings read model and feed up to the journals after a crash, and goes on to. */
  start(): Promise<void> {
    return this.#trees.start();
  }

  troubled(): readonly TroubledStream[] {
    return this.#trees.troubled();
  }

  close(): Promise<void> {
    return this.#trees.close();
  }
}

function definitionFor(awards: VersionedCollection<AwardBody>): AggregateDefinition<AwardTree> {
  return {
    name: 'group_award',
    // A tree is read from the document of its largest award.
    states: statesIn<AwardTree, AwardBody>({
      documents: awards,
      keyOf: (stream) => stream,
      stateOf: ({ tree = [] }) => ({ awards: tree }),
    }),
    evolve: (tree, { data }) => withAward(tree, awardOf(data)),
    project: (tree, entries) => ({
      writes: touched(tree, entries).map((award) => ({
        collection: awards,
        key: award.id,
        body: bodyOf(tree, award),
      })),
      events: entries.map(({ data, at, act }) => {
        const { id, documentNumber, total, regionScopes = regionScopesOf(undefined) } = awardOf(data);
        return {
          type: RECORDED,
          subject: id,
          time: at,
          visibility: { rule: 'ledger', regionScopes: [...regionScopes] },
          ...(act === undefined ? {} : { act }),
          data: { amountMinor: total.toString(), documentNumber },
        };
      }),
    }),
  };
}

/**
 * What an entry changed: the award itself, what went into parts of the one around it, and the largest, which holds the
 * tree.
 */
function touched(tree: AwardTree, entries: readonly Entry[]): readonly Award[] {
  const recorded = entries.map(({ data }) => awardOf(data));
  const ids = new Set(recorded.flatMap(({ id, partOfId }) => (partOfId === undefined ? [id] : [id, partOfId])));
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
    ...(id === rootId ? { tree: tree.awards } : {}),
  };
}

function dataOf(award: Award): BsonData {
  return { ...award };
}

/** What `dataOf` wrote. */
function awardOf(data: BsonData): Award {
  return data as unknown as Award;
}
