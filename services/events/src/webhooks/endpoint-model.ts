/** 推送地址 as they are read. */
import { type AggregateDefinition, bareState, statesIn } from '@kuaijin/kit/aggregate';
import type { BsonData, Entry } from '@kuaijin/kit/journal';
import { declareReadModel, keysetOrder, nested, plainValue, type VersionedCollection } from '@kuaijin/kit/read-models';
import { type Endpoint, type EndpointFacts, type EndpointSecrets, evolveEndpoint } from './endpoint';

/** Where the document differs from the endpoint: by what it is found. */
export interface EndpointDocument extends Endpoint {
  readonly registrantId: string;
  readonly isRemoved: boolean;
}

/** An endpoint as the graph answers it. */
export interface WebhookRow {
  readonly endpoint: Endpoint;
  readonly version: number;
}

const required = <T>(type: T) => ({ type, required: true });

export const endpointDocuments = declareReadModel<EndpointDocument>('webhooks', {
  fields: {
    id: required(String),
    url: required(String),
    description: { type: String },
    filter: plainValue,
    registrant: plainValue,
    registrantId: required(String),
    registeredAt: required(Date),
    secrets: nested<EndpointSecrets>({
      current: required(String),
      setAt: required(Date),
      former: String,
      formerUntil: Date,
    }),
    status: required(String),
    isRemoved: required(Boolean),
    pauseReason: String,
    statusSince: required(Date),
    activeSince: required(Number),
    start: nested<Endpoint['start']>({ cursor: required(String), number: required(Number) }),
  },
  indexes: [
    {
      fields: { registrantId: 1, isRemoved: 1, registeredAt: -1, _id: -1 },
      serves: 'the webhooks of a registrant that are not removed, the newest first',
    },
  ],
});

export const newestEndpointFirst = keysetOrder('NEWEST', [{ field: 'registeredAt', type: 'instant', direction: -1 }]);

const STREAM = 'webhook/';
export const streamOfEndpoint = (id: string): string => `${STREAM}${id}`;
export const endpointIdOf = (stream: string): string => stream.slice(STREAM.length);

/** Pauses and ends that are the system's own doing: its registrant is notified of them. */
const isReported = ({ type, act }: Entry): boolean =>
  (type === 'webhook.paused' || type === 'webhook.disabled') && act?.actorId === 'system';

export function endpointDefinition(rows: VersionedCollection<EndpointDocument>): AggregateDefinition<Endpoint> {
  return {
    name: 'webhook',
    states: statesIn<Endpoint, EndpointDocument>({
      documents: rows,
      keyOf: endpointIdOf,
      stateOf: (document) => bareState(document, 'registrantId', 'isRemoved') as Endpoint,
    }),
    evolve: evolveEndpoint,
    statusOf: ({ status }) => status,
    project: (endpoint, entries) => ({
      writes: [{ collection: rows, key: endpoint.id, body: documentOf(endpoint) }],
      events: entries.map((entry) => eventOf(endpoint, entry)),
    }),
  };
}

const documentOf = (endpoint: Endpoint): EndpointDocument => ({
  ...endpoint,
  registrantId: endpoint.registrant.subject,
  isRemoved: endpoint.status === 'REMOVED',
});

/** The event names the endpoint and what became of it; neither its address nor its secrets. */
function eventOf({ id, registrant, status }: Endpoint, entry: Entry) {
  const { type, at, act } = entry;
  const { reason, comment } = entry.data as Partial<EndpointFacts['webhook.paused']>;
  const data: { readonly [name: string]: BsonData } = {
    ...(reason === undefined ? {} : { pauseReason: reason }),
    ...(isReported(entry) ? { recipientIds: [registrant.subject] } : {}),
  };
  return {
    ...{ type, subject: id, time: at, to: status },
    ...(act === undefined ? {} : { act }),
    ...(comment === undefined ? {} : { reason: comment }),
    visibility: { rule: 'person' as const, regionScopes: [], personIds: [registrant.subject] },
    data,
  };
}
