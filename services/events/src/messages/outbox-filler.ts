/** Follows what is said to persons, and has it sent as each of them wants. */
import type { FeedEvent, PlacedEvent } from '@kuaijin/kit/feed';
import type { ServiceDeps } from '@kuaijin/kit/service';
import {
  MESSAGE_WORKFLOW,
  MESSAGES_CHANGED,
  type MessageChannel,
  messageChannels,
  messageWorkflowId,
  type Recipient,
} from '@kuaijin/workflow-events/messages/contracts';
import { numberIn } from '../domain/mailbox';
import type { Mailboxes } from '../model/mailboxes';
import type { Outbox } from './outbox';
import { type ChannelPreferences, channelOf } from './preferences';
import type { PreferencesStore } from './preferences-store';

const SOURCE = 'events';
const CAME = 'notification.created';
/** Milliseconds between two moments at which it is looked who wants messages sent. */
const EVERY_MS = 1_000;

export interface FillerOptions
  extends Pick<ServiceDeps, 'feed' | 'mongo' | 'namespaces' | 'temporal' | 'config' | 'log'> {
  readonly preferences: PreferencesStore;
  readonly mailboxes: Pick<Mailboxes, 'message'>;
  readonly outbox: Outbox;
}

export class OutboxFiller {
  readonly #stopping = new AbortController();
  #following: Promise<void> = Promise.resolve();

  constructor(private readonly options: FillerOptions) {}

  /** An event is tried again until store and Temporal took it, so that nothing is forgotten while one is down. */
  start(): void {
    const { feed, mongo, namespaces, log } = this.options;
    this.#following = feed.followFeed({
      follower: 'message-outbox',
      db: mongo.db(namespaces.database()),
      sources: [SOURCE],
      handleAll: (events) => this.handleAll(events),
      everyMs: EVERY_MS,
      signal: this.#stopping.signal,
      onError: (err) => log.warn({ err }, 'messages not put out; retrying'),
    });
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#following;
  }

  /** Repeated, it changes nothing. */
  async handleAll(events: readonly PlacedEvent[]): Promise<void> {
    const persons = events.flatMap(({ event }) => (event.type === CAME ? event.subject : []));
    // Most have nothing sent: one look tells who has.
    const known = await this.options.preferences.known(persons);
    for (const { event } of events) if (event.type !== CAME || known.has(event.subject)) await this.#handle(event);
  }

  async #handle(event: FeedEvent): Promise<void> {
    const { type, subject: person } = event;
    if (type === CAME) return this.#messageCame(person, event);
    if (type === 'messagePreferences.set') return this.#wakeAll(person);
    if (!type.startsWith('messageAddress.')) return;
    const recipient = { person, channel: event.data?.['channel'] as MessageChannel };
    if (type === 'messageAddress.given') await this.#addCode(recipient);
    await this.#wake(recipient);
  }

  async #messageCame(person: string, { data = {}, time }: FeedEvent): Promise<void> {
    const { preferences } = await this.options.preferences.at(person);
    const wanted = messageChannels
      .map((channel) => channelOf(preferences, channel))
      .filter(({ address }) => address !== undefined);
    const id = String(data['notificationId'] ?? '');
    const n = numberIn(id, person);
    if (wanted.length === 0 || n === undefined) return;
    const notice = await this.options.mailboxes.message(person, id, new Date());
    if (notice === undefined) return;
    const { type, isUrgent = false } = notice;
    for (const one of wanted) {
      const mode = modeOf(one, type);
      if (mode === undefined) continue;
      const recipient = { person, channel: one.channel };
      await this.options.outbox.add({ ...recipient, n, mode, type, isUrgent, since: time });
      await this.#wake(recipient);
    }
  }

  async #addCode(recipient: Recipient): Promise<void> {
    const { preferences } = await this.options.preferences.at(recipient.person);
    const code = channelOf(preferences, recipient.channel).pending?.code;
    if (code === undefined) return;
    await this.options.outbox.add({
      ...recipient,
      n: code.number,
      mode: 'CODE',
      isUrgent: true,
      since: new Date(),
    });
  }

  async #wakeAll(person: string): Promise<void> {
    for (const channel of messageChannels) {
      const recipient = { person, channel };
      if ((await this.options.outbox.waiting(recipient)).length > 0) await this.#wake(recipient);
    }
  }

  async #wake(recipient: Recipient): Promise<void> {
    const { temporal, namespaces, config } = this.options;
    await temporal.client.workflow.signalWithStart(MESSAGE_WORKFLOW, {
      workflowId: messageWorkflowId(config.prefix, recipient),
      taskQueue: namespaces.taskQueue(),
      args: [recipient],
      signal: MESSAGES_CHANGED,
      signalArgs: [],
    });
  }
}

function modeOf({ atOnce, inDigest }: ChannelPreferences, type: ChannelPreferences['atOnce'][number]) {
  // The digest of the day is one already.
  if (type === 'DIGEST') return inDigest.includes(type) || atOnce.includes(type) ? 'AT_ONCE' : undefined;
  if (atOnce.includes(type)) return 'AT_ONCE';
  return inDigest.includes(type) ? 'DIGEST' : undefined;
}
