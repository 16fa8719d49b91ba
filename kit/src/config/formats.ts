/** How the values of settings are written, and the error for one that is not. */
import { z } from 'zod';
import { isPrivateKey, isPublicKeys } from '../identity/keys';

/** Names that may hold commas: separated by semicolons. */
export const listOfNames = z.string().transform((text) =>
  text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== ''),
);

/** Parts with commas between. */
export const list = z.string().transform((text) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== ''),
);

export const text = z.string().min(1);

export const oneOf = <const T extends readonly [string, ...string[]]>(...values: T) =>
  z.enum(values, values.join(', '));

export const whole = (min: number, max = Number.MAX_SAFE_INTEGER, expected = `a whole number from ${min}`) =>
  z.coerce.number(expected).int(expected).min(min, expected).max(max, expected);

/** What an empty store is filled with; tests that draw read a number from the same setting. */
export const seedContents = z
  .string()
  .regex(/^(city|empty|\d+)$/, 'city, empty, or the number by which tests draw')
  .transform((value) => (value === 'empty' ? 'empty' : 'city'));

export const flag = oneOf('true', 'false').transform((value) => value === 'true');

export const port = whole(0, 65_535, 'a port, 0 to 65535');

/** A secret, or a key as JSON. */
export const key = z.string().min(32, 'at least 32 characters, or a JWK');

export const privateKey = z.string().refine(isPrivateKey, 'a private Ed25519 JWK');

export const publicKeys = z.string().refine(isPublicKeys, 'a public Ed25519 JWK, or a set of them: {"keys": [...]}');

/** A key of 256 bits under the id by which what it encrypted names it. */
export interface NamedKey {
  readonly id: string;
  readonly key: Uint8Array;
}

/** `2026=<base64url>,2025=<base64url>`: keys of 32 bytes. */
export const payloadKeys = list
  .pipe(
    z
      .array(
        z.string().regex(/^[A-Za-z0-9._-]{1,40}=[A-Za-z0-9_-]{43}$/, 'id=key pairs, each key 32 bytes as base64url'),
      )
      .transform((pairs): readonly NamedKey[] =>
        pairs.map((pair) => {
          const [id = '', key = ''] = pair.split('=');
          return { id, key: Buffer.from(key, 'base64url') };
        }),
      ),
  )
  .refine((keys) => new Set(keys.map(({ id }) => id)).size === keys.length, 'keys of different ids');

/** A whole number of things with what it is when nobody says otherwise. */
export const count = (fallback: number, min = 1) => whole(min).default(fallback);

/** `directory=http://a/graphql,land=http://b/graphql`. */
export const namedAddresses = list.pipe(
  z.array(z.string().regex(/^[a-z]+=https?:\/\/\S+$/, 'name=url pairs with commas between')).transform((pairs) =>
    Object.fromEntries(
      pairs.map((pair) => {
        const at = pair.indexOf('=');
        return [pair.slice(0, at), pair.slice(at + 1)] as const;
      }),
    ),
  ),
);

/** Claims that a client's token may carry under a name of its provider. */
export const claims = ['subject', 'name', 'posts', 'department', 'organisation', 'region'] as const;

export type ClaimNames = Readonly<Partial<Record<(typeof claims)[number], string>>>;

/** `posts=realm_access.roles,name=preferred_username`: ours, then the provider's. */
export const claimNames = list.pipe(
  z
    .array(
      z
        .string()
        .regex(
          new RegExp(`^(${claims.join('|')})=\\S+$`),
          `claim=name pairs with commas between, of ${claims.join(', ')}`,
        ),
    )
    .transform((pairs): ClaimNames => Object.fromEntries(pairs.map((pair) => pair.split(/=(.*)/s).slice(0, 2)))),
);

/** A time of the day in China as minutes after midnight. */
export const timeOfDay = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of the day in China, HH:MM')
  .transform((value) => Number(value.slice(0, 2)) * 60 + Number(value.slice(3)));

/** A bucket of an object store that speaks S3. */
export interface S3Bucket {
  /** Address of the store without the bucket. */
  readonly endpoint: string;
  readonly region: string;
  readonly bucket: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** The path of a file, or an address that nobody on the way can answer for. */
export const supergraphPlace = text.refine(
  (place) => !place.startsWith('http:') || /^http:\/\/(127\.0\.0\.1|localhost|\[::1\])[:/]/.test(place),
  'the path of a file, or an https:// address',
);

/** `https://id:secret@endpoint/region/bucket`: one address, so that a half-given bucket cannot be. */
export const s3Bucket = z
  .string()
  .regex(/^https?:\/\/[^\s:@/]+:[^\s@]+@[^\s/]+\/[^\s/]+\/[^\s/]+$/, 'https://id:secret@endpoint/region/bucket')
  .transform((value): S3Bucket => {
    const url = new URL(value);
    const [, region = '', bucket = ''] = url.pathname.split('/');
    return {
      endpoint: `${url.protocol}//${url.host}`,
      region,
      bucket,
      accessKeyId: decodeURIComponent(url.username),
      secretAccessKey: decodeURIComponent(url.password),
    };
  });
