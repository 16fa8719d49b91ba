/** 消息: follows the events of the other services and sends a message to each person concerned, once for each event. */
import { type Feed, type FeedEvent, FeedMirror, type Following } from '@kuaijin/kit/feed';
import type { Logger } from '@kuaijin/kit/logging';
import { sweep } from '@kuaijin/kit/service/sweep';
import { digestDay, digestOf, noWorkload, portionsIn, workloadOf } from './domain/digest';
import { noticeOf, noticeRecipients } from './domain/notice';
import { People } from './domain/people-concerned';
import type { Mailboxes } from './model/mailboxes';

const DIRECTORY = 'directory';
/** Services whose events concern persons; of its own those of webhooks do. */
const SOURCES = [DIRECTORY, 'approvals', 'supervision', 'projects', 'land', 'funds', 'events'];

export interface NotifierOptions {
  readonly feed: Feed;
  /** Keeps the position in the feed. */
  readonly db: NonNullable<Following['db']>;
  readonly mailboxes: Pick<Mailboxes, 'say' | 'withUnread'>;
  readonly log: Logger;
}

export class Notifier {
  readonly #people = new People();
  readonly #directory: FeedMirror;
  readonly #stopping = new AbortController();
  #following: Promise<void> = Promise.resolve();

  constructor(private readonly options: NotifierOptions) {
    const { feed, log } = options;
    this.#directory = new FeedMirror({
      feed,
      source: DIRECTORY,
      apply: (event) => this.#people.apply(event),
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
      handle: (event) => this.handle(event),
      signal: this.#stopping.signal,
      onError: (err) => log.warn({ err }, 'messages of an event delayed'),
    });
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#directory.stop();
    await this.#following;
  }

  /** Sends the messages of one event; repeated, it changes nothing. */
  async handle(event: FeedEvent): Promise<void> {
    const day = digestDay(event);
    if (day !== undefined) return this.#digest(day, event);
    const recipients = noticeRecipients(event);
    if (recipients === undefined) return;
    await this.#directory.caughtUp();
    const persons = new Set([
      ...recipients.persons,
      ...recipients.departments.flatMap((id) => this.#people.officersOf(id).map((person) => person.id)),
      ...recipients.organisations.flatMap((id) => this.#people.personsOf(id).map((person) => person.id)),
    ]);
    for (const person of [...persons]) {
      const substitute = this.#people.substituteOf(person, event.time);
      if (substitute !== undefined) persons.add(substitute);
    }
    // The actor gets no message about the actor's own act.
    persons.delete(event.act?.actorId ?? '');
    const notice = noticeOf(event);
    const saying = { key: event.id, at: event.time, notice: () => notice };
    await Promise.all([...persons].map((person) => this.options.mailboxes.say(person, saying)));
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
