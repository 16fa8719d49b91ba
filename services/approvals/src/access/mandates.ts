/** 代办委托: a journal stream each, found by who gave it and by who holds it. */

import type { Act, Identity } from '@kuaijin/kit/access/posts';
import {
  AggregateStore,
  Aggregates,
  bareState,
  type Command,
  type Executed,
  type ProjectedEvent,
  statesIn,
} from '@kuaijin/kit/aggregate';
import { isRefusal, type Refusal } from '@kuaijin/kit/errors';
import { holds } from '@kuaijin/kit/identity';
import type { BsonData, Entry } from '@kuaijin/kit/journal';
import {
  type CountedConnection,
  declareReadModel,
  keysetOrder,
  nested,
  openReadModel,
  type Page,
  pageOf,
  reading,
  type VersionedCollection,
  type VersionedDocument,
} from '@kuaijin/kit/read-models';
import type { ServiceDeps } from '@kuaijin/kit/service';
import type { Caller } from './caller';
import {
  applyMandateFact,
  endRefusal,
  type Mandate,
  type MandateFact,
  type MandateFacts,
  mandateStatus,
  visibilityOfMandate,
} from './mandate';

/** A mandate as it is read. */
export interface MandateView extends Mandate {
  readonly version: number;
}

/** A page of a list of mandates. */
export type MandatePage = CountedConnection<MandateView>;

const text = { type: String, required: true } as const;
const act = nested<Act>({ actorId: String, post: String, onBehalfOf: String });
const at = Number;

const mandateModel = declareReadModel<Mandate>('mandates', {
  fields: {
    id: text,
    ownerId: text,
    agentId: text,
    projectId: String,
    caseId: String,
    stageCodes: { type: [String], required: true },
    validUntil: String,
    note: String,
    appointed: nested<Mandate['appointed']>({ act, at }),
    ended: nested<NonNullable<Mandate['ended']>>({ act, at, reason: String }),
  },
  indexes: [
    { fields: { agentId: 1, _id: 1 }, serves: 'the mandates that an agent holds, by id' },
    { fields: { ownerId: 1, _id: 1 }, serves: 'the mandates that an owner 业主 gave, by id' },
  ],
});

export const mandatesById = keysetOrder('ID');

/** Whose mandates: those that somebody gave or holds. */
export interface MandateQuery {
  readonly ownerId?: string;
  readonly agentId?: string;
  readonly caseId?: string;
}

export class Mandates extends AggregateStore<Mandate> {
  private constructor(
    aggregates: Aggregates<Mandate>,
    private readonly views: VersionedCollection<Mandate>,
  ) {
    super(aggregates);
  }

  static async open({ mongo, namespaces, feed, config, log }: ServiceDeps): Promise<Mandates> {
    const views = await openReadModel(mongo, namespaces.database(), mandateModel);
    const aggregates = await Aggregates.open<Mandate>({
      mongo,
      database: namespaces.database(),
      source: 'approvals',
      feed,
      log,
      pollMs: config.pollMs,
      definition: {
        name: 'mandate',
        states: statesIn({
          documents: views,
          keyOf: (stream) => stream,
          stateOf: (document) => bareState(document),
        }),
        evolve: (mandate, entry) => applyMandateFact(entry.stream, mandate, factOf(entry), actOf(entry)),
        project: (mandate, entries) => ({
          writes: [{ collection: views, key: mandate.id, body: mandate }],
          events: entries.map((entry) => eventOf(mandate, entry)),
        }),
        statusOf: ({ ended }) => (ended === undefined ? 'ACTIVE' : 'ENDED'),
      },
    });
    return new Mandates(aggregates, views);
  }

  /** 委托: the id follows from who gave it under which key, so that the same command names the same mandate. */
  appoint(id: string, data: MandateFacts['mandate.appointed'], command: Command): Promise<Executed<Mandate>> {
    return this.aggregates.execute(id, command, () => [
      { type: 'mandate.appointed', v: 1, data: data as unknown as BsonData },
    ]);
  }

  /** 终止委托. @param may what else has to be asked of the mandate */
  end(
    id: string,
    reason: string,
    command: Command,
    may: (mandate: Mandate) => Refusal | undefined,
  ): Promise<Executed<Mandate>> {
    return this.aggregates.execute(id, command, (mandate, version) => {
      const refusal = (mandate && may(mandate)) ?? endRefusal(mandate, id, version);
      return isRefusal(refusal) ? refusal : [{ type: 'mandate.ended', v: 1, data: { reason } }];
    });
  }

  async byId(id: string): Promise<Mandate | undefined> {
    return this.views.get(id);
  }

  /** What an agent holds that was not ended; it may have expired. */
  async heldBy(agentId: string): Promise<readonly MandateView[]> {
    const held = this.views.model.find({ agentId, ended: { $exists: false } }).sort({ _id: 1 });
    return reading(held.lean<VersionedDocument<Mandate>[]>());
  }

  /** A page of mandates in the order of their ids. */
  page({ ownerId, agentId, caseId }: MandateQuery, page: Page): Promise<MandatePage> {
    const whose = [...(ownerId === undefined ? [] : [{ ownerId }]), ...(agentId === undefined ? [] : [{ agentId }])];
    const filter = { $or: whose, ...(caseId === undefined ? {} : { caseId }) };
    return pageOf({ model: this.views.model, filter, order: mandatesById, page });
  }
}

/** The caller with the mandates that he holds as an agent and that are in force. */
export async function callerOf(identity: Identity, mandates: Mandates, now: Date): Promise<Caller> {
  if (identity.anonymous || !holds(identity, 'AGENT')) return identity;
  const held = await mandates.heldBy(identity.subject);
  return { ...identity, mandates: held.filter((one) => mandateStatus(one, now) === 'ACTIVE') };
}

/** Stored facts were made by this service alone. */
const factOf = (entry: Entry): MandateFact => ({ type: entry.type, data: entry.data }) as unknown as MandateFact;

function actOf({ act, at, stream }: Entry) {
  if (act === undefined) throw new Error(`${stream} has an entry of nobody`);
  return { act, at: at.getTime() };
}

const eventOf = (
  { id, ownerId, agentId, projectId, caseId, validUntil, note }: Mandate,
  entry: Entry,
): ProjectedEvent => {
  const fact = factOf(entry);
  const reason = fact.type === 'mandate.ended' ? fact.data.reason : note;
  return {
    type: entry.type,
    subject: id,
    time: entry.at,
    to: fact.type === 'mandate.ended' ? 'ENDED' : 'ACTIVE',
    ...(projectId === undefined ? {} : { projectId }),
    ...(caseId === undefined ? {} : { caseId }),
    ...(reason === undefined ? {} : { reason }),
    ...(entry.act === undefined ? {} : { act: entry.act }),
    visibility: { ...visibilityOfMandate({ ownerId, agentId }), rule: 'handling' },
    data: {
      recipientIds: [agentId],
      recipientOrganisationIds: [ownerId],
      ...(validUntil === undefined ? {} : { validUntil }),
    },
  };
};
