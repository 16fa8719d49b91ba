/** What persons ask of 消息设置 and 外发记录 in tests, of the subgraph itself. */
import { IDENTITY_HEADER, type Identity, type IdentitySigner } from '@kuaijin/kit/identity';

export interface AnsweredChannel {
  readonly channel: string;
  readonly address: string | null;
  readonly pendingAddress: string | null;
  readonly triesLeft: number | null;
}

export interface AnsweredPayload {
  readonly preferences: { readonly version: number; readonly channels: readonly AnsweredChannel[] } | null;
  readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[];
}

export interface AnsweredDelivery {
  readonly channel: string;
  readonly type: string | null;
  readonly status: string;
  readonly attempts: number;
  readonly failure: string | null;
  readonly messageId: string | null;
}

const PREFERENCES = `version language urgentPassesQuietHours quietHours { from until deliverOn }
  channels { channel isOffered address pendingAddress codeExpiresAt triesLeft atOnce inDigest }`;
const DELIVERIES = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Viewer {
  messageDeliveries(first: 100) { nodes { channel type status attempts failure messageId } } } } }`;

/** @param options where the subgraph is, now, and who vouches for callers */
export function messageClient(options: { readonly url: () => string; readonly signer: () => IdentitySigner }) {
  let keys = 0;
  /** @throws Error with the errors of the answer */
  async function ask<T>(query: string, variables: object, identity: Identity): Promise<T> {
    const response = await fetch(options.url(), {
      method: 'POST',
      headers: { 'content-type': 'application/json', [IDENTITY_HEADER]: await options.signer().sign(identity) },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data?: T; errors?: unknown };
    if (errors !== undefined || data === undefined) throw new Error(JSON.stringify(errors));
    return data;
  }
  return {
    ask,
    /** Under a key of its own. */
    async act(mutation: string, input: object, identity: Identity): Promise<AnsweredPayload> {
      keys += 1;
      const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
      const query = `mutation ($input: ${type}!) { done: ${mutation}(input: $input) {
        preferences { ${PREFERENCES} } userErrors { code path } } }`;
      const variables = { input: { idempotencyKey: `act-${keys}`, ...input } };
      return (await ask<{ done: AnsweredPayload }>(query, variables, identity)).done;
    },
    async deliveriesOf(identity: Identity): Promise<readonly AnsweredDelivery[]> {
      interface Answer {
        readonly _entities: readonly [{ readonly messageDeliveries: { readonly nodes: readonly AnsweredDelivery[] } }];
      }
      const of = [{ __typename: 'Viewer', id: identity.subject }];
      return (await ask<Answer>(DELIVERIES, { of }, identity))._entities[0].messageDeliveries.nodes;
    },
  };
}

/** A handler of 发改 of the city. */
export const officer = (subject: string, more: Partial<Identity> = {}): Identity => ({
  ...{ subject, name: subject, posts: ['HANDLER'], region: '330800', audience: 'kuaijin', anonymous: false },
  department: 'department-330800-DRC',
  ...more,
});
