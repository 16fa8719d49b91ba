import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { KuaijinError } from '../errors/errors';
import { fromBase64Url } from '../identity/base64url';
import type { FeedPositions } from './types';

const SIGNATURE_BYTES = 16;

/** What a cursor of this feed holds besides its epoch. */
const content = z.object({
  kind: z.enum(['w', 'p']),
  /** A name is separated by nothing that separates. */
  positions: z.array(z.tuple([z.string().regex(/^[^|,:\s]+$/), z.int().nonnegative()])),
});

/** What a cursor says. */
export interface CursorContent {
  readonly positions: FeedPositions;
  /** True: sources that are not named begin at their beginning, they did not exist yet. False: they begin where the reading begins. */
  readonly isWhole: boolean;
}

/** Writes and reads cursors: opaque to clients, signed, and good for one feed only, which its epoch names. */
export class CursorCodec {
  readonly #key: string;
  readonly #epoch: string;

  constructor(key: string, epoch: string) {
    this.#key = key;
    this.#epoch = epoch;
  }

  /** @throws Error for positions that are none: a mistake of ours, which no client has to see as a cursor */
  encode({ positions, isWhole }: CursorContent): string {
    const named = Object.entries(positions).sort(([one], [other]) => (one < other ? -1 : 1));
    const parsed = content.parse({ kind: isWhole ? 'w' : 'p', positions: named });
    const text = Buffer.from(
      `${this.#epoch}|${parsed.kind}|${parsed.positions.map((position) => position.join(':')).join()}`,
    );
    return Buffer.concat([this.#sign(text), text]).toString('base64url');
  }

  /** @throws KuaijinError CURSOR_INVALID for what was not signed here or is no cursor, CURSOR_EXPIRED for one of a feed that is no more */
  decode(cursor: string): CursorContent {
    const bytes = fromBase64Url(cursor) ?? Buffer.alloc(0);
    const text = bytes.subarray(SIGNATURE_BYTES);
    const isSigned =
      bytes.length > SIGNATURE_BYTES && timingSafeEqual(this.#sign(text), bytes.subarray(0, SIGNATURE_BYTES));
    if (!isSigned) throw new KuaijinError('CURSOR_INVALID');
    const [epoch, kind, pairs = ''] = text.toString().split('|');
    if (epoch !== this.#epoch) throw new KuaijinError('CURSOR_EXPIRED');
    const positions = pairs === '' ? [] : pairs.split(',').map(positionIn);
    const parsed = content.safeParse({ kind, positions });
    if (!parsed.success) throw new KuaijinError('CURSOR_INVALID', { cause: parsed.error });
    const decoded = { positions: Object.fromEntries(parsed.data.positions), isWhole: kind === 'w' };
    // One text for one position: nothing twice, nothing in another order, no number in another spelling.
    if (this.encode(decoded) !== cursor) throw new KuaijinError('CURSOR_INVALID');
    return decoded;
  }

  #sign(text: Buffer): Buffer {
    return createHmac('sha256', this.#key).update(text).digest().subarray(0, SIGNATURE_BYTES);
  }
}

function positionIn(pair: string): readonly [source: string, seq: number] {
  const at = pair.lastIndexOf(':');
  return [pair.slice(0, at), at < 0 ? Number.NaN : Number(pair.slice(at + 1))];
}
