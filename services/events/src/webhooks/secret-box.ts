/**
 * Secrets that sign deliveries, and addresses of persons. They are needed in clear for every delivery, so they are
 * stored encrypted and not as a digest: whoever reads the store or the feed reads none.
 */
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import type { NamedKey } from '@kuaijin/kit/config';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** Standard Webhooks wants 24 to 64. */
const SECRET_BYTES = 32;
const PREFIX = 'whsec_';

/** `<id of the key>.<nonce, cipher text and tag as base64url>` */
export type SealedText = string;

/** A secret as receivers are given it, once. */
export const newWebhookSecret = (): string => `${PREFIX}${randomBytes(SECRET_BYTES).toString('base64')}`;

export class SecretBox {
  readonly #current: NamedKey;
  readonly #keys: ReadonlyMap<string, Uint8Array>;

  /** @param keys the first seals, all of them open */
  constructor(keys: readonly [NamedKey, ...NamedKey[]]) {
    this.#current = keys[0];
    this.#keys = new Map(keys.map(({ id, key }) => [id, key]));
  }

  /** @param owner what the text belongs to; it opens for the same one alone */
  seal(text: string, owner: string): SealedText {
    const { id, key } = this.#current;
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(owner));
    const body = Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
    return `${id}.${body.toString('base64url')}`;
  }

  /** By which an equal text of the same owner is recognised while the key is the same; it cannot be guessed back. */
  fingerprint(text: string, owner: string): string {
    return createHmac('sha256', this.#current.key)
      .update(JSON.stringify([owner, text]))
      .digest('base64url');
  }

  /** @throws Error for what was sealed under a key that is not known, for another owner, or was changed */
  open(sealed: SealedText, owner: string): string {
    const at = sealed.lastIndexOf('.');
    const id = sealed.slice(0, at);
    const key = this.#keys.get(id);
    if (key === undefined) throw new Error(`a secret is sealed under the key ${id}, which is not known`);
    const bytes = Buffer.from(sealed.slice(at + 1), 'base64url');
    const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES })
      .setAAD(Buffer.from(owner))
      .setAuthTag(bytes.subarray(-TAG_BYTES));
    const body = [decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()];
    return Buffer.concat(body).toString('utf8');
  }
}
