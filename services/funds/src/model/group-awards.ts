/** 打捆资金 in the store: a journal stream per tree of awards, a document per award. */

import type { Act } from '@kuaijin/kit/access/posts';
import { type Viewer, visibleFilter } from '@kuaijin/kit/access/visibility';
import { Aggregates, type Executed, type TroubledStream } from '@kuaijin/kit/aggregate';
import { KuaijinError } from '@kuaijin/kit/errors';
import type { BsonData, Fact, Verification } from '@kuaijin/kit/journal';
import {
  type CountedConnection,
  emptyConnection,
  openDocuments,
  openReadModel,
  type Page,
  pageOf,
  reading,
  type VersionedCollection,
  walk,
} from '@kuaijin/kit/read-models';
import type { ServiceDeps } from '@kuaijin/kit/service';
import {
  type Award,
  type AwardTree,
  awardRefusal,
  batchTaken,
  hasAward,
  type SplitOrder,
  splitRefusal,
} from '../domain/award-tree';
import type { FundSource } from '../domain/fund-source';
import {
  type AwardBody,
  type AwardDocument,
  awardDefinition,
  awardsModel,
  byAwardId,
  RECORDED,
  SPLIT,
} from './award-documents';
import { BatchClaims, batchClaims, RECORDED_WITHIN_MS } from './batch-claims';

/** Of what a service works with what awards need. */
export interface StoreDeps extends Pick<ServiceDeps, 'mongo' | 'feed' | 'log'> {
  readonly namespaces: Pick<ServiceDeps['namespaces'], 'database'>;
  readonly config: Pick<ServiceDeps['config'], 'pollMs'>;
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

  static async open({ config, mongo, feed, log, namespaces }: StoreDeps): Promise<GroupAwards> {
    const database = namespaces.database('funds');
    const { pollMs } = config;
    const awards = await openReadModel(mongo, database, awardsModel);
    const definition = awardDefinition(awards);
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
      region,
      ...command
    }: {
      readonly key: string;
      readonly act: Act;
      readonly at: Date;
      /** The region whose projects it is for, as it follows from what the caller asked. */
      readonly region: Required<Pick<Award, 'regionId' | 'regionScopes'>>;
    },
  ): Promise<Executed<AwardTree>> {
    const { id: awardId, batchId } = award;
    const claimedAt = new Date();
    const isWanted = batchId !== undefined && (await this.#mayStand(rootId, award));
    if (isWanted && !(await this.#claims.claim(batchId, { awardId, rootId }, claimedAt))) {
      return { ok: false, refusal: batchTaken(batchId) };
    }
    const content: BsonData = { ...award };
    return this.#trees.execute(rootId, { ...command, content }, (tree) => {
      const refusal = awardRefusal(tree, award);
      if (refusal !== undefined) return refusal;
      const isClaimed = isWanted && Date.now() - claimedAt.getTime() < RECORDED_WITHIN_MS;
      if (batchId !== undefined && !isClaimed) throw new KuaijinError('UNAVAILABLE');
      const facts: readonly Fact[] = [{ type: RECORDED, v: 1, data: { ...award, ...region } }];
      return facts;
    });
  }

  /** 分解: a part of an award for one project, never beyond what is left, whoever else asks at the same moment. */
  split(
    rootId: string,
    split: SplitOrder,
    command: { readonly key: string; readonly act: Act; readonly at: Date },
  ): Promise<Executed<AwardTree>> {
    const content = { ...split };
    return this.#trees.execute(
      rootId,
      { ...command, content },
      (tree) => splitRefusal(tree, split) ?? [{ type: SPLIT, v: 1, data: content }],
    );
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

  /** All awards of a region and of those inside it, without what was split of them. */
  async inRegion(scope: string, source: FundSource | undefined): Promise<readonly AwardDocument[]> {
    const filter = { regionScopes: scope, ...(source === undefined ? {} : { source }) };
    const select = ['key', 'source', 'total', 'memberCount', 'wholes', 'level', 'year', 'recordedAt'];
    const found: AwardDocument[] = [];
    for await (const rows of walk({ model: this.#awards.model, filter, order: byAwardId, select })) found.push(...rows);
    return found;
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
