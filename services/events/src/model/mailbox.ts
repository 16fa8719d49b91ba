/** 信箱 as they are read: a document for each person, and one for each place in which a message can lie. */
import { declareReadModel } from '@kuaijin/kit/read-models';
import type { Mailbox, Notice } from '../domain/mailbox';

const requiredText = { type: String, required: true };
const requiredNumber = { type: Number, required: true };

/** A message as its place keeps it. */
export interface NoticeRow extends Notice {
  /** Number of the message in its mailbox. */
  readonly n: number;
  readonly person: string;
  readonly at: Date;
}

export const noticeDocuments = declareReadModel<NoticeRow>('notifications', {
  fields: {
    person: requiredText,
    n: requiredNumber,
    at: { type: Date, required: true },
    type: requiredText,
    title: requiredText,
    text: requiredText,
    isUrgent: Boolean,
    eventId: requiredText,
    eventType: requiredText,
    projectId: String,
    caseId: String,
    stepId: String,
  },
});

/** A mailbox as its document keeps it. */
export interface MailboxBody extends Mailbox {
  readonly hasUnread: boolean;
}

export const mailboxDocuments = declareReadModel<MailboxBody>('mailboxes', {
  fields: {
    person: requiredText,
    count: requiredNumber,
    unread: [Number],
    hasUnread: { type: Boolean, required: true },
  },
  indexes: [{ fields: { hasUnread: 1, _id: 1 }, serves: 'everybody who has something unread, for the digest' }],
  backfill: { lacking: 'hasUnread', fill: hasUnreadOf },
});

/** What is stored of a mailbox. */
export function mailboxBody(mailbox: Mailbox): MailboxBody {
  return { ...mailbox, ...hasUnreadOf(mailbox) };
}

function hasUnreadOf({ unread }: Mailbox): Pick<MailboxBody, 'hasUnread'> {
  return { hasUnread: unread.length > 0 };
}
