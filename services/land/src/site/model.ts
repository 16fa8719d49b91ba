/** 项目用地 in the store: a journal stream and a document for each project. */
import type { Act } from '@kuaijin/kit/access/posts';
import { regionScopesOf } from '@kuaijin/kit/access/region-scope';
import {
  type AggregateDefinition,
  AggregateStore,
  Aggregates,
  bareState,
  type Executed,
  type Projected,
  statesIn,
} from '@kuaijin/kit/aggregate';
import type { BsonData, Entry, Fact } from '@kuaijin/kit/journal';
import {
  declareReadModel,
  openReadModel,
  plainValue,
  type VersionedCollection,
  type VersionedDocument,
} from '@kuaijin/kit/read-models';
import type { ServiceDeps } from '@kuaijin/kit/service';
import { type AdvanceGrant, grantRefusal, type LandApplication, type PreExamination, type Site } from './rules';

/** A site as it is read, with whose it is and where it lies, as its last entry says. */
export interface SiteBody extends Site {
  readonly regionId: string;
  readonly ownerId?: string;
}

export type SiteDocument = VersionedDocument<SiteBody>;

/** Whose the project is, and where it lies: kept with each entry, so that its events can be seen by the right ones. */
export interface SitePlace {
  readonly projectId: string;
  readonly regionId: string;
  readonly ownerId?: string;
}

interface SiteCommand {
  readonly key: string;
  readonly act: Act;
  readonly at: Date;
}

const sitesModel = declareReadModel<SiteBody>('sites', {
  fields: {
    projectId: { type: String, required: true },
    regionId: { type: String, required: true },
    ownerId: String,
    preExamination: plainValue,
    application: plainValue,
    grants: plainValue,
  },
});

const PRE_EXAMINED = 'site.preExamined';
const APPLIED = 'site.applied';
const GRANTED = 'site.advanceGranted';

/** The sites of projects, found by the id of the project alone. */
export class Sites extends AggregateStore<SiteBody> {
  private constructor(
    aggregates: Aggregates<SiteBody>,
    private readonly documents: VersionedCollection<SiteBody>,
  ) {
    super(aggregates);
  }

  static async open({ config, mongo, feed, log, namespaces }: ServiceDeps): Promise<Sites> {
    const database = namespaces.database('land');
    const documents = await openReadModel(mongo, database, sitesModel);
    const definition = definitionFor(documents);
    const { pollMs } = config;
    return new Sites(
      await Aggregates.open({ mongo, database, source: 'land', feed, log, definition, pollMs }),
      documents,
    );
  }

  /** 用地预审: a later one takes the place of the one before. */
  preExamine(place: SitePlace, examination: PreExamination, command: SiteCommand): Promise<Executed<SiteBody>> {
    const asked = { mutation: 'recordLandPreExamination', ...examination };
    return this.#execute(place, asked, command, () => [fact(PRE_EXAMINED, place, { preExamination: examination })]);
  }

  /** 用地报批: a later one takes the place of the one before. */
  apply(place: SitePlace, application: LandApplication, command: SiteCommand): Promise<Executed<SiteBody>> {
    const asked = { mutation: 'recordLandApplication', ...application };
    return this.#execute(place, asked, command, () => [fact(APPLIED, place, { application })]);
  }

  /** 先行用地 */
  grantAdvance(place: SitePlace, grant: AdvanceGrant, command: SiteCommand): Promise<Executed<SiteBody>> {
    const asked = { mutation: 'grantAdvanceLand', ...grant };
    return this.#execute(place, asked, command, (site) => {
      const before = site ?? { projectId: place.projectId, grants: [] };
      return grantRefusal(before, grant) ?? [fact(GRANTED, place, { grant })];
    });
  }

  byIds(projectIds: readonly string[]): Promise<Map<string, SiteDocument>> {
    return this.documents.getMany(projectIds);
  }

  #execute(
    { projectId }: SitePlace,
    asked: object,
    command: SiteCommand,
    decide: Parameters<Aggregates<SiteBody>['execute']>[2],
  ): Promise<Executed<SiteBody>> {
    return this.aggregates.execute(streamOf(projectId), { ...command, content: asked as BsonData }, decide);
  }
}

const STREAM = 'site/';
const streamOf = (projectId: string): string => `${STREAM}${projectId}`;

interface SiteFact {
  readonly place: SitePlace;
  readonly preExamination?: PreExamination;
  readonly application?: LandApplication;
  readonly grant?: AdvanceGrant;
}

const fact = (type: string, place: SitePlace, content: Omit<SiteFact, 'place'>): Fact => ({
  type,
  v: 1,
  data: { place, ...content } as object as BsonData,
});

const factIn = ({ data }: Pick<Entry, 'data'>): SiteFact => data as object as SiteFact;

function definitionFor(documents: VersionedCollection<SiteBody>): AggregateDefinition<SiteBody> {
  return {
    name: 'site',
    states: statesIn({
      documents,
      keyOf: (stream) => stream.slice(STREAM.length),
      stateOf: (document) => bareState(document) as SiteBody,
    }),
    evolve: (site, entry) => {
      const { place, preExamination, application, grant } = factIn(entry);
      const grants = [...(site?.grants ?? []), ...(grant === undefined ? [] : [grant])];
      const examined = preExamination ?? site?.preExamination;
      const applied = application ?? site?.application;
      return {
        ...place,
        grants,
        ...(examined === undefined ? {} : { preExamination: examined }),
        ...(applied === undefined ? {} : { application: applied }),
      };
    },
    project: (site, entries) => projected(site, entries, documents),
  };
}

function projected(site: SiteBody, entries: readonly Entry[], documents: VersionedCollection<SiteBody>): Projected {
  return {
    writes: [{ collection: documents, key: site.projectId, body: site }],
    events: entries.map((entry) => {
      const { place, preExamination, application, grant } = factIn(entry);
      const decided = preExamination ?? application;
      const { projectId, regionId, ownerId } = place;
      const documentNumber = decided?.documentNumber ?? grant?.documentNumber;
      return {
        type: entry.type,
        subject: projectId,
        time: entry.at,
        projectId,
        regionId,
        visibility: { rule: 'region', regionScopes: regionScopesOf(regionId), ownerId, projectId },
        ...(entry.act === undefined ? {} : { act: entry.act }),
        data: {
          areaMinor: (decided?.areas.total ?? grant?.area ?? 0n).toString(),
          ...(documentNumber === undefined ? {} : { documentNumber }),
        },
      };
    }),
  };
}
