/**
 * 信箱 in the store: a journal for each person, a row for each message that can be read, one document for what was not
 * read.
 */

import type { Act } from '@kuaijin/kit/access/posts';
import { AggregateStore, Aggregates, bareState, type Executed, type Projected, statesIn } from '@kuaijin/kit/aggregate';
import { refuse } from '@kuaijin/kit/errors';
import type { BsonData, Entry, Fact } from '@kuaijin/kit/journal';
import {
  type Connection,
  connectionOf,
  type KeysetOrder,
  keysetOrder,
  openReadModel,
  type Page,
  type VersionedCollection,
  walk,
} from '@kuaijin/kit/read-models';
import type { ServiceDeps } from '@kuaijin/kit/service';
import {
  emptyMailbox,
  isKept,
  KEPT,
  type Mailbox,
  type Notice,
  noticeIdOf,
  numberIn,
  numbersFrom,
  oldestOf,
  placeOf,
  received,
  withRead,
} from '../domain/mailbox';
import { type MailboxBody, mailboxBody, mailboxDocuments, type NoticeRow, noticeDocuments } from './mailbox';

const SOURCE = 'events';
/** The sender of what the system sends by itself. */
const systemAct: Act = { actorId: 'system', post: 'OPERATOR' };

/** 消息 of a person, the newest first: by its number alone, which is one of a kind in a mailbox. */
export const newestFirst: KeysetOrder = { name: 'NEWEST', keys: [{ field: 'n', type: 'number', direction: -1 }] };
/** The order in which everybody is gone through. */
const byPerson = keysetOrder('PERSON');

/** A message as it is read. */
export interface NoticeView extends NoticeRow {
  readonly isRead: boolean;
}

/** The message to a person about one event. */
export interface Saying {
  /** The same key says the same thing, once. */
  readonly key: string;
  readonly at: Date;
  /** What it is, from the mailbox as it is before; undefined = nothing. */
  readonly notice: (before: Mailbox) => Notice | undefined;
}

/** The message to a person about one event, whatever the mailbox holds. */
export interface PlainSaying extends Omit<Saying, 'notice'> {
  readonly notice: Notice;
}

/** What is to be marked as read: some messages, or all up to one. */
export type Reading = { readonly ids: readonly string[] } | { readonly upTo: string };

export class Mailboxes extends AggregateStore<Mailbox> {
  private constructor(
    aggregates: Aggregates<Mailbox>,
    private readonly rows: VersionedCollection<NoticeRow>,
    private readonly boxes: VersionedCollection<MailboxBody>,
  ) {
    super(aggregates);
  }

  static async open(deps: Pick<ServiceDeps, 'config' | 'mongo' | 'feed' | 'namespaces' | 'log'>): Promise<Mailboxes> {
    const database = deps.namespaces.database(SOURCE);
    const rows = await openReadModel(deps.mongo, database, noticeDocuments);
    const boxes = await openReadModel(deps.mongo, database, mailboxDocuments);
    const aggregates = await Aggregates.open<Mailbox>({
      mongo: deps.mongo,
      database,
      source: SOURCE,
      feed: deps.feed,
      definition: {
        name: 'mailbox',
        states: statesIn({
          documents: boxes,
          keyOf: personOf,
          stateOf: (document) => bareState(document, 'hasUnread'),
        }),
        evolve: (state, entry) => evolve(state ?? emptyMailbox(personOf(entry.stream)), entry),
        project: (state, entries) => projected(state, entries, rows, boxes),
      },
      log: deps.log,
      pollMs: deps.config.pollMs,
    });
    return new Mailboxes(aggregates, rows, boxes);
  }

  /** Says something to a person, once. */
  async say(person: string, { key, at, notice }: Saying): Promise<void> {
    const command = { key, content: { says: key }, act: systemAct, at };
    const added = await this.aggregates.execute(streamOf(person), command, (before = emptyMailbox(person)) => {
      const saying = notice(before);
      return saying === undefined ? refuse('NOT_FOUND', []) : [createdFact(saying)];
    });
    // Nothing to say is no failure; anything else is tried again by whoever says it.
    if (!added.ok && added.refusal.code !== 'NOT_FOUND') throw new Error(`${key} to ${person}: ${added.refusal.code}`);
  }

  /** Says several things to a person, in their order and in one go, each once. */
  async sayAll(person: string, sayings: readonly PlainSaying[]): Promise<void> {
    await this.aggregates.record(
      streamOf(person),
      sayings.map(({ key, at, notice }) => ({
        key,
        content: { says: key },
        act: systemAct,
        at,
        ...createdFact(notice),
      })),
    );
  }

  /** Marks messages of a person as read; the same key does it once. */
  read(person: string, key: string, act: Act, reading: Reading, at: Date): Promise<Executed<Mailbox>> {
    // Messages stand in the same journal, under the ids of their events, which anybody can guess.
    const own = { key: `read/${key}`, asked: key };
    const command = { ...own, content: { mutation: 'markNotificationsRead', ...reading } as BsonData, act, at };
    return this.aggregates.execute(streamOf(person), command, (mailbox = emptyMailbox(person)) => {
      const asked = 'ids' in reading ? reading.ids : [reading.upTo];
      const numbers = asked.map((id) => numberIn(id, person));
      const wrong = numbers.findIndex((n) => n === undefined || n > mailbox.count);
      if (wrong >= 0) {
        const path = 'ids' in reading ? ['input', 'ids', String(wrong)] : ['input', 'upTo'];
        return refuse('NOT_FOUND', path, { expected: 'a message of the caller', received: asked[wrong] ?? '' });
      }
      const meant = 'ids' in reading ? new Set(numbers) : undefined;
      const last = numbers[0] ?? 0;
      const read = mailbox.unread.filter((n) => (meant === undefined ? n <= last : meant.has(n)));
      return [{ type: 'notification.read', v: 1, data: { numbers: read } }];
    });
  }

  /** What a person has not read. */
  async unreadCount(person: string): Promise<number> {
    return (await this.boxes.get(person))?.unread.length ?? 0;
  }

  /** Messages of a person that can be read at an instant, the newest first. */
  async page(person: string, page: Page, unreadOnly: boolean, now: Date): Promise<Connection<NoticeView>> {
    const mailbox = (await this.boxes.get(person)) ?? emptyMailbox(person);
    const { from, isBackward, size } = page;
    const asked = { isBackward, unreadOnly, ...(from === undefined ? {} : { from: Number(from[0]) }) };
    const numbers = numbersFrom(mailbox, asked);
    const views: NoticeView[] = [];
    // What has fallen away by its age leaves room for what lies behind it: seldom, so that is all read at once.
    for (const some of [numbers.slice(0, size + 1), numbers.slice(size + 1)]) {
      if (some.length === 0 || views.length > size) break;
      views.push(...(await this.#views(mailbox, some)).filter((view) => isKept(view, now)));
    }
    return connectionOf(views.slice(0, size + 1), newestFirst, page, ({ n }) => [n]);
  }

  /** One message of a person; undefined where there is none of this id, or none any more. */
  async message(person: string, id: string, now: Date): Promise<NoticeView | undefined> {
    const mailbox = (await this.boxes.get(person)) ?? emptyMailbox(person);
    const n = numberIn(id, person);
    if (n === undefined || n > mailbox.count || n < oldestOf(mailbox)) return undefined;
    return (await this.#views(mailbox, [n])).find((view) => isKept(view, now));
  }

  async #views({ person, unread }: Mailbox, numbers: readonly number[]): Promise<NoticeView[]> {
    const found = await this.rows.getMany(numbers.map((n) => placeOf(person, n)));
    return numbers.flatMap((n) => {
      const row = found.get(placeOf(person, n));
      // A newer message may have taken the place a moment ago.
      return row?.n === n ? [{ ...row, isRead: !unread.includes(n) }] : [];
    });
  }

  /** Everybody who has something that was not read, a page of them at a time. */
  async *withUnread(): AsyncGenerator<readonly string[]> {
    const unread = { model: this.boxes.model, filter: { hasUnread: true }, order: byPerson, select: ['person'] };
    for await (const boxes of walk(unread)) yield boxes.map(({ person }) => person);
  }
}

const STREAM = 'mailbox/';
const streamOf = (person: string): string => `${STREAM}${person}`;
const personOf = (stream: string): string => stream.slice(STREAM.length);

const createdFact = (notice: Notice): Fact => ({
  type: 'notification.created',
  v: 1,
  data: { ...notice } as object as BsonData,
});

function evolve(mailbox: Mailbox, { type, data }: Entry): Mailbox {
  if (type === 'notification.created') return received(mailbox);
  return withRead(mailbox, (data as object as { readonly numbers: readonly number[] }).numbers);
}

/** Its event carries no project or case: a message to one person is no part of their history. */
function projected(
  mailbox: Mailbox,
  entries: readonly Entry[],
  rows: VersionedCollection<NoticeRow>,
  boxes: VersionedCollection<MailboxBody>,
): Projected {
  const { person, count } = mailbox;
  const writes: Projected['writes'][number][] = [{ collection: boxes, key: person, body: mailboxBody(mailbox) }];
  const events = entries.map(({ type, data, at }) => {
    const common = { type, subject: person, time: at };
    if (type !== 'notification.created') return { ...common, data: { unread: mailbox.unread.length } };
    const notice = data as object as Notice;
    writes.push({
      collection: rows,
      key: placeOf(person, count),
      body: { ...notice, n: count, person, at },
      // After that a place is used again.
      isNew: count <= KEPT,
    });
    return {
      ...common,
      reason: notice.title,
      data: { notificationId: noticeIdOf(person, count), type: notice.type, oldest: oldestOf(mailbox) },
    };
  });
  return { writes, events };
}
