import { createHmac, timingSafeEqual } from 'node:crypto';
import { KuaijinError } from '../errors/errors';
import { fromBase64Url } from '../identity/base64url';
import { BytesReader, shortText, varint } from './cursor-bytes';
import { type CursorContent, isEntry, isPosition, type PositionsCursor } from './cursor-content';
import { earlierContent } from './earlier-cursor';
import { isEarlierStream, sourceOf } from './partitions';

const SIGNATURE_BYTES = 16;
/** First byte of what is signed. Cursors of before the partitions begin with the text of their epoch. */
const FORM = 2;

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
    return this.#signed(Buffer.from([FORM, ...shortText(this.#epoch), ...bytesOf(content)]));
  }

  /**
   * @throws KuaijinError CURSOR_INVALID for what was not signed here or is no cursor, CURSOR_EXPIRED for one of a feed
   * that is no more
   */
  decode(cursor: string): CursorContent {
    const signed = fromBase64Url(cursor) ?? Buffer.alloc(0);
    const bytes = signed.subarray(SIGNATURE_BYTES);
    const isSigned =
      signed.length > SIGNATURE_BYTES && timingSafeEqual(this.#sign(bytes), signed.subarray(0, SIGNATURE_BYTES));
    if (!isSigned || this.#signed(bytes) !== cursor) throw new KuaijinError('CURSOR_INVALID');
    return bytes[0] === FORM ? this.#content(bytes, cursor) : this.#earlier(bytes.toString());
  }

  #content(bytes: Buffer, cursor: string): CursorContent {
    const content = readContent(bytes, (epoch) => {
      if (epoch !== this.#epoch) throw new KuaijinError('CURSOR_EXPIRED');
    });
    // Nothing twice, nothing in another order, no number in another spelling.
    if (content === undefined || !isContent(content) || this.encode(content) !== cursor)
      throw new KuaijinError('CURSOR_INVALID');
    return content;
  }

  #earlier(text: string): CursorContent {
    const at = text.indexOf('|');
    if (text.slice(0, Math.max(at, 0)) !== this.#epoch && at >= 0) throw new KuaijinError('CURSOR_EXPIRED');
    const content = at < 0 ? undefined : earlierContent(text.slice(at + 1));
    if (content === undefined || !isContent(content)) throw new KuaijinError('CURSOR_INVALID');
    return content;
  }

  #signed(bytes: Buffer): string {
    return Buffer.concat([this.#sign(bytes), bytes]).toString('base64url');
  }

  #sign(bytes: Buffer): Buffer {
    return createHmac('sha256', this.#key).update(bytes).digest().subarray(0, SIGNATURE_BYTES);
  }
}

const codeOf = (letter: string): number => letter.charCodeAt(0);

const isContent = (content: CursorContent): boolean =>
  'eventId' in content ? isEntry(content) : Object.entries(content.positions).every(isPosition);

function bytesOf(content: CursorContent): number[] {
  if (!isContent(content)) throw new Error(`no place in a feed: ${JSON.stringify(content)}`);
  if ('eventId' in content) {
    return [codeOf('e'), ...shortText(content.source), ...Buffer.from(content.eventId)];
  }
  const { positions, isWhole } = content;
  if (isWhole) return [codeOf('w'), ...wholeBytes(positions)];
  const named = Object.entries(positions).sort(byName);
  return [codeOf('p'), ...named.flatMap(([stream, seq]) => [...shortText(stream), ...varint(seq)])];
}

/**
 * Source by source: the position in the stream of before, how many partitions follow, and theirs; 0 at the beginning.
 */
function wholeBytes(positions: PositionsCursor['positions']): number[] {
  const sources = new Map<string, { earlier: number; seqs: number[] }>();
  for (const [stream, seq] of Object.entries(positions).sort(byName)) {
    if (seq === 0) continue;
    const source = sourceOf(stream);
    const known = sources.get(source) ?? { earlier: 0, seqs: [] };
    sources.set(source, known);
    if (isEarlierStream(stream)) known.earlier = seq;
    else known.seqs[Number(stream.slice(source.length + 1))] = seq;
  }
  return [...sources].sort(byName).flatMap(([source, { earlier, seqs }]) => {
    const dense = Array.from(seqs, (seq = 0) => varint(seq)).flat();
    return [...shortText(source), ...varint(earlier), ...varint(seqs.length), ...dense];
  });
}

function readContent(bytes: Buffer, isEpoch: (epoch: string) => void): CursorContent | undefined {
  const reader = new BytesReader(bytes.subarray(1));
  try {
    isEpoch(reader.shortText());
    const kind = String.fromCharCode(reader.byte());
    if (kind === 'e') return { source: reader.shortText(), eventId: reader.rest() };
    if (kind === 'p') return { positions: Object.fromEntries(namedIn(reader)), isWhole: false };
    return kind === 'w' ? { positions: Object.fromEntries(wholeIn(reader)), isWhole: true } : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function namedIn(reader: BytesReader): (readonly [string, number])[] {
  const named: (readonly [string, number])[] = [];
  while (!reader.isAtEnd) named.push([reader.shortText(), reader.varint()]);
  return named;
}

function wholeIn(reader: BytesReader): (readonly [string, number])[] {
  const positions: (readonly [string, number])[] = [];
  while (!reader.isAtEnd) {
    const source = reader.shortText();
    positions.push([source, reader.varint()]);
    const count = reader.varint();
    for (let n = 0; n < count; n += 1) positions.push([`${source}/${n}`, reader.varint()]);
  }
  return positions.filter(([, seq]) => seq > 0);
}

const byName = ([one]: readonly [string, ...unknown[]], [other]: readonly [string, ...unknown[]]): number =>
  one < other ? -1 : 1;
