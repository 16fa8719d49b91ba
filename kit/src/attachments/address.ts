/**
 * Signed addresses of attachments: whoever holds one may use it for a short time; nobody can make one without the key.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { KuaijinError } from '../errors/errors';
import { fromBase64Url } from '../identity/base64url';

/** What an address is good for. */
export type AddressUse = 'get' | 'put';

const LIFETIME_SECONDS: Readonly<Record<AddressUse, number>> = { get: 300, put: 900 };
/** Addresses given to one person within this time are equal, so that a browser can keep the answer. */
const GRAIN_SECONDS = 30;
const HOLDER_LENGTH = 16;

/** Path under which the gateway and the service that keeps attachments answer with attachments. */
export const FILES_PATH = '/files';
/** Path under which they answer with printable documents. */
export const DOCUMENTS_PATH = '/documents';
/** Path under which the gateway and the service that keeps projects answer with tables. */
export const EXPORTS_PATH = '/exports';

export interface AddressSigner {
  /**
   * An address below the graph's own origin, good for 5 minutes to read and 15 to write.
   * @param subject to whom it is given: it counts the transfers of one person without naming the person
   */
  address(use: AddressUse, id: string, subject: string, now: Date): string;
  /**
   * @returns for whom it was given, as a name that says nothing
   * @throws KuaijinError ADDRESS_INVALID when it was not given for this use and id, or has expired
   */
  check(use: AddressUse, id: string, query: unknown, now: Date): string;
}

/**
 * Signs with HMAC-SHA256. An address is good under its own path alone.
 * @param key `Config.attachmentsKey`
 */
export function addressSigner(key: string, path: string = FILES_PATH): AddressSigner {
  const digest = (content: readonly unknown[]) => createHmac('sha256', key).update(JSON.stringify(content)).digest();
  const sign = (use: AddressUse, id: string, holder: string, until: number) => digest([path, use, id, holder, until]);
  return {
    address(use, id, subject, now) {
      const from = Math.floor(now.getTime() / 1000 / GRAIN_SECONDS) * GRAIN_SECONDS;
      const until = from + GRAIN_SECONDS + LIFETIME_SECONDS[use];
      const holder = digest(['holder', subject]).toString('base64url').slice(0, HOLDER_LENGTH);
      const signature = sign(use, id, holder, until).toString('base64url');
      return `${path}/${encodeURIComponent(id)}?for=${holder}&until=${until}&signature=${signature}`;
    },
    check(use, id, query, now) {
      const given = typeof query === 'object' && query !== null ? (query as Record<string, unknown>) : {};
      const text = (name: string) => (typeof given[name] === 'string' ? given[name] : '');
      const until = /^\d{1,12}$/.test(text('until')) ? Number(text('until')) : 0;
      const signature = fromBase64Url(text('signature'));
      const wanted = sign(use, id, text('for'), until);
      const genuine = signature?.length === wanted.length && timingSafeEqual(signature, wanted);
      if (!genuine || until * 1000 <= now.getTime())
        throw new KuaijinError('ADDRESS_INVALID', { received: id.slice(0, 80) });
      return text('for');
    },
  };
}
