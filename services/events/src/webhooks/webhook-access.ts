/** Who may see and change webhooks: their registrants. */
import type { SubgraphAccess } from '@kuaijin/kit/subgraph';
import type { EventsContext } from '../events-context';
import { visibilityOfEndpoint } from './endpoint';
import type { WebhookRow } from './endpoint-model';

interface NamesWebhook {
  readonly webhookId: string;
}

/** A webhook of somebody else is answered as one that does not exist, by the mutation itself. */
const named = async ({ webhookId }: NamesWebhook, { webhooks, identity }: EventsContext) => {
  const endpoint = await webhooks.endpoints.get(webhookId);
  if (endpoint === undefined || endpoint.registrant.subject !== identity.subject) return [];
  return [{ thing: visibilityOfEndpoint(endpoint), path: ['input', 'webhookId'] }];
};

export const webhookAccess: SubgraphAccess = {
  visibilityOf: { Webhook: ({ endpoint }: WebhookRow) => visibilityOfEndpoint(endpoint) },
  reachOf: {
    changeWebhook: named,
    rotateWebhookSecret: named,
    pauseWebhook: named,
    resumeWebhook: named,
    replayWebhook: named,
    sendTestEvent: named,
    removeWebhook: named,
  },
};
