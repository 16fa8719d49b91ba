/** Signed addresses of attachments: whoever holds one may use it for a short time; nobody can make one without the key. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { KuaijinError } from '../errors/errors';
import { fromBase64Url } from '../identity/base64url';

/** What an address is good for. */
export type AddressUse = 'get' | 'put';

const LIFETIME_SECONDS: Readonly<Record<AddressUse, number>> = { get: 300, put: 900 };
/** Addresses given within this time are equal, so that caches on the way can hold the answer. */
const GRAIN_SECONDS = 30;

/** Path under which the gateway and the service that keeps attachments answer with attachments. */
export const FILES_PATH = '/files';

export interface AddressSigner {
  /** An address below the graph's own origin, good for 5 minutes to read and 15 to write. */
  address(use: AddressUse, id: string, now: Date): string;
  /** @throws KuaijinError ADDRESS_INVALID when it was not given for this use and id, or has expired */
  check(use: AddressUse, id: string, query: unknown, now: Date): void;
}

/**
 * Signs with HMAC-SHA256. An address is good under its own path alone.
 * @param key `Config.attachmentsKey`
 */
export function addressSigner(key: string, path: string = FILES_PATH): AddressSigner {
  const sign = (use: AddressUse, id: string, until: number) =>
    createHmac('sha256', key)
      .update(JSON.stringify(path === FILES_PATH ? [use, id, until] : [path, use, id, until]))
      .digest();
  return {
    address(use, id, now) {
      const from = Math.floor(now.getTime() / 1000 / GRAIN_SECONDS) * GRAIN_SECONDS;
      const until = from + GRAIN_SECONDS + LIFETIME_SECONDS[use];
      const signature = sign(use, id, until).toString('base64url');
      return `${path}/${encodeURIComponent(id)}?until=${until}&signature=${signature}`;
    },
    check(use, id, query, now) {
      const given = typeof query === 'object' && query !== null ? (query as Record<string, unknown>) : {};
      const until =
        typeof given['until'] === 'string' && /^\d{1,12}$/.test(given['until']) ? Number(given['until']) : 0;
      const signature = fromBase64Url(typeof given['signature'] === 'string' ? given['signature'] : '');
      const wanted = sign(use, id, until);
      const genuine = signature?.length === wanted.length && timingSafeEqual(signature, wanted);
      if (!genuine || until * 1000 <= now.getTime())
        throw new KuaijinError('ADDRESS_INVALID', { received: id.slice(0, 80) });
    },
  };
}
