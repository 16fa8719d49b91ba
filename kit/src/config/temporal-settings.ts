/** Where Temporal is, how it is reached, and what it may read. */
import { z } from 'zod';
import { flag, payloadKeys, text } from './formats';
import { ofService, setting } from './setting';

export const temporalSettings = {
  TEMPORAL_ADDRESS: setting(
    z
      .string()
      .regex(/^[^\s/]+:\d+$/, 'host:port')
      .optional(),
    'Temporal’s frontend.',
    { needed: ofService, development: '`127.0.0.1:7233`' },
  ),
  TEMPORAL_NAMESPACE: setting(
    text.default('default'),
    'Namespace of the deployment in Temporal; in Temporal Cloud `<name>.<account>`.',
  ),
  TEMPORAL_API_KEY: setting(text.optional(), 'API key for Temporal, as Temporal Cloud gives it; over TLS.', {
    secret: true,
  }),
  TEMPORAL_TLS: setting(
    flag.optional(),
    'Whether Temporal is reached over TLS. It is with an API key or any file or name of `TEMPORAL_TLS_*`.',
  ),
  TEMPORAL_TLS_CERT_FILE: setting(
    text.optional(),
    'PEM file of the certificate with which the process shows itself to Temporal.',
  ),
  TEMPORAL_TLS_KEY_FILE: setting(text.optional(), 'PEM file of the key of that certificate.'),
  TEMPORAL_TLS_CA_FILE: setting(
    text.optional(),
    'PEM file of the authority that signs Temporal’s certificate; left out: those that the system trusts.',
  ),
  TEMPORAL_TLS_SERVER_NAME: setting(text.optional(), 'Name in Temporal’s certificate, where it is not the address.'),
  TEMPORAL_PAYLOAD_KEYS: setting(
    payloadKeys.default([]),
    'Encrypts what Temporal keeps of a case: `id=key` pairs with commas between, each key 32 bytes as base64url. The first encrypts, all decrypt: put a new one in front and keep the former while there are histories under it. Left out: nothing is encrypted. One list for all processes of the deployment; each has to know a key before one encrypts with it.',
    { secret: true },
  ),
};
