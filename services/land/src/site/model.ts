/** 项目用地 in the store: a journal stream and a document for each project. */
import type { Act } from '@kuaijin/kit/access/posts';
import {
  type AggregateDefinition,
  AggregateStore,
  Aggregates,
  bareState,
  type Executed,
  statesIn,
} from '@kuaijin/kit/aggregate';
import { refuse } from '@kuaijin/kit/errors';
import type { BsonData } from '@kuaijin/kit/journal';
import {
  declareReadModel,
  openReadModel,
  plainValue,
  type VersionedCollection,
  type VersionedDocument,
} from '@kuaijin/kit/read-models';
import type { ServiceDeps } from '@kuaijin/kit/service';
import { dateOf } from '@kuaijin/kit/working-days';
import { isOvertaken } from '@kuaijin/kit/working-days/reminders';
import type { RecordAdvanceDutyArgs } from '@kuaijin/workflow-land/contracts';
import { advanceDutyReminders } from '@kuaijin/workflow-land/domain/advance-duty';
import { lapsedRefusal, wholeRefusal, withApplication, withNotice } from './advance-duty';
import {
  type AdvanceGrant,
  applyBy,
  grantRefusal,
  type LandApplication,
  type PreExamination,
  type Site,
} from './rules';
import { APPLIED, dutyTypes, fact, factIn, GRANTED, PRE_EXAMINED, type SitePlace, siteEvent } from './site-facts';

/** A site as it is read, with whose it is and where it lies, as its last entry says. */
export interface SiteBody extends Site {
  readonly regionId: string;
  readonly ownerId?: string;
}

export type SiteDocument = VersionedDocument<SiteBody>;

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

/** The act of a clock: nobody in particular did it. */
const clockAct: Act = { actorId: 'system', post: 'OPERATOR' };

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
    return this.#execute(
      place,
      asked,
      command,
      (site = nothing(place)) => wholeRefusal(site, application.areas.total) ?? [fact(APPLIED, place, { application })],
    );
  }

  /** 先行用地 */
  grantAdvance(place: SitePlace, grant: AdvanceGrant, command: SiteCommand): Promise<Executed<SiteBody>> {
    const asked = { mutation: 'grantAdvanceLand', ...grant };
    return this.#execute(
      place,
      asked,
      command,
      (site = nothing(place)) =>
        grantRefusal(site, grant) ?? lapsedRefusal(site, grant.grantedOn) ?? [fact(GRANTED, place, { grant })],
    );
  }

  /**
   * 报批义务 of one grant: a stage was reached.
   * @returns whether the duty is fulfilled or over
   * @throws KuaijinError UNAVAILABLE, OUTCOME_UNKNOWN: record again
   */
  async recordDuty({ projectId, grantId, stage, asOf, recipientIds }: RecordAdvanceDutyArgs): Promise<boolean> {
    const at = new Date(asOf);
    const command = { key: `duty/${grantId}/${stage}`, act: clockAct, at };
    await this.#execute({ projectId }, { grantId, stage }, command, (site) => {
      const grant = grantIn(site, grantId);
      if (site === undefined || grant === undefined || grant.appliedOn !== undefined) return nothingToNotify(grantId);
      if (isOvertaken(advanceDutyReminders(applyBy(grant)), stage, at)) return nothingToNotify(grantId);
      const { regionId, ownerId } = site;
      const place = { projectId, regionId, ...(ownerId === undefined ? {} : { ownerId }) };
      return [fact(dutyTypes[stage], place, { duty: { grantId, stage, on: dateOf(at), recipientIds } })];
    });
    const grant = grantIn(await this.aggregates.get(streamOf(projectId)), grantId);
    return stage === 'LAPSED' || grant === undefined || grant.appliedOn !== undefined;
  }

  byIds(projectIds: readonly string[]): Promise<Map<string, SiteDocument>> {
    return this.documents.getMany(projectIds);
  }

  #execute(
    { projectId }: Pick<SitePlace, 'projectId'>,
    asked: object,
    command: SiteCommand,
    decide: Parameters<Aggregates<SiteBody>['execute']>[2],
  ): Promise<Executed<SiteBody>> {
    return this.aggregates.execute(streamOf(projectId), { ...command, content: asked as BsonData }, decide);
  }
}

const STREAM = 'site/';
const streamOf = (projectId: string): string => `${STREAM}${projectId}`;

/** A site of which nothing is known yet. */
const nothing = (place: SitePlace): SiteBody => ({ ...place, grants: [] });

const grantIn = (site: Site | undefined, grantId: string) => site?.grants.find(({ id }) => id === grantId);

const nothingToNotify = (grantId: string) => refuse('STATE_CONFLICT', ['grantId'], { received: grantId });

function definitionFor(documents: VersionedCollection<SiteBody>): AggregateDefinition<SiteBody> {
  return {
    name: 'site',
    states: statesIn({
      documents,
      keyOf: (stream) => stream.slice(STREAM.length),
      stateOf: (document) => bareState(document) as SiteBody,
    }),
    evolve: (site, entry) => {
      const { place, preExamination, application, grant, duty } = factIn(entry);
      const { actorId: recordedBy } = entry.act ?? clockAct;
      const known = [...(site?.grants ?? []), ...(grant === undefined ? [] : [{ ...grant, recordedBy }])];
      const notified = duty === undefined ? known : withNotice(known, duty.grantId, { stage: duty.stage, on: duty.on });
      const examined = preExamination ?? site?.preExamination;
      const applied = application ?? site?.application;
      return {
        ...place,
        grants: withApplication(notified, applied),
        ...(examined === undefined ? {} : { preExamination: examined }),
        ...(applied === undefined ? {} : { application: applied }),
      };
    },
    project: (site, entries) => ({
      writes: [{ collection: documents, key: site.projectId, body: site }],
      events: entries.map((entry) => siteEvent(entry, site.grants)),
    }),
  };
}
