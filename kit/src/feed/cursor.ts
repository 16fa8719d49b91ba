import { createHmac, timingSafeEqual } from 'node:crypto';
import { KuaijinError } from '../errors/errors';
import { fromBase64Url } from '../identity/base64url';
import type { FeedPositions } from './types';

const SIGNATURE_BYTES = 16;

/** A name is separated by nothing that separates. */
const NAME = /^[^|,:\s]+$/;
/** A stream is named by whoever writes it. */
const EVENT_ID = /^[^|]+\/[1-9][0-9]*$/;

/** Positions in streams of the feed. */
export interface PositionsCursor {
  readonly positions: FeedPositions;
  /**
   * True: sources that are not named begin at their beginning, they did not exist yet. False: they begin where the
   * reading begins.
   */
  readonly isWhole: boolean;
}

/**
 * The place of an entry of a journal of its source, whether its event is in the feed yet or not; other sources begin
 * where the reading begins.
 */
export interface EntryCursor {
  readonly source: string;
  /** Id of the first event of the entry, `<stream>/<seq>`. */
  readonly eventId: string;
}

/** What a cursor says. */
export type CursorContent = PositionsCursor | EntryCursor;

/**
 * Writes and reads cursors: opaque to clients, signed, and good for one feed only, which its epoch names. One text for
 * one place.
 */
export class CursorCodec {
  readonly #key: string;
  readonly #epoch: string;

  constructor(key: string, epoch: string) {
    this.#key = key;
    this.#epoch = epoch;
  }

  /** @throws Error for what is no place: a mistake of ours, which no client has to see as a cursor */
  encode(content: CursorContent): string {
    return this.#signed('eventId' in content ? entryText(content) : positionsText(content));
  }

  /**
   * @throws KuaijinError CURSOR_INVALID for what was not signed here or is no cursor, CURSOR_EXPIRED for one of a feed
   * that is no more
   */
  decode(cursor: string): CursorContent {
    const bytes = fromBase64Url(cursor) ?? Buffer.alloc(0);
    const text = bytes.subarray(SIGNATURE_BYTES);
    const isSigned =
      bytes.length > SIGNATURE_BYTES && timingSafeEqual(this.#sign(text), bytes.subarray(0, SIGNATURE_BYTES));
    if (!isSigned) throw new KuaijinError('CURSOR_INVALID');
    const [epoch, kind, ...fields] = text.toString().split('|');
    if (epoch !== this.#epoch) throw new KuaijinError('CURSOR_EXPIRED');
    const content = kind === 'e' ? entryIn(fields) : positionsIn(kind, fields);
    // Nothing twice, nothing in another order, no number in another spelling. Cursors of before named beginnings too.
    const spellings =
      'eventId' in content ? [entryText(content)] : [positionsText(content), positionsText(content, true)];
    if (!spellings.some((spelling) => this.#signed(spelling) === cursor)) throw new KuaijinError('CURSOR_INVALID');
    return content;
  }

  #signed(text: string): string {
    const bytes = Buffer.from(`${this.#epoch}|${text}`);
    return Buffer.concat([this.#sign(bytes), bytes]).toString('base64url');
  }

  #sign(text: Buffer): Buffer {
    return createHmac('sha256', this.#key).update(text).digest().subarray(0, SIGNATURE_BYTES);
  }
}

/**
 * @param isBeginningNamed whether a whole cursor names sources that it has read nothing of, which begin at their
 * beginning anyway
 */
function positionsText({ positions, isWhole }: PositionsCursor, isBeginningNamed = false): string {
  const named = Object.entries(positions)
    .filter(([, seq]) => seq !== 0 || !isWhole || isBeginningNamed)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  if (!named.every(isPosition)) throw new Error(`no positions of a feed: ${JSON.stringify(positions)}`);
  return `${isWhole ? 'w' : 'p'}|${named.map((position) => position.join(':')).join()}`;
}

function entryText({ source, eventId }: EntryCursor): string {
  if (!NAME.test(source) || !EVENT_ID.test(eventId)) throw new Error(`no entry of ${source}: ${eventId}`);
  return `e|${source}|${eventId}`;
}

function positionsIn(kind: string | undefined, [pairs = '', ...others]: readonly string[]): PositionsCursor {
  const positions = pairs === '' ? [] : pairs.split(',').map(positionIn);
  const isNone = others.length > 0 || !positions.every(isPosition);
  if (isNone || (kind !== 'w' && kind !== 'p')) throw new KuaijinError('CURSOR_INVALID');
  return { positions: Object.fromEntries(positions), isWhole: kind === 'w' };
}

function entryIn([source = '', eventId = '', ...others]: readonly string[]): EntryCursor {
  if (others.length > 0 || !NAME.test(source) || !EVENT_ID.test(eventId)) throw new KuaijinError('CURSOR_INVALID');
  return { source, eventId };
}

function positionIn(pair: string): readonly [source: string, seq: number] {
  const at = pair.lastIndexOf(':');
  return [pair.slice(0, at), at < 0 ? Number.NaN : Number(pair.slice(at + 1))];
}

const isPosition = ([source, seq]: readonly [source: string, seq: number]): boolean =>
  NAME.test(source) && Number.isSafeInteger(seq) && seq >= 0;
