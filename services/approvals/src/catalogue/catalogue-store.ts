import { AggregateStore, Aggregates, type Command, type Executed, statesIn } from '@kuaijin/kit/aggregate';
import { type Refusal, refuse } from '@kuaijin/kit/errors';
import type { Feed } from '@kuaijin/kit/feed';
import type { BsonData, Entry } from '@kuaijin/kit/journal';
import type { Logger } from '@kuaijin/kit/logging';
import type { Mongo } from '@kuaijin/kit/mongo';
import {
  type CountedConnection,
  declareReadModel,
  keysetOrder,
  openReadModel,
  type Page,
  pageOf,
  plainValue,
  reading,
  type VersionedCollection,
  type VersionedDocument,
} from '@kuaijin/kit/read-models';
import type { CatalogueSnapshot } from '@kuaijin/workflow-approvals/case/catalogue-snapshot';
import { LRUCache } from 'lru-cache';
import { type PublishedCatalogue, snapshotOf } from './published';
import { tolerancePolicies } from './tolerance-policies';
import { checkCatalogue } from './validate';

/** Versions that are remembered: of a hundred kilobytes each. */
const VERSIONS_MAX = 200;

/** A published version with its day. */
export interface CatalogueVersion {
  readonly catalogue: PublishedCatalogue;
  readonly publishedAt: Date;
  /** Whose catalogue it is: the region that published its first version; absent = national. */
  readonly regionId?: string;
}

/** Read as a whole, by its key alone. */
const fields = { catalogue: plainValue, publishedAt: { type: Date, required: true }, regionId: String } as const;
const versionModel = declareReadModel<CatalogueVersion>('catalogue_versions', { fields });
const newestModel = declareReadModel<CatalogueVersion>('catalogues', { fields });
export const cataloguesByCode = keysetOrder('CODE');

/** What the journal of a catalogue folds to: the newest version; older ones stay in the read model, a document each. */
interface CatalogueState {
  readonly code: string;
  readonly version: number;
  readonly newest: CatalogueVersion;
}

interface PublishedFact {
  readonly catalogue: PublishedCatalogue;
  readonly regionId?: string;
}

/** What a publication says and does. */
export interface Publication extends Omit<Command, 'content' | 'ifVersion'> {
  readonly base: string;
  readonly overlay?: string;
  /** Who publishes; absent = the product itself. */
  readonly by?: { readonly regionId?: string; refusal(owner: string | undefined): Refusal | undefined };
}

export type Published =
  | { readonly ok: true; readonly version: CatalogueVersion; readonly cursor: string }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

const versionKey = (code: string, version: number): string => `${code}@${version}`;
const stateOf = (newest: CatalogueVersion): CatalogueState => ({
  code: newest.catalogue.code,
  version: newest.catalogue.version,
  newest,
});
const stateAfter = ({ data, at }: Entry): CatalogueState =>
  stateOf({ ...(data as unknown as PublishedFact), publishedAt: at });

/**
 * The published catalogues: a journal stream for each code, a document for each version, which never changes, and one
 * for the newest.
 */
export class CatalogueStore extends AggregateStore<CatalogueState> {
  /** Published versions never change, so what was read once is right for ever. */
  readonly #versions = new LRUCache<string, CatalogueVersion>({ max: VERSIONS_MAX });

  private constructor(
    aggregates: Aggregates<CatalogueState>,
    private readonly versions: VersionedCollection<CatalogueVersion>,
    private readonly newest: VersionedCollection<CatalogueVersion>,
    private readonly departments: ReadonlySet<string>,
  ) {
    super(aggregates);
  }

  /** @param departments codes that a catalogue may name */
  static async open(options: {
    mongo: Mongo;
    database: string;
    source: string;
    feed: Feed;
    log: Logger;
    departments: ReadonlySet<string>;
  }): Promise<CatalogueStore> {
    const versions = await openReadModel(options.mongo, options.database, versionModel);
    const newest = await openReadModel(options.mongo, options.database, newestModel);
    const aggregates = await Aggregates.open<CatalogueState>({
      mongo: options.mongo,
      database: options.database,
      source: options.source,
      feed: options.feed,
      log: options.log,
      definition: {
        name: 'catalogue',
        states: statesIn({
          documents: newest,
          keyOf: (stream) => stream,
          stateOf: ({ catalogue, publishedAt, regionId }) =>
            stateOf({ catalogue, publishedAt, ...(regionId === undefined ? {} : { regionId }) }),
        }),
        evolve: (_state, entry) => stateAfter(entry),
        project: (_state, entries) => ({
          writes: entries.flatMap((entry) => {
            const { code, version, newest: body } = stateAfter(entry);
            return [
              { collection: versions, key: versionKey(code, version), version: entry.seq, body },
              { collection: newest, key: code, version: entry.seq, body },
            ];
          }),
          events: entries.map((entry) => {
            const { code, version } = stateAfter(entry);
            return {
              type: 'catalogue.published',
              subject: `catalogue/${code}`,
              time: entry.at,
              to: String(version),
              ...(entry.act ? { act: entry.act } : {}),
            };
          }),
        }),
      },
    });
    return new CatalogueStore(aggregates, versions, newest, options.departments);
  }

  /**
   * 发布目录: checks base and overlay and publishes them as the next version. The same content again under another key is a
   * new version, under the same key the first answer.
   */
  async publish(publication: Publication): Promise<Published> {
    const { base, overlay, by, ...command } = publication;
    const first = checkCatalogue(base, overlay, this.departments, 1, tolerancePolicies());
    if (!first.ok) return first;
    const { code } = first.catalogue;
    const executed: Executed<CatalogueState> = await this.aggregates.execute(
      code,
      { ...command, content: { base, ...(overlay === undefined ? {} : { overlay }) } },
      (state) => {
        const regionId = state === undefined ? by?.regionId : state.newest.regionId;
        const refusal = by?.refusal(regionId);
        if (refusal !== undefined) return refusal;
        const catalogue: PublishedCatalogue = { ...first.catalogue, version: (state?.version ?? 0) + 1 };
        const fact: PublishedFact = { catalogue, ...(regionId === undefined ? {} : { regionId }) };
        return [{ type: 'catalogue.published', v: 1, data: fact as unknown as BsonData }];
      },
    );
    if (!executed.ok) return { ok: false, refusals: [executed.refusal] };
    return { ok: true, version: executed.state.newest, cursor: executed.cursor };
  }

  /** A version, by default the newest; undefined when there is none. */
  async version(code: string, version?: number): Promise<CatalogueVersion | undefined> {
    if (version === undefined) return (await this.newest.get(code)) ?? undefined;
    const key = versionKey(code, version);
    const known = this.#versions.get(key);
    if (known) return known;
    const found = await this.versions.get(key);
    if (found) this.#versions.set(key, found);
    return found;
  }

  /** Numbers of the newest versions by code, in one query; codes without one are left out. */
  async newestVersions(codes: readonly string[]): Promise<Map<string, number>> {
    const found = this.newest.model.find({ _id: { $in: [...codes] } }, { 'catalogue.version': 1, key: 1 });
    const rows = await reading(found.lean<VersionedDocument<CatalogueVersion>[]>());
    return new Map(rows.map(({ key, catalogue }) => [key, catalogue.version]));
  }

  /** A page of the published catalogues by code, the newest version of each. */
  page(page: Page): Promise<CountedConnection<CatalogueVersion>> {
    return pageOf({ model: this.newest.model, filter: {}, order: cataloguesByCode, page });
  }

  /** What a case starts with. @returns a refusal CATALOGUE_NOT_PUBLISHED when there is no such version */
  async publishedCatalogue(code: string, version?: number): Promise<CatalogueSnapshot | Refusal> {
    const found = await this.version(code, version);
    if (found) return snapshotOf(found.catalogue);
    const path = ['input', version === undefined ? 'catalogueCode' : 'catalogueVersion'];
    const expected = 'a catalogue that is published';
    return refuse('CATALOGUE_NOT_PUBLISHED', path, {
      expected,
      received: version === undefined ? code : versionKey(code, version),
    });
  }
}
