/** TLS between the processes of the house: each shows a certificate of its own and asks for one of the same authority. */
import { readFile } from 'node:fs/promises';
import type { TlsFiles } from '../config/config';
import { KuaijinError } from '../errors/errors';

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
    read('KUAIJIN_TLS_CERT_FILE', certFile),
    read('KUAIJIN_TLS_KEY_FILE', keyFile),
    read('KUAIJIN_TLS_CA_FILE', caFile),
  ]);
  return { cert, key, ca, minVersion: 'TLSv1.2' };
}

async function read(name: string, file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (cause) {
    throw new KuaijinError('CONFIG_INVALID', {
      path: [name],
      expected: 'a file that can be read',
      received: file,
      cause,
    });
  }
}
