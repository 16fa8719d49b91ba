/**
 * How a process reaches Temporal, from its configuration: a server of one's own, with or without TLS, or Temporal
 * Cloud.
 */

import type { DataConverter } from '@temporalio/common';
import type { TemporalConfig, TemporalTls } from '../config/config';
import { readNamedFile } from '../config/named-file';
import { payloadEncryption } from './payload-encryption';

/** What client and worker connect with. */
export interface ConnectionOptions {
  readonly address: string;
  readonly apiKey?: string;
  readonly tls: false | Tls;
}

interface Tls {
  readonly serverNameOverride?: string;
  readonly serverRootCACertificate?: Buffer;
  readonly clientCertPair?: { readonly crt: Buffer; readonly key: Buffer };
}

/** Reads the files that the settings name. @throws KuaijinError CONFIG_INVALID for one that cannot be read */
export async function connectionOptions(settings: TemporalConfig): Promise<ConnectionOptions> {
  const { temporalAddress: address, temporalApiKey: apiKey, temporalTls } = settings;
  const tls = temporalTls === undefined ? false : await readTls(temporalTls);
  return { address, tls, ...(apiKey === undefined ? {} : { apiKey }) };
}

/** How values become payloads, for the client and the worker alike. */
export function dataConverter({ temporalPayloadKeys: [current, ...former] }: TemporalConfig): DataConverter {
  return current === undefined ? {} : { payloadCodecs: [payloadEncryption([current, ...former])] };
}

async function readTls({ serverName, caFile, client }: TemporalTls): Promise<Tls> {
  return {
    ...(serverName === undefined ? {} : { serverNameOverride: serverName }),
    ...(caFile === undefined ? {} : { serverRootCACertificate: await readNamedFile('TEMPORAL_TLS_CA_FILE', caFile) }),
    ...(client === undefined
      ? {}
      : {
          clientCertPair: {
            crt: await readNamedFile('TEMPORAL_TLS_CERT_FILE', client.certFile),
            key: await readNamedFile('TEMPORAL_TLS_KEY_FILE', client.keyFile),
          },
        }),
  };
}
