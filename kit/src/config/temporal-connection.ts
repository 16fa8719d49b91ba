/** How Temporal is reached, and what it may read. */
import type { NamedKey } from './formats';
import type { Environment } from './settings';
import type { temporalSettings } from './temporal-settings';

/** How its frontend is reached over TLS. */
export interface TemporalTls {
  /** PEM file; absent: the authorities that the system trusts. */
  readonly caFile?: string;
  /** Name in its certificate, where it is not the address. */
  readonly serverName?: string;
  /** PEM files with which the process shows itself. */
  readonly client?: { readonly certFile: string; readonly keyFile: string };
}

/** What the configuration of a process holds of Temporal. */
export interface TemporalConfig {
  /** host:port of Temporal's frontend. */
  readonly temporalAddress: string;
  readonly temporalNamespace: string;
  /** Absent: over plain connections. */
  readonly temporalTls?: TemporalTls;
  readonly temporalApiKey?: string;
  /** Encrypt what Temporal keeps: the first encrypts, all decrypt; none: nothing is encrypted. */
  readonly temporalPayloadKeys: readonly NamedKey[];
}

type Given = Pick<Environment, keyof typeof temporalSettings>;

/** What is of use only together. */
export const TEMPORAL_CLIENT_FILES = ['TEMPORAL_TLS_CERT_FILE', 'TEMPORAL_TLS_KEY_FILE'] as const;
/** The error for a plain connection that cannot be intended. */
export const TLS_IS_MEANT = 'true, with an API key or a setting of TEMPORAL_TLS_*';

export function temporalConfig(e: Given): TemporalConfig {
  const tls = e.TEMPORAL_TLS === true || meansTls(e) ? temporalTls(e) : undefined;
  return {
    temporalAddress: e.TEMPORAL_ADDRESS ?? '127.0.0.1:7233',
    temporalNamespace: e.TEMPORAL_NAMESPACE,
    ...(tls === undefined ? {} : { temporalTls: tls }),
    ...(e.TEMPORAL_API_KEY === undefined ? {} : { temporalApiKey: e.TEMPORAL_API_KEY }),
    temporalPayloadKeys: e.TEMPORAL_PAYLOAD_KEYS,
  };
}

/** An API key is not sent where anybody can read it, nor a certificate named for nothing. */
export function isMistakenlyPlain(e: Given | undefined): boolean {
  return e !== undefined && e.TEMPORAL_TLS === false && meansTls(e);
}

function meansTls(e: Given): boolean {
  const given = [e.TEMPORAL_API_KEY, e.TEMPORAL_TLS_CERT_FILE, e.TEMPORAL_TLS_CA_FILE, e.TEMPORAL_TLS_SERVER_NAME];
  return given.some((one) => one !== undefined);
}

function temporalTls(e: Given): TemporalTls {
  const { TEMPORAL_TLS_CERT_FILE: certFile, TEMPORAL_TLS_KEY_FILE: keyFile } = e;
  const { TEMPORAL_TLS_CA_FILE: caFile, TEMPORAL_TLS_SERVER_NAME: serverName } = e;
  return {
    ...(caFile === undefined ? {} : { caFile }),
    ...(serverName === undefined ? {} : { serverName }),
    ...(certFile === undefined || keyFile === undefined ? {} : { client: { certFile, keyFile } }),
  };
}
