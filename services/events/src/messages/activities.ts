/** What the workflow that sends a person's messages may ask. */
import { createHash } from 'node:crypto';
import type { Viewer } from '@kuaijin/kit/access/visibility';
import { eventTypes, type Feed, type FeedEvent } from '@kuaijin/kit/feed';
import type { Batch, MessageActivities, Outgoing, Recipient, Sent } from '@kuaijin/workflow-events/messages/contracts';
import { Context } from '@temporalio/activity';
import pMap from 'p-map';
import { noticeIdOf } from '../domain/mailbox';
import type { Mailboxes } from '../model/mailboxes';
import type { Registrants } from '../webhooks/registrants';
import type { SecretBox } from '../webhooks/secret-box';
import type { OutgoingMessage } from './channels/channel';
import type { Channels } from './channels/open-channels';
import { factsOf, type MessageFacts } from './message-facts';
import type { Delivery, DeliveryChange, Outbox } from './outbox';
import { channelOf, isUsable } from './preferences';
import type { PreferencesStore } from './preferences-store';
import { type WordingOptions, wordedCode, wordedMessages } from './wording';

const HOUR_MS = 3_600_000;
/** Milliseconds between two signs of life of a try. */
const SIGN_MS = 1_000;

export interface MessageDeps extends Omit<WordingOptions, 'language'> {
  readonly feed: Feed;
  readonly preferences: PreferencesStore;
  readonly mailboxes: Pick<Mailboxes, 'message'>;
  readonly outbox: Outbox;
  readonly channels: Channels;
  readonly persons: Pick<Registrants, 'personNow'>;
  readonly box: SecretBox;
  readonly digestAtMinutes: number;
  readonly perHour: number;
  readonly pace: Outgoing['pace'];
}

/** Where a batch goes, and what it says; or why it goes nowhere. */
type Prepared =
  | { readonly address: string; readonly message: OutgoingMessage; readonly deliveries: readonly Delivery[] }
  | { readonly cancelled: string };

export function messageActivities(deps: MessageDeps): MessageActivities {
  const { outbox, preferences, channels } = deps;
  return {
    async readOutgoing(recipient) {
      const [waiting, sentAt, at] = await Promise.all([
        outbox.waiting(recipient),
        outbox.sentSince(recipient, new Date(Date.now() - HOUR_MS)),
        preferences.at(recipient.person),
      ]);
      const { quietHours, urgentPasses } = at.preferences;
      const { digestAtMinutes, perHour, pace } = deps;
      return {
        ...{ sentAt, urgentPasses, digestAtMinutes, perHour, pace },
        ...(quietHours === undefined ? {} : { quietHours }),
        waiting: waiting.map(({ n, mode, isUrgent, since }) => ({ n, mode, isUrgent, since: since.getTime() })),
      };
    },

    async sendMessages({ batch, ...recipient }): Promise<Sent> {
      const context = Context.current();
      const signs = setInterval(() => context.heartbeat(), SIGN_MS);
      try {
        const deliveries = await outbox.ofBatch(recipient, batch);
        if (deliveries.length === 0) return { outcome: 'DONE' };
        const prepared = await prepare(deps, recipient, batch, deliveries);
        if ('cancelled' in prepared) {
          const change = { status: 'CANCELLED', failure: prepared.cancelled } as const;
          await outbox.note(deliveries, change, false, new Date());
          return { outcome: 'DONE' };
        }
        return await send(deps, recipient, prepared, context.cancellationSignal);
      } finally {
        clearInterval(signs);
      }
    },

    async giveUpMessages({ batch, ...recipient }) {
      const deliveries = await outbox.ofBatch(recipient, batch);
      await outbox.note(deliveries, { status: 'GIVEN_UP' }, false, new Date());
    },
  };

  async function send(
    { outbox: log }: MessageDeps,
    { channel }: Recipient,
    { address, message, deliveries }: Exclude<Prepared, { readonly cancelled: string }>,
    signal: AbortSignal,
  ): Promise<Sent> {
    const gate = channels.get(channel);
    if (gate === undefined) return { outcome: 'DEFERRED', retryAfterMs: HOUR_MS };
    const answer = await gate.send(address, message, signal);
    const at = new Date();
    if (answer.outcome === 'DEFERRED') return answer;
    if (answer.outcome === 'DELIVERED') {
      await log.note(deliveries, { status: 'DELIVERED', deliveredAt: at, messageId: message.id }, true, at);
      return { outcome: 'DONE' };
    }
    // A process that stops says nothing of the channel; the next one tries under the same id.
    signal.throwIfAborted();
    const failure: DeliveryChange = { failure: answer.failure ?? 'not sent', messageId: message.id };
    const isRefused = answer.outcome === 'REFUSED';
    await log.note(deliveries, isRefused ? { ...failure, status: 'GIVEN_UP' } : failure, true, at);
    return { outcome: isRefused ? 'REFUSED' : 'FAILED' };
  }
}

/** What is sent now: to the address that holds now, of what the person may see now. */
async function prepare(
  deps: MessageDeps,
  recipient: Recipient,
  batch: Batch,
  deliveries: readonly Delivery[],
): Promise<Prepared> {
  const { person, channel } = recipient;
  const { preferences } = await deps.preferences.at(person);
  const viewer = await deps.persons.personNow(preferences.identity, new Date());
  if (viewer === undefined) return { cancelled: 'no post any more' };
  const { address, pending } = channelOf(preferences, channel);
  const id = messageIdOf(recipient, batch);
  if (batch.kind === 'CODE') {
    const isCurrent = pending !== undefined && batch.numbers.includes(pending.code.number);
    if (!isCurrent || !isUsable(pending.code, new Date())) return { cancelled: 'code out of date' };
    const [to, code] = [pending.address, pending.code.sealed].map((sealed) => deps.box.open(sealed, person));
    if (to === undefined || code === undefined) return { cancelled: 'code out of date' };
    return { address: to, message: wordedCode(id, code, preferences), deliveries };
  }
  if (address === undefined) return { cancelled: 'no address any more' };
  const facts = (await pMap(deliveries, (one) => factsOfDelivery(deps, one, viewer), { concurrency: 4 })).flat();
  if (facts.length === 0) return { cancelled: 'read already' };
  const message = wordedMessages(id, facts, { ...deps, language: preferences.language });
  return { address: deps.box.open(address, person), message, deliveries };
}

/** Nothing for a message that was read meanwhile, or had to make room for newer ones. */
async function factsOfDelivery(
  { feed, mailboxes }: MessageDeps,
  { person, n }: Delivery,
  viewer: Viewer,
): Promise<readonly MessageFacts[]> {
  const id = noticeIdOf(person, n);
  const notice = await mailboxes.message(person, id, new Date());
  if (notice === undefined || notice.isRead) return [];
  return [factsOf(notice, id, await eventOf(feed, notice.eventType, notice.eventId), viewer)];
}

async function eventOf(feed: Feed, type: string, id: string): Promise<FeedEvent | undefined> {
  for (const source of eventTypes.find(type)?.sources ?? []) {
    const event = await feed.event(source, id);
    if (event !== undefined) return event;
  }
  return undefined;
}

/** The id under which a receiver knows what it has already. */
export function messageIdOf({ person, channel }: Recipient, { kind, numbers }: Batch): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([person, channel, kind, numbers]))
    .digest('base64url');
  return `msg-${digest.replace(/[-_]/g, '0').slice(0, 27)}`;
}
