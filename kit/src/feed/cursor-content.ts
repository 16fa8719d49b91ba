import type { FeedPositions } from './types';

/** A stream: a source, and which of its partitions. */
const STREAM = /^[^|,:/\s]+(?:\/(?:0|[1-9]\d*))?$/;
const SOURCE = /^[^|,:/\s]+$/;
/** The stream of a journal is named by whoever writes it. */
const EVENT_ID = /^[^|]+\/[1-9][0-9]*$/;

/** Positions in streams of the feed. */
export interface PositionsCursor {
  readonly positions: FeedPositions;
  /**
   * True: streams that are not named begin at their beginning, they did not exist yet. False: they begin where the
   * reading begins.
   */
  readonly isWhole: boolean;
}

/**
 * The place of an entry of a journal of its source, whether its event is in the feed yet or not; other streams begin
 * where the reading begins.
 */
export interface EntryCursor {
  readonly source: string;
  /** Id of the first event of the entry, `<stream>/<seq>`. */
  readonly eventId: string;
}

/** What a cursor says. */
export type CursorContent = PositionsCursor | EntryCursor;

export const isPosition = ([stream, seq]: readonly [stream: string, seq: number]): boolean =>
  STREAM.test(stream) && Number.isSafeInteger(seq) && seq >= 0;

export const isEntry = ({ source, eventId }: EntryCursor): boolean => SOURCE.test(source) && EVENT_ID.test(eventId);
