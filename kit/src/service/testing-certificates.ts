/** Certificates for tests: an authority and what it signs, made anew each time. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import type { TlsFiles } from '../config/config';

export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

/** An authority of the name. */
export async function authority(name: string): Promise<Certificate> {
  const { cert, private: key } = await generate([{ name: 'commonName', value: name }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
  return { cert, key };
}

/** A certificate for 127.0.0.1 that the authority signs, good for servers and clients. */
export async function certificate(name: string, ca: Certificate): Promise<Certificate> {
  const { cert, private: key } = await generate([{ name: 'commonName', value: name }], {
    keyType: 'ec',
    algorithm: 'sha256',
    ca,
    extensions: [
      { name: 'extKeyUsage', serverAuth: true, clientAuth: true },
      { name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] },
    ],
  });
  return { cert, key };
}

/** The same as files of a folder, as the configuration names them. */
export async function certificateFiles(folder: string, name: string, ca: Certificate): Promise<TlsFiles> {
  const { cert, key } = await certificate(name, ca);
  const file = async (kind: string, text: string) => {
    const path = join(folder, `${name}-${kind}.pem`);
    await writeFile(path, text, { mode: 0o600 });
    return path;
  };
  return { certFile: await file('cert', cert), keyFile: await file('key', key), caFile: await file('ca', ca.cert) };
}
