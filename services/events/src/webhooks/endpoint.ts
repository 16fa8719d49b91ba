/** 推送地址: a webhook endpoint of somebody, as the fold of its journal. Pure. */
import type { Identity } from '@kuaijin/kit/access/posts';
import type { Visibility } from '@kuaijin/kit/access/visibility';
import { type Refusal, refuse } from '@kuaijin/kit/errors';
import type { Entry } from '@kuaijin/kit/journal';
import type { EndpointStatus, PauseReason } from '@kuaijin/workflow-events/contracts';
import type { EventQuery } from '../domain/wanted';
import type { SealedText } from './secret-box';

/** Endpoints that one registrant may have at a time. */
export const ENDPOINTS_MAX = 50;

/** Secrets that sign, as they are stored. */
export interface EndpointSecrets {
  readonly current: SealedText;
  readonly setAt: Date;
  /** Signs beside the current one until `formerUntil`. */
  readonly former?: SealedText;
  readonly formerUntil?: Date;
}

export interface Endpoint {
  readonly id: string;
  readonly url: string;
  readonly description: string;
  readonly filter: EventQuery;
  /** Who registered it, as the gateway vouched for it then: it is sent what that one may see. */
  readonly registrant: Identity;
  readonly registeredAt: Date;
  readonly secrets: EndpointSecrets;
  readonly status: EndpointStatus;
  readonly pauseReason?: PauseReason;
  readonly statusSince: Date;
  /** Version that made it ACTIVE last. */
  readonly activeSince: number;
  /** Where its delivery begins: at its registration, or at its last replay. */
  readonly start: { readonly cursor: string; readonly number: number };
}

/** What entries of its journal hold, by type. */
export interface EndpointFacts {
  'webhook.registered': Pick<Endpoint, 'id' | 'url' | 'description' | 'filter' | 'registrant' | 'secrets'> & {
    readonly cursor: string;
  };
  'webhook.changed': Partial<Pick<Endpoint, 'url' | 'description' | 'filter'>>;
  'webhook.secretRotated': { readonly secrets: EndpointSecrets };
  'webhook.paused': { readonly reason: PauseReason } & Commented;
  'webhook.resumed': Commented;
  'webhook.replayed': { readonly cursor: string };
  'webhook.tested': { readonly type: string };
  'webhook.disabled': object;
  'webhook.removed': Commented;
}

/** Why the registrant did it, in words. */
interface Commented {
  readonly comment?: string;
}

export type EndpointEntryType = keyof EndpointFacts;

type Change = Partial<Endpoint>;

/** What each entry after the first changes. */
const changes: {
  readonly [T in Exclude<EndpointEntryType, 'webhook.registered'>]: (
    endpoint: Endpoint,
    data: EndpointFacts[T],
    entry: Entry,
  ) => Change;
} = {
  'webhook.changed': (_, data) => data,
  'webhook.secretRotated': (_, { secrets }) => ({ secrets }),
  'webhook.paused': (_, { reason }, { at }) => ({ status: 'PAUSED', pauseReason: reason, statusSince: at }),
  'webhook.resumed': (_, _data, entry) => activated(entry),
  'webhook.replayed': ({ start }, { cursor }, entry) => ({
    ...activated(entry),
    start: { cursor, number: start.number + 1 },
  }),
  'webhook.tested': () => ({}),
  'webhook.disabled': (_, _data, { at }) => ({ status: 'DISABLED', statusSince: at }),
  'webhook.removed': (_, _data, { at }) => ({ status: 'REMOVED', statusSince: at }),
};

const activated = ({ at, seq }: Entry): Change => ({ status: 'ACTIVE', statusSince: at, activeSince: seq });

/** The endpoint after one entry more. */
export function evolveEndpoint(before: Endpoint | undefined, entry: Entry): Endpoint {
  if (before === undefined) return registered(entry);
  const change = changes[entry.type as Exclude<EndpointEntryType, 'webhook.registered'>];
  const { pauseReason, ...kept } = { ...before, ...change(before, entry.data as never, entry) };
  return kept.status === 'PAUSED' && pauseReason !== undefined ? { ...kept, pauseReason } : kept;
}

function registered({ data, at, seq }: Entry): Endpoint {
  const { cursor, ...given } = data as unknown as EndpointFacts['webhook.registered'];
  return {
    ...given,
    registeredAt: at,
    status: 'ACTIVE',
    statusSince: at,
    activeSince: seq,
    start: { cursor, number: 1 },
  };
}

/** An endpoint is its registrant's alone. */
export const visibilityOfEndpoint = ({ registrant }: Pick<Endpoint, 'registrant'>): Visibility => ({
  regionScopes: [],
  personIds: [registrant.subject],
});

/** Why an endpoint in a state is not changed so; undefined where it may be. */
export function stateRefusal(
  { status }: Endpoint,
  possible: readonly EndpointStatus[],
  version: number,
): Refusal | undefined {
  if (possible.includes(status)) return undefined;
  return refuse('STATE_CONFLICT', ['input', 'webhookId'], {
    expected: `a webhook that is ${possible.join(' or ')}`,
    received: status,
    details: { status, version },
  });
}
