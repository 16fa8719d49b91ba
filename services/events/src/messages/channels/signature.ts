/** 加签: what a gateway wants signed of a request, and what stands for `timestamp`, `nonce` and `sign` in it. */
import { createHmac, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { filledText, placeholdersIn, type Values } from './placeholders';

const text = z.string().max(2_000);
const secretEnv = z.string().min(1).max(200);

/** Any signature by a shared secret: of which text, with which key, both with placeholders. */
const hmac = z.strictObject({
  kind: z.literal('hmac'),
  algorithm: z.enum(['sha1', 'sha256', 'sha512']).default('sha256'),
  key: text.min(1),
  text,
  encoding: z.enum(['base64', 'base64url', 'hex']).default('base64'),
  /** Since 1970 in seconds or milliseconds, or as ISO 8601. */
  timestamp: z.enum(['seconds', 'milliseconds', 'iso']).default('milliseconds'),
});

/** `dingtalk` 钉钉 and `feishu` 飞书 are those of their robots, whose secret stands in the variable `secretEnv`. */
export const signature = z.discriminatedUnion('kind', [
  hmac,
  z.strictObject({ kind: z.literal('dingtalk'), secretEnv }),
  z.strictObject({ kind: z.literal('feishu'), secretEnv }),
]);

export type SignatureConfig = z.output<typeof signature>;
type HmacConfig = z.output<typeof hmac>;

/** What a signature adds to the placeholders of a request. */
export const signedPlaceholders: readonly string[] = ['timestamp', 'nonce', 'sign'];
/** What may be signed beside what a message has; none of it may hold the signature. */
export const signablePlaceholders = ['timestamp', 'nonce', 'method', 'path', 'query', 'body'] as const;

/** What there is to sign of a request, worked out without its signature. */
export interface Signable {
  readonly method: string;
  readonly url: string;
  readonly body: string;
}

/** How a kind signs. */
export function hmacOf(config: SignatureConfig): HmacConfig {
  const plain = { algorithm: 'sha256', encoding: 'base64' } as const;
  switch (config.kind) {
    case 'hmac':
      return config;
    case 'dingtalk': {
      const secret = `{{env.${config.secretEnv}}}`;
      return { ...plain, kind: 'hmac', timestamp: 'milliseconds', key: secret, text: `{{timestamp}}\n${secret}` };
    }
    case 'feishu': {
      const key = `{{timestamp}}\n{{env.${config.secretEnv}}}`;
      return { ...plain, kind: 'hmac', timestamp: 'seconds', key, text: '' };
    }
  }
}

/** The placeholders that a signature is worked out from. */
export const placeholdersOfSignature = (config: SignatureConfig): readonly string[] => {
  const { key, text: signed } = hmacOf(config);
  return [...placeholdersIn(key), ...placeholdersIn(signed)];
};

/**
 * What stands for `timestamp`, `nonce` and `sign`.
 * @param requestOf the request with everything but its signature
 */
export function signedValues(
  config: SignatureConfig,
  values: Values,
  requestOf: (values: Values) => Signable,
  now: Date,
): Values {
  const { algorithm, key, text: signed, encoding, timestamp } = hmacOf(config);
  const fresh = { ...values, timestamp: momentOf(timestamp, now), nonce: randomBytes(12).toString('hex'), sign: '' };
  const { method, url, body } = requestOf(fresh);
  const { pathname, search } = new URL(url);
  const parts = { ...fresh, method, path: pathname, query: search.slice(1), body };
  const sign = createHmac(algorithm, filledText(key, parts)).update(filledText(signed, parts)).digest(encoding);
  return { ...fresh, sign };
}

function momentOf(kind: HmacConfig['timestamp'], now: Date): string {
  if (kind === 'iso') return now.toISOString();
  return String(kind === 'seconds' ? Math.floor(now.getTime() / 1_000) : now.getTime());
}
