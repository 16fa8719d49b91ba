/** What is asked of the webhooks of a caller. */
import type { Post } from '@kuaijin/kit/access/posts';
import type { Command, DecideOn, Executed } from '@kuaijin/kit/aggregate';
import { refuse } from '@kuaijin/kit/errors';
import { actOf } from '@kuaijin/kit/identity';
import { requestKey } from '@kuaijin/kit/input/request-key';
import type { BsonData, Fact } from '@kuaijin/kit/journal';
import type { EndpointStatus } from '@kuaijin/workflow-events/contracts';
import type { EventsContext } from '../events-context';
import { type Endpoint, stateRefusal } from './endpoint';

/** Posts that register webhooks, the one that speaks for a program first. */
const registering: readonly Post[] = ['INTEGRATOR', 'OPERATOR', 'DISPATCHER', 'OWNER'];

export const notRemoved: readonly EndpointStatus[] = ['ACTIVE', 'PAUSED', 'DISABLED'];

export interface Asked {
  readonly idempotencyKey: string;
  readonly ifVersion?: number | null | undefined;
}

/** @param given what the key means for ever: without what is made up here */
export function webhookCommand(
  { identity }: Pick<EventsContext, 'identity'>,
  mutation: string,
  { idempotencyKey, ifVersion }: Asked,
  given: object,
): Command {
  const act = actOf(identity, registering);
  const request = requestKey(mutation, act.actorId, idempotencyKey, []);
  const content = { mutation, ...given } as BsonData;
  return { ...request, content, act, at: new Date(), ...(ifVersion == null ? {} : { ifVersion }) };
}

/** Executes something on a webhook of the caller that is in one of some states. */
export async function onWebhook(
  { webhooks: { endpoints }, identity }: EventsContext,
  webhookId: string,
  command: Command,
  possible: readonly EndpointStatus[],
  factsOf: (endpoint: Endpoint) => readonly Fact[],
): Promise<Executed<Endpoint>> {
  const path = ['input', 'webhookId'];
  const unknown = refuse('NOT_FOUND', path, { expected: 'a webhook of the caller', received: webhookId });
  const known = await endpoints.get(webhookId);
  if (known?.registrant.subject !== identity.subject) return { ok: false, refusal: unknown };
  const decide: DecideOn<Endpoint> = (endpoint, version) =>
    endpoint === undefined ? unknown : (stateRefusal(endpoint, possible, version) ?? factsOf(endpoint));
  return endpoints.execute(webhookId, command, decide);
}
