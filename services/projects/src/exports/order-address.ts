/**
 * Addresses under which a table is exported: what is wanted, and for whom, stands in the address itself, so that any
 * process answers it; its digest is what is signed.
 */
import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Identity } from '@kuaijin/kit/access/posts';
import type { AddressSigner } from '@kuaijin/kit/attachments';
import { KuaijinError } from '@kuaijin/kit/errors';
import type { ExportFormat } from '../resolvers/schema.generated';
import type { ExportOrder } from './tables';

/** An order as it stands in an address. */
export interface AddressedOrder {
  readonly order: ExportOrder;
  readonly format: ExportFormat;
  /** Who gets the table: it holds what he may see. */
  readonly identity: Identity;
}

/** Characters of an order in an address; what is longer, proxies may refuse. */
const ORDER_MAX = 4_000;
/** Bytes of an order, unpacked. */
const UNPACKED_MAX = 64_000;

const idOf = (what: string): string => `table-${createHash('sha256').update(what).digest('base64url').slice(0, 40)}`;

/** The address of an order, good for some minutes. @throws KuaijinError INVALID_INPUT for too long a filter */
export function addressOf(addressed: AddressedOrder, signer: AddressSigner, now: Date): string {
  const what = deflateRawSync(JSON.stringify(addressed)).toString('base64url');
  if (what.length > ORDER_MAX)
    throw new KuaijinError('INVALID_INPUT', {
      path: ['filter'],
      expected: 'a shorter filter',
      received: `${what.length}`,
    });
  return `${signer.address('get', idOf(what), addressed.identity.subject, now)}&what=${what}`;
}

/** The order in an address that was checked. @throws KuaijinError ADDRESS_INVALID for another order than was signed */
export function orderIn(id: string, query: unknown): AddressedOrder {
  const what = (query as { readonly what?: unknown }).what;
  if (typeof what !== 'string' || idOf(what) !== id) throw new KuaijinError('ADDRESS_INVALID', { received: id });
  const text = inflateRawSync(Buffer.from(what, 'base64url'), { maxOutputLength: UNPACKED_MAX }).toString();
  return JSON.parse(text) as AddressedOrder;
}
