/**
 * TLS between the processes of the house: each shows a certificate of its own and asks for one of the same authority.
 */

import type { TlsFiles } from '../config/config';
import { readNamedFile } from '../config/named-file';

/** What a TLS connection of either side is made with. */
export interface Tls {
  readonly cert: Buffer;
  readonly key: Buffer;
  readonly ca: Buffer;
  readonly minVersion: 'TLSv1.2';
}

/** Reads the files that the configuration names. @throws KuaijinError CONFIG_INVALID for one that cannot be read */
export async function readTls({ certFile, keyFile, caFile }: TlsFiles): Promise<Tls> {
  const [cert, key, ca] = await Promise.all([
    readNamedFile('KUAIJIN_TLS_CERT_FILE', certFile),
    readNamedFile('KUAIJIN_TLS_KEY_FILE', keyFile),
    readNamedFile('KUAIJIN_TLS_CA_FILE', caFile),
  ]);
  return { cert, key, ca, minVersion: 'TLSv1.2' };
}
