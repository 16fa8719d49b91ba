import { createHmac, timingSafeEqual } from 'node:crypto';
import { KuaijinError } from '../errors/errors';
import { fromBase64Url } from '../identity/base64url';
import type { FeedPositions } from './types';

const SIGNATURE_BYTES = 16;

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

  encode({ positions, isWhole }: CursorContent): string {
    const named = Object.keys(positions).sort();
    const pairs = named.map((source) => `${source}:${positions[source] ?? 0}`).join();
    const text = Buffer.from(`${this.#epoch}|${isWhole ? 'w' : 'p'}|${pairs}`);
    return Buffer.concat([this.#sign(text), text]).toString('base64url');
  }

  /** @throws KuaijinError CURSOR_INVALID for what was not signed here, CURSOR_EXPIRED for one of a feed that is no more */
  decode(cursor: string): CursorContent {
    const bytes = fromBase64Url(cursor) ?? Buffer.alloc(0);
    const text = bytes.subarray(SIGNATURE_BYTES);
    const isSigned =
      bytes.length > SIGNATURE_BYTES && timingSafeEqual(this.#sign(text), bytes.subarray(0, SIGNATURE_BYTES));
    if (!isSigned) throw new KuaijinError('CURSOR_INVALID');
    const [epoch, kind, pairs = ''] = text.toString().split('|');
    if (epoch !== this.#epoch) throw new KuaijinError('CURSOR_EXPIRED');
    const positions: Record<string, number> = {};
    for (const pair of pairs.split(',')) {
      const at = pair.lastIndexOf(':');
      if (at > 0) positions[pair.slice(0, at)] = Number(pair.slice(at + 1));
    }
    return { positions, isWhole: kind === 'w' };
  }

  #sign(text: Buffer): Buffer {
    return createHmac('sha256', this.#key).update(text).digest().subarray(0, SIGNATURE_BYTES);
  }
}
