/**
 * 信箱: the messages of one person, numbered from 1. The newest {@link KEPT} of them can be read; those before make room.
 * One that was read falls away by its age as well. Pure.
 */

/** Messages of a person that can be read. */
export const KEPT = 200;
/** Days after which a message that was read can be read no more; one that was not stays. */
export const READ_KEPT_DAYS = 90;
const DAY_MS = 86_400_000;

/** 消息类型. */
export type NoticeType =
  | 'RUNG'
  | 'URGE'
  | 'ASSIGNMENT'
  | 'SIGNING'
  | 'COPY'
  | 'CONSULTATION'
  | 'CORRECTION'
  | 'RETURN'
  | 'EXPIRY'
  | 'SUBSTITUTION'
  | 'DIGEST'
  | 'OTHER';

/** 消息: a notification of one event to one person. */
export interface Notice {
  readonly type: NoticeType;
  readonly title: string;
  readonly text: string;
  /** Overdue or red. */
  readonly isUrgent?: boolean;
  /** The event that it is about. */
  readonly eventId: string;
  readonly eventType: string;
  readonly projectId?: string;
  readonly caseId?: string;
  readonly stepId?: string;
}

/** What a mailbox remembers of its messages; their texts stand in their rows. */
export interface Mailbox {
  readonly person: string;
  /** Number of the newest message. */
  readonly count: number;
  /** Numbers of those that were not read and can still be, ascending. */
  readonly unread: readonly number[];
}

export const emptyMailbox = (person: string): Mailbox => ({ person, count: 0, unread: [] });

/** The oldest message that can be read. */
export const oldestOf = ({ count }: Pick<Mailbox, 'count'>): number => Math.max(1, count - KEPT + 1);

/** With one message more. */
export function received({ person, count, unread }: Mailbox): Mailbox {
  const next = { person, count: count + 1 };
  const oldest = oldestOf(next);
  return { ...next, unread: [...unread, next.count].filter((n) => n >= oldest) };
}

/** After these were read. */
export function withRead(mailbox: Mailbox, numbers: readonly number[]): Mailbox {
  const read = new Set(numbers);
  return { ...mailbox, unread: mailbox.unread.filter((n) => !read.has(n)) };
}

/** Whether a message can still be read at an instant. */
export const isKept = ({ at, isRead }: { readonly at: Date; readonly isRead: boolean }, now: Date): boolean =>
  !isRead || now.getTime() - at.getTime() <= READ_KEPT_DAYS * DAY_MS;

/** Id of a message: whose, and which. */
export const noticeIdOf = (person: string, n: number): string => `${person}/${n}`;

/** The number in the id of a message of this person; undefined for anything else. */
export function numberIn(id: string, person: string): number | undefined {
  const prefix = `${person}/`;
  const digits = id.startsWith(prefix) ? id.slice(prefix.length) : '';
  return /^[1-9]\d{0,8}$/.test(digits) ? Number(digits) : undefined;
}

/**
 * Where the row of a message lies: a place is used again after {@link KEPT} messages, so that a mailbox never grows.
 */
export const placeOf = (person: string, n: number): string => `${person}/${n % KEPT}`;

/**
 * Numbers of the messages that a page may hold, from its beginning on: the newest first, or backwards from the one that
 * the page stands in front of.
 */
export function numbersFrom(
  mailbox: Mailbox,
  {
    from,
    isBackward,
    unreadOnly,
  }: { readonly from?: number; readonly isBackward: boolean; readonly unreadOnly: boolean },
): readonly number[] {
  const oldest = oldestOf(mailbox);
  const ascending = unreadOnly
    ? mailbox.unread
    : Array.from({ length: mailbox.count - oldest + 1 }, (_, i) => oldest + i);
  if (isBackward) return ascending.filter((n) => from === undefined || n > from);
  return ascending.filter((n) => from === undefined || n < from).reverse();
}
