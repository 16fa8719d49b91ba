/** What processes of a deployment say to each other, signed with what they alone know. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { BSON } from 'mongodb';

export const SIGNATURE_HEADER = 'x-kuaijin-hand-over';
/** Milliseconds for which a signature is good: longer than clocks of machines are apart. */
const GOOD_MS = 60_000;

export const encode = (items: readonly unknown[]): Buffer =>
  Buffer.from(BSON.serialize({ items }, { ignoreUndefined: true }));

/** @throws Error for what is no message */
export function decode<T>(bytes: Buffer): readonly T[] {
  const { items } = BSON.deserialize(bytes, { useBigInt64: true, promoteBuffers: true });
  if (!Array.isArray(items)) throw new Error('a message holds items');
  return items as readonly T[];
}

/** Signs and verifies messages. */
export class HandOverSeal {
  readonly #key: Buffer;

  /** @param secret that every process of the deployment has, and nobody else */
  constructor(secret: string) {
    this.#key = createHmac('sha256', secret).update('hand-over').digest();
  }

  sign(body: Buffer, now = Date.now()): string {
    return `${now}.${this.#digest(body, String(now)).toString('base64url')}`;
  }

  isSigned(body: Buffer, signature: string | undefined, now = Date.now()): boolean {
    const [at = '', digest = ''] = (signature ?? '').split('.');
    const given = Buffer.from(digest, 'base64url');
    const wanted = this.#digest(body, at);
    return given.length === wanted.length && timingSafeEqual(given, wanted) && Math.abs(now - Number(at)) < GOOD_MS;
  }

  #digest(body: Buffer, at: string): Buffer {
    return createHmac('sha256', this.#key).update(`${at}\n`).update(body).digest();
  }
}
