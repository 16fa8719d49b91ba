/** 事件推送 as registrants read them. */
import { pageIn } from '@kuaijin/kit/read-models';
import type { EventsContext } from '../events-context';
import type { QueryResolvers, WebhookAttemptResolvers, WebhookResolvers } from '../resolvers/types.generated';
import { newestAttemptFirst } from './attempt-log';
import { newestEndpointFirst } from './endpoint-model';

export const webhookQueries: Required<Pick<QueryResolvers<EventsContext>, 'webhooks' | 'webhook'>> = {
  webhooks: (_source, args, { webhooks, identity }) =>
    webhooks.endpoints.page(identity.subject, pageIn(newestEndpointFirst, args)),
  webhook: async (_source, { id }, { webhooks }) => (await webhooks.endpoints.at(id)) ?? null,
};

export const Webhook: WebhookResolvers<EventsContext> = {
  id: ({ endpoint }) => endpoint.id,
  url: ({ endpoint }) => endpoint.url,
  description: ({ endpoint }) => endpoint.description,
  filter: ({ endpoint }) => ({ ...endpoint.filter, mine: endpoint.filter.mine === true }) as never,
  status: ({ endpoint }) => endpoint.status,
  pauseReason: ({ endpoint }) => endpoint.pauseReason ?? null,
  statusSince: ({ endpoint }) => endpoint.statusSince,
  registeredAt: ({ endpoint }) => endpoint.registeredAt,
  secretSetAt: ({ endpoint }) => endpoint.secrets.setAt,
  formerSecretUntil: ({ endpoint: { secrets } }) => {
    const { formerUntil } = secrets;
    return formerUntil !== undefined && formerUntil > new Date() ? formerUntil : null;
  },
  position: async ({ endpoint }, _args, { webhooks }) => {
    const progress = await webhooks.progress.load(endpoint.id);
    return progress?.startNumber === endpoint.start.number ? (progress.cursor ?? null) : endpoint.start.cursor;
  },
  heldSubjects: async ({ endpoint }, _args, { webhooks }) =>
    (await webhooks.progress.load(endpoint.id))?.heldSubjects ?? 0,
  deliveredAt: async ({ endpoint }, _args, { webhooks }) =>
    (await webhooks.progress.load(endpoint.id))?.deliveredAt ?? null,
  attempts: ({ endpoint }, args, { webhooks }) => webhooks.attempts.page(endpoint.id, pageIn(newestAttemptFirst, args)),
};

export const WebhookAttempt: WebhookAttemptResolvers<EventsContext> = {
  number: ({ n }) => n,
  httpStatus: ({ httpStatus }) => httpStatus ?? null,
  failure: ({ failure }) => failure ?? null,
};
