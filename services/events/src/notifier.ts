/** 消息: follows the events of the other services and sends a message to each person concerned, once for each event. */
import { type Feed, type FeedEvent, FeedMirror, type Following, type PlacedEvent } from '@kuaijin/kit/feed';
import type { Logger } from '@kuaijin/kit/logging';
import { sweep } from '@kuaijin/kit/service/sweep';
import { digestDay, digestOf, noWorkload, portionsIn, workloadOf } from './domain/digest';
import { noticeOf, noticeRecipients, type Recipients } from './domain/notice';
import { type KeptPeople, People } from './domain/people-concerned';
import type { Mailboxes, PlainSaying } from './model/mailboxes';

const DIRECTORY = 'directory';
/** Services whose events concern persons; of its own those of webhooks do. */
const SOURCES = [DIRECTORY, 'approvals', 'supervision', 'projects', 'land', 'funds', 'events'];
/** Milliseconds between two moments at which messages are sent: nobody reads them faster. */
const EVERY_MS = 1_000;
/** Of what is kept of the directory: grows when its shape changes, or what is folded from an event. */
const KEPT_VERSION = 1;

export interface NotifierOptions {
  readonly feed: Feed;
  /** Keeps the position in the feed. */
  readonly db: NonNullable<Following['db']>;
  readonly mailboxes: Pick<Mailboxes, 'say' | 'sayAll' | 'withUnread'>;
  readonly log: Logger;
}

export class Notifier {
  readonly #people = new People();
  readonly #directory: FeedMirror<KeptPeople>;
  readonly #stopping = new AbortController();
  #following: Promise<void> = Promise.resolve();

  constructor(private readonly options: NotifierOptions) {
    const { feed, db, log } = options;
    this.#directory = new FeedMirror({
      feed,
      source: DIRECTORY,
      apply: (event) => this.#people.apply(event),
      keeping: {
        db,
        name: 'people',
        version: KEPT_VERSION,
        save: () => this.#people.save(),
        load: (kept) => this.#people.load(kept),
      },
      onError: (err) => log.warn({ err }, 'directory not read yet; retrying'),
    });
  }

  start(): void {
    const { feed, db, log } = this.options;
    this.#directory.start();
    this.#following = feed.followFeed({
      follower: 'notifications',
      db,
      sources: SOURCES,
      handleAll: (events) => this.handleAll(events),
      everyMs: EVERY_MS,
      signal: this.#stopping.signal,
      onError: (err) => log.warn({ err }, 'messages of an event delayed'),
    });
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#directory.stop();
    await this.#following;
  }

  /** Sends the messages of events, all in one go; repeated, it changes nothing. */
  async handleAll(events: readonly PlacedEvent[]): Promise<void> {
    for (const { event } of events) {
      const day = digestDay(event);
      if (day !== undefined) await this.#digest(day, event);
    }
    const concerning = events.flatMap(({ event }) => {
      const recipients = digestDay(event) === undefined ? noticeRecipients(event) : undefined;
      return recipients === undefined ? [] : [{ event, recipients }];
    });
    if (concerning.length === 0) return;
    await this.#directory.caughtUp();
    const byPerson = new Map<string, PlainSaying[]>();
    for (const { event, recipients } of concerning) {
      const saying = { key: event.id, at: event.time, notice: noticeOf(event) };
      for (const person of this.#personsOf(event, recipients)) {
        const sayings = byPerson.get(person);
        if (sayings === undefined) byPerson.set(person, [saying]);
        else sayings.push(saying);
      }
    }
    // A mailbox is in the order of the events.
    await Promise.all([...byPerson].map(([person, sayings]) => this.options.mailboxes.sayAll(person, sayings)));
  }

  /** Whom an event concerns, with those who stand in for them; not its actor, who knows of it. */
  #personsOf(event: FeedEvent, { persons, departments, organisations }: Recipients): ReadonlySet<string> {
    const all = new Set([
      ...persons,
      ...departments.flatMap((id) => this.#people.officersOf(id).map((person) => person.id)),
      ...organisations.flatMap((id) => this.#people.personsOf(id).map((person) => person.id)),
    ]);
    for (const person of [...all]) {
      const substitute = this.#people.substituteOf(person, event.time);
      if (substitute !== undefined) all.add(substitute);
    }
    all.delete(event.act?.actorId ?? '');
    return all;
  }

  /** 每日摘要: first to the officers of each department, at last to everybody else who has something unread. */
  async #digest(day: string, event: FeedEvent): Promise<void> {
    const { mailboxes } = this.options;
    await this.#directory.caughtUp();
    const { departmentId } = event;
    const portions = portionsIn(event);
    const say = (person: string) => {
      const workload =
        departmentId === undefined
          ? noWorkload
          : workloadOf(portions, person, this.#people.isHeadOf(person, departmentId));
      return mailboxes.say(person, {
        key: `digest/${day}`,
        at: event.time,
        notice: ({ unread }) => digestOf(day, workload, unread.length, event),
      });
    };
    if (departmentId !== undefined)
      return sweep(
        this.#people.officersOf(departmentId).map(({ id }) => id),
        say,
      );
    for await (const persons of mailboxes.withUnread()) await sweep(persons, say);
  }
}
