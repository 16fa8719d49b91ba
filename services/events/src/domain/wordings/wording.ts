/** How a message says what happened. */
import type { FeedEvent } from '@kuaijin/kit/feed';
import { lastDayOf } from '@kuaijin/kit/working-days';
import type { NoticeType } from '../mailbox';

export interface Wording {
  readonly type: NoticeType;
  /** What happened, in a few characters. */
  readonly what: string;
  /** The sentence behind the thing that it is about. */
  readonly sentence: (event: FeedEvent) => string;
}

/** By type of event. */
export type Wordings = Readonly<Record<string, Wording>>;

export const because = ({ reason }: FeedEvent, before = ''): string =>
  reason === undefined || reason === '' ? '' : `${before}${reason}`;

export const saidIn = (value: unknown): string => (typeof value === 'string' && value !== '' ? `：${value}` : '');

export const dayIn = ({ data = {} }: FeedEvent, field: string): string => day(data[field]);

export const day = (value: unknown): string => (typeof value === 'string' ? value : '期限');

/** The last day until which something is due now. */
export const lastDay = ({ data = {} }: FeedEvent): string =>
  typeof data['dueAt'] === 'string' ? lastDayOf(new Date(data['dueAt'])) : '新的期限';

/** The last day of a limit, whose due moment is the first after it. */
export const limit = (value: unknown): string =>
  typeof value === 'string' ? `${lastDayOf(new Date(value))}前` : '作出决定前';
