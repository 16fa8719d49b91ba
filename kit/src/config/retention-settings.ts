/** How long what happened is kept at hand, and where it goes then. */
import type { z } from 'zod';
import { text, whole } from './formats';
import { setting } from './setting';

const DAY_MS = 86_400_000;

export const retentionSettings = {
  KUAIJIN_FEED_KEPT_DAYS: setting(
    whole(1, 36_500).optional(),
    'Days for which events are kept in the store; what is older is moved to the archive, which `GET /events/export` reads. Left out: for ever.',
  ),
  KUAIJIN_FEED_ARCHIVE_DIR: setting(
    text.optional(),
    'Folder of the archive of events, where it is another place than that of the attachments; every service reads it.',
  ),
};

export interface RetentionConfig {
  /** Milliseconds for which events are kept in the store; absent: for ever. */
  readonly feedKeptMs?: number;
  /** Folder of the archive of events; absent: where attachments lie. */
  readonly feedArchiveDir?: string;
}

type Given = Partial<{
  readonly [N in keyof typeof retentionSettings]: z.output<(typeof retentionSettings)[N]['schema']>;
}>;

export function retentionConfig(e: Given): RetentionConfig {
  const { KUAIJIN_FEED_KEPT_DAYS: days, KUAIJIN_FEED_ARCHIVE_DIR: folder } = e;
  return {
    ...(days === undefined ? {} : { feedKeptMs: days * DAY_MS }),
    ...(folder === undefined ? {} : { feedArchiveDir: folder }),
  };
}
