/** 事件推送: what registrants do with their webhooks. */
import type { Executed } from '@kuaijin/kit/aggregate';
import { isKuaijinError, KuaijinError, type Refusal, refuse } from '@kuaijin/kit/errors';
import { refused } from '@kuaijin/kit/errors/refusals';
import { eventTypes, type Feed } from '@kuaijin/kit/feed';
import { nearest } from '@kuaijin/kit/feed/event-types/nearest';
import { parseInput } from '@kuaijin/kit/input';
import { definedFields } from '@kuaijin/kit/input/defined-fields';
import { deriveId } from '@kuaijin/kit/input/ids';
import type { Fact } from '@kuaijin/kit/journal';
import { shown } from '@kuaijin/kit/subgraph/scalars';
import type { EndpointStatus } from '@kuaijin/workflow-events/contracts';
import { checkedQuery, type EventQuery } from '../domain/wanted';
import type { EventsContext } from '../events-context';
import type { MutationResolvers } from '../resolvers/types.generated';
import { ENDPOINTS_MAX, type Endpoint } from './endpoint';
import { endpointFact } from './endpoints';
import { sampleEvent } from './sample-event';
import { newWebhookSecret } from './secret-box';
import { notRemoved, onWebhook, webhookCommand } from './webhook-commands';
import { changeInput, registerInput, replayInput, rotateInput, testInput, webhookInput } from './webhook-inputs';

const HOUR_MS = 3_600_000;

type WebhookMutations = Required<
  Pick<
    MutationResolvers<EventsContext>,
    | 'registerWebhook'
    | 'changeWebhook'
    | 'rotateWebhookSecret'
    | 'pauseWebhook'
    | 'resumeWebhook'
    | 'replayWebhook'
    | 'sendTestEvent'
    | 'removeWebhook'
  >
>;

export const webhookMutations: WebhookMutations = {
  registerWebhook: async (_source, { input }, context) => {
    const { webhooks, identity, feed } = context;
    const parsed = parseInput(registerInput(webhooks.rules), input);
    if (!parsed.ok) return refused(...parsed.refusals);
    const { idempotencyKey, after, description, filter, url } = parsed.value;
    const given = definedFields({ url, description, filter: storedFilter(filter), after });
    const id = deriveId('webhook', 'registerWebhook', identity.subject, idempotencyKey);
    const isNew = (await webhooks.endpoints.get(id)) === undefined;
    if (isNew && (await webhooks.endpoints.isFull(identity.subject))) {
      return refused(refuse('NOT_ALLOWED', ['input'], { expected: `at most ${ENDPOINTS_MAX} webhooks` }));
    }
    const cursor = after == null ? await feed.headCursor() : await placeInFeed(feed, after);
    const secret = newWebhookSecret();
    const command = webhookCommand(context, 'registerWebhook', { idempotencyKey }, given);
    const registered = endpointFact('webhook.registered', {
      ...{ id, url, cursor, registrant: identity },
      ...{ description: description ?? '', filter: storedFilter(filter) ?? {} },
      secrets: { current: webhooks.box.seal(secret, id), setAt: command.at },
    });
    const isThere = refuse('IDEMPOTENCY_KEY_REUSED', ['input', 'idempotencyKey'], { received: idempotencyKey });
    const executed = await webhooks.endpoints.execute(id, command, (before) => (before ? isThere : [registered]));
    return payloadOf(executed, secret);
  },

  changeWebhook: async (_source, { input }, context) => {
    const parsed = parseInput(changeInput(context.webhooks.rules), input);
    if (!parsed.ok) return refused(...parsed.refusals);
    const { webhookId, idempotencyKey, ifVersion, url, description, filter } = parsed.value;
    const change = definedFields({ url, description, filter: storedFilter(filter) });
    const command = webhookCommand(context, 'changeWebhook', { idempotencyKey, ifVersion }, { webhookId, ...change });
    const facts = () => [endpointFact('webhook.changed', change)];
    return payloadOf(await onWebhook(context, webhookId, command, notRemoved, facts));
  },

  rotateWebhookSecret: async (_source, { input }, context) => {
    const parsed = parseInput(rotateInput, input);
    if (!parsed.ok) return refused(...parsed.refusals);
    const { webhookId, idempotencyKey, overlapHours } = parsed.value;
    const secret = newWebhookSecret();
    const current = context.webhooks.box.seal(secret, webhookId);
    const command = webhookCommand(context, 'rotateWebhookSecret', { idempotencyKey }, { webhookId, overlapHours });
    const formerUntil = new Date(command.at.getTime() + overlapHours * HOUR_MS);
    const facts = ({ secrets: { current: former } }: Endpoint) => [
      endpointFact('webhook.secretRotated', { secrets: { current, setAt: command.at, former, formerUntil } }),
    ];
    return payloadOf(await onWebhook(context, webhookId, command, notRemoved, facts), secret);
  },

  pauseWebhook: (_source, { input }, context) =>
    plainly('pauseWebhook', input, context, ['ACTIVE'], (given) =>
      endpointFact('webhook.paused', { reason: 'REGISTRANT', ...given }),
    ),

  resumeWebhook: (_source, { input }, context) =>
    plainly('resumeWebhook', input, context, ['PAUSED', 'DISABLED'], (given) => endpointFact('webhook.resumed', given)),

  removeWebhook: (_source, { input }, context) =>
    plainly('removeWebhook', input, context, notRemoved, (given) => endpointFact('webhook.removed', given)),

  replayWebhook: async (_source, { input }, context) => {
    const parsed = parseInput(replayInput, input);
    if (!parsed.ok) return refused(...parsed.refusals);
    const { webhookId, idempotencyKey, after } = parsed.value;
    await placeInFeed(context.feed, after);
    const command = webhookCommand(context, 'replayWebhook', { idempotencyKey }, { webhookId, after });
    const facts = () => [endpointFact('webhook.replayed', { cursor: after })];
    return payloadOf(await onWebhook(context, webhookId, command, notRemoved, facts));
  },

  sendTestEvent: async (_source, { input }, context) => {
    const parsed = parseInput(testInput, input);
    if (!parsed.ok) return refused(...parsed.refusals);
    const { webhookId, idempotencyKey } = parsed.value;
    const declared = eventTypes.find(parsed.value.type);
    if (declared === undefined) return refused(unknownType(parsed.value.type));
    const type = declared.name;
    const command = webhookCommand(context, 'sendTestEvent', { idempotencyKey }, { webhookId, type });
    const facts = () => [endpointFact('webhook.tested', { type })];
    const executed = await onWebhook(context, webhookId, command, notRemoved, facts);
    if (!executed.ok) return refused(executed.refusal);
    const { state: endpoint, version, cursor, repeated } = executed;
    const { webhooks, viewer, signal } = context;
    const event = sampleEvent(type, command.key, command.at);
    const sent = repeated
      ? undefined
      : await webhooks.delivery.send({ endpoint, viewer }, event, { isTest: true, ...(signal && { signal }) });
    return { webhook: { endpoint, version }, attempt: sent?.logged ?? null, cursor, userErrors: [] };
  },
};

/** A filter without what is not asked for, its types by their present names. @throws KuaijinError INVALID_INPUT */
const storedFilter = (filter: EventQuery | null | undefined): EventQuery | undefined =>
  filter == null ? undefined : definedFields(checkedQuery(filter, ['input', 'filter', 'types']));

function unknownType(received: string): Refusal {
  const expected = `a type of events; the nearest is ${nearest(
    received,
    eventTypes.all.map(({ name }) => name),
  )}`;
  return refuse('INVALID_INPUT', ['input', 'type'], { expected, received });
}

/** The cursor again. @throws KuaijinError as the feed for one that is no place of it */
async function placeInFeed(feed: Pick<Feed, 'readAfter'>, after: string): Promise<string> {
  try {
    await feed.readAfter(after, 1);
    return after;
  } catch (error) {
    if (!isKuaijinError(error) || !error.code.startsWith('CURSOR_')) throw error;
    const expected = 'a cursor that this feed gave';
    throw new KuaijinError(error.code, { path: ['input', 'after'], expected, received: shown(after) });
  }
}

/** A mutation that says nothing but which webhook, and why. */
async function plainly(
  mutation: string,
  input: unknown,
  context: EventsContext,
  possible: readonly EndpointStatus[],
  factOf: (given: { readonly comment?: string }) => Fact,
) {
  const parsed = parseInput(webhookInput, input);
  if (!parsed.ok) return refused(...parsed.refusals);
  const { webhookId, idempotencyKey, reason } = parsed.value;
  const command = webhookCommand(context, mutation, { idempotencyKey }, definedFields({ webhookId, reason }));
  const fact = factOf(definedFields({ comment: reason }));
  return payloadOf(await onWebhook(context, webhookId, command, possible, () => [fact]));
}

/** The same key again is answered without the secret: it is shown once. */
function payloadOf(executed: Executed<Endpoint>, secret: string | null = null) {
  if (!executed.ok) return refused(executed.refusal);
  const { state: endpoint, version, cursor, repeated } = executed;
  return { webhook: { endpoint, version }, secret: repeated ? null : secret, cursor, userErrors: [] };
}
