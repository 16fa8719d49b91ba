/**
 * What of a message may leave the house: what happened to what, never why. Reasons and opinions stay in the mailbox;
 * what the person may not see any more is not named. Pure.
 */
import type { Viewer } from '@kuaijin/kit/access/visibility';
import type { FeedEvent } from '@kuaijin/kit/feed';
import type { NoticeType } from '../domain/mailbox';
import { isVisible } from '../domain/wanted';
import type { NoticeRow } from '../model/mailbox';

export interface MessageFacts {
  readonly type: NoticeType;
  readonly at: Date;
  /** Id of the message. */
  readonly id: string;
  /** What happened, in Chinese; absent where it may not be named. */
  readonly title?: string;
  /** 事项 or stage. */
  readonly item?: string;
  readonly project?: string;
  /** Counts of a digest. */
  readonly counts?: string;
}

/** @param event that the message is about; undefined where it is not there any more */
export function factsOf(notice: NoticeRow, id: string, event: FeedEvent | undefined, viewer: Viewer): MessageFacts {
  const { type, at, title, text } = notice;
  // Counts of a digest are the person's own.
  if (type === 'DIGEST') return { type, at, id, title, counts: text };
  if (event === undefined || !isVisible(viewer, event)) return { type, at, id };
  const { itemName, stageName, projectName } = event.data ?? {};
  const item = [itemName, stageName].find((name) => typeof name === 'string');
  return {
    ...{ type, at, id, title },
    ...(typeof item === 'string' ? { item } : {}),
    ...(typeof projectName === 'string' ? { project: projectName } : {}),
  };
}
